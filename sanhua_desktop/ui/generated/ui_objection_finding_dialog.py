# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objection_finding_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ObjectionFindingDialog(object):
    def setupUi(self, ObjectionFindingDialog):
        if not ObjectionFindingDialog.objectName():
            ObjectionFindingDialog.setObjectName(u"ObjectionFindingDialog")
        ObjectionFindingDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(ObjectionFindingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(ObjectionFindingDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.objection_label = QLabel(ObjectionFindingDialog)
        self.objection_label.setObjectName(u"objection_label")
        self.objection_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.objection_label, 0, 0, 1, 1)

        self.objection_combo = QComboBox(ObjectionFindingDialog)
        self.objection_combo.setObjectName(u"objection_combo")

        self.fields_layout.addWidget(self.objection_combo, 0, 1, 1, 1)

        self.objection_problem = QLabel(ObjectionFindingDialog)
        self.objection_problem.setObjectName(u"objection_problem")
        self.objection_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.objection_problem, 1, 1, 1, 1)

        self.finding_label = QLabel(ObjectionFindingDialog)
        self.finding_label.setObjectName(u"finding_label")
        self.finding_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.finding_label, 2, 0, 1, 1)

        self.finding_text = QPlainTextEdit(ObjectionFindingDialog)
        self.finding_text.setObjectName(u"finding_text")
        self.finding_text.setMinimumSize(QSize(0, 110))
        self.finding_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.finding_text, 2, 1, 1, 1)

        self.finding_problem = QLabel(ObjectionFindingDialog)
        self.finding_problem.setObjectName(u"finding_problem")
        self.finding_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.finding_problem, 3, 1, 1, 1)

        self.upheld_check = QCheckBox(ObjectionFindingDialog)
        self.upheld_check.setObjectName(u"upheld_check")

        self.fields_layout.addWidget(self.upheld_check, 4, 1, 1, 1)

        self.upheld_problem = QLabel(ObjectionFindingDialog)
        self.upheld_problem.setObjectName(u"upheld_problem")
        self.upheld_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.upheld_problem, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ObjectionFindingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ObjectionFindingDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.objection_label.setBuddy(self.objection_combo)
        self.finding_label.setBuddy(self.finding_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.objection_combo, self.finding_text)
        QWidget.setTabOrder(self.finding_text, self.upheld_check)
        QWidget.setTabOrder(self.upheld_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ObjectionFindingDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ObjectionFindingDialog):
        ObjectionFindingDialog.setWindowTitle(QCoreApplication.translate("ObjectionFindingDialog", u"\u6838\u67e5\u5f02\u8bae", None))
        self.purpose_label.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u5f02\u8bae\u6210\u7acb\u7684\uff0c\u4ece\u540d\u5355\u91cc\u53d6\u6d88\uff1b\u4e0d\u6210\u7acb\u7684\uff0c\u540d\u5355\u4e0d\u53d8\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("ObjectionFindingDialog", u"purpose", None))
        self.objection_label.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u5f02\u8bae(&O)", None))
#if QT_CONFIG(accessibility)
        self.objection_combo.setAccessibleName(QCoreApplication.translate("ObjectionFindingDialog", u"\u5f02\u8bae", None))
#endif // QT_CONFIG(accessibility)
        self.objection_problem.setProperty(u"role", QCoreApplication.translate("ObjectionFindingDialog", u"problem", None))
        self.finding_label.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u6838\u67e5\u60c5\u51b5(&N)", None))
#if QT_CONFIG(accessibility)
        self.finding_text.setAccessibleName(QCoreApplication.translate("ObjectionFindingDialog", u"\u6838\u67e5\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.finding_problem.setProperty(u"role", QCoreApplication.translate("ObjectionFindingDialog", u"problem", None))
        self.upheld_check.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u5f02\u8bae\u6210\u7acb\uff0c\u53d6\u6d88\u8d44\u683c(&Y)", None))
#if QT_CONFIG(accessibility)
        self.upheld_check.setAccessibleName(QCoreApplication.translate("ObjectionFindingDialog", u"\u5f02\u8bae\u6210\u7acb\uff0c\u53d6\u6d88\u8d44\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.upheld_problem.setProperty(u"role", QCoreApplication.translate("ObjectionFindingDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ObjectionFindingDialog", u"\u4fdd\u5b58\u7ed3\u8bba", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ObjectionFindingDialog", u"main", None))
    # retranslateUi

