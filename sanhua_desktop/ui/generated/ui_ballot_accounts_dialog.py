# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_accounts_dialog.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidgetItem, QVBoxLayout, QWidget)

from sanhua_desktop.ui.cell_grid import CellGrid
class Ui_BallotAccountsDialog(object):
    def setupUi(self, BallotAccountsDialog):
        if not BallotAccountsDialog.objectName():
            BallotAccountsDialog.setObjectName(u"BallotAccountsDialog")
        BallotAccountsDialog.setMinimumSize(QSize(720, 380))
        self.dialog_layout = QVBoxLayout(BallotAccountsDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(BallotAccountsDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.accounts_table = CellGrid(BallotAccountsDialog)
        self.accounts_table.setObjectName(u"accounts_table")
        self.accounts_table.setMinimumSize(QSize(0, 150))

        self.fields_layout.addWidget(self.accounts_table, 0, 0, 1, 2)

        self.balance_label = QLabel(BallotAccountsDialog)
        self.balance_label.setObjectName(u"balance_label")
        self.balance_label.setWordWrap(True)

        self.fields_layout.addWidget(self.balance_label, 1, 0, 1, 2)

        self.accounts_problem = QLabel(BallotAccountsDialog)
        self.accounts_problem.setObjectName(u"accounts_problem")
        self.accounts_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.accounts_problem, 2, 0, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(BallotAccountsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BallotAccountsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.accounts_table, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BallotAccountsDialog)
    # setupUi

    def retranslateUi(self, BallotAccountsDialog):
        BallotAccountsDialog.setWindowTitle(QCoreApplication.translate("BallotAccountsDialog", u"\u767b\u8bb0\u7968\u6570", None))
        self.note_label.setText(QCoreApplication.translate("BallotAccountsDialog", u"\u6570\u7eb8\u7968\u586b\u5199\u3002\u53d1\u51fa\uff1d\u6536\u56de\uff0b\u672a\u6536\u56de\uff0c\u6536\u56de\uff1d\u6709\u6548\uff0b\u65e0\u6548\uff1b\u6709\u4e00\u7ec4\u5bf9\u4e0d\u4e0a\uff0c\u5c31\u4e0d\u51fa\u7ed3\u679c\u3002\n"
"\u76f4\u63a5\u952e\u5165\uff0c\u56de\u8f66\u5230\u4e0b\u4e00\u683c\uff0c\u65b9\u5411\u952e\u79fb\u52a8\uff1b\u672a\u6536\u56de\u968f\u53d1\u51fa\u3001\u6536\u56de\u7b97\u51fa\uff0c\u53e6\u5916\u6e05\u70b9\u8fc7\u7684\u53ef\u4ee5\u6539\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("BallotAccountsDialog", u"purpose", None))
#if QT_CONFIG(accessibility)
        self.accounts_table.setAccessibleName(QCoreApplication.translate("BallotAccountsDialog", u"\u5404\u7ec4\u7968\u6570\uff0c\u76f4\u63a5\u952e\u5165\u6570\u5b57\uff0c\u56de\u8f66\u5230\u4e0b\u4e00\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.balance_label.setText("")
        self.accounts_problem.setText("")
        self.accounts_problem.setProperty(u"role", QCoreApplication.translate("BallotAccountsDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("BallotAccountsDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("BallotAccountsDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("BallotAccountsDialog", u"main", None))
    # retranslateUi

