# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'petition_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_PetitionDialog(object):
    def setupUi(self, PetitionDialog):
        if not PetitionDialog.objectName():
            PetitionDialog.setObjectName(u"PetitionDialog")
        PetitionDialog.setMinimumSize(QSize(860, 0))
        self.dialog_layout = QVBoxLayout(PetitionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.petitioner_label = QLabel(PetitionDialog)
        self.petitioner_label.setObjectName(u"petitioner_label")
        self.petitioner_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.petitioner_label, 0, 0, 1, 1)

        self.petitioner_edit = QLineEdit(PetitionDialog)
        self.petitioner_edit.setObjectName(u"petitioner_edit")

        self.fields_layout.addWidget(self.petitioner_edit, 0, 1, 1, 1)

        self.petitioner_problem = QLabel(PetitionDialog)
        self.petitioner_problem.setObjectName(u"petitioner_problem")
        self.petitioner_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.petitioner_problem, 1, 1, 1, 1)

        self.petitioner_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.petitioner_gap, 2, 1, 1, 1)

        self.phone_label = QLabel(PetitionDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 0, 2, 1, 1)

        self.phone_edit = QLineEdit(PetitionDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 0, 3, 1, 1)

        self.phone_problem = QLabel(PetitionDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 1, 3, 1, 1)

        self.address_label = QLabel(PetitionDialog)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.address_label, 3, 0, 1, 1)

        self.address_edit = QLineEdit(PetitionDialog)
        self.address_edit.setObjectName(u"address_edit")

        self.fields_layout.addWidget(self.address_edit, 3, 1, 1, 1)

        self.address_problem = QLabel(PetitionDialog)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.address_problem, 4, 1, 1, 1)

        self.address_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.address_gap, 5, 1, 1, 1)

        self.mode_label = QLabel(PetitionDialog)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.mode_label, 3, 2, 1, 1)

        self.mode_combo = QComboBox(PetitionDialog)
        self.mode_combo.setObjectName(u"mode_combo")

        self.fields_layout.addWidget(self.mode_combo, 3, 3, 1, 1)

        self.mode_problem = QLabel(PetitionDialog)
        self.mode_problem.setObjectName(u"mode_problem")
        self.mode_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.mode_problem, 4, 3, 1, 1)

        self.category_label = QLabel(PetitionDialog)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.category_label, 6, 0, 1, 1)

        self.category_combo = QComboBox(PetitionDialog)
        self.category_combo.setObjectName(u"category_combo")

        self.fields_layout.addWidget(self.category_combo, 6, 1, 1, 1)

        self.category_problem = QLabel(PetitionDialog)
        self.category_problem.setObjectName(u"category_problem")
        self.category_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.category_problem, 7, 1, 1, 1)

        self.category_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.category_gap, 8, 1, 1, 1)

        self.people_label = QLabel(PetitionDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.people_label, 6, 2, 1, 1)

        self.people_spin = QSpinBox(PetitionDialog)
        self.people_spin.setObjectName(u"people_spin")
        self.people_spin.setMaximumSize(QSize(120, 16777215))
        self.people_spin.setMinimum(1)
        self.people_spin.setMaximum(999)

        self.fields_layout.addWidget(self.people_spin, 6, 3, 1, 1)

        self.people_problem = QLabel(PetitionDialog)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.people_problem, 7, 3, 1, 1)

        self.representatives_label = QLabel(PetitionDialog)
        self.representatives_label.setObjectName(u"representatives_label")
        self.representatives_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.representatives_label, 9, 0, 1, 1)

        self.representatives_edit = QLineEdit(PetitionDialog)
        self.representatives_edit.setObjectName(u"representatives_edit")

        self.fields_layout.addWidget(self.representatives_edit, 9, 1, 1, 1)

        self.representatives_problem = QLabel(PetitionDialog)
        self.representatives_problem.setObjectName(u"representatives_problem")
        self.representatives_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.representatives_problem, 10, 1, 1, 1)

        self.representatives_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.representatives_gap, 11, 1, 1, 1)

        self.concerned_label = QLabel(PetitionDialog)
        self.concerned_label.setObjectName(u"concerned_label")
        self.concerned_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.concerned_label, 9, 2, 1, 1)

        self.concerned_edit = QLineEdit(PetitionDialog)
        self.concerned_edit.setObjectName(u"concerned_edit")

        self.fields_layout.addWidget(self.concerned_edit, 9, 3, 1, 1)

        self.concerned_problem = QLabel(PetitionDialog)
        self.concerned_problem.setObjectName(u"concerned_problem")
        self.concerned_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.concerned_problem, 10, 3, 1, 1)

        self.subject_label = QLabel(PetitionDialog)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.subject_label, 12, 0, 1, 1)

        self.subject_edit = QLineEdit(PetitionDialog)
        self.subject_edit.setObjectName(u"subject_edit")

        self.fields_layout.addWidget(self.subject_edit, 12, 1, 1, 3)

        self.subject_problem = QLabel(PetitionDialog)
        self.subject_problem.setObjectName(u"subject_problem")
        self.subject_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.subject_problem, 13, 1, 1, 3)

        self.subject_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.subject_gap, 14, 1, 1, 1)

        self.facts_label = QLabel(PetitionDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.facts_label, 15, 0, 1, 1)

        self.facts_text = QPlainTextEdit(PetitionDialog)
        self.facts_text.setObjectName(u"facts_text")
        self.facts_text.setMinimumSize(QSize(0, 80))
        self.facts_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.facts_text, 15, 1, 1, 3)

        self.facts_problem = QLabel(PetitionDialog)
        self.facts_problem.setObjectName(u"facts_problem")
        self.facts_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.facts_problem, 16, 1, 1, 3)

        self.facts_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.facts_gap, 17, 1, 1, 1)

        self.demand_label = QLabel(PetitionDialog)
        self.demand_label.setObjectName(u"demand_label")
        self.demand_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.demand_label, 18, 0, 1, 1)

        self.demand_text = QPlainTextEdit(PetitionDialog)
        self.demand_text.setObjectName(u"demand_text")
        self.demand_text.setMinimumSize(QSize(0, 56))
        self.demand_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.demand_text, 18, 1, 1, 3)

        self.demand_problem = QLabel(PetitionDialog)
        self.demand_problem.setObjectName(u"demand_problem")
        self.demand_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.demand_problem, 19, 1, 1, 3)

        self.demand_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.demand_gap, 20, 1, 1, 1)

        self.from_above_label = QLabel(PetitionDialog)
        self.from_above_label.setObjectName(u"from_above_label")
        self.from_above_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.from_above_label, 21, 0, 1, 1)

        self.from_above_edit = QLineEdit(PetitionDialog)
        self.from_above_edit.setObjectName(u"from_above_edit")

        self.fields_layout.addWidget(self.from_above_edit, 21, 1, 1, 1)

        self.from_above_problem = QLabel(PetitionDialog)
        self.from_above_problem.setObjectName(u"from_above_problem")
        self.from_above_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.from_above_problem, 22, 1, 1, 1)

        self.from_above_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.from_above_gap, 23, 1, 1, 1)

        self.department_label = QLabel(PetitionDialog)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.department_label, 21, 2, 1, 1)

        self.department_edit = QLineEdit(PetitionDialog)
        self.department_edit.setObjectName(u"department_edit")

        self.fields_layout.addWidget(self.department_edit, 21, 3, 1, 1)

        self.department_problem = QLabel(PetitionDialog)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.department_problem, 22, 3, 1, 1)

        self.leader_opinion_label = QLabel(PetitionDialog)
        self.leader_opinion_label.setObjectName(u"leader_opinion_label")
        self.leader_opinion_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.leader_opinion_label, 24, 0, 1, 1)

        self.leader_opinion_edit = QLineEdit(PetitionDialog)
        self.leader_opinion_edit.setObjectName(u"leader_opinion_edit")

        self.fields_layout.addWidget(self.leader_opinion_edit, 24, 1, 1, 1)

        self.leader_opinion_problem = QLabel(PetitionDialog)
        self.leader_opinion_problem.setObjectName(u"leader_opinion_problem")
        self.leader_opinion_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.leader_opinion_problem, 25, 1, 1, 1)

        self.leader_opinion_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.leader_opinion_gap, 26, 1, 1, 1)

        self.receiver_label = QLabel(PetitionDialog)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.receiver_label, 24, 2, 1, 1)

        self.receiver_combo = QComboBox(PetitionDialog)
        self.receiver_combo.setObjectName(u"receiver_combo")

        self.fields_layout.addWidget(self.receiver_combo, 24, 3, 1, 1)

        self.receiver_problem = QLabel(PetitionDialog)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.receiver_problem, 25, 3, 1, 1)

        self.confidential_check = QCheckBox(PetitionDialog)
        self.confidential_check.setObjectName(u"confidential_check")

        self.fields_layout.addWidget(self.confidential_check, 27, 1, 1, 3)

        self.confidential_problem = QLabel(PetitionDialog)
        self.confidential_problem.setObjectName(u"confidential_problem")
        self.confidential_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.confidential_problem, 28, 1, 1, 3)

        self.confidential_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.confidential_gap, 29, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PetitionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PetitionDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.petitioner_label.setBuddy(self.petitioner_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.mode_label.setBuddy(self.mode_combo)
        self.category_label.setBuddy(self.category_combo)
        self.people_label.setBuddy(self.people_spin)
        self.representatives_label.setBuddy(self.representatives_edit)
        self.concerned_label.setBuddy(self.concerned_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.facts_label.setBuddy(self.facts_text)
        self.demand_label.setBuddy(self.demand_text)
        self.from_above_label.setBuddy(self.from_above_edit)
        self.department_label.setBuddy(self.department_edit)
        self.leader_opinion_label.setBuddy(self.leader_opinion_edit)
        self.receiver_label.setBuddy(self.receiver_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.petitioner_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.mode_combo)
        QWidget.setTabOrder(self.mode_combo, self.category_combo)
        QWidget.setTabOrder(self.category_combo, self.people_spin)
        QWidget.setTabOrder(self.people_spin, self.representatives_edit)
        QWidget.setTabOrder(self.representatives_edit, self.concerned_edit)
        QWidget.setTabOrder(self.concerned_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.facts_text)
        QWidget.setTabOrder(self.facts_text, self.demand_text)
        QWidget.setTabOrder(self.demand_text, self.from_above_edit)
        QWidget.setTabOrder(self.from_above_edit, self.department_edit)
        QWidget.setTabOrder(self.department_edit, self.leader_opinion_edit)
        QWidget.setTabOrder(self.leader_opinion_edit, self.receiver_combo)
        QWidget.setTabOrder(self.receiver_combo, self.confidential_check)
        QWidget.setTabOrder(self.confidential_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PetitionDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PetitionDialog):
        PetitionDialog.setWindowTitle(QCoreApplication.translate("PetitionDialog", u"\u4fe1\u8bbf\u63a5\u5f85\u767b\u8bb0", None))
        self.petitioner_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4fe1\u8bbf\u4eba(&N)", None))
#if QT_CONFIG(accessibility)
        self.petitioner_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4fe1\u8bbf\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.petitioner_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("PetitionDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.address_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4f4f\u5740\u6216\u5355\u4f4d(&D)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4f4f\u5740\u6216\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.mode_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4fe1\u8bbf\u5f62\u5f0f(&M)", None))
#if QT_CONFIG(accessibility)
        self.mode_combo.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4fe1\u8bbf\u5f62\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.mode_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.category_label.setText(QCoreApplication.translate("PetitionDialog", u"\u7c7b\u522b(&C)", None))
#if QT_CONFIG(accessibility)
        self.category_combo.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.category_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.people_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4eba\u6570(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_spin.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.representatives_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4ee3\u8868(&E)", None))
#if QT_CONFIG(accessibility)
        self.representatives_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.representatives_edit.setPlaceholderText(QCoreApplication.translate("PetitionDialog", u"5\u4eba\u4ee5\u4e0a\u63a8\u9009\uff0c\u7528\u987f\u53f7\u9694\u5f00", None))
        self.representatives_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.concerned_label.setText(QCoreApplication.translate("PetitionDialog", u"\u88ab\u53cd\u6620\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.concerned_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u88ab\u53cd\u6620\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.concerned_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.subject_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4e8b\u7531(&Z)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4e8b\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.subject_edit.setPlaceholderText(QCoreApplication.translate("PetitionDialog", u"\u4e00\u53e5\u8bdd", None))
        self.subject_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.facts_label.setText(QCoreApplication.translate("PetitionDialog", u"\u4e8b\u5b9e\u548c\u7406\u7531(&F)", None))
#if QT_CONFIG(accessibility)
        self.facts_text.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4e8b\u5b9e\u548c\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.facts_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.demand_label.setText(QCoreApplication.translate("PetitionDialog", u"\u8bf7\u6c42(&Q)", None))
#if QT_CONFIG(accessibility)
        self.demand_text.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u8bf7\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.demand_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.from_above_label.setText(QCoreApplication.translate("PetitionDialog", u"\u8f6c\u9001\u673a\u5173(&X)", None))
#if QT_CONFIG(accessibility)
        self.from_above_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u8f6c\u9001\u673a\u5173", None))
#endif // QT_CONFIG(accessibility)
        self.from_above_edit.setPlaceholderText(QCoreApplication.translate("PetitionDialog", u"\u4e0a\u7ea7\u6216\u4fe1\u8bbf\u90e8\u95e8\u8f6c\u6765\u7684\u624d\u586b", None))
        self.from_above_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.department_label.setText(QCoreApplication.translate("PetitionDialog", u"\u8d23\u4efb\u79d1\u5ba4(&K)", None))
#if QT_CONFIG(accessibility)
        self.department_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u8d23\u4efb\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.leader_opinion_label.setText(QCoreApplication.translate("PetitionDialog", u"\u9886\u5bfc\u6279\u793a(&L)", None))
#if QT_CONFIG(accessibility)
        self.leader_opinion_edit.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u9886\u5bfc\u6279\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.leader_opinion_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.receiver_label.setText(QCoreApplication.translate("PetitionDialog", u"\u63a5\u5f85\u4eba(&O)", None))
#if QT_CONFIG(accessibility)
        self.receiver_combo.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u63a5\u5f85\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
#if QT_CONFIG(accessibility)
        self.confidential_check.setAccessibleName(QCoreApplication.translate("PetitionDialog", u"\u4e3a\u4fe1\u8bbf\u4eba\u4fdd\u5bc6\uff08\u68c0\u4e3e\u63a7\u544a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.confidential_check.setText(QCoreApplication.translate("PetitionDialog", u"\u4e3a\u4fe1\u8bbf\u4eba\u4fdd\u5bc6\uff08\u68c0\u4e3e\u63a7\u544a\uff09(&B)", None))
        self.confidential_problem.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("PetitionDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PetitionDialog", u"\u767b\u8bb0(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PetitionDialog", u"main", None))
    # retranslateUi

