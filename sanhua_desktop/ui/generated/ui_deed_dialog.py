# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deed_dialog.ui'
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
class Ui_DeedDialog(object):
    def setupUi(self, DeedDialog):
        if not DeedDialog.objectName():
            DeedDialog.setObjectName(u"DeedDialog")
        DeedDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(DeedDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(DeedDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.staff_label = QLabel(DeedDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.staff_label, 0, 0, 1, 1)

        self.staff_combo = QComboBox(DeedDialog)
        self.staff_combo.setObjectName(u"staff_combo")

        self.fields_layout.addWidget(self.staff_combo, 0, 1, 1, 1)

        self.staff_problem = QLabel(DeedDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_problem, 1, 1, 1, 1)

        self.staff_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.staff_gap, 2, 1, 1, 1)

        self.done_on_label = QLabel(DeedDialog)
        self.done_on_label.setObjectName(u"done_on_label")
        self.done_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.done_on_label, 3, 0, 1, 1)

        self.done_on_date = QDateEdit(DeedDialog)
        self.done_on_date.setObjectName(u"done_on_date")
        self.done_on_date.setMaximumSize(QSize(200, 16777215))
        self.done_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.done_on_date, 3, 1, 1, 1)

        self.done_on_problem = QLabel(DeedDialog)
        self.done_on_problem.setObjectName(u"done_on_problem")
        self.done_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.done_on_problem, 4, 1, 1, 1)

        self.done_on_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.done_on_gap, 5, 1, 1, 1)

        self.category_label = QLabel(DeedDialog)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.category_label, 6, 0, 1, 1)

        self.category_combo = QComboBox(DeedDialog)
        self.category_combo.setObjectName(u"category_combo")

        self.fields_layout.addWidget(self.category_combo, 6, 1, 1, 1)

        self.category_problem = QLabel(DeedDialog)
        self.category_problem.setObjectName(u"category_problem")
        self.category_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.category_problem, 7, 1, 1, 1)

        self.category_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.category_gap, 8, 1, 1, 1)

        self.place_label = QLabel(DeedDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.place_label, 9, 0, 1, 1)

        self.place_edit = QLineEdit(DeedDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.fields_layout.addWidget(self.place_edit, 9, 1, 1, 1)

        self.place_problem = QLabel(DeedDialog)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.place_problem, 10, 1, 1, 1)

        self.place_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.place_gap, 11, 1, 1, 1)

        self.deed_label = QLabel(DeedDialog)
        self.deed_label.setObjectName(u"deed_label")
        self.deed_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.deed_label, 12, 0, 1, 1)

        self.deed_edit = QLineEdit(DeedDialog)
        self.deed_edit.setObjectName(u"deed_edit")

        self.fields_layout.addWidget(self.deed_edit, 12, 1, 1, 1)

        self.deed_problem = QLabel(DeedDialog)
        self.deed_problem.setObjectName(u"deed_problem")
        self.deed_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.deed_problem, 13, 1, 1, 1)

        self.deed_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.deed_gap, 14, 1, 1, 1)

        self.witness_label = QLabel(DeedDialog)
        self.witness_label.setObjectName(u"witness_label")
        self.witness_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.witness_label, 15, 0, 1, 1)

        self.witness_edit = QLineEdit(DeedDialog)
        self.witness_edit.setObjectName(u"witness_edit")

        self.fields_layout.addWidget(self.witness_edit, 15, 1, 1, 1)

        self.witness_problem = QLabel(DeedDialog)
        self.witness_problem.setObjectName(u"witness_problem")
        self.witness_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.witness_problem, 16, 1, 1, 1)

        self.witness_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.witness_gap, 17, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(DeedDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(DeedDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_combo)
        self.done_on_label.setBuddy(self.done_on_date)
        self.category_label.setBuddy(self.category_combo)
        self.place_label.setBuddy(self.place_edit)
        self.deed_label.setBuddy(self.deed_edit)
        self.witness_label.setBuddy(self.witness_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_combo, self.done_on_date)
        QWidget.setTabOrder(self.done_on_date, self.category_combo)
        QWidget.setTabOrder(self.category_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.deed_edit)
        QWidget.setTabOrder(self.deed_edit, self.witness_edit)
        QWidget.setTabOrder(self.witness_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DeedDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, DeedDialog):
        DeedDialog.setWindowTitle(QCoreApplication.translate("DeedDialog", u"\u767b\u8bb0\u515a\u5458\u95ea\u5149\u8a00\u884c", None))
        self.note_label.setText(QCoreApplication.translate("DeedDialog", u"\u5148\u767b\u8bb0\uff0c\u7531\u652f\u90e8\u6307\u5b9a\u7684\u4eba\u6838\u5b9e\u4ee5\u540e\u624d\u8ba1\u5206\uff1b\u4e00\u6761\u53ea\u8ba1\u4e00\u6b21\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"purpose", None))
        self.staff_label.setText(QCoreApplication.translate("DeedDialog", u"\u515a\u5458(&P)", None))
#if QT_CONFIG(accessibility)
        self.staff_combo.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u515a\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.done_on_label.setText(QCoreApplication.translate("DeedDialog", u"\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.done_on_date.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.done_on_date.setDisplayFormat(QCoreApplication.translate("DeedDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.done_on_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.category_label.setText(QCoreApplication.translate("DeedDialog", u"\u7c7b\u522b(&C)", None))
#if QT_CONFIG(accessibility)
        self.category_combo.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.category_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.place_label.setText(QCoreApplication.translate("DeedDialog", u"\u5730\u70b9(&L)", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.place_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.deed_label.setText(QCoreApplication.translate("DeedDialog", u"\u95ea\u5149\u8a00\u884c(&W)", None))
#if QT_CONFIG(accessibility)
        self.deed_edit.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u95ea\u5149\u8a00\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.deed_edit.setPlaceholderText(QCoreApplication.translate("DeedDialog", u"\u505a\u4e86\u4ec0\u4e48\u3001\u4e3a\u8c01\u505a\u7684", None))
        self.deed_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.witness_label.setText(QCoreApplication.translate("DeedDialog", u"\u89c1\u8bc1\u4eba(&J)", None))
#if QT_CONFIG(accessibility)
        self.witness_edit.setAccessibleName(QCoreApplication.translate("DeedDialog", u"\u89c1\u8bc1\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.witness_problem.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("DeedDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("DeedDialog", u"\u767b\u8bb0(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("DeedDialog", u"main", None))
    # retranslateUi

