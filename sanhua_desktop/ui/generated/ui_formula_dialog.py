# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'formula_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QDoubleSpinBox,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_FormulaDialog(object):
    def setupUi(self, FormulaDialog):
        if not FormulaDialog.objectName():
            FormulaDialog.setObjectName(u"FormulaDialog")
        FormulaDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(FormulaDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(FormulaDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.quantified_label = QLabel(FormulaDialog)
        self.quantified_label.setObjectName(u"quantified_label")
        self.quantified_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.quantified_label, 0, 0, 1, 1)

        self.quantified_edit = QLineEdit(FormulaDialog)
        self.quantified_edit.setObjectName(u"quantified_edit")
        self.quantified_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.quantified_edit, 0, 1, 1, 1)

        self.quantified_problem = QLabel(FormulaDialog)
        self.quantified_problem.setObjectName(u"quantified_problem")
        self.quantified_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.quantified_problem, 1, 1, 1, 1)

        self.quantified_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.quantified_gap, 2, 1, 1, 1)

        self.leaders_label = QLabel(FormulaDialog)
        self.leaders_label.setObjectName(u"leaders_label")
        self.leaders_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.leaders_label, 3, 0, 1, 1)

        self.leaders_edit = QLineEdit(FormulaDialog)
        self.leaders_edit.setObjectName(u"leaders_edit")
        self.leaders_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.leaders_edit, 3, 1, 1, 1)

        self.leaders_problem = QLabel(FormulaDialog)
        self.leaders_problem.setObjectName(u"leaders_problem")
        self.leaders_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.leaders_problem, 4, 1, 1, 1)

        self.leaders_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.leaders_gap, 5, 1, 1, 1)

        self.ballots_label = QLabel(FormulaDialog)
        self.ballots_label.setObjectName(u"ballots_label")
        self.ballots_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.ballots_label, 6, 0, 1, 1)

        self.ballots_edit = QLineEdit(FormulaDialog)
        self.ballots_edit.setObjectName(u"ballots_edit")
        self.ballots_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.ballots_edit, 6, 1, 1, 1)

        self.ballots_problem = QLabel(FormulaDialog)
        self.ballots_problem.setObjectName(u"ballots_problem")
        self.ballots_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.ballots_problem, 7, 1, 1, 1)

        self.ballots_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.ballots_gap, 8, 1, 1, 1)

        self.satisfaction_label = QLabel(FormulaDialog)
        self.satisfaction_label.setObjectName(u"satisfaction_label")
        self.satisfaction_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.satisfaction_label, 9, 0, 1, 1)

        self.satisfaction_edit = QLineEdit(FormulaDialog)
        self.satisfaction_edit.setObjectName(u"satisfaction_edit")
        self.satisfaction_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.satisfaction_edit, 9, 1, 1, 1)

        self.satisfaction_problem = QLabel(FormulaDialog)
        self.satisfaction_problem.setObjectName(u"satisfaction_problem")
        self.satisfaction_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.satisfaction_problem, 10, 1, 1, 1)

        self.satisfaction_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.satisfaction_gap, 11, 1, 1, 1)

        self.definition_label = QLabel(FormulaDialog)
        self.definition_label.setObjectName(u"definition_label")
        self.definition_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.definition_label, 12, 0, 1, 1)

        self.definition_combo = QComboBox(FormulaDialog)
        self.definition_combo.setObjectName(u"definition_combo")

        self.fields_layout.addWidget(self.definition_combo, 12, 1, 1, 1)

        self.definition_problem = QLabel(FormulaDialog)
        self.definition_problem.setObjectName(u"definition_problem")
        self.definition_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.definition_problem, 13, 1, 1, 1)

        self.definition_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.definition_gap, 14, 1, 1, 1)

        self.policy_label = QLabel(FormulaDialog)
        self.policy_label.setObjectName(u"policy_label")
        self.policy_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.policy_label, 15, 0, 1, 1)

        self.policy_combo = QComboBox(FormulaDialog)
        self.policy_combo.setObjectName(u"policy_combo")

        self.fields_layout.addWidget(self.policy_combo, 15, 1, 1, 1)

        self.policy_problem = QLabel(FormulaDialog)
        self.policy_problem.setObjectName(u"policy_problem")
        self.policy_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.policy_problem, 16, 1, 1, 1)

        self.policy_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.policy_gap, 17, 1, 1, 1)

        self.missing_label = QLabel(FormulaDialog)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.missing_label, 18, 0, 1, 1)

        self.missing_combo = QComboBox(FormulaDialog)
        self.missing_combo.setObjectName(u"missing_combo")

        self.fields_layout.addWidget(self.missing_combo, 18, 1, 1, 1)

        self.missing_problem = QLabel(FormulaDialog)
        self.missing_problem.setObjectName(u"missing_problem")
        self.missing_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.missing_problem, 19, 1, 1, 1)

        self.missing_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.missing_gap, 20, 1, 1, 1)

        self.lead_label = QLabel(FormulaDialog)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.lead_label, 21, 0, 1, 1)

        self.lead_spin = QSpinBox(FormulaDialog)
        self.lead_spin.setObjectName(u"lead_spin")
        self.lead_spin.setMaximumSize(QSize(120, 16777215))
        self.lead_spin.setMinimum(1)
        self.lead_spin.setMaximum(98)

        self.fields_layout.addWidget(self.lead_spin, 21, 1, 1, 1)

        self.lead_problem = QLabel(FormulaDialog)
        self.lead_problem.setObjectName(u"lead_problem")
        self.lead_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.lead_problem, 22, 1, 1, 1)

        self.last_label = QLabel(FormulaDialog)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.last_label, 23, 0, 1, 1)

        self.last_spin = QSpinBox(FormulaDialog)
        self.last_spin.setObjectName(u"last_spin")
        self.last_spin.setMaximumSize(QSize(120, 16777215))
        self.last_spin.setMinimum(1)
        self.last_spin.setMaximum(98)

        self.fields_layout.addWidget(self.last_spin, 23, 1, 1, 1)

        self.spared_from_label = QLabel(FormulaDialog)
        self.spared_from_label.setObjectName(u"spared_from_label")
        self.spared_from_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.spared_from_label, 24, 0, 1, 1)

        self.spared_from_spin = QDoubleSpinBox(FormulaDialog)
        self.spared_from_spin.setObjectName(u"spared_from_spin")
        self.spared_from_spin.setMaximumSize(QSize(120, 16777215))
        self.spared_from_spin.setMaximum(110.000000000000000)

        self.fields_layout.addWidget(self.spared_from_spin, 24, 1, 1, 1)

        self.excellent_label = QLabel(FormulaDialog)
        self.excellent_label.setObjectName(u"excellent_label")
        self.excellent_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.excellent_label, 25, 0, 1, 1)

        self.excellent_spin = QSpinBox(FormulaDialog)
        self.excellent_spin.setObjectName(u"excellent_spin")
        self.excellent_spin.setMaximumSize(QSize(120, 16777215))
        self.excellent_spin.setMaximum(100)

        self.fields_layout.addWidget(self.excellent_spin, 25, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FormulaDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(FormulaDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.quantified_label.setBuddy(self.quantified_edit)
        self.leaders_label.setBuddy(self.leaders_edit)
        self.ballots_label.setBuddy(self.ballots_edit)
        self.satisfaction_label.setBuddy(self.satisfaction_edit)
        self.definition_label.setBuddy(self.definition_combo)
        self.policy_label.setBuddy(self.policy_combo)
        self.missing_label.setBuddy(self.missing_combo)
        self.lead_label.setBuddy(self.lead_spin)
        self.last_label.setBuddy(self.last_spin)
        self.spared_from_label.setBuddy(self.spared_from_spin)
        self.excellent_label.setBuddy(self.excellent_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quantified_edit, self.leaders_edit)
        QWidget.setTabOrder(self.leaders_edit, self.ballots_edit)
        QWidget.setTabOrder(self.ballots_edit, self.satisfaction_edit)
        QWidget.setTabOrder(self.satisfaction_edit, self.definition_combo)
        QWidget.setTabOrder(self.definition_combo, self.policy_combo)
        QWidget.setTabOrder(self.policy_combo, self.missing_combo)
        QWidget.setTabOrder(self.missing_combo, self.lead_spin)
        QWidget.setTabOrder(self.lead_spin, self.last_spin)
        QWidget.setTabOrder(self.last_spin, self.spared_from_spin)
        QWidget.setTabOrder(self.spared_from_spin, self.excellent_spin)
        QWidget.setTabOrder(self.excellent_spin, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FormulaDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FormulaDialog):
        FormulaDialog.setWindowTitle(QCoreApplication.translate("FormulaDialog", u"\u672c\u8f6e\u8ba1\u5206\u529e\u6cd5", None))
        self.note_label.setText(QCoreApplication.translate("FormulaDialog", u"\u56db\u90e8\u5206\u6743\u91cd\u76f8\u52a0\u5e94\u4e3a100\uff1b\u586b 0 \u7684\u90e8\u5206\u4e0d\u8ba1\u3002\u544a\u77e5\u672c\u4eba\u4ee5\u540e\u4e0d\u80fd\u518d\u6539\uff0c\u540d\u6b21\u8868\u548c\u5f97\u5206\u8bf4\u660e\u4f1a\u5199\u660e\u91c7\u7528\u7684\u529e\u6cd5\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"purpose", None))
        self.quantified_label.setText(QCoreApplication.translate("FormulaDialog", u"\u91cf\u5316\u8003\u6838\u6743\u91cd(&Q)", None))
#if QT_CONFIG(accessibility)
        self.quantified_edit.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u91cf\u5316\u8003\u6838\u6743\u91cd", None))
#endif // QT_CONFIG(accessibility)
        self.quantified_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.leaders_label.setText(QCoreApplication.translate("FormulaDialog", u"\u9886\u5bfc\u8bc4\u5206\u6743\u91cd(&L)", None))
#if QT_CONFIG(accessibility)
        self.leaders_edit.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u9886\u5bfc\u8bc4\u5206\u6743\u91cd", None))
#endif // QT_CONFIG(accessibility)
        self.leaders_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.ballots_label.setText(QCoreApplication.translate("FormulaDialog", u"\u6c11\u4e3b\u6d4b\u8bc4\u6743\u91cd(&B)", None))
#if QT_CONFIG(accessibility)
        self.ballots_edit.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u6c11\u4e3b\u6d4b\u8bc4\u6743\u91cd", None))
#endif // QT_CONFIG(accessibility)
        self.ballots_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.satisfaction_label.setText(QCoreApplication.translate("FormulaDialog", u"\u7fa4\u4f17\u6ee1\u610f\u5ea6\u6743\u91cd(&S)", None))
#if QT_CONFIG(accessibility)
        self.satisfaction_edit.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u7fa4\u4f17\u6ee1\u610f\u5ea6\u6743\u91cd", None))
#endif // QT_CONFIG(accessibility)
        self.satisfaction_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.definition_label.setText(QCoreApplication.translate("FormulaDialog", u"\u6ee1\u610f\u5ea6\u53e3\u5f84(&D)", None))
#if QT_CONFIG(accessibility)
        self.definition_combo.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u6ee1\u610f\u5ea6\u53e3\u5f84", None))
#endif // QT_CONFIG(accessibility)
        self.definition_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.policy_label.setText(QCoreApplication.translate("FormulaDialog", u"\u53d6\u6574\u529e\u6cd5(&R)", None))
#if QT_CONFIG(accessibility)
        self.policy_combo.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u53d6\u6574\u529e\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.policy_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.missing_label.setText(QCoreApplication.translate("FormulaDialog", u"\u7f3a\u9879\u5904\u7406(&M)", None))
#if QT_CONFIG(accessibility)
        self.missing_combo.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u7f3a\u9879\u5904\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.missing_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.lead_label.setText(QCoreApplication.translate("FormulaDialog", u"\u6807\u6746\u5360\u524d(&T)", None))
#if QT_CONFIG(accessibility)
        self.lead_spin.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u6807\u6746\u5360\u524d\u767e\u5206\u4e4b\u51e0", None))
#endif // QT_CONFIG(accessibility)
        self.lead_spin.setSuffix(QCoreApplication.translate("FormulaDialog", u" %", None))
        self.lead_problem.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"problem", None))
        self.last_label.setText(QCoreApplication.translate("FormulaDialog", u"\u540e\u8fdb\u5360\u540e(&E)", None))
#if QT_CONFIG(accessibility)
        self.last_spin.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u540e\u8fdb\u5360\u540e\u767e\u5206\u4e4b\u51e0", None))
#endif // QT_CONFIG(accessibility)
        self.last_spin.setSuffix(QCoreApplication.translate("FormulaDialog", u" %", None))
        self.spared_from_label.setText(QCoreApplication.translate("FormulaDialog", u"\u6ee1\u51e0\u5206\u4e0d\u5217\u540e\u8fdb(&N)", None))
#if QT_CONFIG(accessibility)
        self.spared_from_spin.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u6ee1\u51e0\u5206\u4e0d\u5217\u540e\u8fdb\uff0c0 \u4e3a\u4e0d\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.spared_from_spin.setSpecialValueText(QCoreApplication.translate("FormulaDialog", u"\u4e0d\u9650", None))
        self.excellent_label.setText(QCoreApplication.translate("FormulaDialog", u"\u4f18\u79c0\u6700\u591a\u5360(&X)", None))
#if QT_CONFIG(accessibility)
        self.excellent_spin.setAccessibleName(QCoreApplication.translate("FormulaDialog", u"\u4f18\u79c0\u6700\u591a\u5360\u767e\u5206\u4e4b\u51e0\uff0c0 \u4e3a\u4e0d\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.excellent_spin.setSuffix(QCoreApplication.translate("FormulaDialog", u" %", None))
        self.excellent_spin.setSpecialValueText(QCoreApplication.translate("FormulaDialog", u"\u4e0d\u9650", None))
        self.cancel_button.setText(QCoreApplication.translate("FormulaDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("FormulaDialog", u"\u91c7\u7528(&A)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("FormulaDialog", u"main", None))
    # retranslateUi

