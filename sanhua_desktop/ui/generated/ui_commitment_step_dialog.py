# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commitment_step_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_CommitmentStepDialog(object):
    def setupUi(self, CommitmentStepDialog):
        if not CommitmentStepDialog.objectName():
            CommitmentStepDialog.setObjectName(u"CommitmentStepDialog")
        CommitmentStepDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(CommitmentStepDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(CommitmentStepDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.role_label = QLabel(CommitmentStepDialog)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.role_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.person_label = QLabel(CommitmentStepDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 0, 0, 1, 1)

        self.person_edit = QLineEdit(CommitmentStepDialog)
        self.person_edit.setObjectName(u"person_edit")

        self.fields_layout.addWidget(self.person_edit, 0, 1, 1, 1)

        self.person_problem = QLabel(CommitmentStepDialog)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.person_problem, 1, 1, 1, 1)

        self.note_label = QLabel(CommitmentStepDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.note_label, 2, 0, 1, 1)

        self.note_edit = QLineEdit(CommitmentStepDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 2, 1, 1, 1)

        self.note_problem = QLabel(CommitmentStepDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.note_problem, 3, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CommitmentStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CommitmentStepDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CommitmentStepDialog)
    # setupUi

    def retranslateUi(self, CommitmentStepDialog):
        CommitmentStepDialog.setWindowTitle(QCoreApplication.translate("CommitmentStepDialog", u"\u529e\u7406", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("CommitmentStepDialog", u"section", None))
        self.role_label.setText("")
        self.role_label.setProperty(u"role", QCoreApplication.translate("CommitmentStepDialog", u"note", None))
        self.person_label.setText(QCoreApplication.translate("CommitmentStepDialog", u"\u529e\u7406\u4eba\uff08\u5fc5\u586b\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("CommitmentStepDialog", u"\u529e\u7406\u4eba\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.person_edit.setPlaceholderText(QCoreApplication.translate("CommitmentStepDialog", u"\u59d3\u540d\uff0c\u7ecf\u8fc7\u91cc\u4f1a\u5199\u660e\u662f\u8c01\u529e\u7684", None))
        self.person_problem.setProperty(u"role", QCoreApplication.translate("CommitmentStepDialog", u"problem", None))
        self.note_label.setText(QCoreApplication.translate("CommitmentStepDialog", u"\u5ba1\u6838\u610f\u89c1(&N)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CommitmentStepDialog", u"\u5ba1\u6838\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CommitmentStepDialog", u"\u9000\u56de\u7684\u5199\u660e\u7406\u7531\uff0c\u5982\u201c\u5199\u6e05\u51e0\u5929\u5185\u529e\u7ed3\u201d", None))
        self.note_problem.setProperty(u"role", QCoreApplication.translate("CommitmentStepDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CommitmentStepDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CommitmentStepDialog", u"\u529e\u7406  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CommitmentStepDialog", u"main", None))
    # retranslateUi

