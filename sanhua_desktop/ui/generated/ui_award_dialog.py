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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_AwardDialog(object):
    def setupUi(self, AwardDialog):
        if not AwardDialog.objectName():
            AwardDialog.setObjectName(u"AwardDialog")
        AwardDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(AwardDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(AwardDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

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

        self.title_label = QLabel(AwardDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.title_label, 2, 0, 1, 1)

        self.title_combo = QComboBox(AwardDialog)
        self.title_combo.setObjectName(u"title_combo")
        self.title_combo.setMaximumSize(QSize(260, 16777215))

        self.fields_layout.addWidget(self.title_combo, 2, 1, 1, 1)

        self.title_problem = QLabel(AwardDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.title_problem, 3, 1, 1, 1)

        self.contest_label = QLabel(AwardDialog)
        self.contest_label.setObjectName(u"contest_label")
        self.contest_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.contest_label, 6, 0, 1, 1)

        self.contest_combo = QComboBox(AwardDialog)
        self.contest_combo.setObjectName(u"contest_combo")

        self.fields_layout.addWidget(self.contest_combo, 6, 1, 1, 1)

        self.contest_problem = QLabel(AwardDialog)
        self.contest_problem.setObjectName(u"contest_problem")
        self.contest_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.contest_problem, 7, 1, 1, 1)

        self.quota_label = QLabel(AwardDialog)
        self.quota_label.setObjectName(u"quota_label")
        self.quota_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.quota_label, 4, 0, 1, 1)

        self.quota_spin = QSpinBox(AwardDialog)
        self.quota_spin.setObjectName(u"quota_spin")
        self.quota_spin.setMaximumSize(QSize(120, 16777215))
        self.quota_spin.setMinimum(1)
        self.quota_spin.setMaximum(199)

        self.fields_layout.addWidget(self.quota_spin, 4, 1, 1, 1)

        self.quota_problem = QLabel(AwardDialog)
        self.quota_problem.setObjectName(u"quota_problem")
        self.quota_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.quota_problem, 5, 1, 1, 1)

        self.person_label = QLabel(AwardDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 8, 0, 1, 1)

        self.person_edit = QLineEdit(AwardDialog)
        self.person_edit.setObjectName(u"person_edit")
        self.person_edit.setMaximumSize(QSize(260, 16777215))
        self.person_edit.setMaxLength(50)

        self.fields_layout.addWidget(self.person_edit, 8, 1, 1, 1)

        self.person_problem = QLabel(AwardDialog)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.person_problem, 9, 1, 1, 1)

        self.people_label = QLabel(AwardDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.people_label, 10, 0, 1, 1)

        self.people_list = QListWidget(AwardDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(0, 190))

        self.fields_layout.addWidget(self.people_list, 10, 1, 1, 1)

        self.people_problem = QLabel(AwardDialog)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.people_problem, 11, 1, 1, 1)

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
        self.contest_label.setBuddy(self.contest_combo)
        self.quota_label.setBuddy(self.quota_spin)
        self.person_label.setBuddy(self.person_edit)
        self.people_label.setBuddy(self.people_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.round_combo, self.title_combo)
        QWidget.setTabOrder(self.title_combo, self.quota_spin)
        QWidget.setTabOrder(self.quota_spin, self.contest_combo)
        QWidget.setTabOrder(self.contest_combo, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.people_list)
        QWidget.setTabOrder(self.people_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AwardDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, AwardDialog):
        AwardDialog.setWindowTitle(QCoreApplication.translate("AwardDialog", u"\u5f00\u59cb\u6bd4\u9009", None))
        self.purpose_label.setText(QCoreApplication.translate("AwardDialog", u"\u4ece\u5df2\u516c\u5e03\u7684\u8003\u6838\u8f6e\u6b21\u4ea7\u751f\u5019\u9009\uff0c\u518d\u6309\u987a\u5e8f\u5ba1\u67e5\u3001\u7814\u7a76\u3001\u516c\u793a\u3001\u5ba1\u5b9a\u3001\u901a\u62a5\u3001\u5236\u8bc1\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"purpose", None))
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
        self.contest_label.setText(QCoreApplication.translate("AwardDialog", u"\u6280\u80fd\u6bd4\u6b66(&K)", None))
#if QT_CONFIG(accessibility)
        self.contest_combo.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u6280\u80fd\u6bd4\u6b66", None))
#endif // QT_CONFIG(accessibility)
        self.contest_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.quota_label.setText(QCoreApplication.translate("AwardDialog", u"\u540d\u989d(&Q)", None))
#if QT_CONFIG(accessibility)
        self.quota_spin.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u540d\u989d", None))
#endif // QT_CONFIG(accessibility)
        self.quota_spin.setSuffix(QCoreApplication.translate("AwardDialog", u" \u4e2a", None))
        self.quota_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.person_label.setText(QCoreApplication.translate("AwardDialog", u"\u529e\u7406\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u529e\u7406\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.person_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.people_label.setText(QCoreApplication.translate("AwardDialog", u"\u5019\u9009(&L)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("AwardDialog", u"\u5019\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("AwardDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("AwardDialog", u"\u63d0\u51fa\u5019\u9009", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AwardDialog", u"main", None))
    # retranslateUi

