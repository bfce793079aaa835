# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_choice_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_PaperChoiceDialog(object):
    def setupUi(self, PaperChoiceDialog):
        if not PaperChoiceDialog.objectName():
            PaperChoiceDialog.setObjectName(u"PaperChoiceDialog")
        PaperChoiceDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(PaperChoiceDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(PaperChoiceDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.selection_label = QLabel(PaperChoiceDialog)
        self.selection_label.setObjectName(u"selection_label")
        self.selection_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.selection_label, 0, 0, 1, 1)

        self.selection_combo = QComboBox(PaperChoiceDialog)
        self.selection_combo.setObjectName(u"selection_combo")

        self.fields_layout.addWidget(self.selection_combo, 0, 1, 1, 1)

        self.selection_problem = QLabel(PaperChoiceDialog)
        self.selection_problem.setObjectName(u"selection_problem")
        self.selection_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.selection_problem, 1, 1, 1, 1)

        self.kind_label = QLabel(PaperChoiceDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(PaperChoiceDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMaximumSize(QSize(220, 16777215))

        self.fields_layout.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.kind_problem = QLabel(PaperChoiceDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PaperChoiceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaperChoiceDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.selection_label.setBuddy(self.selection_combo)
        self.kind_label.setBuddy(self.kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.selection_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaperChoiceDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PaperChoiceDialog):
        PaperChoiceDialog.setWindowTitle(QCoreApplication.translate("PaperChoiceDialog", u"\u8d77\u8349\u516c\u6587", None))
        self.purpose_label.setText(QCoreApplication.translate("PaperChoiceDialog", u"\u6587\u5b57\u7531\u7a0b\u5e8f\u6309\u6bd4\u9009\u7684\u6570\u636e\u5199\u597d\uff0c\u518d\u7531\u4eba\u4fee\u6539\uff1b\u6bcf\u6b21\u4fdd\u5b58\u90fd\u662f\u65b0\u7684\u4e00\u7248\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("PaperChoiceDialog", u"purpose", None))
        self.selection_label.setText(QCoreApplication.translate("PaperChoiceDialog", u"\u6bd4\u9009(&S)", None))
#if QT_CONFIG(accessibility)
        self.selection_combo.setAccessibleName(QCoreApplication.translate("PaperChoiceDialog", u"\u6bd4\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.selection_problem.setProperty(u"role", QCoreApplication.translate("PaperChoiceDialog", u"problem", None))
        self.kind_label.setText(QCoreApplication.translate("PaperChoiceDialog", u"\u6587\u79cd(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PaperChoiceDialog", u"\u6587\u79cd", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("PaperChoiceDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("PaperChoiceDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PaperChoiceDialog", u"\u8d77\u8349", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PaperChoiceDialog", u"main", None))
    # retranslateUi

