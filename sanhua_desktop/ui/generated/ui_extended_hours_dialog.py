# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extended_hours_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateTimeEdit,
    QDialog, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ExtendedHoursDialog(object):
    def setupUi(self, ExtendedHoursDialog):
        if not ExtendedHoursDialog.objectName():
            ExtendedHoursDialog.setObjectName(u"ExtendedHoursDialog")
        self.dialog_layout = QVBoxLayout(ExtendedHoursDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro_label = QLabel(ExtendedHoursDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"note")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(10)
        self.fields_layout.setVerticalSpacing(6)
        self.visitor_name_label = QLabel(ExtendedHoursDialog)
        self.visitor_name_label.setObjectName(u"visitor_name_label")
        self.visitor_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.visitor_name_label, 0, 0, 1, 1)

        self.visitor_name_edit = QLineEdit(ExtendedHoursDialog)
        self.visitor_name_edit.setObjectName(u"visitor_name_edit")

        self.fields_layout.addWidget(self.visitor_name_edit, 0, 1, 1, 1)

        self.visitor_name_problem = QLabel(ExtendedHoursDialog)
        self.visitor_name_problem.setObjectName(u"visitor_name_problem")
        self.visitor_name_problem.setProperty(u"role", u"problem")
        self.visitor_name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.visitor_name_problem, 1, 1, 1, 1)

        self.phone_label = QLabel(ExtendedHoursDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 2, 0, 1, 1)

        self.phone_edit = QLineEdit(ExtendedHoursDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 2, 1, 1, 1)

        self.phone_problem = QLabel(ExtendedHoursDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"role", u"problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 3, 1, 1, 1)

        self.subject_label = QLabel(ExtendedHoursDialog)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.subject_label, 4, 0, 1, 1)

        self.subject_edit = QLineEdit(ExtendedHoursDialog)
        self.subject_edit.setObjectName(u"subject_edit")

        self.fields_layout.addWidget(self.subject_edit, 4, 1, 1, 1)

        self.subject_problem = QLabel(ExtendedHoursDialog)
        self.subject_problem.setObjectName(u"subject_problem")
        self.subject_problem.setProperty(u"role", u"problem")
        self.subject_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.subject_problem, 5, 1, 1, 1)

        self.mode_label = QLabel(ExtendedHoursDialog)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.mode_label, 6, 0, 1, 1)

        self.mode_combo = QComboBox(ExtendedHoursDialog)
        self.mode_combo.setObjectName(u"mode_combo")

        self.fields_layout.addWidget(self.mode_combo, 6, 1, 1, 1)

        self.mode_problem = QLabel(ExtendedHoursDialog)
        self.mode_problem.setObjectName(u"mode_problem")
        self.mode_problem.setProperty(u"role", u"problem")
        self.mode_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.mode_problem, 7, 1, 1, 1)

        self.asked_by_label = QLabel(ExtendedHoursDialog)
        self.asked_by_label.setObjectName(u"asked_by_label")
        self.asked_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.asked_by_label, 8, 0, 1, 1)

        self.asked_by_combo = QComboBox(ExtendedHoursDialog)
        self.asked_by_combo.setObjectName(u"asked_by_combo")

        self.fields_layout.addWidget(self.asked_by_combo, 8, 1, 1, 1)

        self.asked_by_problem = QLabel(ExtendedHoursDialog)
        self.asked_by_problem.setObjectName(u"asked_by_problem")
        self.asked_by_problem.setProperty(u"role", u"problem")
        self.asked_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.asked_by_problem, 9, 1, 1, 1)

        self.officer_label = QLabel(ExtendedHoursDialog)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.officer_label, 10, 0, 1, 1)

        self.officer_combo = QComboBox(ExtendedHoursDialog)
        self.officer_combo.setObjectName(u"officer_combo")

        self.fields_layout.addWidget(self.officer_combo, 10, 1, 1, 1)

        self.officer_problem = QLabel(ExtendedHoursDialog)
        self.officer_problem.setObjectName(u"officer_problem")
        self.officer_problem.setProperty(u"role", u"problem")
        self.officer_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.officer_problem, 11, 1, 1, 1)

        self.started_at_label = QLabel(ExtendedHoursDialog)
        self.started_at_label.setObjectName(u"started_at_label")
        self.started_at_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.started_at_label, 12, 0, 1, 1)

        self.started_at_date = QDateTimeEdit(ExtendedHoursDialog)
        self.started_at_date.setObjectName(u"started_at_date")

        self.fields_layout.addWidget(self.started_at_date, 12, 1, 1, 1)

        self.started_at_problem = QLabel(ExtendedHoursDialog)
        self.started_at_problem.setObjectName(u"started_at_problem")
        self.started_at_problem.setProperty(u"role", u"problem")
        self.started_at_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.started_at_problem, 13, 1, 1, 1)

        self.ended_at_label = QLabel(ExtendedHoursDialog)
        self.ended_at_label.setObjectName(u"ended_at_label")
        self.ended_at_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.ended_at_label, 14, 0, 1, 1)

        self.ended_at_date = QDateTimeEdit(ExtendedHoursDialog)
        self.ended_at_date.setObjectName(u"ended_at_date")

        self.fields_layout.addWidget(self.ended_at_date, 14, 1, 1, 1)

        self.ended_at_problem = QLabel(ExtendedHoursDialog)
        self.ended_at_problem.setObjectName(u"ended_at_problem")
        self.ended_at_problem.setProperty(u"role", u"problem")
        self.ended_at_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.ended_at_problem, 15, 1, 1, 1)

        self.note_label = QLabel(ExtendedHoursDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.note_label, 16, 0, 1, 1)

        self.note_edit = QLineEdit(ExtendedHoursDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 16, 1, 1, 1)

        self.note_problem = QLabel(ExtendedHoursDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"role", u"problem")
        self.note_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.note_problem, 17, 1, 1, 1)

        self.finished_check = QCheckBox(ExtendedHoursDialog)
        self.finished_check.setObjectName(u"finished_check")
        self.finished_check.setChecked(True)

        self.fields_layout.addWidget(self.finished_check, 18, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.foot_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ExtendedHoursDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExtendedHoursDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.visitor_name_label.setBuddy(self.visitor_name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.mode_label.setBuddy(self.mode_combo)
        self.asked_by_label.setBuddy(self.asked_by_combo)
        self.officer_label.setBuddy(self.officer_combo)
        self.started_at_label.setBuddy(self.started_at_date)
        self.ended_at_label.setBuddy(self.ended_at_date)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.visitor_name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.mode_combo)
        QWidget.setTabOrder(self.mode_combo, self.asked_by_combo)
        QWidget.setTabOrder(self.asked_by_combo, self.officer_combo)
        QWidget.setTabOrder(self.officer_combo, self.started_at_date)
        QWidget.setTabOrder(self.started_at_date, self.ended_at_date)
        QWidget.setTabOrder(self.ended_at_date, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.finished_check)
        QWidget.setTabOrder(self.finished_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ExtendedHoursDialog)
    # setupUi

    def retranslateUi(self, ExtendedHoursDialog):
        ExtendedHoursDialog.setWindowTitle(QCoreApplication.translate("ExtendedHoursDialog", u"\u767b\u8bb0\u5ef6\u65f6\u670d\u52a1", None))
        self.intro_label.setText("")
        self.visitor_name_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u670d\u52a1\u5bf9\u8c61\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.visitor_name_edit.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u670d\u52a1\u5bf9\u8c61\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.visitor_name_problem.setText("")
        self.phone_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setText("")
        self.subject_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u4e8b\u9879\uff08\u5fc5\u586b\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u4e8b\u9879\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.subject_problem.setText("")
        self.mode_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u7c7b\u578b(&K)", None))
#if QT_CONFIG(accessibility)
        self.mode_combo.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u670d\u52a1\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.mode_problem.setText("")
        self.asked_by_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u63d0\u51fa\u4eba(&B)", None))
#if QT_CONFIG(accessibility)
        self.asked_by_combo.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u7531\u8c01\u63d0\u51fa", None))
#endif // QT_CONFIG(accessibility)
        self.asked_by_problem.setText("")
        self.officer_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u7ecf\u529e\u4eba(&O)", None))
#if QT_CONFIG(accessibility)
        self.officer_combo.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u7ecf\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.officer_problem.setText("")
        self.started_at_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u5f00\u59cb(&F)", None))
#if QT_CONFIG(accessibility)
        self.started_at_date.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.started_at_date.setDisplayFormat(QCoreApplication.translate("ExtendedHoursDialog", u"yyyy-MM-dd HH:mm", None))
        self.started_at_problem.setText("")
        self.ended_at_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u7ed3\u675f(&E)", None))
#if QT_CONFIG(accessibility)
        self.ended_at_date.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.ended_at_date.setDisplayFormat(QCoreApplication.translate("ExtendedHoursDialog", u"yyyy-MM-dd HH:mm", None))
        self.ended_at_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u5907\u6ce8(&L)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ExtendedHoursDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.finished_check.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u5df2\u529e\u7ed3(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("ExtendedHoursDialog", u"\u767b\u8bb0(&S)  Ctrl+\u56de\u8f66", None))
    # retranslateUi

