# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'question_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        QuestionDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(QuestionDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.question_label = QLabel(QuestionDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.question_label)

        self.answer_text = QPlainTextEdit(QuestionDialog)
        self.answer_text.setObjectName(u"answer_text")
        self.answer_text.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.answer_text)

        self.answer_problem = QLabel(QuestionDialog)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.answer_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(QuestionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.accept_button = QPushButton(QuestionDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons_layout.addWidget(self.accept_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.answer_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer_text, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(QuestionDialog)

        self.accept_button.setDefault(True)

    # setupUi

    def retranslateUi(self, QuestionDialog):
        QuestionDialog.setWindowTitle(QCoreApplication.translate("QuestionDialog", u"\u8bf7\u586b\u5199", None))
        self.question_label.setText("")
        self.answer_problem.setText("")
        self.answer_problem.setProperty(u"role", QCoreApplication.translate("QuestionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("QuestionDialog", u"\u53d6\u6d88  Esc", None))
        self.accept_button.setText("")
        self.accept_button.setProperty(u"role", QCoreApplication.translate("QuestionDialog", u"main", None))
    # retranslateUi

