# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rectification_step_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_RectificationStepDialog(object):
    def setupUi(self, RectificationStepDialog):
        if not RectificationStepDialog.objectName():
            RectificationStepDialog.setObjectName(u"RectificationStepDialog")
        RectificationStepDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(RectificationStepDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(RectificationStepDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.told_label = QLabel(RectificationStepDialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.told_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.step_label = QLabel(RectificationStepDialog)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.step_label, 0, 0, 1, 1)

        self.step_combo = QComboBox(RectificationStepDialog)
        self.step_combo.setObjectName(u"step_combo")

        self.fields_layout.addWidget(self.step_combo, 0, 1, 1, 1)

        self.person_label = QLabel(RectificationStepDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 1, 0, 1, 1)

        self.person_edit = QLineEdit(RectificationStepDialog)
        self.person_edit.setObjectName(u"person_edit")

        self.fields_layout.addWidget(self.person_edit, 1, 1, 1, 1)

        self.person_problem = QLabel(RectificationStepDialog)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.person_problem, 2, 1, 1, 1)

        self.said_label = QLabel(RectificationStepDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.said_label, 3, 0, 1, 1)

        self.text_text = QPlainTextEdit(RectificationStepDialog)
        self.text_text.setObjectName(u"text_text")
        self.text_text.setMinimumSize(QSize(0, 84))
        self.text_text.setMaximumSize(QSize(16777215, 108))
        self.text_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.text_text, 3, 1, 1, 1)

        self.text_problem = QLabel(RectificationStepDialog)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.text_problem, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(RectificationStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RectificationStepDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.step_label.setBuddy(self.step_combo)
        self.person_label.setBuddy(self.person_edit)
        self.said_label.setBuddy(self.text_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step_combo, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.text_text)
        QWidget.setTabOrder(self.text_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RectificationStepDialog)
    # setupUi

    def retranslateUi(self, RectificationStepDialog):
        RectificationStepDialog.setWindowTitle(QCoreApplication.translate("RectificationStepDialog", u"\u4e0b\u4e00\u6b65", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("RectificationStepDialog", u"section", None))
        self.told_label.setText("")
        self.told_label.setProperty(u"role", QCoreApplication.translate("RectificationStepDialog", u"note", None))
        self.step_label.setText(QCoreApplication.translate("RectificationStepDialog", u"\u529e\u7406(&A)", None))
#if QT_CONFIG(accessibility)
        self.step_combo.setAccessibleName(QCoreApplication.translate("RectificationStepDialog", u"\u529e\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("RectificationStepDialog", u"\u529e\u7406\u4eba\uff08\u5fc5\u586b\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("RectificationStepDialog", u"\u529e\u7406\u4eba\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.person_edit.setPlaceholderText(QCoreApplication.translate("RectificationStepDialog", u"\u59d3\u540d\uff0c\u7ecf\u8fc7\u91cc\u4f1a\u5199\u660e\u662f\u8c01\u529e\u7684", None))
        self.person_problem.setProperty(u"role", QCoreApplication.translate("RectificationStepDialog", u"problem", None))
        self.said_label.setText(QCoreApplication.translate("RectificationStepDialog", u"\u60c5\u51b5(&N)", None))
#if QT_CONFIG(accessibility)
        self.text_text.setAccessibleName(QCoreApplication.translate("RectificationStepDialog", u"\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.text_problem.setProperty(u"role", QCoreApplication.translate("RectificationStepDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("RectificationStepDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("RectificationStepDialog", u"\u529e\u7406(&S)  Ctrl+\u56de\u8f66", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("RectificationStepDialog", u"main", None))
    # retranslateUi

