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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_CalendarDialog(object):
    def setupUi(self, CalendarDialog):
        if not CalendarDialog.objectName():
            CalendarDialog.setObjectName(u"CalendarDialog")
        CalendarDialog.setMinimumSize(QSize(760, 0))
        self.dialog_layout = QVBoxLayout(CalendarDialog)
        self.dialog_layout.setSpacing(12)
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
        self.year_spin.setMaximumSize(QSize(120, 16777215))
        self.year_spin.setMinimum(2019)
        self.year_spin.setMaximum(2100)

        self.fields_layout.addWidget(self.year_spin, 0, 1, 1, 1)

        self.year_problem = QLabel(CalendarDialog)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.year_problem, 1, 1, 1, 1)

        self.year_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.year_gap, 2, 1, 1, 1)

        self.notice_label = QLabel(CalendarDialog)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.notice_label, 3, 0, 1, 1)

        self.notice_text = QPlainTextEdit(CalendarDialog)
        self.notice_text.setObjectName(u"notice_text")
        self.notice_text.setMinimumSize(QSize(0, 96))
        self.notice_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.notice_text, 3, 1, 1, 1)

        self.notice_problem = QLabel(CalendarDialog)
        self.notice_problem.setObjectName(u"notice_problem")
        self.notice_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.notice_problem, 4, 1, 1, 1)

        self.notice_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.notice_gap, 5, 1, 1, 1)

        self.day_label = QLabel(CalendarDialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.day_label, 6, 0, 1, 1)

        self.day_date = QDateEdit(CalendarDialog)
        self.day_date.setObjectName(u"day_date")
        self.day_date.setMaximumSize(QSize(200, 16777215))
        self.day_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.day_date, 6, 1, 1, 1)

        self.day_problem = QLabel(CalendarDialog)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.day_problem, 7, 1, 1, 1)

        self.day_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.day_gap, 8, 1, 1, 1)

        self.kind_label = QLabel(CalendarDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 9, 0, 1, 1)

        self.kind_combo = QComboBox(CalendarDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.kind_combo, 9, 1, 1, 1)

        self.kind_problem = QLabel(CalendarDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 10, 1, 1, 1)

        self.kind_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.kind_gap, 11, 1, 1, 1)

        self.reason_label = QLabel(CalendarDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.reason_label, 12, 0, 1, 1)

        self.reason_edit = QLineEdit(CalendarDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 12, 1, 1, 1)

        self.reason_problem = QLabel(CalendarDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.reason_problem, 13, 1, 1, 1)

        self.reason_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.reason_gap, 14, 1, 1, 1)

        self.hours_label = QLabel(CalendarDialog)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.hours_label, 15, 0, 1, 1)

        self.hours_text = QPlainTextEdit(CalendarDialog)
        self.hours_text.setObjectName(u"hours_text")
        self.hours_text.setMinimumSize(QSize(0, 64))
        self.hours_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.hours_text, 15, 1, 1, 1)

        self.hours_problem = QLabel(CalendarDialog)
        self.hours_problem.setObjectName(u"hours_problem")
        self.hours_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.hours_problem, 16, 1, 1, 1)

        self.hours_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.hours_gap, 17, 1, 1, 1)

        self.days_label = QLabel(CalendarDialog)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.days_label, 18, 0, 1, 1)

        self.days_list = QListWidget(CalendarDialog)
        self.days_list.setObjectName(u"days_list")
        self.days_list.setMinimumSize(QSize(0, 84))

        self.fields_layout.addWidget(self.days_list, 18, 1, 1, 1)

        self.days_problem = QLabel(CalendarDialog)
        self.days_problem.setObjectName(u"days_problem")
        self.days_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.days_problem, 19, 1, 1, 1)

        self.days_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.days_gap, 20, 1, 1, 1)

        self.moved_label = QLabel(CalendarDialog)
        self.moved_label.setObjectName(u"moved_label")
        self.moved_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.moved_label, 21, 0, 1, 1)

        self.moved_list = QListWidget(CalendarDialog)
        self.moved_list.setObjectName(u"moved_list")
        self.moved_list.setMinimumSize(QSize(0, 84))

        self.fields_layout.addWidget(self.moved_list, 21, 1, 1, 1)

        self.moved_problem = QLabel(CalendarDialog)
        self.moved_problem.setObjectName(u"moved_problem")
        self.moved_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.moved_problem, 22, 1, 1, 1)

        self.moved_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.moved_gap, 23, 1, 1, 1)

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

        self.hours_button = QPushButton(CalendarDialog)
        self.hours_button.setObjectName(u"hours_button")
        self.hours_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.hours_button)

        self.remove_button = QPushButton(CalendarDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.remove_button)

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
        self.kind_label.setBuddy(self.kind_combo)
        self.reason_label.setBuddy(self.reason_edit)
        self.hours_label.setBuddy(self.hours_text)
        self.days_label.setBuddy(self.days_list)
        self.moved_label.setBuddy(self.moved_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_spin, self.notice_text)
        QWidget.setTabOrder(self.notice_text, self.notice_button)
        QWidget.setTabOrder(self.notice_button, self.day_date)
        QWidget.setTabOrder(self.day_date, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.day_button)
        QWidget.setTabOrder(self.day_button, self.hours_text)
        QWidget.setTabOrder(self.hours_text, self.hours_button)
        QWidget.setTabOrder(self.hours_button, self.days_list)
        QWidget.setTabOrder(self.days_list, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.moved_list)
        QWidget.setTabOrder(self.moved_list, self.close_button)

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
        self.notice_label.setText(QCoreApplication.translate("CalendarDialog", u"\u653e\u5047\u901a\u77e5\u6b63\u6587(&N)", None))
