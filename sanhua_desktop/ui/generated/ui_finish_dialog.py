# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finish_dialog.ui'
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
class Ui_FinishDialog(object):
    def setupUi(self, FinishDialog):
        if not FinishDialog.objectName():
            FinishDialog.setObjectName(u"FinishDialog")
        FinishDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(FinishDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro_label = QLabel(FinishDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"note")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(10)
        self.fields_layout.setVerticalSpacing(6)
        self.result_label = QLabel(FinishDialog)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.result_label, 0, 0, 1, 1)

        self.result_edit = QLineEdit(FinishDialog)
        self.result_edit.setObjectName(u"result_edit")

        self.fields_layout.addWidget(self.result_edit, 0, 1, 1, 1)

        self.result_problem = QLabel(FinishDialog)
        self.result_problem.setObjectName(u"result_problem")
        self.result_problem.setProperty(u"role", u"problem")
        self.result_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.result_problem, 1, 1, 1, 1)

        self.mode_label = QLabel(FinishDialog)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.mode_label, 2, 0, 1, 1)

        self.mode_combo = QComboBox(FinishDialog)
        self.mode_combo.setObjectName(u"mode_combo")

        self.fields_layout.addWidget(self.mode_combo, 2, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FinishDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(FinishDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.result_label.setBuddy(self.result_edit)
        self.mode_label.setBuddy(self.mode_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.result_edit, self.mode_combo)
        QWidget.setTabOrder(self.mode_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FinishDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FinishDialog):
        FinishDialog.setWindowTitle(QCoreApplication.translate("FinishDialog", u"\u529e\u7ed3", None))
        self.intro_label.setText("")
        self.result_label.setText(QCoreApplication.translate("FinishDialog", u"\u529e\u7406\u7ed3\u679c\uff08\u5fc5\u586b\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.result_edit.setAccessibleName(QCoreApplication.translate("FinishDialog", u"\u529e\u7406\u7ed3\u679c\uff0c\u5fc5\u586b", None))
#endif // QT_CONFIG(accessibility)
        self.result_edit.setPlaceholderText(QCoreApplication.translate("FinishDialog", u"\u600e\u6837\u7b54\u590d\u7684\uff0c\u5982\uff1a\u5df2\u6362\u53d1\u9053\u8def\u8fd0\u8f93\u8bc1", None))
        self.result_problem.setText("")
        self.mode_label.setText(QCoreApplication.translate("FinishDialog", u"\u7b54\u590d\u65b9\u5f0f(&W)", None))
#if QT_CONFIG(accessibility)
        self.mode_combo.setAccessibleName(QCoreApplication.translate("FinishDialog", u"\u7b54\u590d\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("FinishDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("FinishDialog", u"\u529e\u7ed3(&S)", None))
    # retranslateUi

