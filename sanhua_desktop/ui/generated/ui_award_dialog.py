# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'award_dialog.ui'
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
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_AwardDialog(object):
    def setupUi(self, AwardDialog):
        if not AwardDialog.objectName():
            AwardDialog.setObjectName(u"AwardDialog")
        AwardDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(AwardDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(AwardDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.round_label = QLabel(AwardDialog)
        self.round_label.setObjectName(u"round_label")
        self.round_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.round_label, 0, 0, 1, 1)

        self.round_combo = QComboBox(AwardDialog)
        self.round_combo.setObjectName(u"round_combo")

        self.fields_layout.addWidget(self.round_combo, 0, 1, 1, 1)

        self.round_problem = QLabel(AwardDialog)
        self.round_problem.setObjectName(u"round_problem")
        self.round_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.round_problem, 1, 1, 1, 1)

        self.round_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.round_gap, 2, 1, 1, 1)

        self.title_label = QLabel(AwardDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.title_label, 3, 0, 1, 1)

        self.title_combo = QComboBox(AwardDialog)
        self.title_combo.setObjectName(u"title_combo")
        self.title_combo.setMaximumSize(QSize(220, 16777215))

        self.fields_layout.addWidget(self.title_combo, 3, 1, 1, 1)

        self.title_problem = QLabel(AwardDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.title_problem, 4, 1, 1, 1)

        self.title_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.title_gap, 5, 1, 1, 1)

        self.quota_label = QLabel(AwardDialog)
        self.quota_label.setObjectName(u"quota_label")
        self.quota_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.quota_label, 6, 0, 1, 1)

        self.quota_spin = QSpinBox(AwardDialog)
        self.quota_spin.setObjectName(u"quota_spin")
        self.quota_spin.setMinimum(1)
        self.quota_spin.setMaximum(99)
        self.quota_spin.setMaximumSize(QSize(100, 16777215))

        self.fields_layout.addWidget(self.quota_spin, 6, 1, 1, 1)

        self.quota_problem = QLabel(AwardDialog)
        self.quota_problem.setObjectName(u"quota_problem")
        self.quota_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.quota_problem, 7, 1, 1, 1)

        self.quota_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.quota_gap, 8, 1, 1, 1)

        self.people_label = QLabel(AwardDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.people_label, 9, 0, 1, 1)

        self.people_list = QListWidget(AwardDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(0, 130))

        self.fields_layout.addWidget(self.people_list, 9, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AwardDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AwardDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.round_label.setBuddy(self.round_combo)
        self.title_label.setBuddy(self.title_combo)
        self.quota_label.setBuddy(self.quota_spin)
        self.people_label.setBuddy(self.people_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.round_combo, self.title_combo)
        QWidget.setTabOrder(self.title_combo, self.quota_spin)
        QWidget.setTabOrder(self.quota_spin, self.people_list)
        QWidget.setTabOrder(self.people_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AwardDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, AwardDialog):
        AwardDialog.setWindowTitle(QCoreApplication.translate("AwardDialog", u"\u8bc4\u5b9a\u79f0\u53f7", None))
        self.note_label.setText(QCoreApplication.translate("AwardDialog", u"\u6309\u5df2\u516c\u5e03\u8f6e\u6b21\u7684\u540d\u6b21\u4ea7\u751f\uff1b\u5e76\u5217\u8d85\u51fa\u540d\u989d\u65f6\u5217\u51fa\u5168\u90e8\uff0c\u7531\u9886\u5bfc\u5c0f\u7ec4\u7814\u7a76\u540e\u52fe\u9009\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"purpose", None))
        self.round_label.setText(QCoreApplication.translate("AwardDialog", u"\u8003\u6838\u8f6e\u6b21(&R)", None))
#if QT_CONFIG(accessibility)
        self.round_combo.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u8003\u6838\u8f6e\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.round_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.title_label.setText(QCoreApplication.translate("AwardDialog", u"\u79f0\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_combo.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u79f0\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.quota_label.setText(QCoreApplication.translate("AwardDialog", u"\u540d\u989d(&Q)", None))
#if QT_CONFIG(accessibility)
        self.quota_spin.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u540d\u989d", None))
#endif // QT_CONFIG(accessibility)
        self.quota_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.people_label.setText(QCoreApplication.translate("AwardDialog", u"\u62df\u8bc4\u5b9a\u4eba\u5458", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u62df\u8bc4\u5b9a\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AwardDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("AwardDialog", u"\u8bc4\u5b9a\u5e76\u7f16\u53f7", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"main", None))
    # retranslateUi

