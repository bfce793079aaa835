# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_dialog.ui'
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
class Ui_InspectionDialog(object):
    def setupUi(self, InspectionDialog):
        if not InspectionDialog.objectName():
            InspectionDialog.setObjectName(u"InspectionDialog")
        InspectionDialog.setMinimumSize(QSize(680, 0))
        self.dialog_layout = QVBoxLayout(InspectionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(InspectionDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.checked_on_label = QLabel(InspectionDialog)
        self.checked_on_label.setObjectName(u"checked_on_label")
        self.checked_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.checked_on_label, 0, 0, 1, 1)

        self.checked_on_date = QDateEdit(InspectionDialog)
        self.checked_on_date.setObjectName(u"checked_on_date")
        self.checked_on_date.setMaximumSize(QSize(200, 16777215))
        self.checked_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.checked_on_date, 0, 1, 1, 1)

        self.checked_on_problem = QLabel(InspectionDialog)
        self.checked_on_problem.setObjectName(u"checked_on_problem")
        self.checked_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.checked_on_problem, 1, 1, 1, 1)

        self.checked_on_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.checked_on_gap, 2, 1, 1, 1)

        self.checker_label = QLabel(InspectionDialog)
        self.checker_label.setObjectName(u"checker_label")
        self.checker_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.checker_label, 3, 0, 1, 1)

        self.checker_edit = QLineEdit(InspectionDialog)
        self.checker_edit.setObjectName(u"checker_edit")

        self.fields_layout.addWidget(self.checker_edit, 3, 1, 1, 1)

        self.checker_problem = QLabel(InspectionDialog)
        self.checker_problem.setObjectName(u"checker_problem")
        self.checker_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.checker_problem, 4, 1, 1, 1)

        self.checker_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.checker_gap, 5, 1, 1, 1)

        self.participant_label = QLabel(InspectionDialog)
        self.participant_label.setObjectName(u"participant_label")
        self.participant_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.participant_label, 6, 0, 1, 1)

        self.participant_combo = QComboBox(InspectionDialog)
        self.participant_combo.setObjectName(u"participant_combo")

        self.fields_layout.addWidget(self.participant_combo, 6, 1, 1, 1)

        self.participant_problem = QLabel(InspectionDialog)
        self.participant_problem.setObjectName(u"participant_problem")
        self.participant_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.participant_problem, 7, 1, 1, 1)

        self.participant_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.participant_gap, 8, 1, 1, 1)

        self.criterion_label = QLabel(InspectionDialog)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.criterion_label, 9, 0, 1, 1)

        self.criterion_combo = QComboBox(InspectionDialog)
        self.criterion_combo.setObjectName(u"criterion_combo")

        self.fields_layout.addWidget(self.criterion_combo, 9, 1, 1, 1)

        self.criterion_problem = QLabel(InspectionDialog)
        self.criterion_problem.setObjectName(u"criterion_problem")
        self.criterion_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.criterion_problem, 10, 1, 1, 1)

        self.criterion_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.criterion_gap, 11, 1, 1, 1)

        self.points_label = QLabel(InspectionDialog)
        self.points_label.setObjectName(u"points_label")
        self.points_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.points_label, 12, 0, 1, 1)

        self.points_edit = QLineEdit(InspectionDialog)
        self.points_edit.setObjectName(u"points_edit")

        self.fields_layout.addWidget(self.points_edit, 12, 1, 1, 1)

        self.points_problem = QLabel(InspectionDialog)
        self.points_problem.setObjectName(u"points_problem")
        self.points_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.points_problem, 13, 1, 1, 1)

        self.points_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.points_gap, 14, 1, 1, 1)

        self.finding_label = QLabel(InspectionDialog)
        self.finding_label.setObjectName(u"finding_label")
        self.finding_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.finding_label, 15, 0, 1, 1)

        self.finding_edit = QLineEdit(InspectionDialog)
        self.finding_edit.setObjectName(u"finding_edit")

        self.fields_layout.addWidget(self.finding_edit, 15, 1, 1, 1)

        self.finding_problem = QLabel(InspectionDialog)
        self.finding_problem.setObjectName(u"finding_problem")
        self.finding_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.finding_problem, 16, 1, 1, 1)

        self.finding_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.finding_gap, 17, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.rule_label = QLabel(InspectionDialog)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.rule_label)

        self.said_label = QLabel(InspectionDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.said_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(InspectionDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(InspectionDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.checked_on_label.setBuddy(self.checked_on_date)
        self.checker_label.setBuddy(self.checker_edit)
        self.participant_label.setBuddy(self.participant_combo)
        self.criterion_label.setBuddy(self.criterion_combo)
        self.points_label.setBuddy(self.points_edit)
        self.finding_label.setBuddy(self.finding_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checked_on_date, self.checker_edit)
        QWidget.setTabOrder(self.checker_edit, self.participant_combo)
        QWidget.setTabOrder(self.participant_combo, self.criterion_combo)
        QWidget.setTabOrder(self.criterion_combo, self.points_edit)
        QWidget.setTabOrder(self.points_edit, self.finding_edit)
        QWidget.setTabOrder(self.finding_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(InspectionDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, InspectionDialog):
        InspectionDialog.setWindowTitle(QCoreApplication.translate("InspectionDialog", u"\u767b\u8bb0\u68c0\u67e5", None))
        self.note_label.setText(QCoreApplication.translate("InspectionDialog", u"\u4e00\u6b21\u767b\u8bb0\u4e00\u9879\uff1b\u4fdd\u5b58\u540e\u68c0\u67e5\u65e5\u671f\u548c\u68c0\u67e5\u4eba\u7559\u7740\uff0c\u63a5\u7740\u767b\u8bb0\u4e0b\u4e00\u9879\u3002\u6ca1\u6709\u95ee\u9898\u7684\u6263\u5206\u586b 0\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"purpose", None))
        self.checked_on_label.setText(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.checked_on_date.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.checked_on_date.setDisplayFormat(QCoreApplication.translate("InspectionDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.checked_on_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.checker_label.setText(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.checker_edit.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.checker_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.participant_label.setText(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u5bf9\u8c61(&P)", None))
#if QT_CONFIG(accessibility)
        self.participant_combo.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.participant_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.criterion_label.setText(QCoreApplication.translate("InspectionDialog", u"\u6307\u6807(&C)", None))
#if QT_CONFIG(accessibility)
        self.criterion_combo.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u6307\u6807", None))
#endif // QT_CONFIG(accessibility)
        self.criterion_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.points_label.setText(QCoreApplication.translate("InspectionDialog", u"\u6263\u5206(&K)", None))
#if QT_CONFIG(accessibility)
        self.points_edit.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u6263\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.points_edit.setPlaceholderText(QCoreApplication.translate("InspectionDialog", u"\u5982 1 \u6216 0.5\uff1b\u7b26\u5408\u8981\u6c42\u586b 0", None))
        self.points_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.finding_label.setText(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u60c5\u51b5(&F)", None))
#if QT_CONFIG(accessibility)
        self.finding_edit.setAccessibleName(QCoreApplication.translate("InspectionDialog", u"\u68c0\u67e5\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.finding_edit.setPlaceholderText(QCoreApplication.translate("InspectionDialog", u"\u5199\u6e05\u695a\u770b\u5230\u4e86\u4ec0\u4e48\uff0c\u672c\u4eba\u4f1a\u770b\u5230", None))
        self.finding_problem.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"problem", None))
        self.rule_label.setText("")
        self.rule_label.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"note", None))
        self.said_label.setText("")
        self.said_label.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"key", None))
        self.close_button.setText(QCoreApplication.translate("InspectionDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("InspectionDialog", u"\u4fdd\u5b58\uff0c\u767b\u8bb0\u4e0b\u4e00\u9879(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("InspectionDialog", u"main", None))
    # retranslateUi

