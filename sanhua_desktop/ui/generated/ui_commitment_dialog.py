# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commitment_dialog.ui'
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
    QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_CommitmentDialog(object):
    def setupUi(self, CommitmentDialog):
        if not CommitmentDialog.objectName():
            CommitmentDialog.setObjectName(u"CommitmentDialog")
        CommitmentDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(CommitmentDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.owner_label = QLabel(CommitmentDialog)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner_combo = QComboBox(CommitmentDialog)
        self.owner_combo.setObjectName(u"owner_combo")

        self.fields_layout.addWidget(self.owner_combo, 0, 1, 1, 1)

        self.owner_problem = QLabel(CommitmentDialog)
        self.owner_problem.setObjectName(u"owner_problem")
        self.owner_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.owner_problem, 1, 1, 1, 1)

        self.kind_label = QLabel(CommitmentDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(CommitmentDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.kind_problem = QLabel(CommitmentDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 3, 1, 1, 1)

        self.text_label = QLabel(CommitmentDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.text_label, 4, 0, 1, 1)

        self.text_edit = QLineEdit(CommitmentDialog)
        self.text_edit.setObjectName(u"text_edit")

        self.fields_layout.addWidget(self.text_edit, 4, 1, 1, 1)

        self.text_problem = QLabel(CommitmentDialog)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.text_problem, 5, 1, 1, 1)

        self.count_label = QLabel(CommitmentDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)

        self.fields_layout.addWidget(self.count_label, 6, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.item_panel = QWidget(CommitmentDialog)
        self.item_panel.setObjectName(u"item_panel")
        self.item_layout = QGridLayout(self.item_panel)
        self.item_layout.setObjectName(u"item_layout")
        self.item_layout.setHorizontalSpacing(12)
        self.item_layout.setVerticalSpacing(4)
        self.item_layout.setContentsMargins(0, 0, 0, 0)
        self.nature_label = QLabel(self.item_panel)
        self.nature_label.setObjectName(u"nature_label")
        self.nature_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.nature_label, 0, 0, 1, 1)

        self.nature_combo = QComboBox(self.item_panel)
        self.nature_combo.setObjectName(u"nature_combo")

        self.item_layout.addWidget(self.nature_combo, 0, 1, 1, 1)

        self.nature_problem = QLabel(self.item_panel)
        self.nature_problem.setObjectName(u"nature_problem")
        self.nature_problem.setWordWrap(True)

        self.item_layout.addWidget(self.nature_problem, 1, 1, 1, 1)

        self.measure_label = QLabel(self.item_panel)
        self.measure_label.setObjectName(u"measure_label")
        self.measure_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.measure_label, 2, 0, 1, 1)

        self.measure_edit = QLineEdit(self.item_panel)
        self.measure_edit.setObjectName(u"measure_edit")

        self.item_layout.addWidget(self.measure_edit, 2, 1, 1, 1)

        self.measure_problem = QLabel(self.item_panel)
        self.measure_problem.setObjectName(u"measure_problem")
        self.measure_problem.setWordWrap(True)

        self.item_layout.addWidget(self.measure_problem, 3, 1, 1, 1)

        self.due_on_label = QLabel(self.item_panel)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.due_on_label, 4, 0, 1, 1)

        self.due_on_date = QDateEdit(self.item_panel)
        self.due_on_date.setObjectName(u"due_on_date")

        self.item_layout.addWidget(self.due_on_date, 4, 1, 1, 1)

        self.due_on_problem = QLabel(self.item_panel)
        self.due_on_problem.setObjectName(u"due_on_problem")
        self.due_on_problem.setWordWrap(True)

        self.item_layout.addWidget(self.due_on_problem, 5, 1, 1, 1)

        self.responsible_label = QLabel(self.item_panel)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.responsible_label, 6, 0, 1, 1)

        self.responsible_edit = QLineEdit(self.item_panel)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.item_layout.addWidget(self.responsible_edit, 6, 1, 1, 1)

        self.responsible_problem = QLabel(self.item_panel)
        self.responsible_problem.setObjectName(u"responsible_problem")
        self.responsible_problem.setWordWrap(True)

        self.item_layout.addWidget(self.responsible_problem, 7, 1, 1, 1)

        self.metric_label = QLabel(self.item_panel)
        self.metric_label.setObjectName(u"metric_label")
        self.metric_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.metric_label, 8, 0, 1, 1)

        self.metric_combo = QComboBox(self.item_panel)
        self.metric_combo.setObjectName(u"metric_combo")

        self.item_layout.addWidget(self.metric_combo, 8, 1, 1, 1)

        self.metric_problem = QLabel(self.item_panel)
        self.metric_problem.setObjectName(u"metric_problem")
        self.metric_problem.setWordWrap(True)

        self.item_layout.addWidget(self.metric_problem, 9, 1, 1, 1)

        self.period_label = QLabel(self.item_panel)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.period_label, 10, 0, 1, 1)

        self.period_combo = QComboBox(self.item_panel)
        self.period_combo.setObjectName(u"period_combo")

        self.item_layout.addWidget(self.period_combo, 10, 1, 1, 1)

        self.period_problem = QLabel(self.item_panel)
        self.period_problem.setObjectName(u"period_problem")
        self.period_problem.setWordWrap(True)

        self.item_layout.addWidget(self.period_problem, 11, 1, 1, 1)

        self.days_label = QLabel(self.item_panel)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.days_label, 12, 0, 1, 1)

        self.days_spin = QSpinBox(self.item_panel)
        self.days_spin.setObjectName(u"days_spin")
        self.days_spin.setMinimum(1)
        self.days_spin.setMaximum(60)

        self.item_layout.addWidget(self.days_spin, 12, 1, 1, 1)

        self.days_problem = QLabel(self.item_panel)
        self.days_problem.setObjectName(u"days_problem")
        self.days_problem.setWordWrap(True)

        self.item_layout.addWidget(self.days_problem, 13, 1, 1, 1)

        self.target_label = QLabel(self.item_panel)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.item_layout.addWidget(self.target_label, 14, 0, 1, 1)

        self.target_spin = QDoubleSpinBox(self.item_panel)
        self.target_spin.setObjectName(u"target_spin")
        self.target_spin.setMinimum(1.000000000000000)
        self.target_spin.setMaximum(100.000000000000000)
        self.target_spin.setValue(95.000000000000000)

        self.item_layout.addWidget(self.target_spin, 14, 1, 1, 1)

        self.target_problem = QLabel(self.item_panel)
        self.target_problem.setObjectName(u"target_problem")
        self.target_problem.setWordWrap(True)

        self.item_layout.addWidget(self.target_problem, 15, 1, 1, 1)


        self.dialog_layout.addWidget(self.item_panel)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CommitmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CommitmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.text_label.setBuddy(self.text_edit)
        self.nature_label.setBuddy(self.nature_combo)
        self.measure_label.setBuddy(self.measure_edit)
        self.due_on_label.setBuddy(self.due_on_date)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.metric_label.setBuddy(self.metric_combo)
        self.period_label.setBuddy(self.period_combo)
        self.days_label.setBuddy(self.days_spin)
        self.target_label.setBuddy(self.target_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.owner_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.nature_combo)
        QWidget.setTabOrder(self.nature_combo, self.measure_edit)
        QWidget.setTabOrder(self.measure_edit, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.metric_combo)
        QWidget.setTabOrder(self.metric_combo, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.days_spin)
        QWidget.setTabOrder(self.days_spin, self.target_spin)
        QWidget.setTabOrder(self.target_spin, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CommitmentDialog)
    # setupUi

    def retranslateUi(self, CommitmentDialog):
        CommitmentDialog.setWindowTitle(QCoreApplication.translate("CommitmentDialog", u"\u5199\u627f\u8bfa", None))
        self.owner_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.owner_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.kind_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u79cd\u7c7b(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u79cd\u7c7b", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.text_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u5185\u5bb9\uff08\u5fc5\u586b\uff09(&T)", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u5185\u5bb9\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("CommitmentDialog", u"6 \u5230 40 \u4e2a\u5b57\uff0c\u5199\u6e05\u505a\u4ec0\u4e48\u3001\u505a\u5230\u4ec0\u4e48\u7a0b\u5ea6", None))
        self.text_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.count_label.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"note", None))
        self.nature_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u7c7b\u522b(&N)", None))
