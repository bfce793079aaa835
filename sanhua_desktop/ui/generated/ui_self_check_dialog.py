# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'self_check_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)
class Ui_SelfCheckDialog(object):
    def setupUi(self, SelfCheckDialog):
        if not SelfCheckDialog.objectName():
            SelfCheckDialog.setObjectName(u"SelfCheckDialog")
        SelfCheckDialog.setMinimumSize(QSize(820, 600))
        self.dialog_layout = QVBoxLayout(SelfCheckDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.version_label = QLabel(SelfCheckDialog)
        self.version_label.setObjectName(u"version_label")

        self.dialog_layout.addWidget(self.version_label)

        self.purpose_label = QLabel(SelfCheckDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.checks_table = QTableView(SelfCheckDialog)
        self.checks_table.setObjectName(u"checks_table")

        self.dialog_layout.addWidget(self.checks_table)

        self.outcome_label = QLabel(SelfCheckDialog)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.outcome_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.update_button = QPushButton(SelfCheckDialog)
        self.update_button.setObjectName(u"update_button")
        self.update_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.update_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(SelfCheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(SelfCheckDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)

        self.check_button = QPushButton(SelfCheckDialog)
        self.check_button.setObjectName(u"check_button")

        self.buttons_layout.addWidget(self.check_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.check_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.update_button)
        QWidget.setTabOrder(self.update_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.checks_table)

        self.retranslateUi(SelfCheckDialog)

        self.check_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SelfCheckDialog):
        SelfCheckDialog.setWindowTitle(QCoreApplication.translate("SelfCheckDialog", u"\u7cfb\u7edf\u81ea\u68c0", None))
        self.version_label.setProperty(u"role", QCoreApplication.translate("SelfCheckDialog", u"heading", None))
        self.purpose_label.setText(QCoreApplication.translate("SelfCheckDialog", u"\u68c0\u67e5\u8fd9\u53f0\u7535\u8111\u80fd\u4e0d\u80fd\u6b63\u5e38\u4f7f\u7528\u672c\u7a0b\u5e8f\uff0c\u7ea6\u9700\u5341\u51e0\u79d2\uff0c\u4e0d\u6539\u52a8\u6570\u636e\u3002\u6253\u7535\u8bdd\u6c42\u52a9\u65f6\uff0c\u53ef\u628a\u62a5\u544a\u5b58\u5230U\u76d8\u4ea4\u7ed9\u5b89\u88c5\u7ef4\u62a4\u4eba\u5458\uff1a\u62a5\u544a\u4e0d\u542b\u4eba\u5458\u3001\u6765\u8bbf\u4eba\u548c\u529e\u4ef6\u7684\u4fe1\u606f\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("SelfCheckDialog", u"purpose", None))
#if QT_CONFIG(accessibility)
        self.checks_table.setAccessibleName(QCoreApplication.translate("SelfCheckDialog", u"\u81ea\u68c0\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.update_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u4eceU\u76d8\u5347\u7ea7(&U)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u4fdd\u5b58\u62a5\u544a(&S)\u2026", None))
        self.check_button.setText(QCoreApplication.translate("SelfCheckDialog", u"\u5f00\u59cb\u81ea\u68c0(&K)", None))
        self.check_button.setProperty(u"role", QCoreApplication.translate("SelfCheckDialog", u"main", None))
    # retranslateUi

