# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fulfillment_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_FulfillmentDialog(object):
    def setupUi(self, FulfillmentDialog):
        if not FulfillmentDialog.objectName():
            FulfillmentDialog.setObjectName(u"FulfillmentDialog")
        FulfillmentDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(FulfillmentDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(FulfillmentDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.figure_label = QLabel(FulfillmentDialog)
        self.figure_label.setObjectName(u"figure_label")
        self.figure_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.figure_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.outcome_label = QLabel(FulfillmentDialog)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.outcome_label, 0, 0, 1, 1)

        self.outcome_combo = QComboBox(FulfillmentDialog)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.fields_layout.addWidget(self.outcome_combo, 0, 1, 1, 1)

        self.outcome_problem = QLabel(FulfillmentDialog)
        self.outcome_problem.setObjectName(u"outcome_problem")
        self.outcome_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.outcome_problem, 1, 1, 1, 1)

        self.verifier_label = QLabel(FulfillmentDialog)
        self.verifier_label.setObjectName(u"verifier_label")
        self.verifier_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.verifier_label, 2, 0, 1, 1)

        self.verifier_edit = QLineEdit(FulfillmentDialog)
        self.verifier_edit.setObjectName(u"verifier_edit")

        self.fields_layout.addWidget(self.verifier_edit, 2, 1, 1, 1)

        self.verifier_problem = QLabel(FulfillmentDialog)
        self.verifier_problem.setObjectName(u"verifier_problem")
        self.verifier_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.verifier_problem, 3, 1, 1, 1)

        self.explanation_label = QLabel(FulfillmentDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.explanation_label, 4, 0, 1, 1)

        self.explanation_edit = QLineEdit(FulfillmentDialog)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.fields_layout.addWidget(self.explanation_edit, 4, 1, 1, 1)

        self.explanation_problem = QLabel(FulfillmentDialog)
        self.explanation_problem.setObjectName(u"explanation_problem")
        self.explanation_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.explanation_problem, 5, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FulfillmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(FulfillmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.verifier_label.setBuddy(self.verifier_edit)
        self.explanation_label.setBuddy(self.explanation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outcome_combo, self.verifier_edit)
        QWidget.setTabOrder(self.verifier_edit, self.explanation_edit)
        QWidget.setTabOrder(self.explanation_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FulfillmentDialog)
    # setupUi

    def retranslateUi(self, FulfillmentDialog):
        FulfillmentDialog.setWindowTitle(QCoreApplication.translate("FulfillmentDialog", u"\u8bc4\u8bfa", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"section", None))
        self.figure_label.setText("")
        self.figure_label.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"note", None))
        self.outcome_label.setText(QCoreApplication.translate("FulfillmentDialog", u"\u8bc4\u8bfa\u7ed3\u679c(&R)", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("FulfillmentDialog", u"\u8bc4\u8bfa\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_problem.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"problem", None))
        self.verifier_label.setText(QCoreApplication.translate("FulfillmentDialog", u"\u6838\u5b9e\u4eba\uff08\u5fc5\u586b\uff09(&V)", None))
#if QT_CONFIG(accessibility)
        self.verifier_edit.setAccessibleName(QCoreApplication.translate("FulfillmentDialog", u"\u6838\u5b9e\u4eba\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.verifier_edit.setPlaceholderText(QCoreApplication.translate("FulfillmentDialog", u"\u5982 \u673a\u5173\u515a\u652f\u90e8\uff1b\u4e0d\u80fd\u662f\u627f\u8bfa\u4eba\u81ea\u5df1", None))
        self.verifier_problem.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"problem", None))
        self.explanation_label.setText(QCoreApplication.translate("FulfillmentDialog", u"\u8bf4\u660e(&E)", None))
#if QT_CONFIG(accessibility)
        self.explanation_edit.setAccessibleName(QCoreApplication.translate("FulfillmentDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_edit.setPlaceholderText(QCoreApplication.translate("FulfillmentDialog", u"\u672a\u5151\u73b0\u7684\u5ba2\u89c2\u539f\u56e0\uff0c\u6216\u4e0e\u6570\u5b57\u4e0d\u540c\u7684\u4f9d\u636e\uff1b\u8df5\u8bfa\u516c\u793a\u65f6\u4e00\u5e76\u8bf4\u660e", None))
        self.explanation_problem.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("FulfillmentDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("FulfillmentDialog", u"\u8bb0\u4e0b\u8bc4\u8bfa  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("FulfillmentDialog", u"main", None))
    # retranslateUi

