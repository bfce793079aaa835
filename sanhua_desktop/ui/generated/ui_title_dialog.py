# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'title_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_TitleDialog(object):
    def setupUi(self, TitleDialog):
        if not TitleDialog.objectName():
            TitleDialog.setObjectName(u"TitleDialog")
        TitleDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(TitleDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(TitleDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(TitleDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(TitleDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaximumSize(QSize(320, 16777215))
        self.name_edit.setMaxLength(30)

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(TitleDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.holder_label = QLabel(TitleDialog)
        self.holder_label.setObjectName(u"holder_label")
        self.holder_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.holder_label, 2, 0, 1, 1)

        self.holder_combo = QComboBox(TitleDialog)
        self.holder_combo.setObjectName(u"holder_combo")
        self.holder_combo.setMaximumSize(QSize(160, 16777215))

        self.fields_layout.addWidget(self.holder_combo, 2, 1, 1, 1)

        self.holder_problem = QLabel(TitleDialog)
        self.holder_problem.setObjectName(u"holder_problem")
        self.holder_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.holder_problem, 3, 1, 1, 1)

        self.cycle_label = QLabel(TitleDialog)
        self.cycle_label.setObjectName(u"cycle_label")
        self.cycle_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.cycle_label, 4, 0, 1, 1)

        self.cycle_edit = QLineEdit(TitleDialog)
        self.cycle_edit.setObjectName(u"cycle_edit")
        self.cycle_edit.setMaximumSize(QSize(160, 16777215))
        self.cycle_edit.setMaxLength(10)

        self.fields_layout.addWidget(self.cycle_edit, 4, 1, 1, 1)

        self.cycle_problem = QLabel(TitleDialog)
        self.cycle_problem.setObjectName(u"cycle_problem")
        self.cycle_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.cycle_problem, 5, 1, 1, 1)

        self.quota_label = QLabel(TitleDialog)
        self.quota_label.setObjectName(u"quota_label")
        self.quota_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.quota_label, 6, 0, 1, 1)

        self.quota_spin = QSpinBox(TitleDialog)
        self.quota_spin.setObjectName(u"quota_spin")
        self.quota_spin.setMaximumSize(QSize(160, 16777215))
        self.quota_spin.setMinimum(1)
        self.quota_spin.setMaximum(199)

        self.fields_layout.addWidget(self.quota_spin, 6, 1, 1, 1)

        self.quota_problem = QLabel(TitleDialog)
        self.quota_problem.setObjectName(u"quota_problem")
        self.quota_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.quota_problem, 7, 1, 1, 1)

        self.term_label = QLabel(TitleDialog)
        self.term_label.setObjectName(u"term_label")
        self.term_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.term_label, 8, 0, 1, 1)

        self.term_spin = QSpinBox(TitleDialog)
        self.term_spin.setObjectName(u"term_spin")
        self.term_spin.setMaximumSize(QSize(160, 16777215))
        self.term_spin.setMinimum(0)
        self.term_spin.setMaximum(60)

        self.fields_layout.addWidget(self.term_spin, 8, 1, 1, 1)

        self.term_problem = QLabel(TitleDialog)
        self.term_problem.setObjectName(u"term_problem")
        self.term_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.term_problem, 9, 1, 1, 1)

        self.months_label = QLabel(TitleDialog)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.months_label, 10, 0, 1, 1)

        self.months_spin = QSpinBox(TitleDialog)
        self.months_spin.setObjectName(u"months_spin")
        self.months_spin.setMaximumSize(QSize(160, 16777215))
        self.months_spin.setMinimum(0)
        self.months_spin.setMaximum(60)

        self.fields_layout.addWidget(self.months_spin, 10, 1, 1, 1)

        self.months_problem = QLabel(TitleDialog)
        self.months_problem.setObjectName(u"months_problem")
        self.months_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.months_problem, 11, 1, 1, 1)

        self.floor_label = QLabel(TitleDialog)
        self.floor_label.setObjectName(u"floor_label")
        self.floor_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.floor_label, 12, 0, 1, 1)

        self.floor_spin = QSpinBox(TitleDialog)
        self.floor_spin.setObjectName(u"floor_spin")
        self.floor_spin.setMaximumSize(QSize(160, 16777215))
        self.floor_spin.setMinimum(0)
        self.floor_spin.setMaximum(100)

        self.fields_layout.addWidget(self.floor_spin, 12, 1, 1, 1)

        self.floor_problem = QLabel(TitleDialog)
        self.floor_problem.setObjectName(u"floor_problem")
        self.floor_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.floor_problem, 13, 1, 1, 1)

        self.contest_share_label = QLabel(TitleDialog)
        self.contest_share_label.setObjectName(u"contest_share_label")
        self.contest_share_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.contest_share_label, 14, 0, 1, 1)

        self.contest_share_spin = QSpinBox(TitleDialog)
        self.contest_share_spin.setObjectName(u"contest_share_spin")
        self.contest_share_spin.setMaximumSize(QSize(160, 16777215))
        self.contest_share_spin.setMinimum(0)
        self.contest_share_spin.setMaximum(100)

        self.fields_layout.addWidget(self.contest_share_spin, 14, 1, 1, 1)

        self.contest_share_problem = QLabel(TitleDialog)
        self.contest_share_problem.setObjectName(u"contest_share_problem")
        self.contest_share_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.contest_share_problem, 15, 1, 1, 1)

        self.members_check = QCheckBox(TitleDialog)
        self.members_check.setObjectName(u"members_check")

        self.fields_layout.addWidget(self.members_check, 16, 1, 1, 1)

        self.members_problem = QLabel(TitleDialog)
        self.members_problem.setObjectName(u"members_problem")
        self.members_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.members_problem, 17, 1, 1, 1)

        self.commitment_check = QCheckBox(TitleDialog)
        self.commitment_check.setObjectName(u"commitment_check")

        self.fields_layout.addWidget(self.commitment_check, 18, 1, 1, 1)

        self.commitment_problem = QLabel(TitleDialog)
        self.commitment_problem.setObjectName(u"commitment_problem")
        self.commitment_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.commitment_problem, 19, 1, 1, 1)

        self.formula_label = QLabel(TitleDialog)
        self.formula_label.setObjectName(u"formula_label")
        self.formula_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.formula_label, 20, 0, 1, 1)

        self.formula_edit = QLineEdit(TitleDialog)
        self.formula_edit.setObjectName(u"formula_edit")
        self.formula_edit.setMaxLength(60)

        self.fields_layout.addWidget(self.formula_edit, 20, 1, 1, 1)

        self.formula_problem = QLabel(TitleDialog)
        self.formula_problem.setObjectName(u"formula_problem")
        self.formula_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.formula_problem, 21, 1, 1, 1)

        self.merit_label = QLabel(TitleDialog)
        self.merit_label.setObjectName(u"merit_label")
        self.merit_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.merit_label, 22, 0, 1, 1)

        self.merit_edit = QLineEdit(TitleDialog)
        self.merit_edit.setObjectName(u"merit_edit")
        self.merit_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.merit_edit, 22, 1, 1, 1)

        self.merit_problem = QLabel(TitleDialog)
        self.merit_problem.setObjectName(u"merit_problem")
        self.merit_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.merit_problem, 23, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(TitleDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(TitleDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.holder_label.setBuddy(self.holder_combo)
        self.cycle_label.setBuddy(self.cycle_edit)
        self.quota_label.setBuddy(self.quota_spin)
        self.term_label.setBuddy(self.term_spin)
        self.months_label.setBuddy(self.months_spin)
        self.floor_label.setBuddy(self.floor_spin)
        self.contest_share_label.setBuddy(self.contest_share_spin)
        self.formula_label.setBuddy(self.formula_edit)
        self.merit_label.setBuddy(self.merit_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.holder_combo)
        QWidget.setTabOrder(self.holder_combo, self.cycle_edit)
        QWidget.setTabOrder(self.cycle_edit, self.quota_spin)
        QWidget.setTabOrder(self.quota_spin, self.term_spin)
        QWidget.setTabOrder(self.term_spin, self.months_spin)
        QWidget.setTabOrder(self.months_spin, self.floor_spin)
        QWidget.setTabOrder(self.floor_spin, self.contest_share_spin)
        QWidget.setTabOrder(self.contest_share_spin, self.members_check)
        QWidget.setTabOrder(self.members_check, self.commitment_check)
        QWidget.setTabOrder(self.commitment_check, self.formula_edit)
        QWidget.setTabOrder(self.formula_edit, self.merit_edit)
        QWidget.setTabOrder(self.merit_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TitleDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, TitleDialog):
        TitleDialog.setWindowTitle(QCoreApplication.translate("TitleDialog", u"\u79f0\u53f7", None))
        self.purpose_label.setText(QCoreApplication.translate("TitleDialog", u"\u540d\u989d\u3001\u5468\u671f\u3001\u8d44\u683c\u90fd\u6309\u672c\u5355\u4f4d\u7684\u89c4\u5b9a\u6539\uff1b\u5df2\u7ecf\u529e\u7406\u7684\u6bd4\u9009\u4e0d\u53d7\u5f71\u54cd\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"purpose", None))
        self.name_label.setText(QCoreApplication.translate("TitleDialog", u"\u79f0\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u79f0\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.holder_label.setText(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u5bf9\u8c61(&H)", None))
#if QT_CONFIG(accessibility)
        self.holder_combo.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.holder_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.cycle_label.setText(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u5468\u671f(&C)", None))
#if QT_CONFIG(accessibility)
        self.cycle_edit.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u5468\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.cycle_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.quota_label.setText(QCoreApplication.translate("TitleDialog", u"\u540d\u989d(&Q)", None))
#if QT_CONFIG(accessibility)
        self.quota_spin.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u540d\u989d", None))
#endif // QT_CONFIG(accessibility)
        self.quota_spin.setSuffix(QCoreApplication.translate("TitleDialog", u" \u4e2a", None))
        self.quota_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.term_label.setText(QCoreApplication.translate("TitleDialog", u"\u6709\u6548\u671f(&T)", None))
#if QT_CONFIG(accessibility)
        self.term_spin.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u6709\u6548\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.term_spin.setSuffix(QCoreApplication.translate("TitleDialog", u" \u4e2a\u6708", None))
        self.term_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.months_label.setText(QCoreApplication.translate("TitleDialog", u"\u5728\u5c97\u8981\u6c42(&M)", None))
#if QT_CONFIG(accessibility)
        self.months_spin.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u5728\u5c97\u8981\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.months_spin.setSuffix(QCoreApplication.translate("TitleDialog", u" \u4e2a\u6708", None))
        self.months_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.floor_label.setText(QCoreApplication.translate("TitleDialog", u"\u6ee1\u610f\u7387\u4e0b\u9650(&S)", None))
#if QT_CONFIG(accessibility)
        self.floor_spin.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u6ee1\u610f\u7387\u4e0b\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.floor_spin.setSuffix(QCoreApplication.translate("TitleDialog", u" %", None))
        self.floor_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.contest_share_label.setText(QCoreApplication.translate("TitleDialog", u"\u6280\u80fd\u6bd4\u6b66\u5360\u6bd4(&K)", None))
#if QT_CONFIG(accessibility)
        self.contest_share_spin.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u6280\u80fd\u6bd4\u6b66\u5360\u6bd4", None))
#endif // QT_CONFIG(accessibility)
        self.contest_share_spin.setSuffix(QCoreApplication.translate("TitleDialog", u" %", None))
        self.contest_share_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.members_check.setText(QCoreApplication.translate("TitleDialog", u"\u53ea\u9650\u4e2d\u5171\u515a\u5458\uff08\u542b\u9884\u5907\u515a\u5458\uff09(&Y)", None))
#if QT_CONFIG(accessibility)
        self.members_check.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u53ea\u9650\u4e2d\u5171\u515a\u5458\uff08\u542b\u9884\u5907\u515a\u5458\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.members_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.commitment_check.setText(QCoreApplication.translate("TitleDialog", u"\u987b\u6709\u5df2\u516c\u793a\u7684\u4e2a\u4eba\u627f\u8bfa(&O)", None))
#if QT_CONFIG(accessibility)
        self.commitment_check.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u987b\u6709\u5df2\u516c\u793a\u7684\u4e2a\u4eba\u627f\u8bfa", None))
#endif // QT_CONFIG(accessibility)
        self.commitment_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.formula_label.setText(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u4f9d\u636e(&B)", None))
#if QT_CONFIG(accessibility)
        self.formula_edit.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u8bc4\u9009\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.formula_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.merit_label.setText(QCoreApplication.translate("TitleDialog", u"\u8bc1\u4e66\u8bc4\u8bed(&W)", None))
#if QT_CONFIG(accessibility)
        self.merit_edit.setAccessibleName(QCoreApplication.translate("TitleDialog", u"\u8bc1\u4e66\u8bc4\u8bed", None))
#endif // QT_CONFIG(accessibility)
        self.merit_problem.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("TitleDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("TitleDialog", u"\u4fdd\u5b58", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("TitleDialog", u"main", None))
    # retranslateUi

