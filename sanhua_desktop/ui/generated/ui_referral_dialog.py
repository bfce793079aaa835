# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referral_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_ReferralDialog(object):
    def setupUi(self, ReferralDialog):
        if not ReferralDialog.objectName():
            ReferralDialog.setObjectName(u"ReferralDialog")
        self.dialog_layout = QVBoxLayout(ReferralDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro_label = QLabel(ReferralDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"note")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(10)
        self.fields_layout.setVerticalSpacing(6)
        self.referral_label = QLabel(ReferralDialog)
        self.referral_label.setObjectName(u"referral_label")
        self.referral_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.referral_label, 0, 0, 1, 1)

        self.referral_edit = QLineEdit(ReferralDialog)
        self.referral_edit.setObjectName(u"referral_edit")

        self.fields_layout.addWidget(self.referral_edit, 0, 1, 1, 1)

        self.referral_problem = QLabel(ReferralDialog)
        self.referral_problem.setObjectName(u"referral_problem")
        self.referral_problem.setProperty(u"role", u"problem")
        self.referral_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.referral_problem, 1, 1, 1, 1)

        self.opinion_label = QLabel(ReferralDialog)
        self.opinion_label.setObjectName(u"opinion_label")
        self.opinion_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.opinion_label, 2, 0, 1, 1)

        self.opinion_edit = QLineEdit(ReferralDialog)
        self.opinion_edit.setObjectName(u"opinion_edit")

        self.fields_layout.addWidget(self.opinion_edit, 2, 1, 1, 1)

        self.opinion_problem = QLabel(ReferralDialog)
        self.opinion_problem.setObjectName(u"opinion_problem")
        self.opinion_problem.setProperty(u"role", u"problem")
        self.opinion_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.opinion_problem, 3, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.foot_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ReferralDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReferralDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.referral_label.setBuddy(self.referral_edit)
        self.opinion_label.setBuddy(self.opinion_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.referral_edit, self.opinion_edit)
        QWidget.setTabOrder(self.opinion_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReferralDialog)
    # setupUi

    def retranslateUi(self, ReferralDialog):
        ReferralDialog.setWindowTitle(QCoreApplication.translate("ReferralDialog", u"\u8f6c\u529e", None))
        self.intro_label.setText("")
        self.referral_label.setText(QCoreApplication.translate("ReferralDialog", u"\u627f\u529e\u4eba\uff08\u5fc5\u586b\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.referral_edit.setAccessibleName(QCoreApplication.translate("ReferralDialog", u"\u627f\u529e\u4eba\uff0c\u5fc5\u586b\uff0c\u53ef\u8f93\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#endif // QT_CONFIG(accessibility)
        self.referral_edit.setPlaceholderText(QCoreApplication.translate("ReferralDialog", u"\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
        self.referral_problem.setText("")
        self.opinion_label.setText(QCoreApplication.translate("ReferralDialog", u"\u62df\u529e\u610f\u89c1(&O)", None))
#if QT_CONFIG(accessibility)
        self.opinion_edit.setAccessibleName(QCoreApplication.translate("ReferralDialog", u"\u62df\u529e\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.opinion_edit.setPlaceholderText(QCoreApplication.translate("ReferralDialog", u"\u8bf7\u627f\u529e\u4eba\u505a\u4ec0\u4e48", None))
        self.opinion_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReferralDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("ReferralDialog", u"\u8f6c\u529e(&S)  Ctrl+\u56de\u8f66", None))
    # retranslateUi

