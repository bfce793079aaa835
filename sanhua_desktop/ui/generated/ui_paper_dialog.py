# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_PaperDialog(object):
    def setupUi(self, PaperDialog):
        if not PaperDialog.objectName():
            PaperDialog.setObjectName(u"PaperDialog")
        PaperDialog.setMinimumSize(QSize(900, 0))
        self.dialog_layout = QVBoxLayout(PaperDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(PaperDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.title_label = QLabel(PaperDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.title_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(PaperDialog)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(120)

        self.fields_layout.addWidget(self.title_edit, 0, 1, 1, 1)

        self.title_problem = QLabel(PaperDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.title_problem, 1, 1, 1, 1)

        self.addressee_label = QLabel(PaperDialog)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.addressee_label, 2, 0, 1, 1)

        self.addressee_edit = QLineEdit(PaperDialog)
        self.addressee_edit.setObjectName(u"addressee_edit")
        self.addressee_edit.setMaxLength(120)

        self.fields_layout.addWidget(self.addressee_edit, 2, 1, 1, 1)

        self.addressee_problem = QLabel(PaperDialog)
        self.addressee_problem.setObjectName(u"addressee_problem")
        self.addressee_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.addressee_problem, 3, 1, 1, 1)

        self.document_number_label = QLabel(PaperDialog)
        self.document_number_label.setObjectName(u"document_number_label")
        self.document_number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.document_number_label, 4, 0, 1, 1)

        self.document_number_edit = QLineEdit(PaperDialog)
        self.document_number_edit.setObjectName(u"document_number_edit")
        self.document_number_edit.setMaximumSize(QSize(300, 16777215))
        self.document_number_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.document_number_edit, 4, 1, 1, 1)

        self.document_number_problem = QLabel(PaperDialog)
        self.document_number_problem.setObjectName(u"document_number_problem")
        self.document_number_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.document_number_problem, 5, 1, 1, 1)

        self.signed_on_label = QLabel(PaperDialog)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.signed_on_label, 6, 0, 1, 1)

        self.signed_on_date = QDateEdit(PaperDialog)
        self.signed_on_date.setObjectName(u"signed_on_date")
        self.signed_on_date.setMaximumSize(QSize(180, 16777215))
        self.signed_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.signed_on_date, 6, 1, 1, 1)

        self.signed_on_problem = QLabel(PaperDialog)
        self.signed_on_problem.setObjectName(u"signed_on_problem")
        self.signed_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.signed_on_problem, 7, 1, 1, 1)

        self.text_label = QLabel(PaperDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.text_label, 8, 0, 1, 1)

        self.text_text = QPlainTextEdit(PaperDialog)
        self.text_text.setObjectName(u"text_text")
        self.text_text.setMinimumSize(QSize(0, 250))
        self.text_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.text_text, 8, 1, 1, 1)

        self.text_problem = QLabel(PaperDialog)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.text_problem, 9, 1, 1, 1)

        self.copies_label = QLabel(PaperDialog)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.copies_label, 10, 0, 1, 1)

        self.copies_edit = QLineEdit(PaperDialog)
        self.copies_edit.setObjectName(u"copies_edit")
        self.copies_edit.setMaxLength(120)

        self.fields_layout.addWidget(self.copies_edit, 10, 1, 1, 1)

        self.copies_problem = QLabel(PaperDialog)
        self.copies_problem.setObjectName(u"copies_problem")
        self.copies_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.copies_problem, 11, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.level1_button = QPushButton(PaperDialog)
        self.level1_button.setObjectName(u"level1_button")
        self.level1_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.level1_button)

        self.level2_button = QPushButton(PaperDialog)
        self.level2_button.setObjectName(u"level2_button")
        self.level2_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.level2_button)

        self.level3_button = QPushButton(PaperDialog)
        self.level3_button.setObjectName(u"level3_button")
        self.level3_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.level3_button)

        self.row_button = QPushButton(PaperDialog)
        self.row_button.setObjectName(u"row_button")
        self.row_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.row_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.word_button = QPushButton(PaperDialog)
        self.word_button.setObjectName(u"word_button")
        self.word_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.word_button)

        self.preview_button = QPushButton(PaperDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.preview_button)

        self.cancel_button = QPushButton(PaperDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaperDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.addressee_label.setBuddy(self.addressee_edit)
        self.document_number_label.setBuddy(self.document_number_edit)
        self.signed_on_label.setBuddy(self.signed_on_date)
        self.text_label.setBuddy(self.text_text)
        self.copies_label.setBuddy(self.copies_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.addressee_edit)
        QWidget.setTabOrder(self.addressee_edit, self.document_number_edit)
        QWidget.setTabOrder(self.document_number_edit, self.signed_on_date)
        QWidget.setTabOrder(self.signed_on_date, self.text_text)
        QWidget.setTabOrder(self.text_text, self.copies_edit)
        QWidget.setTabOrder(self.copies_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.word_button)
        QWidget.setTabOrder(self.word_button, self.level1_button)
        QWidget.setTabOrder(self.level1_button, self.level2_button)
        QWidget.setTabOrder(self.level2_button, self.level3_button)
        QWidget.setTabOrder(self.level3_button, self.row_button)

        self.retranslateUi(PaperDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PaperDialog):
        PaperDialog.setWindowTitle(QCoreApplication.translate("PaperDialog", u"\u516c\u6587", None))
        self.purpose_label.setText(QCoreApplication.translate("PaperDialog", u"\u4e00\u3001\uff08\u4e00\uff091.\uff081\uff09\u5f00\u5934\u7684\u662f\u5404\u7ea7\u6807\u9898\uff0c| \u5f00\u5934\u7684\u662f\u8868\u683c\u7684\u4e00\u884c\uff0c\u201c\u9644\u4ef6\uff1a\u201d\u53e6\u8d77\u4e00\u9875\uff1b\u7248\u5f0f\u7531\u7a0b\u5e8f\u6392\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"purpose", None))
        self.title_label.setText(QCoreApplication.translate("PaperDialog", u"\u6807\u9898(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.addressee_label.setText(QCoreApplication.translate("PaperDialog", u"\u4e3b\u9001\u673a\u5173(&A)", None))
#if QT_CONFIG(accessibility)
        self.addressee_edit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u4e3b\u9001\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.addressee_edit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"\u516c\u793a\u3001\u7b80\u62a5\u4e0d\u586b", None))
        self.addressee_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.document_number_label.setText(QCoreApplication.translate("PaperDialog", u"\u53d1\u6587\u5b57\u53f7(&F)", None))
#if QT_CONFIG(accessibility)
        self.document_number_edit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u53d1\u6587\u5b57\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.document_number_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.signed_on_label.setText(QCoreApplication.translate("PaperDialog", u"\u6210\u6587\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.signed_on_date.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6210\u6587\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_date.setDisplayFormat(QCoreApplication.translate("PaperDialog", u"yyyy-MM-dd", None))
        self.signed_on_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.text_label.setText(QCoreApplication.translate("PaperDialog", u"\u6b63\u6587(&X)", None))
#if QT_CONFIG(accessibility)
        self.text_text.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.text_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.copies_label.setText(QCoreApplication.translate("PaperDialog", u"\u6284\u9001\u673a\u5173(&C)", None))
#if QT_CONFIG(accessibility)
        self.copies_edit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6284\u9001\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.copies_edit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"\u6ca1\u6709\u7684\u4e0d\u586b", None))
        self.copies_problem.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"problem", None))
        self.level1_button.setText(QCoreApplication.translate("PaperDialog", u"\u4e00\u3001", None))
        self.level2_button.setText(QCoreApplication.translate("PaperDialog", u"\uff08\u4e00\uff09", None))
        self.level3_button.setText(QCoreApplication.translate("PaperDialog", u"1.", None))
        self.row_button.setText(QCoreApplication.translate("PaperDialog", u"\u8868\u683c\u884c", None))
        self.word_button.setText(QCoreApplication.translate("PaperDialog", u"\u53e6\u5b58 Word(&W)", None))
        self.preview_button.setText(QCoreApplication.translate("PaperDialog", u"\u9884\u89c8 F8", None))
        self.cancel_button.setText(QCoreApplication.translate("PaperDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("PaperDialog", u"\u4fdd\u5b58\u65b0\u7248", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PaperDialog", u"main", None))
    # retranslateUi

