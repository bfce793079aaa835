# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exemplar_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ExemplarDialog(object):
    def setupUi(self, ExemplarDialog):
        if not ExemplarDialog.objectName():
            ExemplarDialog.setObjectName(u"ExemplarDialog")
        ExemplarDialog.setMinimumSize(QSize(760, 0))
        self.dialog_layout = QVBoxLayout(ExemplarDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(ExemplarDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.heading_label = QLabel(ExemplarDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.heading_label, 0, 0, 1, 1)

        self.heading_edit = QLineEdit(ExemplarDialog)
        self.heading_edit.setObjectName(u"heading_edit")
        self.heading_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.heading_edit, 0, 1, 1, 1)

        self.heading_problem = QLabel(ExemplarDialog)
        self.heading_problem.setObjectName(u"heading_problem")
        self.heading_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.heading_problem, 1, 1, 1, 1)

        self.story_label = QLabel(ExemplarDialog)
        self.story_label.setObjectName(u"story_label")
        self.story_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.story_label, 2, 0, 1, 1)

        self.story_text = QPlainTextEdit(ExemplarDialog)
        self.story_text.setObjectName(u"story_text")
        self.story_text.setMinimumSize(QSize(0, 300))
        self.story_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.story_text, 2, 1, 1, 1)

        self.story_problem = QLabel(ExemplarDialog)
        self.story_problem.setObjectName(u"story_problem")
        self.story_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.story_problem, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ExemplarDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExemplarDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.heading_label.setBuddy(self.heading_edit)
        self.story_label.setBuddy(self.story_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.heading_edit, self.story_text)
        QWidget.setTabOrder(self.story_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ExemplarDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ExemplarDialog):
        ExemplarDialog.setWindowTitle(QCoreApplication.translate("ExemplarDialog", u"\u5178\u578b\u4e8b\u8ff9", None))
        self.purpose_label.setText(QCoreApplication.translate("ExemplarDialog", u"\u5199\u4e00\u4e2a\u4eba\u6216\u4e00\u4e2a\u7a97\u53e3\u7684\u4e8b\uff0c300 \u5230 800 \u5b57\uff0c\u6709\u65f6\u95f4\u3001\u6709\u505a\u6cd5\u3001\u6709\u7ed3\u679c\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("ExemplarDialog", u"purpose", None))
        self.heading_label.setText(QCoreApplication.translate("ExemplarDialog", u"\u6807\u9898(&T)", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("ExemplarDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.heading_problem.setProperty(u"role", QCoreApplication.translate("ExemplarDialog", u"problem", None))
        self.story_label.setText(QCoreApplication.translate("ExemplarDialog", u"\u4e8b\u8ff9(&X)", None))
#if QT_CONFIG(accessibility)
        self.story_text.setAccessibleName(QCoreApplication.translate("ExemplarDialog", u"\u4e8b\u8ff9", None))
#endif // QT_CONFIG(accessibility)
        self.story_problem.setProperty(u"role", QCoreApplication.translate("ExemplarDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ExemplarDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ExemplarDialog", u"\u4fdd\u5b58", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ExemplarDialog", u"main", None))
    # retranslateUi

