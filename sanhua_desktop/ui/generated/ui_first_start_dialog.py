# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_FirstStartDialog(object):
    def setupUi(self, FirstStartDialog):
        if not FirstStartDialog.objectName():
            FirstStartDialog.setObjectName(u"FirstStartDialog")
        FirstStartDialog.setMinimumSize(QSize(680, 0))
        self.dialog_layout = QVBoxLayout(FirstStartDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(FirstStartDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(FirstStartDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(FirstStartDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(FirstStartDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 2, 1, 1, 1)

        self.phone_label = QLabel(FirstStartDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 3, 0, 1, 1)

        self.phone_layout = QHBoxLayout()
        self.phone_layout.setSpacing(12)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_edit = QLineEdit(FirstStartDialog)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(170, 0))
        self.phone_edit.setMaximumSize(QSize(170, 16777215))

        self.phone_layout.addWidget(self.phone_edit)

        self.complaint_phone_label = QLabel(FirstStartDialog)
        self.complaint_phone_label.setObjectName(u"complaint_phone_label")
        self.complaint_phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.phone_layout.addWidget(self.complaint_phone_label)

        self.complaint_phone_edit = QLineEdit(FirstStartDialog)
        self.complaint_phone_edit.setObjectName(u"complaint_phone_edit")
        self.complaint_phone_edit.setMinimumSize(QSize(170, 0))
        self.complaint_phone_edit.setMaximumSize(QSize(170, 16777215))

        self.phone_layout.addWidget(self.complaint_phone_edit)

        self.phone_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phone_layout.addItem(self.phone_spacer)


        self.fields_layout.addLayout(self.phone_layout, 3, 1, 1, 1)

        self.phone_problem = QLabel(FirstStartDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 4, 1, 1, 1)

        self.complaint_phone_problem = QLabel(FirstStartDialog)
        self.complaint_phone_problem.setObjectName(u"complaint_phone_problem")
        self.complaint_phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.complaint_phone_problem, 5, 1, 1, 1)

        self.phone_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.phone_gap, 6, 1, 1, 1)

        self.windows_label = QLabel(FirstStartDialog)
        self.windows_label.setObjectName(u"windows_label")
        self.windows_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.windows_label, 7, 0, 1, 1)

        self.windows_text = QPlainTextEdit(FirstStartDialog)
        self.windows_text.setObjectName(u"windows_text")
        self.windows_text.setMinimumSize(QSize(0, 150))
        self.windows_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.windows_text, 7, 1, 1, 1)

        self.windows_problem = QLabel(FirstStartDialog)
        self.windows_problem.setObjectName(u"windows_problem")
        self.windows_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.windows_problem, 8, 1, 1, 1)

        self.windows_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.windows_gap, 9, 1, 1, 1)

        self.campaign_label = QLabel(FirstStartDialog)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.campaign_label, 10, 0, 1, 1)

        self.campaign_edit = QLineEdit(FirstStartDialog)
        self.campaign_edit.setObjectName(u"campaign_edit")

        self.fields_layout.addWidget(self.campaign_edit, 10, 1, 1, 1)

        self.campaign_problem = QLabel(FirstStartDialog)
        self.campaign_problem.setObjectName(u"campaign_problem")
        self.campaign_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.campaign_problem, 11, 1, 1, 1)

        self.campaign_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.campaign_gap, 12, 1, 1, 1)

        self.start_1_label = QLabel(FirstStartDialog)
        self.start_1_label.setObjectName(u"start_1_label")
        self.start_1_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.start_1_label, 13, 0, 1, 1)

        self.start_1_layout = QHBoxLayout()
        self.start_1_layout.setSpacing(12)
        self.start_1_layout.setObjectName(u"start_1_layout")
        self.start_1_date = QDateEdit(FirstStartDialog)
        self.start_1_date.setObjectName(u"start_1_date")
        self.start_1_date.setCalendarPopup(True)
        self.start_1_date.setMinimumSize(QSize(170, 0))
        self.start_1_date.setMaximumSize(QSize(170, 16777215))

        self.start_1_layout.addWidget(self.start_1_date)

        self.start_2_label = QLabel(FirstStartDialog)
        self.start_2_label.setObjectName(u"start_2_label")
        self.start_2_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.start_1_layout.addWidget(self.start_2_label)

        self.start_2_date = QDateEdit(FirstStartDialog)
        self.start_2_date.setObjectName(u"start_2_date")
        self.start_2_date.setCalendarPopup(True)
        self.start_2_date.setMinimumSize(QSize(170, 0))
        self.start_2_date.setMaximumSize(QSize(170, 16777215))

        self.start_1_layout.addWidget(self.start_2_date)

        self.start_1_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_1_layout.addItem(self.start_1_spacer)


        self.fields_layout.addLayout(self.start_1_layout, 13, 1, 1, 1)

        self.start_1_problem = QLabel(FirstStartDialog)
        self.start_1_problem.setObjectName(u"start_1_problem")
        self.start_1_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.start_1_problem, 14, 1, 1, 1)

        self.start_2_problem = QLabel(FirstStartDialog)
        self.start_2_problem.setObjectName(u"start_2_problem")
        self.start_2_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.start_2_problem, 15, 1, 1, 1)

        self.start_1_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.start_1_gap, 16, 1, 1, 1)

        self.start_3_label = QLabel(FirstStartDialog)
        self.start_3_label.setObjectName(u"start_3_label")
        self.start_3_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.start_3_label, 17, 0, 1, 1)

        self.start_3_layout = QHBoxLayout()
        self.start_3_layout.setSpacing(12)
        self.start_3_layout.setObjectName(u"start_3_layout")
        self.start_3_date = QDateEdit(FirstStartDialog)
        self.start_3_date.setObjectName(u"start_3_date")
        self.start_3_date.setCalendarPopup(True)
        self.start_3_date.setMinimumSize(QSize(170, 0))
        self.start_3_date.setMaximumSize(QSize(170, 16777215))

        self.start_3_layout.addWidget(self.start_3_date)

        self.start_4_label = QLabel(FirstStartDialog)
        self.start_4_label.setObjectName(u"start_4_label")
        self.start_4_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.start_3_layout.addWidget(self.start_4_label)

        self.start_4_date = QDateEdit(FirstStartDialog)
        self.start_4_date.setObjectName(u"start_4_date")
        self.start_4_date.setCalendarPopup(True)
        self.start_4_date.setMinimumSize(QSize(170, 0))
        self.start_4_date.setMaximumSize(QSize(170, 16777215))

        self.start_3_layout.addWidget(self.start_4_date)

        self.start_3_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_3_layout.addItem(self.start_3_spacer)


        self.fields_layout.addLayout(self.start_3_layout, 17, 1, 1, 1)

        self.start_3_problem = QLabel(FirstStartDialog)
        self.start_3_problem.setObjectName(u"start_3_problem")
        self.start_3_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.start_3_problem, 18, 1, 1, 1)

        self.start_4_problem = QLabel(FirstStartDialog)
        self.start_4_problem.setObjectName(u"start_4_problem")
        self.start_4_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.start_4_problem, 19, 1, 1, 1)

        self.start_3_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.start_3_gap, 20, 1, 1, 1)

        self.end_label = QLabel(FirstStartDialog)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.end_label, 21, 0, 1, 1)

        self.end_layout = QHBoxLayout()
        self.end_layout.setSpacing(12)
        self.end_layout.setObjectName(u"end_layout")
        self.end_date = QDateEdit(FirstStartDialog)
        self.end_date.setObjectName(u"end_date")
        self.end_date.setCalendarPopup(True)
        self.end_date.setMinimumSize(QSize(170, 0))
        self.end_date.setMaximumSize(QSize(170, 16777215))

        self.end_layout.addWidget(self.end_date)

        self.year_label = QLabel(FirstStartDialog)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.end_layout.addWidget(self.year_label)

        self.year_spin = QSpinBox(FirstStartDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(2000)
        self.year_spin.setMaximum(2100)
        self.year_spin.setMinimumSize(QSize(120, 0))
        self.year_spin.setMaximumSize(QSize(120, 16777215))

        self.end_layout.addWidget(self.year_spin)

        self.end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_layout.addItem(self.end_spacer)


        self.fields_layout.addLayout(self.end_layout, 21, 1, 1, 1)

        self.end_problem = QLabel(FirstStartDialog)
        self.end_problem.setObjectName(u"end_problem")
        self.end_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.end_problem, 22, 1, 1, 1)

        self.year_problem = QLabel(FirstStartDialog)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.year_problem, 23, 1, 1, 1)

        self.end_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.end_gap, 24, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.sample_button = QPushButton(FirstStartDialog)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.sample_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.save_button = QPushButton(FirstStartDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.complaint_phone_label.setBuddy(self.complaint_phone_edit)
        self.windows_label.setBuddy(self.windows_text)
        self.campaign_label.setBuddy(self.campaign_edit)
        self.start_1_label.setBuddy(self.start_1_date)
        self.start_2_label.setBuddy(self.start_2_date)
        self.start_3_label.setBuddy(self.start_3_date)
        self.start_4_label.setBuddy(self.start_4_date)
        self.end_label.setBuddy(self.end_date)
        self.year_label.setBuddy(self.year_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.complaint_phone_edit)
        QWidget.setTabOrder(self.complaint_phone_edit, self.windows_text)
        QWidget.setTabOrder(self.windows_text, self.campaign_edit)
        QWidget.setTabOrder(self.campaign_edit, self.start_1_date)
        QWidget.setTabOrder(self.start_1_date, self.start_2_date)
        QWidget.setTabOrder(self.start_2_date, self.start_3_date)
        QWidget.setTabOrder(self.start_3_date, self.start_4_date)
        QWidget.setTabOrder(self.start_4_date, self.end_date)
        QWidget.setTabOrder(self.end_date, self.year_spin)
        QWidget.setTabOrder(self.year_spin, self.sample_button)
        QWidget.setTabOrder(self.sample_button, self.save_button)

        self.retranslateUi(FirstStartDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FirstStartDialog):
        FirstStartDialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"\u521d\u6b21\u4f7f\u7528", None))
        self.note_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u586b\u597d\u540e\u5c31\u80fd\u4f7f\u7528\uff0c\u4ee5\u540e\u90fd\u53ef\u4ee5\u6539\u3002\u60f3\u5148\u8bd5\u8bd5\uff0c\u53ef\u4ee5\u7528\u793a\u4f8b\u5355\u4f4d\uff08\u865a\u6784\u4eba\u5458\u548c\u6570\u636e\uff09\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"purpose", None))
        self.name_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u5355\u4f4d\u5168\u79f0\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u5355\u4f4d\u5168\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"\u5982 \u00d7\u00d7\u53bf\u4ea4\u901a\u8fd0\u8f93\u5c40", None))
        self.name_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u54a8\u8be2\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u54a8\u8be2\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.complaint_phone_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u76d1\u7763\u7535\u8bdd(&J)", None))
