# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'round_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog):
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(RoundDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(RoundDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(RoundDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(RoundDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 2, 1, 1, 1)

        self.first_day_label = QLabel(RoundDialog)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_day_label, 3, 0, 1, 1)

        self.first_day_date = QDateEdit(RoundDialog)
        self.first_day_date.setObjectName(u"first_day_date")
        self.first_day_date.setCalendarPopup(True)
        self.first_day_date.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.first_day_date, 3, 1, 1, 1)

        self.first_day_problem = QLabel(RoundDialog)
        self.first_day_problem.setObjectName(u"first_day_problem")
        self.first_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_day_problem, 4, 1, 1, 1)

        self.first_day_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_day_gap, 5, 1, 1, 1)

        self.last_day_label = QLabel(RoundDialog)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.last_day_label, 6, 0, 1, 1)

        self.last_day_date = QDateEdit(RoundDialog)
        self.last_day_date.setObjectName(u"last_day_date")
        self.last_day_date.setCalendarPopup(True)
        self.last_day_date.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.last_day_date, 6, 1, 1, 1)

        self.last_day_problem = QLabel(RoundDialog)
        self.last_day_problem.setObjectName(u"last_day_problem")
        self.last_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.last_day_problem, 7, 1, 1, 1)

        self.last_day_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.last_day_gap, 8, 1, 1, 1)

        self.staff_label = QLabel(RoundDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.staff_label, 9, 0, 1, 1)

        self.staff_label2 = QLabel(RoundDialog)
        self.staff_label2.setObjectName(u"staff_label2")
        self.staff_label2.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_label2, 9, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(RoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RoundDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.first_day_label.setBuddy(self.first_day_date)
        self.last_day_label.setBuddy(self.last_day_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.first_day_date)
        QWidget.setTabOrder(self.first_day_date, self.last_day_date)
        QWidget.setTabOrder(self.last_day_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RoundDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RoundDialog):
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"\u65b0\u5efa\u8003\u6838\u8f6e\u6b21", None))
        self.name_label.setText(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u540d\u79f0\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2026\u5e74\u7b2c\u4e09\u5b63\u5ea6", None))
        self.name_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.first_day_label.setText(QCoreApplication.translate("RoundDialog", u"\u5f00\u59cb\u65e5\u671f(&B)", None))
#if QT_CONFIG(accessibility)
        self.first_day_date.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.first_day_date.setDisplayFormat(QCoreApplication.translate("RoundDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.first_day_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.last_day_label.setText(QCoreApplication.translate("RoundDialog", u"\u7ed3\u675f\u65e5\u671f(&E)", None))
#if QT_CONFIG(accessibility)
        self.last_day_date.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_date.setDisplayFormat(QCoreApplication.translate("RoundDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.last_day_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.staff_label.setText(QCoreApplication.translate("RoundDialog", u"\u53c2\u8bc4\u8303\u56f4", None))
        self.cancel_button.setText(QCoreApplication.translate("RoundDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("RoundDialog", u"\u5efa\u7acb\u8f6e\u6b21", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"main", None))
    # retranslateUi

