# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_CaseDialog(object):
    def setupUi(self, CaseDialog):
        if not CaseDialog.objectName():
            CaseDialog.setObjectName(u"CaseDialog")
        CaseDialog.setMinimumSize(QSize(820, 0))
        self.dialog_layout = QVBoxLayout(CaseDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.matter_label = QLabel(CaseDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.matter_label, 0, 0, 1, 1)

        self.matter_edit = QLineEdit(CaseDialog)
        self.matter_edit.setObjectName(u"matter_edit")

        self.fields_layout.addWidget(self.matter_edit, 0, 1, 1, 3)

        self.matter_problem = QLabel(CaseDialog)
        self.matter_problem.setObjectName(u"matter_problem")
        self.matter_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.matter_problem, 1, 1, 1, 3)

        self.matter_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.matter_gap, 2, 1, 1, 1)

        self.applicant_label = QLabel(CaseDialog)
        self.applicant_label.setObjectName(u"applicant_label")
        self.applicant_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.applicant_label, 3, 0, 1, 1)

        self.applicant_edit = QLineEdit(CaseDialog)
        self.applicant_edit.setObjectName(u"applicant_edit")

        self.fields_layout.addWidget(self.applicant_edit, 3, 1, 1, 1)

        self.applicant_problem = QLabel(CaseDialog)
        self.applicant_problem.setObjectName(u"applicant_problem")
        self.applicant_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.applicant_problem, 4, 1, 1, 1)

        self.applicant_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.applicant_gap, 5, 1, 1, 1)

        self.phone_label = QLabel(CaseDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 3, 2, 1, 1)

        self.phone_edit = QLineEdit(CaseDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 3, 3, 1, 1)

        self.phone_problem = QLabel(CaseDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 4, 3, 1, 1)

        self.unit_label = QLabel(CaseDialog)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.unit_label, 6, 0, 1, 1)

        self.unit_edit = QLineEdit(CaseDialog)
        self.unit_edit.setObjectName(u"unit_edit")

        self.fields_layout.addWidget(self.unit_edit, 6, 1, 1, 1)

        self.unit_problem = QLabel(CaseDialog)
        self.unit_problem.setObjectName(u"unit_problem")
        self.unit_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.unit_problem, 7, 1, 1, 1)

        self.unit_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.unit_gap, 8, 1, 1, 1)

        self.agent_label = QLabel(CaseDialog)
        self.agent_label.setObjectName(u"agent_label")
        self.agent_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.agent_label, 6, 2, 1, 1)

        self.agent_edit = QLineEdit(CaseDialog)
        self.agent_edit.setObjectName(u"agent_edit")

        self.fields_layout.addWidget(self.agent_edit, 6, 3, 1, 1)

        self.agent_problem = QLabel(CaseDialog)
        self.agent_problem.setObjectName(u"agent_problem")
        self.agent_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.agent_problem, 7, 3, 1, 1)

        self.situation_label = QLabel(CaseDialog)
        self.situation_label.setObjectName(u"situation_label")
        self.situation_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.situation_label, 9, 0, 1, 1)

        self.situation_combo = QComboBox(CaseDialog)
        self.situation_combo.setObjectName(u"situation_combo")

        self.fields_layout.addWidget(self.situation_combo, 9, 1, 1, 1)

        self.situation_problem = QLabel(CaseDialog)
        self.situation_problem.setObjectName(u"situation_problem")
        self.situation_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.situation_problem, 10, 1, 1, 1)

        self.situation_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.situation_gap, 11, 1, 1, 1)

        self.officer_label = QLabel(CaseDialog)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.officer_label, 9, 2, 1, 1)

        self.officer_combo = QComboBox(CaseDialog)
        self.officer_combo.setObjectName(u"officer_combo")

        self.fields_layout.addWidget(self.officer_combo, 9, 3, 1, 1)

        self.officer_problem = QLabel(CaseDialog)
        self.officer_problem.setObjectName(u"officer_problem")
        self.officer_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.officer_problem, 10, 3, 1, 1)

        self.materials_label = QLabel(CaseDialog)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.materials_label, 12, 0, 1, 1)

        self.materials_list = QListWidget(CaseDialog)
        self.materials_list.setObjectName(u"materials_list")
        self.materials_list.setMinimumSize(QSize(0, 190))

        self.fields_layout.addWidget(self.materials_list, 12, 1, 1, 3)

        self.materials_problem = QLabel(CaseDialog)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.materials_problem, 13, 1, 1, 3)

        self.materials_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.materials_gap, 14, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.due_label = QLabel(CaseDialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.due_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(CaseDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.all_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CaseDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.matter_label.setBuddy(self.matter_edit)
        self.applicant_label.setBuddy(self.applicant_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.agent_label.setBuddy(self.agent_edit)
        self.situation_label.setBuddy(self.situation_combo)
        self.officer_label.setBuddy(self.officer_combo)
        self.materials_label.setBuddy(self.materials_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.matter_edit, self.applicant_edit)
        QWidget.setTabOrder(self.applicant_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.agent_edit)
        QWidget.setTabOrder(self.agent_edit, self.situation_combo)
        QWidget.setTabOrder(self.situation_combo, self.officer_combo)
        QWidget.setTabOrder(self.officer_combo, self.materials_list)
        QWidget.setTabOrder(self.materials_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CaseDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CaseDialog):
        CaseDialog.setWindowTitle(QCoreApplication.translate("CaseDialog", u"\u6536\u4ef6", None))
        self.matter_label.setText(QCoreApplication.translate("CaseDialog", u"\u4e8b\u9879(&M)", None))
#if QT_CONFIG(accessibility)
        self.matter_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.matter_edit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"\u540d\u79f0\u3001\u7f16\u7801\u6216\u62fc\u97f3\u9996\u5b57\u6bcd\uff0c\u5982 dlhw", None))
        self.matter_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.applicant_label.setText(QCoreApplication.translate("CaseDialog", u"\u7533\u8bf7\u4eba(&N)", None))
#if QT_CONFIG(accessibility)
        self.applicant_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u7533\u8bf7\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.applicant_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("CaseDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.unit_label.setText(QCoreApplication.translate("CaseDialog", u"\u5355\u4f4d(&U)", None))
#if QT_CONFIG(accessibility)
        self.unit_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.unit_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.agent_label.setText(QCoreApplication.translate("CaseDialog", u"\u7ecf\u529e\u4eba(&G)", None))
#if QT_CONFIG(accessibility)
        self.agent_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u7ecf\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.agent_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.situation_label.setText(QCoreApplication.translate("CaseDialog", u"\u60c5\u5f62(&Q)", None))
#if QT_CONFIG(accessibility)
        self.situation_combo.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u60c5\u5f62", None))
#endif // QT_CONFIG(accessibility)
        self.situation_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.officer_label.setText(QCoreApplication.translate("CaseDialog", u"\u627f\u529e\u4eba(&O)", None))
#if QT_CONFIG(accessibility)
        self.officer_combo.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u627f\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.officer_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.materials_label.setText(QCoreApplication.translate("CaseDialog", u"\u6750\u6599(&L)", None))
#if QT_CONFIG(accessibility)
        self.materials_list.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_problem.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"problem", None))
        self.due_label.setText("")
        self.due_label.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"note", None))
        self.all_button.setText(QCoreApplication.translate("CaseDialog", u"\u6750\u6599\u9f50\u5168(&A)", None))
        self.cancel_button.setText(QCoreApplication.translate("CaseDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CaseDialog", u"\u6536\u4ef6(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CaseDialog", u"main", None))
    # retranslateUi

