# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_StepDialog(object):
    def setupUi(self, StepDialog):
        if not StepDialog.objectName():
            StepDialog.setObjectName(u"StepDialog")
        StepDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(StepDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.case_label = QLabel(StepDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.case_label)

        self.state_label = QLabel(StepDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.state_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.step_label = QLabel(StepDialog)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.step_label, 0, 0, 1, 1)

        self.step_combo = QComboBox(StepDialog)
        self.step_combo.setObjectName(u"step_combo")

        self.fields_layout.addWidget(self.step_combo, 0, 1, 1, 1)

        self.step_problem = QLabel(StepDialog)
        self.step_problem.setObjectName(u"step_problem")
        self.step_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.step_problem, 1, 1, 1, 1)

        self.step_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.step_gap, 2, 1, 1, 1)

        self.detail_label = QLabel(StepDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.detail_label, 3, 0, 1, 1)

        self.detail_text = QPlainTextEdit(StepDialog)
        self.detail_text.setObjectName(u"detail_text")
        self.detail_text.setMinimumSize(QSize(0, 110))
        self.detail_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.detail_text, 3, 1, 1, 1)

        self.detail_problem = QLabel(StepDialog)
        self.detail_problem.setObjectName(u"detail_problem")
        self.detail_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.detail_problem, 4, 1, 1, 1)

        self.detail_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.detail_gap, 5, 1, 1, 1)

        self.reason_label = QLabel(StepDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.reason_label, 6, 0, 1, 1)

        self.reason_edit = QLineEdit(StepDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 6, 1, 1, 1)

        self.reason_problem = QLabel(StepDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.reason_problem, 7, 1, 1, 1)

        self.reason_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.reason_gap, 8, 1, 1, 1)

        self.approver_label = QLabel(StepDialog)
        self.approver_label.setObjectName(u"approver_label")
        self.approver_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.approver_label, 9, 0, 1, 1)

        self.approver_edit = QLineEdit(StepDialog)
        self.approver_edit.setObjectName(u"approver_edit")

        self.fields_layout.addWidget(self.approver_edit, 9, 1, 1, 1)

        self.approver_problem = QLabel(StepDialog)
        self.approver_problem.setObjectName(u"approver_problem")
        self.approver_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.approver_problem, 10, 1, 1, 1)

        self.approver_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.approver_gap, 11, 1, 1, 1)

        self.days_label = QLabel(StepDialog)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.days_label, 12, 0, 1, 1)

        self.days_spin = QSpinBox(StepDialog)
        self.days_spin.setObjectName(u"days_spin")
        self.days_spin.setMaximumSize(QSize(120, 16777215))
        self.days_spin.setMinimum(0)
        self.days_spin.setMaximum(90)

        self.fields_layout.addWidget(self.days_spin, 12, 1, 1, 1)

        self.days_problem = QLabel(StepDialog)
        self.days_problem.setObjectName(u"days_problem")
        self.days_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.days_problem, 13, 1, 1, 1)

        self.days_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.days_gap, 14, 1, 1, 1)

        self.receiver_label = QLabel(StepDialog)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.receiver_label, 15, 0, 1, 1)

        self.receiver_edit = QLineEdit(StepDialog)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.fields_layout.addWidget(self.receiver_edit, 15, 1, 1, 1)

        self.receiver_problem = QLabel(StepDialog)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.receiver_problem, 16, 1, 1, 1)

        self.receiver_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.receiver_gap, 17, 1, 1, 1)

        self.department_label = QLabel(StepDialog)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.department_label, 18, 0, 1, 1)

        self.department_edit = QLineEdit(StepDialog)
        self.department_edit.setObjectName(u"department_edit")

        self.fields_layout.addWidget(self.department_edit, 18, 1, 1, 1)

        self.department_problem = QLabel(StepDialog)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.department_problem, 19, 1, 1, 1)

        self.department_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.department_gap, 20, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.paper_label = QLabel(StepDialog)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.paper_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(StepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(StepDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.step_label.setBuddy(self.step_combo)
        self.detail_label.setBuddy(self.detail_text)
        self.reason_label.setBuddy(self.reason_edit)
        self.approver_label.setBuddy(self.approver_edit)
        self.days_label.setBuddy(self.days_spin)
        self.receiver_label.setBuddy(self.receiver_edit)
        self.department_label.setBuddy(self.department_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step_combo, self.detail_text)
        QWidget.setTabOrder(self.detail_text, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.approver_edit)
        QWidget.setTabOrder(self.approver_edit, self.days_spin)
        QWidget.setTabOrder(self.days_spin, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.department_edit)
        QWidget.setTabOrder(self.department_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StepDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, StepDialog):
        StepDialog.setWindowTitle(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u4e0b\u4e00\u6b65", None))
        self.case_label.setText("")
        self.case_label.setProperty(u"role", QCoreApplication.translate("StepDialog", u"heading", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"role", QCoreApplication.translate("StepDialog", u"key", None))
        self.step_label.setText(QCoreApplication.translate("StepDialog", u"\u4e0b\u4e00\u6b65(&N)", None))
#if QT_CONFIG(accessibility)
        self.step_combo.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u4e0b\u4e00\u6b65", None))
#endif // QT_CONFIG(accessibility)
        self.step_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.detail_label.setText(QCoreApplication.translate("StepDialog", u"\u5185\u5bb9(&C)", None))
#if QT_CONFIG(accessibility)
        self.detail_text.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.detail_text.setPlaceholderText(QCoreApplication.translate("StepDialog", u"\u6bcf\u884c\u4e00\u9879\uff0c\u4e00\u6b21\u5199\u5168", None))
        self.detail_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.reason_label.setText(QCoreApplication.translate("StepDialog", u"\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.approver_label.setText(QCoreApplication.translate("StepDialog", u"\u6279\u51c6\u4eba(&A)", None))
#if QT_CONFIG(accessibility)
        self.approver_edit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u6279\u51c6\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.approver_edit.setPlaceholderText(QCoreApplication.translate("StepDialog", u"\u672c\u673a\u5173\u8d1f\u8d23\u4eba", None))
        self.approver_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.days_label.setText(QCoreApplication.translate("StepDialog", u"\u5929\u6570(&D)", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u5929\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.days_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.receiver_label.setText(QCoreApplication.translate("StepDialog", u"\u7b7e\u6536\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u7b7e\u6536\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.department_label.setText(QCoreApplication.translate("StepDialog", u"\u673a\u5173\u3001\u5355\u4f4d(&U)", None))
#if QT_CONFIG(accessibility)
        self.department_edit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u673a\u5173\u3001\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setProperty(u"role", QCoreApplication.translate("StepDialog", u"problem", None))
        self.paper_label.setText("")
        self.paper_label.setProperty(u"role", QCoreApplication.translate("StepDialog", u"note", None))
        self.cancel_button.setText(QCoreApplication.translate("StepDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("StepDialog", u"\u529e\u7406(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("StepDialog", u"main", None))
    # retranslateUi

