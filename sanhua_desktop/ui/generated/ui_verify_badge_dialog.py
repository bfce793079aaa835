# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verify_badge_dialog.ui'
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
class Ui_VerifyBadgeDialog(object):
    def setupUi(self, VerifyBadgeDialog):
        if not VerifyBadgeDialog.objectName():
            VerifyBadgeDialog.setObjectName(u"VerifyBadgeDialog")
        VerifyBadgeDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(VerifyBadgeDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.purpose_label = QLabel(VerifyBadgeDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.code_grid = QGridLayout()
        self.code_grid.setObjectName(u"code_grid")
        self.code_grid.setHorizontalSpacing(12)
        self.code_grid.setVerticalSpacing(4)
        self.code_label = QLabel(VerifyBadgeDialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.code_grid.addWidget(self.code_label, 0, 0, 1, 1)

        self.code_edit = QLineEdit(VerifyBadgeDialog)
        self.code_edit.setObjectName(u"code_edit")

        self.code_grid.addWidget(self.code_edit, 0, 1, 1, 1)

        self.code_problem = QLabel(VerifyBadgeDialog)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setWordWrap(True)

        self.code_grid.addWidget(self.code_problem, 1, 1, 1, 1)


        self.dialog_layout.addLayout(self.code_grid)

        self.answer_label = QLabel(VerifyBadgeDialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.answer_label)

        self.about_label = QLabel(VerifyBadgeDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.about_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(VerifyBadgeDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.verify_button = QPushButton(VerifyBadgeDialog)
        self.verify_button.setObjectName(u"verify_button")

        self.buttons_layout.addWidget(self.verify_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.verify_button)
        QWidget.setTabOrder(self.verify_button, self.close_button)

        self.retranslateUi(VerifyBadgeDialog)

        self.verify_button.setDefault(True)

    # setupUi

    def retranslateUi(self, VerifyBadgeDialog):
        VerifyBadgeDialog.setWindowTitle(QCoreApplication.translate("VerifyBadgeDialog", u"\u6838\u9a8c\u80f8\u5361", None))
        self.purpose_label.setText(QCoreApplication.translate("VerifyBadgeDialog", u"\u7528\u626b\u7801\u67aa\u626b\u80f8\u5361\u4e0a\u7684\u4e8c\u7ef4\u7801\uff0c\u6216\u7167\u7740\u5361\u80cc\u7684\u5361\u53f7\u548c\u6821\u9a8c\u7801\u8f93\u5165\uff0c\u5982\u201c\u80f8\u5361 JT-001-1 ABC234\u201d\u3002\u4e0d\u7528\u8054\u7f51\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("VerifyBadgeDialog", u"purpose", None))
        self.code_label.setText(QCoreApplication.translate("VerifyBadgeDialog", u"\u80f8\u5361\u5185\u5bb9(&C)", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("VerifyBadgeDialog", u"\u80f8\u5361\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.code_problem.setProperty(u"role", QCoreApplication.translate("VerifyBadgeDialog", u"problem", None))
        self.answer_label.setText("")
        self.answer_label.setProperty(u"role", QCoreApplication.translate("VerifyBadgeDialog", u"due", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("VerifyBadgeDialog", u"value", None))
        self.close_button.setText(QCoreApplication.translate("VerifyBadgeDialog", u"\u5173\u95ed", None))
        self.verify_button.setText(QCoreApplication.translate("VerifyBadgeDialog", u"\u6838\u9a8c(&V)", None))
        self.verify_button.setProperty(u"role", QCoreApplication.translate("VerifyBadgeDialog", u"main", None))
    # retranslateUi