#if QT_CONFIG(accessibility)
        self.complaint_phone_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u76d1\u7763\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.complaint_phone_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.windows_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7a97\u53e3\uff08\u6bcf\u884c\u4e00\u4e2a\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.windows_text.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7a97\u53e3\uff08\u6bcf\u884c\u4e00\u4e2a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.windows_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.campaign_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u6d3b\u52a8\u5168\u79f0\uff08\u5fc5\u586b\uff09(&C)", None))
#if QT_CONFIG(accessibility)
        self.campaign_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u6d3b\u52a8\u5168\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.campaign_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.start_1_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7b2c1\u9636\u6bb5\u5f00\u59cb(&1)", None))
#if QT_CONFIG(accessibility)
        self.start_1_date.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7b2c1\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.start_1_date.setDisplayFormat(QCoreApplication.translate("FirstStartDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.start_2_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7b2c2\u9636\u6bb5\u5f00\u59cb(&2)", None))
#if QT_CONFIG(accessibility)
        self.start_2_date.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7b2c2\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.start_2_date.setDisplayFormat(QCoreApplication.translate("FirstStartDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.start_1_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.start_2_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.start_3_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7b2c3\u9636\u6bb5\u5f00\u59cb(&3)", None))
#if QT_CONFIG(accessibility)
        self.start_3_date.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7b2c3\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.start_3_date.setDisplayFormat(QCoreApplication.translate("FirstStartDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.start_4_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u7b2c4\u9636\u6bb5\u5f00\u59cb(&4)", None))
#if QT_CONFIG(accessibility)
        self.start_4_date.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7b2c4\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.start_4_date.setDisplayFormat(QCoreApplication.translate("FirstStartDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.start_3_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.start_4_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.end_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u6d3b\u52a8\u7ed3\u675f(&E)", None))
#if QT_CONFIG(accessibility)
        self.end_date.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u6d3b\u52a8\u7ed3\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.end_date.setDisplayFormat(QCoreApplication.translate("FirstStartDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.year_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u5e74\u5ea6(&Y)", None))
#if QT_CONFIG(accessibility)
        self.year_spin.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.end_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.year_problem.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"problem", None))
        self.sample_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u4f7f\u7528\u793a\u4f8b\u5355\u4f4d(&S)", None))
        self.save_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u5f00\u59cb\u4f7f\u7528", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("FirstStartDialog", u"main", None))
    # retranslateUi

