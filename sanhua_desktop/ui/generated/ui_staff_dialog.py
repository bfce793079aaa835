# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_StaffDialog(object):
    def setupUi(self, StaffDialog):
        if not StaffDialog.objectName():
            StaffDialog.setObjectName(u"StaffDialog")
        StaffDialog.setMinimumSize(QSize(860, 0))
        self.dialog_layout = QVBoxLayout(StaffDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 16, 24, 16)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(24)
        self.body_layout.setObjectName(u"body_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.staff_number_label = QLabel(StaffDialog)
        self.staff_number_label.setObjectName(u"staff_number_label")
        self.staff_number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.staff_number_label, 0, 0, 1, 1)

        self.staff_number_edit = QLineEdit(StaffDialog)
        self.staff_number_edit.setObjectName(u"staff_number_edit")
        self.staff_number_edit.setMaximumSize(QSize(180, 16777215))

        self.fields_layout.addWidget(self.staff_number_edit, 0, 1, 1, 1)

        self.staff_number_problem = QLabel(StaffDialog)
        self.staff_number_problem.setObjectName(u"staff_number_problem")
        self.staff_number_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_number_problem, 1, 1, 1, 1)

        self.staff_number_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.staff_number_gap, 2, 1, 1, 1)

        self.name_label = QLabel(StaffDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 3, 0, 1, 1)

        self.name_edit = QLineEdit(StaffDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 3, 1, 1, 1)

        self.name_problem = QLabel(StaffDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 4, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 5, 1, 1, 1)

        self.name_pinyin_label = QLabel(StaffDialog)
        self.name_pinyin_label.setObjectName(u"name_pinyin_label")
        self.name_pinyin_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_pinyin_label, 6, 0, 1, 1)

        self.name_pinyin_edit = QLineEdit(StaffDialog)
        self.name_pinyin_edit.setObjectName(u"name_pinyin_edit")

        self.fields_layout.addWidget(self.name_pinyin_edit, 6, 1, 1, 1)

        self.name_pinyin_problem = QLabel(StaffDialog)
        self.name_pinyin_problem.setObjectName(u"name_pinyin_problem")
        self.name_pinyin_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_pinyin_problem, 7, 1, 1, 1)

        self.name_pinyin_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_pinyin_gap, 8, 1, 1, 1)

        self.gender_label = QLabel(StaffDialog)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.gender_label, 9, 0, 1, 1)

        self.gender_combo = QComboBox(StaffDialog)
        self.gender_combo.setObjectName(u"gender_combo")
        self.gender_combo.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.gender_combo, 9, 1, 1, 1)

        self.gender_problem = QLabel(StaffDialog)
        self.gender_problem.setObjectName(u"gender_problem")
        self.gender_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.gender_problem, 10, 1, 1, 1)

        self.gender_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.gender_gap, 11, 1, 1, 1)

        self.birth_date_label = QLabel(StaffDialog)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.birth_date_label, 12, 0, 1, 1)

        self.birth_date_edit = QLineEdit(StaffDialog)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setMaximumSize(QSize(180, 16777215))

        self.fields_layout.addWidget(self.birth_date_edit, 12, 1, 1, 1)

        self.birth_date_problem = QLabel(StaffDialog)
        self.birth_date_problem.setObjectName(u"birth_date_problem")
        self.birth_date_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.birth_date_problem, 13, 1, 1, 1)

        self.birth_date_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.birth_date_gap, 14, 1, 1, 1)

        self.phone_label = QLabel(StaffDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 15, 0, 1, 1)

        self.phone_edit = QLineEdit(StaffDialog)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaximumSize(QSize(220, 16777215))

        self.fields_layout.addWidget(self.phone_edit, 15, 1, 1, 1)

        self.phone_problem = QLabel(StaffDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 16, 1, 1, 1)

        self.phone_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.phone_gap, 17, 1, 1, 1)

        self.joined_on_label = QLabel(StaffDialog)
        self.joined_on_label.setObjectName(u"joined_on_label")
        self.joined_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.joined_on_label, 18, 0, 1, 1)

        self.joined_on_edit = QLineEdit(StaffDialog)
        self.joined_on_edit.setObjectName(u"joined_on_edit")
        self.joined_on_edit.setMaximumSize(QSize(180, 16777215))

        self.fields_layout.addWidget(self.joined_on_edit, 18, 1, 1, 1)

        self.joined_on_problem = QLabel(StaffDialog)
        self.joined_on_problem.setObjectName(u"joined_on_problem")
        self.joined_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.joined_on_problem, 19, 1, 1, 1)

        self.joined_on_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.joined_on_gap, 20, 1, 1, 1)

        self.left_on_label = QLabel(StaffDialog)
        self.left_on_label.setObjectName(u"left_on_label")
        self.left_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.left_on_label, 21, 0, 1, 1)

        self.left_on_text = QLabel(StaffDialog)
        self.left_on_text.setObjectName(u"left_on_text")

        self.fields_layout.addWidget(self.left_on_text, 21, 1, 1, 1)

        self.department_label = QLabel(StaffDialog)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.department_label, 0, 2, 1, 1)

        self.department_combo = QComboBox(StaffDialog)
        self.department_combo.setObjectName(u"department_combo")
        self.department_combo.setEditable(True)

        self.fields_layout.addWidget(self.department_combo, 0, 3, 1, 1)

        self.department_problem = QLabel(StaffDialog)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.department_problem, 1, 3, 1, 1)

        self.department_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.department_gap, 2, 3, 1, 1)

        self.window_label = QLabel(StaffDialog)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.window_label, 3, 2, 1, 1)

        self.window_combo = QComboBox(StaffDialog)
        self.window_combo.setObjectName(u"window_combo")

        self.fields_layout.addWidget(self.window_combo, 3, 3, 1, 1)

        self.window_problem = QLabel(StaffDialog)
        self.window_problem.setObjectName(u"window_problem")
        self.window_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.window_problem, 4, 3, 1, 1)

        self.window_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.window_gap, 5, 3, 1, 1)

        self.post_label = QLabel(StaffDialog)
        self.post_label.setObjectName(u"post_label")
        self.post_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.post_label, 6, 2, 1, 1)

        self.post_edit = QLineEdit(StaffDialog)
        self.post_edit.setObjectName(u"post_edit")

        self.fields_layout.addWidget(self.post_edit, 6, 3, 1, 1)

        self.post_problem = QLabel(StaffDialog)
        self.post_problem.setObjectName(u"post_problem")
        self.post_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.post_problem, 7, 3, 1, 1)

        self.post_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.post_gap, 8, 3, 1, 1)

        self.duty_label = QLabel(StaffDialog)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.duty_label, 9, 2, 1, 1)

        self.duty_edit = QLineEdit(StaffDialog)
        self.duty_edit.setObjectName(u"duty_edit")

        self.fields_layout.addWidget(self.duty_edit, 9, 3, 1, 1)

        self.duty_problem = QLabel(StaffDialog)
        self.duty_problem.setObjectName(u"duty_problem")
        self.duty_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.duty_problem, 10, 3, 1, 1)

        self.duty_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.duty_gap, 11, 3, 1, 1)

        self.partner_label = QLabel(StaffDialog)
        self.partner_label.setObjectName(u"partner_label")
        self.partner_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.partner_label, 12, 2, 1, 1)

        self.partner_edit = QLineEdit(StaffDialog)
        self.partner_edit.setObjectName(u"partner_edit")

        self.fields_layout.addWidget(self.partner_edit, 12, 3, 1, 1)

        self.partner_problem = QLabel(StaffDialog)
        self.partner_problem.setObjectName(u"partner_problem")
        self.partner_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.partner_problem, 13, 3, 1, 1)

        self.partner_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.partner_gap, 14, 3, 1, 1)

        self.political_status_label = QLabel(StaffDialog)
        self.political_status_label.setObjectName(u"political_status_label")
        self.political_status_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.political_status_label, 15, 2, 1, 1)

        self.political_status_combo = QComboBox(StaffDialog)
        self.political_status_combo.setObjectName(u"political_status_combo")
        self.political_status_combo.setMaximumSize(QSize(200, 16777215))

        self.fields_layout.addWidget(self.political_status_combo, 15, 3, 1, 1)

        self.political_status_problem = QLabel(StaffDialog)
        self.political_status_problem.setObjectName(u"political_status_problem")
        self.political_status_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.political_status_problem, 16, 3, 1, 1)

        self.political_status_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.political_status_gap, 17, 3, 1, 1)

        self.party_post_label = QLabel(StaffDialog)
        self.party_post_label.setObjectName(u"party_post_label")
        self.party_post_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.party_post_label, 18, 2, 1, 1)

        self.party_post_edit = QLineEdit(StaffDialog)
        self.party_post_edit.setObjectName(u"party_post_edit")

        self.fields_layout.addWidget(self.party_post_edit, 18, 3, 1, 1)

        self.party_post_problem = QLabel(StaffDialog)
        self.party_post_problem.setObjectName(u"party_post_problem")
        self.party_post_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.party_post_problem, 19, 3, 1, 1)

        self.party_post_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.party_post_gap, 20, 3, 1, 1)

        self.exemplary_check = QCheckBox(StaffDialog)
        self.exemplary_check.setObjectName(u"exemplary_check")

        self.fields_layout.addWidget(self.exemplary_check, 21, 3, 1, 1)

        self.exemplary_problem = QLabel(StaffDialog)
        self.exemplary_problem.setObjectName(u"exemplary_problem")
        self.exemplary_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.exemplary_problem, 22, 3, 1, 1)

        self.exemplary_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.exemplary_gap, 23, 3, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.body_layout.addLayout(self.fields_layout)

        self.photo_layout = QVBoxLayout()
        self.photo_layout.setSpacing(4)
        self.photo_layout.setObjectName(u"photo_layout")
        self.photo_problem = QLabel(StaffDialog)
        self.photo_problem.setObjectName(u"photo_problem")
        self.photo_problem.setWordWrap(True)

        self.photo_layout.addWidget(self.photo_problem)

        self.photo_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.photo_layout.addItem(self.photo_spacer)


        self.body_layout.addLayout(self.photo_layout)


        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(StaffDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(StaffDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.staff_number_label.setBuddy(self.staff_number_edit)
        self.name_label.setBuddy(self.name_edit)
        self.name_pinyin_label.setBuddy(self.name_pinyin_edit)
        self.gender_label.setBuddy(self.gender_combo)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.joined_on_label.setBuddy(self.joined_on_edit)
        self.department_label.setBuddy(self.department_combo)
        self.window_label.setBuddy(self.window_combo)
        self.post_label.setBuddy(self.post_edit)
        self.duty_label.setBuddy(self.duty_edit)
        self.partner_label.setBuddy(self.partner_edit)
        self.political_status_label.setBuddy(self.political_status_combo)
        self.party_post_label.setBuddy(self.party_post_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_number_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.name_pinyin_edit)
        QWidget.setTabOrder(self.name_pinyin_edit, self.gender_combo)
        QWidget.setTabOrder(self.gender_combo, self.birth_date_edit)
        QWidget.setTabOrder(self.birth_date_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.joined_on_edit)
        QWidget.setTabOrder(self.joined_on_edit, self.department_combo)
        QWidget.setTabOrder(self.department_combo, self.window_combo)
        QWidget.setTabOrder(self.window_combo, self.post_edit)
        QWidget.setTabOrder(self.post_edit, self.duty_edit)
        QWidget.setTabOrder(self.duty_edit, self.partner_edit)
        QWidget.setTabOrder(self.partner_edit, self.political_status_combo)
        QWidget.setTabOrder(self.political_status_combo, self.party_post_edit)
        QWidget.setTabOrder(self.party_post_edit, self.exemplary_check)
        QWidget.setTabOrder(self.exemplary_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StaffDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, StaffDialog):
        StaffDialog.setWindowTitle(QCoreApplication.translate("StaffDialog", u"\u4eba\u5458", None))
        self.staff_number_label.setText(QCoreApplication.translate("StaffDialog", u"\u5de5\u53f7\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.staff_number_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u5de5\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.staff_number_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u5982 JT-025", None))
        self.staff_number_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.name_label.setText(QCoreApplication.translate("StaffDialog", u"\u59d3\u540d\uff08\u5fc5\u586b\uff09(&A)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.name_pinyin_label.setText(QCoreApplication.translate("StaffDialog", u"\u62fc\u97f3(&Y)", None))
#if QT_CONFIG(accessibility)
        self.name_pinyin_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u62fc\u97f3", None))
#endif // QT_CONFIG(accessibility)
        self.name_pinyin_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u6309\u59d3\u540d\u81ea\u52a8\u586b\u5199\uff0c\u53ef\u6539", None))
        self.name_pinyin_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.gender_label.setText(QCoreApplication.translate("StaffDialog", u"\u6027\u522b(&G)", None))
#if QT_CONFIG(accessibility)
        self.gender_combo.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u6027\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.gender_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.birth_date_label.setText(QCoreApplication.translate("StaffDialog", u"\u51fa\u751f\u65e5\u671f(&I)", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u51fa\u751f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u5982 1990-05-12", None))
        self.birth_date_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("StaffDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.joined_on_label.setText(QCoreApplication.translate("StaffDialog", u"\u5230\u5c97\u65e5\u671f(&J)", None))
#if QT_CONFIG(accessibility)
        self.joined_on_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u5230\u5c97\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u5982 2026-09-01", None))
        self.joined_on_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.left_on_label.setText(QCoreApplication.translate("StaffDialog", u"\u79bb\u5c97\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.left_on_text.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u79bb\u5c97\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.department_label.setText(QCoreApplication.translate("StaffDialog", u"\u90e8\u95e8(&D)", None))
#if QT_CONFIG(accessibility)
        self.department_combo.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.window_label.setText(QCoreApplication.translate("StaffDialog", u"\u7a97\u53e3(&W)", None))
#if QT_CONFIG(accessibility)
        self.window_combo.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u7a97\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.window_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.post_label.setText(QCoreApplication.translate("StaffDialog", u"\u5c97\u4f4d(&P)", None))
#if QT_CONFIG(accessibility)
        self.post_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u5c97\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.post_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.duty_label.setText(QCoreApplication.translate("StaffDialog", u"\u804c\u8d23(&R)", None))
#if QT_CONFIG(accessibility)
        self.duty_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u804c\u8d23", None))
#endif // QT_CONFIG(accessibility)
        self.duty_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u4e00\u53e5\u8bdd\u5199\u6e05\u8d1f\u8d23\u4ec0\u4e48", None))
        self.duty_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.partner_label.setText(QCoreApplication.translate("StaffDialog", u"AB\u5c97\u642d\u6863(&K)", None))
#if QT_CONFIG(accessibility)
        self.partner_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"AB\u5c97\u642d\u6863", None))
#endif // QT_CONFIG(accessibility)
        self.partner_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u5de5\u53f7\u3001\u59d3\u540d\u6216\u9996\u5b57\u6bcd", None))
        self.partner_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.political_status_label.setText(QCoreApplication.translate("StaffDialog", u"\u653f\u6cbb\u9762\u8c8c(&Z)", None))
#if QT_CONFIG(accessibility)
        self.political_status_combo.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u653f\u6cbb\u9762\u8c8c", None))
#endif // QT_CONFIG(accessibility)
        self.political_status_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.party_post_label.setText(QCoreApplication.translate("StaffDialog", u"\u515a\u5185\u804c\u52a1(&M)", None))
#if QT_CONFIG(accessibility)
        self.party_post_edit.setAccessibleName(QCoreApplication.translate("StaffDialog", u"\u515a\u5185\u804c\u52a1", None))
#endif // QT_CONFIG(accessibility)
        self.party_post_edit.setPlaceholderText(QCoreApplication.translate("StaffDialog", u"\u53ea\u7528\u4e8e\u4e2d\u5171\u515a\u5458", None))
        self.party_post_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.exemplary_check.setText(QCoreApplication.translate("StaffDialog", u"\u515a\u5458\u793a\u8303\u5c97(&E)", None))
        self.exemplary_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.photo_problem.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("StaffDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("StaffDialog", u"\u4fdd\u5b58\u4eba\u5458(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("StaffDialog", u"main", None))
    # retranslateUi

