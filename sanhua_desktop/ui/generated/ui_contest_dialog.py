# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contest_dialog.ui'
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
class Ui_ContestDialog(object):
    def setupUi(self, ContestDialog):
        if not ContestDialog.objectName():
            ContestDialog.setObjectName(u"ContestDialog")
        ContestDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(ContestDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(ContestDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(ContestDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(ContestDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(ContestDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.kind_label = QLabel(ContestDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(ContestDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.kind_problem = QLabel(ContestDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 3, 1, 1, 1)

        self.held_on_label = QLabel(ContestDialog)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.held_on_label, 4, 0, 1, 1)

        self.held_on_date = QDateEdit(ContestDialog)
        self.held_on_date.setObjectName(u"held_on_date")
        self.held_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.held_on_date, 4, 1, 1, 1)

        self.held_on_problem = QLabel(ContestDialog)
        self.held_on_problem.setObjectName(u"held_on_problem")
        self.held_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.held_on_problem, 5, 1, 1, 1)

        self.items_label = QLabel(ContestDialog)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.items_label, 6, 0, 1, 1)

        self.items_text = QPlainTextEdit(ContestDialog)
        self.items_text.setObjectName(u"items_text")
        self.items_text.setTabChangesFocus(True)
        self.items_text.setMaximumSize(QSize(16777215, 92))

        self.fields_layout.addWidget(self.items_text, 6, 1, 1, 1)

        self.items_problem = QLabel(ContestDialog)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.items_problem, 7, 1, 1, 1)

        self.judges_label = QLabel(ContestDialog)
        self.judges_label.setObjectName(u"judges_label")
        self.judges_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.judges_label, 8, 0, 1, 1)

        self.judges_edit = QLineEdit(ContestDialog)
        self.judges_edit.setObjectName(u"judges_edit")
        self.judges_edit.setMaxLength(200)

        self.fields_layout.addWidget(self.judges_edit, 8, 1, 1, 1)

        self.judges_problem = QLabel(ContestDialog)
        self.judges_problem.setObjectName(u"judges_problem")
        self.judges_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.judges_problem, 9, 1, 1, 1)

        self.staff_label = QLabel(ContestDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.staff_label, 10, 0, 1, 1)

        self.staff_list = QListWidget(ContestDialog)
        self.staff_list.setObjectName(u"staff_list")
        self.staff_list.setMinimumSize(QSize(0, 150))

        self.fields_layout.addWidget(self.staff_list, 10, 1, 1, 1)

        self.staff_problem = QLabel(ContestDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_problem, 11, 1, 1, 1)

        self.trim_label = QLabel(ContestDialog)
        self.trim_label.setObjectName(u"trim_label")
        self.trim_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.trim_label, 12, 0, 1, 1)

        self.trim_spin = QSpinBox(ContestDialog)
        self.trim_spin.setObjectName(u"trim_spin")
        self.trim_spin.setMinimum(3)
        self.trim_spin.setMaximum(99)
        self.trim_spin.setValue(5)

        self.fields_layout.addWidget(self.trim_spin, 12, 1, 1, 1)

        self.trim_problem = QLabel(ContestDialog)
        self.trim_problem.setObjectName(u"trim_problem")
        self.trim_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.trim_problem, 13, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ContestDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ContestDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.held_on_label.setBuddy(self.held_on_date)
        self.items_label.setBuddy(self.items_text)
        self.judges_label.setBuddy(self.judges_edit)
        self.staff_label.setBuddy(self.staff_list)
        self.trim_label.setBuddy(self.trim_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.held_on_date)
        QWidget.setTabOrder(self.held_on_date, self.items_text)
        QWidget.setTabOrder(self.items_text, self.judges_edit)
        QWidget.setTabOrder(self.judges_edit, self.staff_list)
        QWidget.setTabOrder(self.staff_list, self.trim_spin)
        QWidget.setTabOrder(self.trim_spin, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ContestDialog)
    # setupUi

    def retranslateUi(self, ContestDialog):
        ContestDialog.setWindowTitle(QCoreApplication.translate("ContestDialog", u"\u65b0\u5efa\u7ade\u8d5b", None))
        self.note_label.setText(QCoreApplication.translate("ContestDialog", u"\u8bc4\u59d4\u6253\u767e\u5206\u5236\uff1b\u6bcf\u9879\u6309\u6743\u91cd\u6298\u7b97\uff0c\u540c\u5206\u5e76\u5217\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"purpose", None))
        self.name_label.setText(QCoreApplication.translate("ContestDialog", u"\u7ade\u8d5b\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u7ade\u8d5b\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.name_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.kind_label.setText(QCoreApplication.translate("ContestDialog", u"\u7c7b\u522b(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u7ade\u8d5b\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.held_on_label.setText(QCoreApplication.translate("ContestDialog", u"\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.held_on_date.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_date.setDisplayFormat(QCoreApplication.translate("ContestDialog", u"yyyy-MM-dd", None))
        self.held_on_problem.setText("")
        self.held_on_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.items_label.setText(QCoreApplication.translate("ContestDialog", u"\u8bc4\u5206\u9879\u76ee(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_text.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u8bc4\u5206\u9879\u76ee\uff0c\u6bcf\u884c\u4e00\u9879\uff1a\u540d\u79f0 \u6743\u91cd", None))
#endif // QT_CONFIG(accessibility)
        self.items_problem.setText("")
        self.items_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.judges_label.setText(QCoreApplication.translate("ContestDialog", u"\u8bc4\u59d4(&J)", None))
#if QT_CONFIG(accessibility)
        self.judges_edit.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u8bc4\u59d4\u59d3\u540d\uff0c\u7528\u7a7a\u683c\u5206\u5f00", None))
#endif // QT_CONFIG(accessibility)
        self.judges_problem.setText("")
        self.judges_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.staff_label.setText(QCoreApplication.translate("ContestDialog", u"\u53c2\u8d5b\u4eba\u5458(&P)", None))
#if QT_CONFIG(accessibility)
        self.staff_list.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u53c2\u8d5b\u4eba\u5458\uff0c\u7a7a\u683c\u952e\u52fe\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.staff_problem.setText("")
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.trim_label.setText(QCoreApplication.translate("ContestDialog", u"\u53bb\u6700\u9ad8\u6700\u4f4e\u5206(&T)", None))
#if QT_CONFIG(accessibility)
        self.trim_spin.setAccessibleName(QCoreApplication.translate("ContestDialog", u"\u8bc4\u59d4\u6ee1\u51e0\u4eba\u65f6\u53bb\u6389\u6700\u9ad8\u5206\u548c\u6700\u4f4e\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.trim_spin.setPrefix(QCoreApplication.translate("ContestDialog", u"\u6ee1 ", None))
        self.trim_spin.setSuffix(QCoreApplication.translate("ContestDialog", u" \u540d\u8bc4\u59d4\u65f6\u53bb\u6389", None))
        self.trim_problem.setText("")
        self.trim_problem.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ContestDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ContestDialog", u"\u5efa\u7acb(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ContestDialog", u"main", None))
    # retranslateUi

