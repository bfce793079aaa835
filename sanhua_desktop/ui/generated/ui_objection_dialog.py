# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objection_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ObjectionDialog(object):
    def setupUi(self, ObjectionDialog):
        if not ObjectionDialog.objectName():
            ObjectionDialog.setObjectName(u"ObjectionDialog")
        ObjectionDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(ObjectionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(ObjectionDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.candidate_label = QLabel(ObjectionDialog)
        self.candidate_label.setObjectName(u"candidate_label")
        self.candidate_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.candidate_label, 0, 0, 1, 1)

        self.candidate_combo = QComboBox(ObjectionDialog)
        self.candidate_combo.setObjectName(u"candidate_combo")
        self.candidate_combo.setMaximumSize(QSize(320, 16777215))

        self.fields_layout.addWidget(self.candidate_combo, 0, 1, 1, 1)

        self.candidate_problem = QLabel(ObjectionDialog)
        self.candidate_problem.setObjectName(u"candidate_problem")
        self.candidate_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.candidate_problem, 1, 1, 1, 1)

        self.raised_by_label = QLabel(ObjectionDialog)
        self.raised_by_label.setObjectName(u"raised_by_label")
        self.raised_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.raised_by_label, 2, 0, 1, 1)

        self.raised_by_edit = QLineEdit(ObjectionDialog)
        self.raised_by_edit.setObjectName(u"raised_by_edit")
        self.raised_by_edit.setMaximumSize(QSize(260, 16777215))
        self.raised_by_edit.setMaxLength(50)

        self.fields_layout.addWidget(self.raised_by_edit, 2, 1, 1, 1)

        self.raised_by_problem = QLabel(ObjectionDialog)
        self.raised_by_problem.setObjectName(u"raised_by_problem")
        self.raised_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.raised_by_problem, 3, 1, 1, 1)

        self.content_label = QLabel(ObjectionDialog)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.content_label, 4, 0, 1, 1)

        self.content_text = QPlainTextEdit(ObjectionDialog)
        self.content_text.setObjectName(u"content_text")
        self.content_text.setMinimumSize(QSize(0, 110))
        self.content_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.content_text, 4, 1, 1, 1)

        self.content_problem = QLabel(ObjectionDialog)
        self.content_problem.setObjectName(u"content_problem")
        self.content_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.content_problem, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ObjectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ObjectionDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.candidate_label.setBuddy(self.candidate_combo)
        self.raised_by_label.setBuddy(self.raised_by_edit)
        self.content_label.setBuddy(self.content_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.candidate_combo, self.raised_by_edit)
        QWidget.setTabOrder(self.raised_by_edit, self.content_text)
        QWidget.setTabOrder(self.content_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ObjectionDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ObjectionDialog):
        ObjectionDialog.setWindowTitle(QCoreApplication.translate("ObjectionDialog", u"\u767b\u8bb0\u5f02\u8bae", None))
        self.purpose_label.setText(QCoreApplication.translate("ObjectionDialog", u"\u5f02\u8bae\u5e94\u5f53\u4ee5\u771f\u5b9e\u59d3\u540d\u3001\u4e66\u9762\u5f62\u5f0f\u63d0\u51fa\uff1b\u67e5\u6e05\u4e4b\u524d\u516c\u793a\u4e0d\u80fd\u7ed3\u675f\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("ObjectionDialog", u"purpose", None))
        self.candidate_label.setText(QCoreApplication.translate("ObjectionDialog", u"\u6240\u6d89\u5bf9\u8c61(&C)", None))
#if QT_CONFIG(accessibility)
        self.candidate_combo.setAccessibleName(QCoreApplication.translate("ObjectionDialog", u"\u6240\u6d89\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.candidate_problem.setProperty(u"role", QCoreApplication.translate("ObjectionDialog", u"problem", None))
        self.raised_by_label.setText(QCoreApplication.translate("ObjectionDialog", u"\u53cd\u6620\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.raised_by_edit.setAccessibleName(QCoreApplication.translate("ObjectionDialog", u"\u53cd\u6620\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.raised_by_problem.setProperty(u"role", QCoreApplication.translate("ObjectionDialog", u"problem", None))
        self.content_label.setText(QCoreApplication.translate("ObjectionDialog", u"\u53cd\u6620\u5185\u5bb9(&N)", None))
#if QT_CONFIG(accessibility)
        self.content_text.setAccessibleName(QCoreApplication.translate("ObjectionDialog", u"\u53cd\u6620\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.content_problem.setProperty(u"role", QCoreApplication.translate("ObjectionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ObjectionDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ObjectionDialog", u"\u767b\u8bb0", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ObjectionDialog", u"main", None))
    # retranslateUi