#if QT_CONFIG(accessibility)
        self.nature_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.nature_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.measure_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u5177\u4f53\u63aa\u65bd(&M)", None))
#if QT_CONFIG(accessibility)
        self.measure_edit.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u5177\u4f53\u63aa\u65bd", None))
#endif // QT_CONFIG(accessibility)
        self.measure_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.due_on_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u5b8c\u6210\u65f6\u9650\uff08\u5fc5\u586b\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_on_date.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u5b8c\u6210\u65f6\u9650\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.responsible_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u8d23\u4efb\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u8d23\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.metric_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u600e\u6837\u8861\u91cf(&G)", None))
#if QT_CONFIG(accessibility)
        self.metric_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u600e\u6837\u8861\u91cf", None))
#endif // QT_CONFIG(accessibility)
        self.metric_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.period_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u8861\u91cf\u671f\u95f4(&P)", None))
#if QT_CONFIG(accessibility)
        self.period_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u8861\u91cf\u671f\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.period_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.days_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u51e0\u4e2a\u5de5\u4f5c\u65e5\u5185(&B)", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u51e0\u4e2a\u5de5\u4f5c\u65e5\u5185", None))
#endif // QT_CONFIG(accessibility)
        self.days_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.target_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u8fbe\u5230\u767e\u5206\u4e4b\u51e0(&Y)", None))
#if QT_CONFIG(accessibility)
        self.target_spin.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u8fbe\u5230\u767e\u5206\u4e4b\u51e0", None))
#endif // QT_CONFIG(accessibility)
        self.target_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u4fdd\u5b58\u627f\u8bfa  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"main", None))
    # retranslateUi

