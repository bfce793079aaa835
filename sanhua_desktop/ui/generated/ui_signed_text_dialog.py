# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signed_text_dialog.ui'
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
class Ui_SignedTextDialog(object):
    def setupUi(self, SignedTextDialog):
        if not SignedTextDialog.objectName():
            SignedTextDialog.setObjectName(u"SignedTextDialog")
        SignedTextDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(SignedTextDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SignedTextDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.said_label = QLabel(SignedTextDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.said_label, 0, 0, 1, 1)

        self.text_text = QPlainTextEdit(SignedTextDialog)
        self.text_text.setObjectName(u"text_text")
        self.text_text.setMinimumSize(QSize(0, 96))
        self.text_text.setMaximumSize(QSize(16777215, 140))
        self.text_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.text_text, 0, 1, 1, 1)

        self.text_problem = QLabel(SignedTextDialog)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.text_problem, 1, 1, 1, 1)

        self.person_label = QLabel(SignedTextDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 2, 0, 1, 1)

        self.person_edit = QLineEdit(SignedTextDialog)
        self.person_edit.setObjectName(u"person_edit")

        self.fields_layout.addWidget(self.person_edit, 2, 1, 1, 1)

        self.person_problem = QLabel(SignedTextDialog)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.person_problem, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SignedTextDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SignedTextDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.said_label.setBuddy(self.text_text)
        self.person_label.setBuddy(self.person_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_text, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SignedTextDialog)
    # setupUi

    def retranslateUi(self, SignedTextDialog):
        SignedTextDialog.setWindowTitle(QCoreApplication.translate("SignedTextDialog", u"\u8bf7\u586b\u5199", None))
        self.heading_label.setText("")
        self.said_label.setText("")
        self.text_problem.setProperty(u"role", QCoreApplication.translate("SignedTextDialog", u"problem", None))
        self.person_label.setText("")
        self.person_problem.setProperty(u"role", QCoreApplication.translate("SignedTextDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("SignedTextDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText("")
        self.save_button.setProperty(u"role", QCoreApplication.translate("SignedTextDialog", u"main", None))
    # retranslateUi