#if QT_CONFIG(accessibility)
        self.notice_text.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u653e\u5047\u901a\u77e5\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.notice_text.setPlaceholderText(QCoreApplication.translate("CalendarDialog", u"\u56fd\u52a1\u9662\u529e\u516c\u5385\u901a\u77e5\uff0c\u5982\uff1a\u4e00\u3001\u5143\u65e6\uff1a1\u67081\u65e5\uff08\u5468\u4e94\uff09\u81f33\u65e5\uff08\u5468\u65e5\uff09\u653e\u5047\uff0c\u51713\u5929\u3002", None))
        self.notice_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.day_label.setText(QCoreApplication.translate("CalendarDialog", u"\u5355\u4f4d\u81ea\u5b9a\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_date.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5355\u4f4d\u81ea\u5b9a\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.day_date.setDisplayFormat(QCoreApplication.translate("CalendarDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.day_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.kind_label.setText(QCoreApplication.translate("CalendarDialog", u"\u5b89\u6392(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5b89\u6392", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.reason_label.setText(QCoreApplication.translate("CalendarDialog", u"\u539f\u56e0(&W)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CalendarDialog", u"\u5982 \u505c\u7535\u68c0\u4fee", None))
        self.reason_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.hours_label.setText(QCoreApplication.translate("CalendarDialog", u"\u529e\u516c\u65f6\u95f4(&T)", None))
#if QT_CONFIG(accessibility)
        self.hours_text.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u529e\u516c\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.hours_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.days_label.setText(QCoreApplication.translate("CalendarDialog", u"\u5f55\u5165\u7684\u65e5\u671f(&L)", None))
#if QT_CONFIG(accessibility)
        self.days_list.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u5f55\u5165\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.days_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.moved_label.setText(QCoreApplication.translate("CalendarDialog", u"\u79fb\u52a8\u7684\u671f\u9650(&M)", None))
#if QT_CONFIG(accessibility)
        self.moved_list.setAccessibleName(QCoreApplication.translate("CalendarDialog", u"\u79fb\u52a8\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.moved_problem.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"problem", None))
        self.notice_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5f55\u5165\u901a\u77e5(&I)", None))
        self.day_button.setText(QCoreApplication.translate("CalendarDialog", u"\u8bb0\u4e0b\u8fd9\u4e00\u5929(&A)", None))
        self.hours_button.setText(QCoreApplication.translate("CalendarDialog", u"\u4fdd\u5b58\u529e\u516c\u65f6\u95f4(&S)", None))
        self.remove_button.setText(QCoreApplication.translate("CalendarDialog", u"\u64a4\u9500\u9009\u4e2d\u65e5\u671f(&U)", None))
        self.close_button.setText(QCoreApplication.translate("CalendarDialog", u"\u5173\u95ed", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("CalendarDialog", u"main", None))
    # retranslateUi

