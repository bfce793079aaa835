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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_CommitmentDialog(object):
    def setupUi(self, CommitmentDialog):
        if not CommitmentDialog.objectName():
            CommitmentDialog.setObjectName(u"CommitmentDialog")
        CommitmentDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(CommitmentDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.staff_label = QLabel(CommitmentDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.staff_label, 0, 0, 1, 1)

        self.staff_combo = QComboBox(CommitmentDialog)
        self.staff_combo.setObjectName(u"staff_combo")
        self.staff_combo.setMaximumSize(QSize(300, 16777215))

        self.fields_layout.addWidget(self.staff_combo, 0, 1, 1, 1)

        self.staff_problem = QLabel(CommitmentDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_problem, 1, 1, 1, 1)

        self.staff_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.staff_gap, 2, 1, 1, 1)

        self.text_label = QLabel(CommitmentDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.text_label, 3, 0, 1, 1)

        self.text_edit = QLineEdit(CommitmentDialog)
        self.text_edit.setObjectName(u"text_edit")

        self.fields_layout.addWidget(self.text_edit, 3, 1, 1, 1)

        self.text_problem = QLabel(CommitmentDialog)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.text_problem, 4, 1, 1, 1)

        self.text_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.text_gap, 5, 1, 1, 1)

        self.count_label = QLabel(CommitmentDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.count_label, 6, 0, 1, 1)

        self.count_label2 = QLabel(CommitmentDialog)
        self.count_label2.setObjectName(u"count_label2")
        self.count_label2.setWordWrap(True)

        self.fields_layout.addWidget(self.count_label2, 6, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

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

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_combo)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CommitmentDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CommitmentDialog):
        CommitmentDialog.setWindowTitle(QCoreApplication.translate("CommitmentDialog", u"\u4e00\u53e5\u8bdd\u627f\u8bfa", None))
        self.staff_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.staff_combo.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.text_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u5185\u5bb9\uff08\u5fc5\u586b\uff09(&T)", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("CommitmentDialog", u"\u627f\u8bfa\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("CommitmentDialog", u"6 \u5230 40 \u4e2a\u5b57\uff0c\u5199\u6e05\u505a\u4ec0\u4e48\u3001\u505a\u5230\u4ec0\u4e48\u7a0b\u5ea6", None))
        self.text_problem.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"problem", None))
        self.count_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u4fdd\u5b58\u627f\u8bfa", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CommitmentDialog", u"main", None))
    # retranslateUi

