# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminder_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ReminderDialog(object):
    def setupUi(self, ReminderDialog):
        if not ReminderDialog.objectName():
            ReminderDialog.setObjectName(u"ReminderDialog")
        self.dialog_layout = QVBoxLayout(ReminderDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro_label = QLabel(ReminderDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"note")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(10)
        self.fields_layout.setVerticalSpacing(6)
        self.kind_label = QLabel(ReminderDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(ReminderDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.kind_problem = QLabel(ReminderDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"role", u"problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 1, 1, 1, 1)

        self.visitor_name_label = QLabel(ReminderDialog)
        self.visitor_name_label.setObjectName(u"visitor_name_label")
        self.visitor_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.visitor_name_label, 2, 0, 1, 1)

        self.visitor_name_edit = QLineEdit(ReminderDialog)
        self.visitor_name_edit.setObjectName(u"visitor_name_edit")

        self.fields_layout.addWidget(self.visitor_name_edit, 2, 1, 1, 1)

        self.visitor_name_problem = QLabel(ReminderDialog)
        self.visitor_name_problem.setObjectName(u"visitor_name_problem")
        self.visitor_name_problem.setProperty(u"role", u"problem")
        self.visitor_name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.visitor_name_problem, 3, 1, 1, 1)

        self.phone_label = QLabel(ReminderDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 4, 0, 1, 1)

        self.phone_edit = QLineEdit(ReminderDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 4, 1, 1, 1)

        self.phone_problem = QLabel(ReminderDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"role", u"problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 5, 1, 1, 1)

        self.subject_label = QLabel(ReminderDialog)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.subject_label, 6, 0, 1, 1)

        self.subject_edit = QLineEdit(ReminderDialog)
        self.subject_edit.setObjectName(u"subject_edit")

        self.fields_layout.addWidget(self.subject_edit, 6, 1, 1, 1)

        self.subject_problem = QLabel(ReminderDialog)
        self.subject_problem.setObjectName(u"subject_problem")
        self.subject_problem.setProperty(u"role", u"problem")
        self.subject_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.subject_problem, 7, 1, 1, 1)

        self.due_on_label = QLabel(ReminderDialog)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.due_on_label, 8, 0, 1, 1)

        self.due_on_date = QDateEdit(ReminderDialog)
        self.due_on_date.setObjectName(u"due_on_date")
        self.due_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.due_on_date, 8, 1, 1, 1)

        self.due_on_problem = QLabel(ReminderDialog)
        self.due_on_problem.setObjectName(u"due_on_problem")
        self.due_on_problem.setProperty(u"role", u"problem")
        self.due_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.due_on_problem, 9, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.foot_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ReminderDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReminderDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.visitor_name_label.setBuddy(self.visitor_name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.due_on_label.setBuddy(self.due_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.visitor_name_edit)
        QWidget.setTabOrder(self.visitor_name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReminderDialog)
    # setupUi

    def retranslateUi(self, ReminderDialog):
        ReminderDialog.setWindowTitle(QCoreApplication.translate("ReminderDialog", u"\u5b89\u6392\u63d0\u9192", None))
        self.intro_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("ReminderDialog", u"\u7c7b\u578b(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u63d0\u9192\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.visitor_name_label.setText(QCoreApplication.translate("ReminderDialog", u"\u670d\u52a1\u5bf9\u8c61\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.visitor_name_edit.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u670d\u52a1\u5bf9\u8c61\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.visitor_name_problem.setText("")
        self.phone_label.setText(QCoreApplication.translate("ReminderDialog", u"\u7535\u8bdd\uff08\u5fc5\u586b\uff09(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u7535\u8bdd\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setText("")
        self.subject_label.setText(QCoreApplication.translate("ReminderDialog", u"\u63d0\u9192\u4e8b\u9879\uff08\u5fc5\u586b\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u63d0\u9192\u4e8b\u9879\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.subject_edit.setPlaceholderText(QCoreApplication.translate("ReminderDialog", u"\u5982\uff1a\u9053\u8def\u8fd0\u8f93\u8bc1", None))
        self.subject_problem.setText("")
        self.due_on_label.setText(QCoreApplication.translate("ReminderDialog", u"\u5230\u671f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_on_date.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u5230\u671f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_date.setDisplayFormat(QCoreApplication.translate("ReminderDialog", u"yyyy-MM-dd", None))
        self.due_on_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReminderDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("ReminderDialog", u"\u5b89\u6392\u63d0\u9192(&S)  Ctrl+\u56de\u8f66", None))
    # retranslateUi

