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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog):
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(RoundDialog)
        self.dialog_layout.setSpacing(12)
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

        self.name_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 2, 1, 1, 1)

        self.kind_label = QLabel(RoundDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 3, 0, 1, 1)

        self.kind_combo = QComboBox(RoundDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.kind_combo, 3, 1, 1, 1)

        self.kind_problem = QLabel(RoundDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 4, 1, 1, 1)

        self.kind_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.kind_gap, 5, 1, 1, 1)

        self.cycle_label = QLabel(RoundDialog)
        self.cycle_label.setObjectName(u"cycle_label")
        self.cycle_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.cycle_label, 6, 0, 1, 1)

        self.cycle_combo = QComboBox(RoundDialog)
        self.cycle_combo.setObjectName(u"cycle_combo")
        self.cycle_combo.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.cycle_combo, 6, 1, 1, 1)

        self.cycle_problem = QLabel(RoundDialog)
        self.cycle_problem.setObjectName(u"cycle_problem")
        self.cycle_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.cycle_problem, 7, 1, 1, 1)

        self.cycle_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.cycle_gap, 8, 1, 1, 1)

        self.scheme_label = QLabel(RoundDialog)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.scheme_label, 9, 0, 1, 1)

        self.scheme_combo = QComboBox(RoundDialog)
        self.scheme_combo.setObjectName(u"scheme_combo")

        self.fields_layout.addWidget(self.scheme_combo, 9, 1, 1, 1)

        self.scheme_problem = QLabel(RoundDialog)
        self.scheme_problem.setObjectName(u"scheme_problem")
        self.scheme_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.scheme_problem, 10, 1, 1, 1)

        self.scheme_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.scheme_gap, 11, 1, 1, 1)

        self.first_day_label = QLabel(RoundDialog)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_day_label, 12, 0, 1, 1)

        self.first_day_date = QDateEdit(RoundDialog)
        self.first_day_date.setObjectName(u"first_day_date")
        self.first_day_date.setMaximumSize(QSize(200, 16777215))
        self.first_day_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.first_day_date, 12, 1, 1, 1)

        self.first_day_problem = QLabel(RoundDialog)
        self.first_day_problem.setObjectName(u"first_day_problem")
        self.first_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_day_problem, 13, 1, 1, 1)

        self.first_day_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_day_gap, 14, 1, 1, 1)

        self.last_day_label = QLabel(RoundDialog)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.last_day_label, 15, 0, 1, 1)

        self.last_day_date = QDateEdit(RoundDialog)
        self.last_day_date.setObjectName(u"last_day_date")
        self.last_day_date.setMaximumSize(QSize(200, 16777215))
        self.last_day_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.last_day_date, 15, 1, 1, 1)

        self.last_day_problem = QLabel(RoundDialog)
        self.last_day_problem.setObjectName(u"last_day_problem")
        self.last_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.last_day_problem, 16, 1, 1, 1)

        self.last_day_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.last_day_gap, 17, 1, 1, 1)

        self.branches_label = QLabel(RoundDialog)
        self.branches_label.setObjectName(u"branches_label")
        self.branches_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.branches_label, 18, 0, 1, 1)

        self.branches_edit = QLineEdit(RoundDialog)
        self.branches_edit.setObjectName(u"branches_edit")

        self.fields_layout.addWidget(self.branches_edit, 18, 1, 1, 1)

        self.branches_problem = QLabel(RoundDialog)
        self.branches_problem.setObjectName(u"branches_problem")
        self.branches_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.branches_problem, 19, 1, 1, 1)

        self.branches_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.branches_gap, 20, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.staff_label2 = QLabel(RoundDialog)
        self.staff_label2.setObjectName(u"staff_label2")
        self.staff_label2.setWordWrap(True)

        self.dialog_layout.addWidget(self.staff_label2)

        self.staff_problem = QLabel(RoundDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.staff_problem)

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
        self.kind_label.setBuddy(self.kind_combo)
        self.cycle_label.setBuddy(self.cycle_combo)
        self.scheme_label.setBuddy(self.scheme_combo)
        self.first_day_label.setBuddy(self.first_day_date)
        self.last_day_label.setBuddy(self.last_day_date)
        self.branches_label.setBuddy(self.branches_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.cycle_combo)
        QWidget.setTabOrder(self.cycle_combo, self.scheme_combo)
        QWidget.setTabOrder(self.scheme_combo, self.first_day_date)
        QWidget.setTabOrder(self.first_day_date, self.last_day_date)
        QWidget.setTabOrder(self.last_day_date, self.branches_edit)
        QWidget.setTabOrder(self.branches_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RoundDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RoundDialog):
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"\u65b0\u5efa\u8003\u6838\u8f6e\u6b21", None))
        self.name_label.setText(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u540d\u79f0\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8f6e\u6b21\u540d\u79f0\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u5982 2026\u5e74\u7b2c\u4e09\u5b63\u5ea6", None))
        self.name_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.kind_label.setText(QCoreApplication.translate("RoundDialog", u"\u8003\u6838\u5bf9\u8c61(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8003\u6838\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.cycle_label.setText(QCoreApplication.translate("RoundDialog", u"\u5468\u671f(&C)", None))
#if QT_CONFIG(accessibility)
        self.cycle_combo.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u5468\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.cycle_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.scheme_label.setText(QCoreApplication.translate("RoundDialog", u"\u8003\u6838\u65b9\u6848(&A)", None))
#if QT_CONFIG(accessibility)
        self.scheme_combo.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u8003\u6838\u65b9\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
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
        self.branches_label.setText(QCoreApplication.translate("RoundDialog", u"\u515a\u652f\u90e8(&P)", None))
#if QT_CONFIG(accessibility)
        self.branches_edit.setAccessibleName(QCoreApplication.translate("RoundDialog", u"\u515a\u652f\u90e8", None))
#endif // QT_CONFIG(accessibility)
        self.branches_edit.setPlaceholderText(QCoreApplication.translate("RoundDialog", u"\u53ea\u5728\u8003\u6838\u515a\u652f\u90e8\u65f6\u586b\uff0c\u7528\u987f\u53f7\u9694\u5f00", None))
        self.branches_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.staff_label2.setText("")
        self.staff_label2.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"note", None))
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("RoundDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("RoundDialog", u"\u5efa\u7acb\u8f6e\u6b21(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("RoundDialog", u"main", None))
    # retranslateUi

