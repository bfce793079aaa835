# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_CampaignDialog(object):
    def setupUi(self, CampaignDialog):
        if not CampaignDialog.objectName():
            CampaignDialog.setObjectName(u"CampaignDialog")
        CampaignDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(CampaignDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(CampaignDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(CampaignDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(CampaignDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 2, 1, 1, 1)

        self.year_label = QLabel(CampaignDialog)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.year_label, 3, 0, 1, 1)

        self.year_spin = QSpinBox(CampaignDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(2000)
        self.year_spin.setMaximum(2100)
        self.year_spin.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.year_spin, 3, 1, 1, 1)

        self.year_problem = QLabel(CampaignDialog)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.year_problem, 4, 1, 1, 1)

        self.year_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.year_gap, 5, 1, 1, 1)

        self.basis_label = QLabel(CampaignDialog)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.basis_label, 6, 0, 1, 1)

        self.basis_edit = QLineEdit(CampaignDialog)
        self.basis_edit.setObjectName(u"basis_edit")

        self.fields_layout.addWidget(self.basis_edit, 6, 1, 1, 1)

        self.basis_problem = QLabel(CampaignDialog)
        self.basis_problem.setObjectName(u"basis_problem")
        self.basis_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.basis_problem, 7, 1, 1, 1)

        self.basis_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.basis_gap, 8, 1, 1, 1)

        self.first_1_label = QLabel(CampaignDialog)
        self.first_1_label.setObjectName(u"first_1_label")
        self.first_1_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_1_label, 9, 0, 1, 1)

        self.first_1_layout = QHBoxLayout()
        self.first_1_layout.setSpacing(12)
        self.first_1_layout.setObjectName(u"first_1_layout")
        self.first_1_date = QDateEdit(CampaignDialog)
        self.first_1_date.setObjectName(u"first_1_date")
        self.first_1_date.setCalendarPopup(True)
        self.first_1_date.setMinimumSize(QSize(170, 0))
        self.first_1_date.setMaximumSize(QSize(170, 16777215))

        self.first_1_layout.addWidget(self.first_1_date)

        self.stage_1_label = QLabel(CampaignDialog)
        self.stage_1_label.setObjectName(u"stage_1_label")
        self.stage_1_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.first_1_layout.addWidget(self.stage_1_label)

        self.stage_1_date = QDateEdit(CampaignDialog)
        self.stage_1_date.setObjectName(u"stage_1_date")
        self.stage_1_date.setCalendarPopup(True)
        self.stage_1_date.setMinimumSize(QSize(170, 0))
        self.stage_1_date.setMaximumSize(QSize(170, 16777215))

        self.first_1_layout.addWidget(self.stage_1_date)

        self.first_1_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_1_layout.addItem(self.first_1_spacer)


        self.fields_layout.addLayout(self.first_1_layout, 9, 1, 1, 1)

        self.first_1_problem = QLabel(CampaignDialog)
        self.first_1_problem.setObjectName(u"first_1_problem")
        self.first_1_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_1_problem, 10, 1, 1, 1)

        self.stage_1_problem = QLabel(CampaignDialog)
        self.stage_1_problem.setObjectName(u"stage_1_problem")
        self.stage_1_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.stage_1_problem, 11, 1, 1, 1)

        self.first_1_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_1_gap, 12, 1, 1, 1)

        self.first_2_label = QLabel(CampaignDialog)
        self.first_2_label.setObjectName(u"first_2_label")
        self.first_2_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_2_label, 13, 0, 1, 1)

        self.first_2_layout = QHBoxLayout()
        self.first_2_layout.setSpacing(12)
        self.first_2_layout.setObjectName(u"first_2_layout")
        self.first_2_date = QDateEdit(CampaignDialog)
        self.first_2_date.setObjectName(u"first_2_date")
        self.first_2_date.setCalendarPopup(True)
        self.first_2_date.setMinimumSize(QSize(170, 0))
        self.first_2_date.setMaximumSize(QSize(170, 16777215))

        self.first_2_layout.addWidget(self.first_2_date)

        self.stage_2_label = QLabel(CampaignDialog)
        self.stage_2_label.setObjectName(u"stage_2_label")
        self.stage_2_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.first_2_layout.addWidget(self.stage_2_label)

        self.stage_2_date = QDateEdit(CampaignDialog)
        self.stage_2_date.setObjectName(u"stage_2_date")
        self.stage_2_date.setCalendarPopup(True)
        self.stage_2_date.setMinimumSize(QSize(170, 0))
        self.stage_2_date.setMaximumSize(QSize(170, 16777215))

        self.first_2_layout.addWidget(self.stage_2_date)

        self.first_2_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_2_layout.addItem(self.first_2_spacer)


        self.fields_layout.addLayout(self.first_2_layout, 13, 1, 1, 1)

        self.first_2_problem = QLabel(CampaignDialog)
        self.first_2_problem.setObjectName(u"first_2_problem")
        self.first_2_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_2_problem, 14, 1, 1, 1)

        self.stage_2_problem = QLabel(CampaignDialog)
        self.stage_2_problem.setObjectName(u"stage_2_problem")
        self.stage_2_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.stage_2_problem, 15, 1, 1, 1)

        self.first_2_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_2_gap, 16, 1, 1, 1)

        self.first_3_label = QLabel(CampaignDialog)
        self.first_3_label.setObjectName(u"first_3_label")
        self.first_3_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_3_label, 17, 0, 1, 1)

        self.first_3_layout = QHBoxLayout()
        self.first_3_layout.setSpacing(12)
        self.first_3_layout.setObjectName(u"first_3_layout")
        self.first_3_date = QDateEdit(CampaignDialog)
        self.first_3_date.setObjectName(u"first_3_date")
        self.first_3_date.setCalendarPopup(True)
        self.first_3_date.setMinimumSize(QSize(170, 0))
        self.first_3_date.setMaximumSize(QSize(170, 16777215))

        self.first_3_layout.addWidget(self.first_3_date)

        self.stage_3_label = QLabel(CampaignDialog)
        self.stage_3_label.setObjectName(u"stage_3_label")
        self.stage_3_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.first_3_layout.addWidget(self.stage_3_label)

        self.stage_3_date = QDateEdit(CampaignDialog)
        self.stage_3_date.setObjectName(u"stage_3_date")
        self.stage_3_date.setCalendarPopup(True)
        self.stage_3_date.setMinimumSize(QSize(170, 0))
        self.stage_3_date.setMaximumSize(QSize(170, 16777215))

        self.first_3_layout.addWidget(self.stage_3_date)

        self.first_3_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_3_layout.addItem(self.first_3_spacer)


        self.fields_layout.addLayout(self.first_3_layout, 17, 1, 1, 1)

        self.first_3_problem = QLabel(CampaignDialog)
        self.first_3_problem.setObjectName(u"first_3_problem")
        self.first_3_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_3_problem, 18, 1, 1, 1)

        self.stage_3_problem = QLabel(CampaignDialog)
        self.stage_3_problem.setObjectName(u"stage_3_problem")
        self.stage_3_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.stage_3_problem, 19, 1, 1, 1)

        self.first_3_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_3_gap, 20, 1, 1, 1)

        self.first_4_label = QLabel(CampaignDialog)
        self.first_4_label.setObjectName(u"first_4_label")
        self.first_4_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_4_label, 21, 0, 1, 1)

        self.first_4_layout = QHBoxLayout()
        self.first_4_layout.setSpacing(12)
        self.first_4_layout.setObjectName(u"first_4_layout")
        self.first_4_date = QDateEdit(CampaignDialog)
        self.first_4_date.setObjectName(u"first_4_date")
        self.first_4_date.setCalendarPopup(True)
        self.first_4_date.setMinimumSize(QSize(170, 0))
        self.first_4_date.setMaximumSize(QSize(170, 16777215))

        self.first_4_layout.addWidget(self.first_4_date)

        self.stage_4_label = QLabel(CampaignDialog)
        self.stage_4_label.setObjectName(u"stage_4_label")
        self.stage_4_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.first_4_layout.addWidget(self.stage_4_label)

        self.stage_4_date = QDateEdit(CampaignDialog)
        self.stage_4_date.setObjectName(u"stage_4_date")
        self.stage_4_date.setCalendarPopup(True)
        self.stage_4_date.setMinimumSize(QSize(170, 0))
        self.stage_4_date.setMaximumSize(QSize(170, 16777215))

        self.first_4_layout.addWidget(self.stage_4_date)

        self.first_4_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_4_layout.addItem(self.first_4_spacer)


        self.fields_layout.addLayout(self.first_4_layout, 21, 1, 1, 1)

        self.first_4_problem = QLabel(CampaignDialog)
        self.first_4_problem.setObjectName(u"first_4_problem")
        self.first_4_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_4_problem, 22, 1, 1, 1)

        self.stage_4_problem = QLabel(CampaignDialog)
        self.stage_4_problem.setObjectName(u"stage_4_problem")
        self.stage_4_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.stage_4_problem, 23, 1, 1, 1)

        self.first_4_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.first_4_gap, 24, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CampaignDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CampaignDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.year_label.setBuddy(self.year_spin)
        self.basis_label.setBuddy(self.basis_edit)
        self.first_1_label.setBuddy(self.first_1_date)
        self.stage_1_label.setBuddy(self.stage_1_date)
        self.first_2_label.setBuddy(self.first_2_date)
        self.stage_2_label.setBuddy(self.stage_2_date)
        self.first_3_label.setBuddy(self.first_3_date)
        self.stage_3_label.setBuddy(self.stage_3_date)
        self.first_4_label.setBuddy(self.first_4_date)
        self.stage_4_label.setBuddy(self.stage_4_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.year_spin)
        QWidget.setTabOrder(self.year_spin, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.first_1_date)
        QWidget.setTabOrder(self.first_1_date, self.stage_1_date)
        QWidget.setTabOrder(self.stage_1_date, self.first_2_date)
        QWidget.setTabOrder(self.first_2_date, self.stage_2_date)
        QWidget.setTabOrder(self.stage_2_date, self.first_3_date)
        QWidget.setTabOrder(self.first_3_date, self.stage_3_date)
        QWidget.setTabOrder(self.stage_3_date, self.first_4_date)
        QWidget.setTabOrder(self.first_4_date, self.stage_4_date)
        QWidget.setTabOrder(self.stage_4_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CampaignDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CampaignDialog):
        CampaignDialog.setWindowTitle(QCoreApplication.translate("CampaignDialog", u"\u6d3b\u52a8\u4e0e\u9636\u6bb5", None))
        self.name_label.setText(QCoreApplication.translate("CampaignDialog", u"\u6d3b\u52a8\u5168\u79f0\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u6d3b\u52a8\u5168\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.year_label.setText(QCoreApplication.translate("CampaignDialog", u"\u5e74\u5ea6(&Y)", None))
#if QT_CONFIG(accessibility)
        self.year_spin.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.year_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.basis_label.setText(QCoreApplication.translate("CampaignDialog", u"\u4f9d\u636e\u6587\u4ef6(&B)", None))
#if QT_CONFIG(accessibility)
        self.basis_edit.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u4f9d\u636e\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.basis_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.first_1_label.setText(QCoreApplication.translate("CampaignDialog", u"\u7b2c1\u9636\u6bb5(&1)", None))
#if QT_CONFIG(accessibility)
        self.first_1_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c1\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.first_1_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.stage_1_label.setText(QCoreApplication.translate("CampaignDialog", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.stage_1_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c1\u9636\u6bb5\u7ed3\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.stage_1_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.first_1_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.stage_1_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.first_2_label.setText(QCoreApplication.translate("CampaignDialog", u"\u7b2c2\u9636\u6bb5(&2)", None))
#if QT_CONFIG(accessibility)
        self.first_2_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c2\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.first_2_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.stage_2_label.setText(QCoreApplication.translate("CampaignDialog", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.stage_2_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c2\u9636\u6bb5\u7ed3\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.stage_2_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.first_2_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.stage_2_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.first_3_label.setText(QCoreApplication.translate("CampaignDialog", u"\u7b2c3\u9636\u6bb5(&3)", None))
#if QT_CONFIG(accessibility)
        self.first_3_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c3\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.first_3_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.stage_3_label.setText(QCoreApplication.translate("CampaignDialog", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.stage_3_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c3\u9636\u6bb5\u7ed3\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.stage_3_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.first_3_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.stage_3_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.first_4_label.setText(QCoreApplication.translate("CampaignDialog", u"\u7b2c4\u9636\u6bb5(&4)", None))
#if QT_CONFIG(accessibility)
        self.first_4_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c4\u9636\u6bb5\u5f00\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.first_4_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.stage_4_label.setText(QCoreApplication.translate("CampaignDialog", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.stage_4_date.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u7b2c4\u9636\u6bb5\u7ed3\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.stage_4_date.setDisplayFormat(QCoreApplication.translate("CampaignDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.first_4_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.stage_4_problem.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CampaignDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CampaignDialog", u"\u4fdd\u5b58\u6d3b\u52a8", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CampaignDialog", u"main", None))
    # retranslateUi

