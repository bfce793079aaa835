# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'banner_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_BannerDialog(object):
    def setupUi(self, BannerDialog):
        if not BannerDialog.objectName():
            BannerDialog.setObjectName(u"BannerDialog")
        BannerDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(BannerDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(BannerDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.selection_label = QLabel(BannerDialog)
        self.selection_label.setObjectName(u"selection_label")
        self.selection_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.selection_label, 0, 0, 1, 1)

        self.selection_combo = QComboBox(BannerDialog)
        self.selection_combo.setObjectName(u"selection_combo")

        self.fields_layout.addWidget(self.selection_combo, 0, 1, 1, 1)

        self.selection_problem = QLabel(BannerDialog)
        self.selection_problem.setObjectName(u"selection_problem")
        self.selection_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.selection_problem, 1, 1, 1, 1)

        self.given_by_label = QLabel(BannerDialog)
        self.given_by_label.setObjectName(u"given_by_label")
        self.given_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.given_by_label, 2, 0, 1, 1)

        self.given_by_edit = QLineEdit(BannerDialog)
        self.given_by_edit.setObjectName(u"given_by_edit")
        self.given_by_edit.setMaximumSize(QSize(260, 16777215))
        self.given_by_edit.setMaxLength(50)

        self.fields_layout.addWidget(self.given_by_edit, 2, 1, 1, 1)

        self.given_by_problem = QLabel(BannerDialog)
        self.given_by_problem.setObjectName(u"given_by_problem")
        self.given_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.given_by_problem, 3, 1, 1, 1)

        self.received_by_label = QLabel(BannerDialog)
        self.received_by_label.setObjectName(u"received_by_label")
        self.received_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.received_by_label, 4, 0, 1, 1)

        self.received_by_edit = QLineEdit(BannerDialog)
        self.received_by_edit.setObjectName(u"received_by_edit")
        self.received_by_edit.setMaximumSize(QSize(260, 16777215))
        self.received_by_edit.setMaxLength(50)

        self.fields_layout.addWidget(self.received_by_edit, 4, 1, 1, 1)

        self.received_by_problem = QLabel(BannerDialog)
        self.received_by_problem.setObjectName(u"received_by_problem")
        self.received_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.received_by_problem, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(BannerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BannerDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.selection_label.setBuddy(self.selection_combo)
        self.given_by_label.setBuddy(self.given_by_edit)
        self.received_by_label.setBuddy(self.received_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.selection_combo, self.given_by_edit)
        QWidget.setTabOrder(self.given_by_edit, self.received_by_edit)
        QWidget.setTabOrder(self.received_by_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BannerDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, BannerDialog):
        BannerDialog.setWindowTitle(QCoreApplication.translate("BannerDialog", u"\u6388\u65d7", None))
        self.purpose_label.setText(QCoreApplication.translate("BannerDialog", u"\u6309\u901a\u62a5\u7ed3\u679c\u6388\u65d7\uff1b\u539f\u6765\u6302\u7740\u7684\u7a97\u53e3\u540c\u65f6\u4ea4\u65d7\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("BannerDialog", u"purpose", None))
        self.selection_label.setText(QCoreApplication.translate("BannerDialog", u"\u8bc4\u6bd4(&S)", None))
#if QT_CONFIG(accessibility)
        self.selection_combo.setAccessibleName(QCoreApplication.translate("BannerDialog", u"\u8bc4\u6bd4", None))
#endif // QT_CONFIG(accessibility)
        self.selection_problem.setProperty(u"role", QCoreApplication.translate("BannerDialog", u"problem", None))
        self.given_by_label.setText(QCoreApplication.translate("BannerDialog", u"\u6388\u65d7\u4eba(&G)", None))
#if QT_CONFIG(accessibility)
        self.given_by_edit.setAccessibleName(QCoreApplication.translate("BannerDialog", u"\u6388\u65d7\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.given_by_problem.setProperty(u"role", QCoreApplication.translate("BannerDialog", u"problem", None))
        self.received_by_label.setText(QCoreApplication.translate("BannerDialog", u"\u63a5\u65d7\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.received_by_edit.setAccessibleName(QCoreApplication.translate("BannerDialog", u"\u63a5\u65d7\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.received_by_problem.setProperty(u"role", QCoreApplication.translate("BannerDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("BannerDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("BannerDialog", u"\u6388\u65d7", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("BannerDialog", u"main", None))
    # retranslateUi

