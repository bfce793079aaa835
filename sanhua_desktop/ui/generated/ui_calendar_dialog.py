# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_CalendarDialog(object):
    def setupUi(self, CalendarDialog):
        if not CalendarDialog.objectName():
            CalendarDialog.setObjectName(u"CalendarDialog")
        CalendarDialog.setMinimumSize(QSize(680, 0))
        self.dialog_layout = QVBoxLayout(CalendarDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(CalendarDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.year_label = QLabel(CalendarDialog)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.year_label, 0, 0, 1, 1)

        self.year_spin = QSpinBox(CalendarDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(2019)
        self.year_spin.setMaximum(2100)
        self.year_spin.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.year_spin, 0, 1, 1, 1)

        self.year_problem = QLabel(CalendarDialog)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.year_problem, 1, 1, 1, 1)

        self.year_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.year_gap, 2, 1, 1, 1)

        self.notice_label = QLabel(CalendarDialog)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.notice_label, 3, 0, 1, 1)

        self.notice_text = QPlainTextEdit(CalendarDialog)
        self.notice_text.setObjectName(u"notice_text")
        self.notice_text.setMinimumSize(QSize(0, 130))
        self.notice_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.notice_text, 3, 1, 1, 1)

        self.notice_problem = QLabel(CalendarDialog)
        self.notice_problem.setObjectName(u"notice_problem")
        self.notice_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.notice_problem, 4, 1, 1, 1)

        self.notice_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.notice_gap, 5, 1, 1, 1)

        self.day_label = QLabel(CalendarDialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.day_label, 6, 0, 1, 1)

        self.day_date = QDateEdit(CalendarDialog)
        self.day_date.setObjectName(u"day_date")
        self.day_date.setCalendarPopup(True)
        self.day_date.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.day_date, 6, 1, 1, 1)

        self.day_problem = QLabel(CalendarDialog)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.day_problem, 7, 1, 1, 1)

        self.day_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.day_gap, 8, 1, 1, 1)

        self.rest_check = QCheckBox(CalendarDialog)
        self.rest_check.setObjectName(u"rest_check")

        self.fields_layout.addWidget(self.rest_check, 9, 1, 1, 1)

        self.reason_label = QLabel(CalendarDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.reason_label, 10, 0, 1, 1)

        self.reason_edit = QLineEdit(CalendarDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 10, 1, 1, 1)

        self.reason_problem = QLabel(CalendarDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.reason_problem, 11, 1, 1, 1)

        self.reason_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.reason_gap, 12, 1, 1, 1)

        self.days_label = QLabel(CalendarDialog)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.days_label, 13, 0, 1, 1)

        self.days_list = QListWidget(CalendarDialog)
        self.days_list.setObjectName(u"days_list")
        self.days_list.setMinimumSize(QSize(0, 140))

        self.fields_layout.addWidget(self.days_list, 13, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.notice_button = QPushButton(CalendarDialog)
        self.notice_button.setObjectName(u"notice_button")
        self.notice_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.notice_button)

        self.day_button = QPushButton(CalendarDialog)
        self.day_button.setObjectName(u"day_button")
        self.day_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.day_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CalendarDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_spin)
        self.notice_label.setBuddy(self.notice_text)
        self.day_label.setBuddy(self.day_date)
        self.reason_label.setBuddy(self.reason_edit)
        self.days_label.setBuddy(self.days_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_spin, self.notice_text)
        QWidget.setTabOrder(self.notice_text, self.day_date)
        QWidget.setTabOrder(self.day_date, self.rest_check)
        QWidget.setTabOrder(self.rest_check, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.days_list)
        QWidget.setTabOrder(self.days_list, self.notice_button)
        QWidget.setTabOrder(self.notice_button, self.day_button)
        QWidget.setTabOrder(self.day_button, self.close_button)

        self.retranslateUi(CalendarDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CalendarDialog):
        CalendarDialog.setWindowTitle(QCoreApplication.translate("CalendarDialog", u"\u5de5\u4f5c\u65e5\u5386", None))
        self.note_label.setText(QCoreApplication.translate("CalendarDialog", u"2019 \u81f3 2026 \u5e74\u5df2\u5185\u7f6e\u3002\u4e0b\u4e00\u5e74\u901a\u77e5\u516c\u5e03\u540e\uff0c\u628a\u6b63\u6587\u7c98\u8d34\u5230\u8fd9\u91cc\uff1b\u6ca1\u6709\u901a\u77e5\u7684\u5e74\u4efd\uff0c\u671f\u9650\u4f1a\u6807\u660e\u201c\u9884\u8ba1\u201d\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"purpose", None))
        self.year_label.setText(QCoreApplication.translate("CalendarDialog", u"\u5e74\u4efd(&Y)", None))
#if QT_CONFIG(accessibility)
        self.year_spin.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5e74\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.year_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.notice_label.setText(QCoreApplication.translate("CalendarDialog", u"\u56fd\u52a1\u9662\u653e\u5047\u901a\u77e5\u6b63\u6587(&N)", None))
#if QT_CONFIG(accessibility)
        self.notice_text.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u56fd\u52a1\u9662\u653e\u5047\u901a\u77e5\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.notice_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.day_label.setText(QCoreApplication.translate("CalendarDialog", u"\u5355\u4f4d\u81ea\u5b9a\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_date.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5355\u4f4d\u81ea\u5b9a\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.day_date.setDisplayFormat(QCoreApplication.translate("CalendarDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.day_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.rest_check.setText(QCoreApplication.translate("CalendarDialog", u"\u5f53\u5929\u4f11\u606f\uff08\u4e0d\u52fe\u9009\u8868\u793a\u4e0a\u73ed\uff09(&R)", None))
        self.reason_label.setText(QCoreApplication.translate("CalendarDialog", u"\u539f\u56e0(&W)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CalendarDialog", u"\u5982 \u505c\u7535\u68c0\u4fee", None))
        self.reason_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.days_label.setText(QCoreApplication.translate("CalendarDialog", u"\u672c\u5355\u4f4d\u5f55\u5165\u7684\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.days_list.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u672c\u5355\u4f4d\u5f55\u5165\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.notice_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5f55\u5165\u901a\u77e5(&I)", None))
        self.day_button.setText(QCoreApplication.translate("CalendarDialog", u"\u8bb0\u4e0b\u8fd9\u4e00\u5929(&A)", None))
        self.close_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5173\u95ed", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"main", None))
    # retranslateUi

