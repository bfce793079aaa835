# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'veto_dialog.ui'
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
class Ui_VetoDialog(object):
    def setupUi(self, VetoDialog):
        if not VetoDialog.objectName():
            VetoDialog.setObjectName(u"VetoDialog")
        VetoDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(VetoDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(VetoDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.person_label = QLabel(VetoDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 0, 0, 1, 1)

        self.person_label2 = QLabel(VetoDialog)
        self.person_label2.setObjectName(u"person_label2")

        self.fields_layout.addWidget(self.person_label2, 0, 1, 1, 1)

        self.reason_label = QLabel(VetoDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_combo = QComboBox(VetoDialog)
        self.reason_combo.setObjectName(u"reason_combo")

        self.fields_layout.addWidget(self.reason_combo, 1, 1, 1, 1)

        self.reason_problem = QLabel(VetoDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.reason_problem, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(VetoDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(VetoDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(VetoDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, VetoDialog):
        VetoDialog.setWindowTitle(QCoreApplication.translate("VetoDialog", u"\u4e00\u7968\u5426\u51b3", None))
        self.note_label.setText(QCoreApplication.translate("VetoDialog", u"\u8bb0\u5165\u540e\u4e0d\u53c2\u52a0\u672c\u8f6e\u6392\u540d\uff0c\u4e5f\u4e0d\u80fd\u8bc4\u5b9a\u79f0\u53f7\uff1b\u5206\u6570\u7167\u5e38\u663e\u793a\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("VetoDialog", u"purpose", None))
        self.person_label.setText(QCoreApplication.translate("VetoDialog", u"\u4eba\u5458", None))
        self.reason_label.setText(QCoreApplication.translate("VetoDialog", u"\u4e8b\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("VetoDialog", u"\u4e00\u7968\u5426\u51b3\u4e8b\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setProperty(u"role", QCoreApplication.translate("VetoDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("VetoDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("VetoDialog", u"\u8bb0\u5165", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("VetoDialog", u"main", None))
    # retranslateUi

