# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rectification_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_RectificationDialog(object):
    def setupUi(self, RectificationDialog):
        if not RectificationDialog.objectName():
            RectificationDialog.setObjectName(u"RectificationDialog")
        RectificationDialog.setMinimumSize(QSize(820, 0))
        self.dialog_layout = QVBoxLayout(RectificationDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(RectificationDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.owner_label = QLabel(RectificationDialog)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner_combo = QComboBox(RectificationDialog)
        self.owner_combo.setObjectName(u"owner_combo")

        self.fields_layout.addWidget(self.owner_combo, 0, 1, 1, 1)

        self.responsible_label = QLabel(RectificationDialog)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.responsible_label, 0, 2, 1, 1)

        self.responsible_edit = QLineEdit(RectificationDialog)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.fields_layout.addWidget(self.responsible_edit, 0, 3, 1, 1)

        self.responsible_problem = QLabel(RectificationDialog)
        self.responsible_problem.setObjectName(u"responsible_problem")
        self.responsible_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.responsible_problem, 1, 3, 1, 1)

        self.source_label = QLabel(RectificationDialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.source_label, 2, 0, 1, 1)

        self.source_combo = QComboBox(RectificationDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.fields_layout.addWidget(self.source_combo, 2, 1, 1, 1)

        self.fault_label = QLabel(RectificationDialog)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.fault_label, 2, 2, 1, 1)

        self.fault_combo = QComboBox(RectificationDialog)
        self.fault_combo.setObjectName(u"fault_combo")

        self.fields_layout.addWidget(self.fault_combo, 2, 3, 1, 1)

        self.found_on_label = QLabel(RectificationDialog)
        self.found_on_label.setObjectName(u"found_on_label")
        self.found_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.found_on_label, 3, 0, 1, 1)

        self.found_on_date = QDateEdit(RectificationDialog)
        self.found_on_date.setObjectName(u"found_on_date")
        self.found_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.found_on_date, 3, 1, 1, 1)

        self.due_on_label = QLabel(RectificationDialog)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.due_on_label, 3, 2, 1, 1)

        self.due_on_date = QDateEdit(RectificationDialog)
        self.due_on_date.setObjectName(u"due_on_date")
        self.due_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.due_on_date, 3, 3, 1, 1)

        self.found_on_problem = QLabel(RectificationDialog)
        self.found_on_problem.setObjectName(u"found_on_problem")
        self.found_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.found_on_problem, 4, 1, 1, 1)

        self.due_on_problem = QLabel(RectificationDialog)
        self.due_on_problem.setObjectName(u"due_on_problem")
        self.due_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.due_on_problem, 4, 3, 1, 1)

        self.leader_label = QLabel(RectificationDialog)
        self.leader_label.setObjectName(u"leader_label")
        self.leader_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.leader_label, 5, 0, 1, 1)

        self.leader_edit = QLineEdit(RectificationDialog)
        self.leader_edit.setObjectName(u"leader_edit")

        self.fields_layout.addWidget(self.leader_edit, 5, 1, 1, 1)

        self.leader_problem = QLabel(RectificationDialog)
        self.leader_problem.setObjectName(u"leader_problem")
        self.leader_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.leader_problem, 6, 1, 1, 1)

        self.problem_label = QLabel(RectificationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.problem_label, 7, 0, 1, 1)

        self.problem_text = QPlainTextEdit(RectificationDialog)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setMinimumSize(QSize(0, 84))
        self.problem_text.setMaximumSize(QSize(16777215, 108))
        self.problem_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.problem_text, 7, 1, 1, 3)

        self.problem_problem = QLabel(RectificationDialog)
        self.problem_problem.setObjectName(u"problem_problem")
        self.problem_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.problem_problem, 8, 1, 1, 3)

        self.standard_label = QLabel(RectificationDialog)
        self.standard_label.setObjectName(u"standard_label")
        self.standard_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.standard_label, 9, 0, 1, 1)

        self.standard_edit = QLineEdit(RectificationDialog)
        self.standard_edit.setObjectName(u"standard_edit")

        self.fields_layout.addWidget(self.standard_edit, 9, 1, 1, 3)

        self.standard_problem = QLabel(RectificationDialog)
        self.standard_problem.setObjectName(u"standard_problem")
        self.standard_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.standard_problem, 10, 1, 1, 3)

        self.measures_label = QLabel(RectificationDialog)
        self.measures_label.setObjectName(u"measures_label")
        self.measures_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.measures_label, 11, 0, 1, 1)

        self.measures_text = QPlainTextEdit(RectificationDialog)
        self.measures_text.setObjectName(u"measures_text")
        self.measures_text.setMinimumSize(QSize(0, 72))
        self.measures_text.setMaximumSize(QSize(16777215, 96))
        self.measures_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.measures_text, 11, 1, 1, 3)

        self.measures_problem = QLabel(RectificationDialog)
        self.measures_problem.setObjectName(u"measures_problem")
        self.measures_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.measures_problem, 12, 1, 1, 3)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(RectificationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RectificationDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner_combo)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.source_label.setBuddy(self.source_combo)
        self.fault_label.setBuddy(self.fault_combo)
        self.found_on_label.setBuddy(self.found_on_date)
        self.due_on_label.setBuddy(self.due_on_date)
        self.leader_label.setBuddy(self.leader_edit)
        self.problem_label.setBuddy(self.problem_text)
        self.standard_label.setBuddy(self.standard_edit)
        self.measures_label.setBuddy(self.measures_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.owner_combo, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.fault_combo)
        QWidget.setTabOrder(self.fault_combo, self.found_on_date)
        QWidget.setTabOrder(self.found_on_date, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.leader_edit)
        QWidget.setTabOrder(self.leader_edit, self.problem_text)
        QWidget.setTabOrder(self.problem_text, self.standard_edit)
        QWidget.setTabOrder(self.standard_edit, self.measures_text)
        QWidget.setTabOrder(self.measures_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RectificationDialog)
    # setupUi

    def retranslateUi(self, RectificationDialog):
        RectificationDialog.setWindowTitle(QCoreApplication.translate("RectificationDialog", u"\u767b\u8bb0\u6574\u6539", None))
        self.intro_label.setText(QCoreApplication.translate("RectificationDialog", u"\u5199\u6e05\u4e94\u4ef6\u4e8b\uff1a\u4ec0\u4e48\u95ee\u9898\u3001\u8c01\u8d1f\u8d23\u3001\u6539\u5230\u4ec0\u4e48\u7a0b\u5ea6\u3001\u600e\u4e48\u6539\u3001\u54ea\u5929\u529e\u7ed3\u3002", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"note", None))
        self.owner_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u5bf9\u8c61(&O)", None))
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_label.setText(QCoreApplication.translate("RectificationDialog", u"\u8d23\u4efb\u4eba\uff08\u5fc5\u586b\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u8d23\u4efb\u4eba\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_edit.setPlaceholderText(QCoreApplication.translate("RectificationDialog", u"\u7a97\u53e3\u3001\u5355\u4f4d\u7684\u5199\u660e\u8c01\u8d1f\u8d23", None))
        self.responsible_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.source_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6765\u6e90(&F)", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.fault_label.setText(QCoreApplication.translate("RectificationDialog", u"\u7c7b\u522b(&K)", None))
#if QT_CONFIG(accessibility)
        self.fault_combo.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.found_on_label.setText(QCoreApplication.translate("RectificationDialog", u"\u53d1\u73b0\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.found_on_date.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u53d1\u73b0\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.found_on_date.setDisplayFormat(QCoreApplication.translate("RectificationDialog", u"yyyy-MM-dd", None))
        self.due_on_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u65f6\u9650(&T)", None))
#if QT_CONFIG(accessibility)
        self.due_on_date.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_date.setDisplayFormat(QCoreApplication.translate("RectificationDialog", u"yyyy-MM-dd", None))
        self.found_on_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.due_on_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.leader_label.setText(QCoreApplication.translate("RectificationDialog", u"\u8d23\u4efb\u9886\u5bfc\uff08\u5fc5\u586b\uff09(&L)", None))
#if QT_CONFIG(accessibility)
        self.leader_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u8d23\u4efb\u9886\u5bfc\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.leader_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.problem_label.setText(QCoreApplication.translate("RectificationDialog", u"\u5b58\u5728\u95ee\u9898\uff08\u5fc5\u586b\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.problem_text.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u5b58\u5728\u95ee\u9898\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.problem_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.standard_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u6807\u51c6\uff08\u5fc5\u586b\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.standard_edit.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u6807\u51c6\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.standard_edit.setPlaceholderText(QCoreApplication.translate("RectificationDialog", u"\u6539\u5230\u4ec0\u4e48\u7a0b\u5ea6\u7b97\u5230\u4f4d\uff0c\u5982\u201c\u6708\u5185\u65e0\u4e00\u4ef6\u8d85\u627f\u8bfa\u65f6\u9650\u201d", None))
        self.standard_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.measures_label.setText(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u63aa\u65bd(&M)", None))
#if QT_CONFIG(accessibility)
        self.measures_text.setAccessibleName(QCoreApplication.translate("RectificationDialog", u"\u6574\u6539\u63aa\u65bd", None))
#endif // QT_CONFIG(accessibility)
        self.measures_text.setPlaceholderText(QCoreApplication.translate("RectificationDialog", u"\u53ef\u4ee5\u5148\u7a7a\u7740\uff0c\u7531\u8d23\u4efb\u4eba\u5236\u5b9a\uff1b\u516c\u5f00\u4ee5\u524d\u8981\u5199\u4e0a", None))
        self.measures_problem.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("RectificationDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("RectificationDialog", u"\u4fdd\u5b58(&S)  Ctrl+\u56de\u8f66", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("RectificationDialog", u"main", None))
    # retranslateUi

