# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_InquiryDialog(object):
    def setupUi(self, InquiryDialog):
        if not InquiryDialog.objectName():
            InquiryDialog.setObjectName(u"InquiryDialog")
        self.dialog_layout = QVBoxLayout(InquiryDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.drafts_label = QLabel(InquiryDialog)
        self.drafts_label.setObjectName(u"drafts_label")
        self.drafts_label.setProperty(u"role", u"note")
        self.drafts_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.drafts_label)

        self.earlier_label = QLabel(InquiryDialog)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setProperty(u"role", u"note")
        self.earlier_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.earlier_label)

        self.duplicate_callout = QFrame(InquiryDialog)
        self.duplicate_callout.setObjectName(u"duplicate_callout")
        self.duplicate_callout.setProperty(u"role", u"callout")
        self.duplicate_callout.setProperty(u"state", u"soon")
        self.duplicate_layout = QHBoxLayout(self.duplicate_callout)
        self.duplicate_layout.setSpacing(8)
        self.duplicate_layout.setObjectName(u"duplicate_layout")
        self.duplicate_label = QLabel(self.duplicate_callout)
        self.duplicate_label.setObjectName(u"duplicate_label")
        self.duplicate_label.setWordWrap(True)

        self.duplicate_layout.addWidget(self.duplicate_label)

        self.attach_button = QPushButton(self.duplicate_callout)
        self.attach_button.setObjectName(u"attach_button")

        self.duplicate_layout.addWidget(self.attach_button)

        self.duplicate_layout.setStretch(0, 1)

        self.dialog_layout.addWidget(self.duplicate_callout)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(10)
        self.fields_layout.setVerticalSpacing(6)
        self.visitor_name_label = QLabel(InquiryDialog)
        self.visitor_name_label.setObjectName(u"visitor_name_label")
        self.visitor_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.visitor_name_label, 0, 0, 1, 1)

        self.visitor_name_edit = QLineEdit(InquiryDialog)
        self.visitor_name_edit.setObjectName(u"visitor_name_edit")

        self.fields_layout.addWidget(self.visitor_name_edit, 0, 1, 1, 1)

        self.phone_label = QLabel(InquiryDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 0, 2, 1, 1)

        self.phone_edit = QLineEdit(InquiryDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 0, 3, 1, 1)

        self.visitor_name_problem = QLabel(InquiryDialog)
        self.visitor_name_problem.setObjectName(u"visitor_name_problem")
        self.visitor_name_problem.setProperty(u"role", u"problem")
        self.visitor_name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.visitor_name_problem, 1, 1, 1, 1)

        self.phone_problem = QLabel(InquiryDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"role", u"problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 1, 3, 1, 1)

        self.visitor_unit_label = QLabel(InquiryDialog)
        self.visitor_unit_label.setObjectName(u"visitor_unit_label")
        self.visitor_unit_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.visitor_unit_label, 2, 0, 1, 1)

        self.visitor_unit_edit = QLineEdit(InquiryDialog)
        self.visitor_unit_edit.setObjectName(u"visitor_unit_edit")

        self.fields_layout.addWidget(self.visitor_unit_edit, 2, 1, 1, 3)

        self.visitor_unit_problem = QLabel(InquiryDialog)
        self.visitor_unit_problem.setObjectName(u"visitor_unit_problem")
        self.visitor_unit_problem.setProperty(u"role", u"problem")
        self.visitor_unit_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.visitor_unit_problem, 3, 1, 1, 3)

        self.matter_label = QLabel(InquiryDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.matter_label, 4, 0, 1, 1)

        self.matter_edit = QLineEdit(InquiryDialog)
        self.matter_edit.setObjectName(u"matter_edit")

        self.fields_layout.addWidget(self.matter_edit, 4, 1, 1, 3)

        self.matter_problem = QLabel(InquiryDialog)
        self.matter_problem.setObjectName(u"matter_problem")
        self.matter_problem.setProperty(u"role", u"problem")
        self.matter_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.matter_problem, 5, 1, 1, 3)

        self.content_label = QLabel(InquiryDialog)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.content_label, 7, 0, 1, 1)

        self.content_edit = QLineEdit(InquiryDialog)
        self.content_edit.setObjectName(u"content_edit")

        self.fields_layout.addWidget(self.content_edit, 7, 1, 1, 3)

        self.content_problem = QLabel(InquiryDialog)
        self.content_problem.setObjectName(u"content_problem")
        self.content_problem.setProperty(u"role", u"problem")
        self.content_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.content_problem, 8, 1, 1, 3)

        self.materials_label = QLabel(InquiryDialog)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.materials_label, 9, 0, 1, 1)

        self.materials_edit = QLineEdit(InquiryDialog)
        self.materials_edit.setObjectName(u"materials_edit")

        self.fields_layout.addWidget(self.materials_edit, 9, 1, 1, 3)

        self.materials_problem = QLabel(InquiryDialog)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setProperty(u"role", u"problem")
        self.materials_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.materials_problem, 10, 1, 1, 3)

        self.answer_label = QLabel(InquiryDialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.answer_label, 11, 0, 1, 1)

        self.answer_edit = QLineEdit(InquiryDialog)
        self.answer_edit.setObjectName(u"answer_edit")

        self.fields_layout.addWidget(self.answer_edit, 11, 1, 1, 3)

        self.answer_problem = QLabel(InquiryDialog)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"role", u"problem")
        self.answer_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.answer_problem, 12, 1, 1, 3)

        self.identity_label = QLabel(InquiryDialog)
        self.identity_label.setObjectName(u"identity_label")
        self.identity_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.identity_label, 13, 0, 1, 1)

        self.identity_edit = QLineEdit(InquiryDialog)
        self.identity_edit.setObjectName(u"identity_edit")

        self.fields_layout.addWidget(self.identity_edit, 13, 1, 1, 3)

        self.identity_problem = QLabel(InquiryDialog)
        self.identity_problem.setObjectName(u"identity_problem")
        self.identity_problem.setProperty(u"role", u"problem")
        self.identity_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.identity_problem, 14, 1, 1, 3)

        self.channel_label = QLabel(InquiryDialog)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.channel_label, 15, 0, 1, 1)

        self.channel_combo = QComboBox(InquiryDialog)
        self.channel_combo.setObjectName(u"channel_combo")

        self.fields_layout.addWidget(self.channel_combo, 15, 1, 1, 1)

        self.kind_label = QLabel(InquiryDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 15, 2, 1, 1)

        self.kind_combo = QComboBox(InquiryDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 15, 3, 1, 1)

        self.disposition_label = QLabel(InquiryDialog)
        self.disposition_label.setObjectName(u"disposition_label")
        self.disposition_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.disposition_label, 16, 0, 1, 1)

        self.disposition_combo = QComboBox(InquiryDialog)
        self.disposition_combo.setObjectName(u"disposition_combo")

        self.fields_layout.addWidget(self.disposition_combo, 16, 1, 1, 1)

        self.officer_label = QLabel(InquiryDialog)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.officer_label, 16, 2, 1, 1)

        self.officer_combo = QComboBox(InquiryDialog)
        self.officer_combo.setObjectName(u"officer_combo")

        self.fields_layout.addWidget(self.officer_combo, 16, 3, 1, 1)

        self.referral_label = QLabel(InquiryDialog)
        self.referral_label.setObjectName(u"referral_label")
        self.referral_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.referral_label, 17, 0, 1, 1)

        self.referral_edit = QLineEdit(InquiryDialog)
        self.referral_edit.setObjectName(u"referral_edit")

        self.fields_layout.addWidget(self.referral_edit, 17, 1, 1, 1)

        self.referral_phone_label = QLabel(InquiryDialog)
        self.referral_phone_label.setObjectName(u"referral_phone_label")
        self.referral_phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.referral_phone_label, 17, 2, 1, 1)

        self.referral_phone_edit = QLineEdit(InquiryDialog)
        self.referral_phone_edit.setObjectName(u"referral_phone_edit")

        self.fields_layout.addWidget(self.referral_phone_edit, 17, 3, 1, 1)

        self.referral_problem = QLabel(InquiryDialog)
        self.referral_problem.setObjectName(u"referral_problem")
        self.referral_problem.setProperty(u"role", u"problem")
        self.referral_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.referral_problem, 18, 1, 1, 1)

        self.referral_phone_problem = QLabel(InquiryDialog)
        self.referral_phone_problem.setObjectName(u"referral_phone_problem")
        self.referral_phone_problem.setProperty(u"role", u"problem")
        self.referral_phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.referral_phone_problem, 18, 3, 1, 1)

        self.came_at_label = QLabel(InquiryDialog)
        self.came_at_label.setObjectName(u"came_at_label")
        self.came_at_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.came_at_label, 19, 0, 1, 1)

        self.came_at_date = QDateTimeEdit(InquiryDialog)
        self.came_at_date.setObjectName(u"came_at_date")

        self.fields_layout.addWidget(self.came_at_date, 19, 1, 1, 1)

        self.backdate_reason_label = QLabel(InquiryDialog)
        self.backdate_reason_label.setObjectName(u"backdate_reason_label")
        self.backdate_reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.backdate_reason_label, 19, 2, 1, 1)

        self.backdate_reason_edit = QLineEdit(InquiryDialog)
        self.backdate_reason_edit.setObjectName(u"backdate_reason_edit")

        self.fields_layout.addWidget(self.backdate_reason_edit, 19, 3, 1, 1)

        self.came_at_problem = QLabel(InquiryDialog)
        self.came_at_problem.setObjectName(u"came_at_problem")
        self.came_at_problem.setProperty(u"role", u"problem")
        self.came_at_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.came_at_problem, 20, 1, 1, 1)

        self.backdate_reason_problem = QLabel(InquiryDialog)
        self.backdate_reason_problem.setObjectName(u"backdate_reason_problem")
        self.backdate_reason_problem.setProperty(u"role", u"problem")
        self.backdate_reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.backdate_reason_problem, 20, 3, 1, 1)

        self.due_callout = QFrame(InquiryDialog)
        self.due_callout.setObjectName(u"due_callout")
        self.due_callout.setProperty(u"role", u"callout")
        self.due_callout_layout = QHBoxLayout(self.due_callout)
        self.due_callout_layout.setSpacing(8)
        self.due_callout_layout.setObjectName(u"due_callout_layout")
        self.due_label = QLabel(self.due_callout)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"due")
        self.due_label.setWordWrap(True)

        self.due_callout_layout.addWidget(self.due_label)

        self.days_button = QPushButton(self.due_callout)
        self.days_button.setObjectName(u"days_button")
        self.days_button.setProperty(u"role", u"link")

        self.due_callout_layout.addWidget(self.days_button)

        self.due_callout_layout.setStretch(0, 1)

        self.fields_layout.addWidget(self.due_callout, 23, 1, 1, 3)


        self.dialog_layout.addLayout(self.fields_layout)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.foot_spacer)

        self.keys_label = QLabel(InquiryDialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setWordWrap(True)
        self.keys_label.setProperty(u"role", u"note")

        self.dialog_layout.addWidget(self.keys_label)

        self.said_label = QLabel(InquiryDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)
        self.said_label.setProperty(u"role", u"note")

        self.dialog_layout.addWidget(self.said_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(InquiryDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.park_button = QPushButton(InquiryDialog)
        self.park_button.setObjectName(u"park_button")

        self.buttons_layout.addWidget(self.park_button)

        self.notice_button = QPushButton(InquiryDialog)
        self.notice_button.setObjectName(u"notice_button")

        self.buttons_layout.addWidget(self.notice_button)

        self.receipt_button = QPushButton(InquiryDialog)
        self.receipt_button.setObjectName(u"receipt_button")

        self.buttons_layout.addWidget(self.receipt_button)

        self.save_button = QPushButton(InquiryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.visitor_name_label.setBuddy(self.visitor_name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.visitor_unit_label.setBuddy(self.visitor_unit_edit)
        self.matter_label.setBuddy(self.matter_edit)
        self.content_label.setBuddy(self.content_edit)
        self.materials_label.setBuddy(self.materials_edit)
        self.answer_label.setBuddy(self.answer_edit)
        self.identity_label.setBuddy(self.identity_edit)
        self.channel_label.setBuddy(self.channel_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.disposition_label.setBuddy(self.disposition_combo)
        self.officer_label.setBuddy(self.officer_combo)
        self.referral_label.setBuddy(self.referral_edit)
        self.referral_phone_label.setBuddy(self.referral_phone_edit)
        self.came_at_label.setBuddy(self.came_at_date)
        self.backdate_reason_label.setBuddy(self.backdate_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.visitor_name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.visitor_unit_edit)
        QWidget.setTabOrder(self.visitor_unit_edit, self.matter_edit)
        QWidget.setTabOrder(self.matter_edit, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.materials_edit)
        QWidget.setTabOrder(self.materials_edit, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.identity_edit)
        QWidget.setTabOrder(self.identity_edit, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.disposition_combo)
        QWidget.setTabOrder(self.disposition_combo, self.officer_combo)
        QWidget.setTabOrder(self.officer_combo, self.referral_edit)
        QWidget.setTabOrder(self.referral_edit, self.referral_phone_edit)
        QWidget.setTabOrder(self.referral_phone_edit, self.came_at_date)
        QWidget.setTabOrder(self.came_at_date, self.backdate_reason_edit)
        QWidget.setTabOrder(self.backdate_reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.receipt_button)
        QWidget.setTabOrder(self.receipt_button, self.notice_button)
        QWidget.setTabOrder(self.notice_button, self.park_button)
        QWidget.setTabOrder(self.park_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.days_button)
        QWidget.setTabOrder(self.days_button, self.attach_button)

        self.retranslateUi(InquiryDialog)
    # setupUi

    def retranslateUi(self, InquiryDialog):
        InquiryDialog.setWindowTitle(QCoreApplication.translate("InquiryDialog", u"\u767b\u8bb0\u6765\u8bbf", None))
        self.drafts_label.setText("")
        self.earlier_label.setText("")
        self.duplicate_label.setText("")
        self.attach_button.setText(QCoreApplication.translate("InquiryDialog", u"\u8bb0\u5230\u8fd9\u4e00\u6761(&J)", None))
        self.visitor_name_label.setText(QCoreApplication.translate("InquiryDialog", u"\u6765\u8bbf\u4eba\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.visitor_name_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u6765\u8bbf\u4eba\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("InquiryDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.visitor_name_problem.setText("")
        self.phone_problem.setText("")
        self.visitor_unit_label.setText(QCoreApplication.translate("InquiryDialog", u"\u5355\u4f4d(&U)", None))
#if QT_CONFIG(accessibility)
        self.visitor_unit_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.visitor_unit_problem.setText("")
        self.matter_label.setText(QCoreApplication.translate("InquiryDialog", u"\u4e8b\u9879(&M)", None))
#if QT_CONFIG(accessibility)
        self.matter_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u4e8b\u9879\uff0c\u53ef\u8f93\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#endif // QT_CONFIG(accessibility)
        self.matter_edit.setPlaceholderText(QCoreApplication.translate("InquiryDialog", u"\u62fc\u97f3\u9996\u5b57\u6bcd\u3001\u540d\u79f0\u6216\u7f16\u7801\uff0c\u5982 dlpt", None))
        self.matter_problem.setText("")
        self.content_label.setText(QCoreApplication.translate("InquiryDialog", u"\u6765\u610f(&C)", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u6765\u610f", None))
#endif // QT_CONFIG(accessibility)
        self.content_problem.setText("")
        self.materials_label.setText(QCoreApplication.translate("InquiryDialog", u"\u6536\u53d6\u6750\u6599(&L)", None))
#if QT_CONFIG(accessibility)
        self.materials_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u6536\u53d6\u6750\u6599\u540d\u79f0\u53ca\u4efd\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.materials_edit.setPlaceholderText(QCoreApplication.translate("InquiryDialog", u"\u5982\uff1a\u7533\u8bf7\u88681\u4efd\u3001\u8eab\u4efd\u8bc1\u590d\u5370\u4ef61\u4efd", None))
        self.materials_problem.setText("")
        self.answer_label.setText(QCoreApplication.translate("InquiryDialog", u"\u7b54\u590d(&A)", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u7b54\u590d\uff0c\u53ef\u8f93\u77ed\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("InquiryDialog", u"\u53ef\u8f93\u77ed\u7801\uff0c\u5982 ns\uff1b\u7a7a\u7740\u8bb0\u4e3a\u5f53\u573a\u7b54\u590d", None))
        self.answer_problem.setText("")
        self.identity_label.setText(QCoreApplication.translate("InquiryDialog", u"\u8eab\u4efd\u8bc1\u53f7(&I)", None))
#if QT_CONFIG(accessibility)
        self.identity_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u8eab\u4efd\u8bc1\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.identity_edit.setPlaceholderText(QCoreApplication.translate("InquiryDialog", u"\u8bfb\u5361\u6216\u8f93\u5165\uff1b\u53ea\u5728\u8fd9\u4e2a\u4e8b\u9879\u9700\u8981\u65f6\u586b\u5199", None))
        self.identity_problem.setText("")
        self.channel_label.setText(QCoreApplication.translate("InquiryDialog", u"\u65b9\u5f0f(&W)", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u6765\u8bbf\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("InquiryDialog", u"\u7c7b\u522b(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u4e8b\u9879\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.disposition_label.setText(QCoreApplication.translate("InquiryDialog", u"\u53bb\u5411(&G)", None))
#if QT_CONFIG(accessibility)
        self.disposition_combo.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u53bb\u5411", None))
#endif // QT_CONFIG(accessibility)
        self.officer_label.setText(QCoreApplication.translate("InquiryDialog", u"\u9996\u95ee\u8d23\u4efb\u4eba(&O)", None))
#if QT_CONFIG(accessibility)
        self.officer_combo.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u9996\u95ee\u8d23\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.referral_label.setText(QCoreApplication.translate("InquiryDialog", u"\u5e94\u53bb\u5355\u4f4d(&E)", None))
#if QT_CONFIG(accessibility)
        self.referral_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u5e94\u53bb\u5355\u4f4d\u3001\u7a97\u53e3\u6216\u627f\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.referral_phone_label.setText(QCoreApplication.translate("InquiryDialog", u"\u5176\u7535\u8bdd(&H)", None))
#if QT_CONFIG(accessibility)
        self.referral_phone_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u5e94\u53bb\u5355\u4f4d\u6216\u627f\u529e\u4eba\u7684\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.referral_problem.setText("")
        self.referral_phone_problem.setText("")
        self.came_at_label.setText(QCoreApplication.translate("InquiryDialog", u"\u6765\u8bbf\u65f6\u95f4(&Y)", None))
#if QT_CONFIG(accessibility)
        self.came_at_date.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u8865\u767b\u7684\u6765\u8bbf\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.came_at_date.setDisplayFormat(QCoreApplication.translate("InquiryDialog", u"yyyy-MM-dd HH:mm", None))
        self.backdate_reason_label.setText(QCoreApplication.translate("InquiryDialog", u"\u8865\u767b\u539f\u56e0(&B)", None))
#if QT_CONFIG(accessibility)
        self.backdate_reason_edit.setAccessibleName(QCoreApplication.translate("InquiryDialog", u"\u8865\u767b\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.came_at_problem.setText("")
        self.backdate_reason_problem.setText("")
        self.due_label.setText("")
        self.days_button.setText(QCoreApplication.translate("InquiryDialog", u"\u770b\u6bcf\u4e00\u5929(&D)", None))
        self.keys_label.setText("")
        self.said_label.setText("")
        self.close_button.setText(QCoreApplication.translate("InquiryDialog", u"\u5173\u95ed  Esc", None))
        self.park_button.setText(QCoreApplication.translate("InquiryDialog", u"\u6682\u5b58(&Z)", None))
        self.notice_button.setText(QCoreApplication.translate("InquiryDialog", u"\u767b\u8bb0\u5e76\u544a\u77e5(&Q)", None))
        self.receipt_button.setText(QCoreApplication.translate("InquiryDialog", u"\u767b\u8bb0\u5e76\u6253\u5370\u56de\u6267(&P)", None))
        self.save_button.setText(QCoreApplication.translate("InquiryDialog", u"\u767b\u8bb0(&S)", None))
    # retranslateUi

