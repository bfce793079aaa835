# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'joint_dialog.ui'
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
    QVBoxLayout, QWidget)
class Ui_JointDialog(object):
    def setupUi(self, JointDialog):
        if not JointDialog.objectName():
            JointDialog.setObjectName(u"JointDialog")
        JointDialog.setMinimumSize(QSize(860, 0))
        self.dialog_layout = QVBoxLayout(JointDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.package_label = QLabel(JointDialog)
        self.package_label.setObjectName(u"package_label")
        self.package_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.package_label, 0, 0, 1, 1)

        self.package_combo = QComboBox(JointDialog)
        self.package_combo.setObjectName(u"package_combo")

        self.fields_layout.addWidget(self.package_combo, 0, 1, 1, 3)

        self.package_problem = QLabel(JointDialog)
        self.package_problem.setObjectName(u"package_problem")
        self.package_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.package_problem, 1, 1, 1, 3)

        self.package_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.package_gap, 2, 1, 1, 1)

        self.applicant_label = QLabel(JointDialog)
        self.applicant_label.setObjectName(u"applicant_label")
        self.applicant_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.applicant_label, 3, 0, 1, 1)

        self.applicant_edit = QLineEdit(JointDialog)
        self.applicant_edit.setObjectName(u"applicant_edit")

        self.fields_layout.addWidget(self.applicant_edit, 3, 1, 1, 1)

        self.applicant_problem = QLabel(JointDialog)
        self.applicant_problem.setObjectName(u"applicant_problem")
        self.applicant_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.applicant_problem, 4, 1, 1, 1)

        self.applicant_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.applicant_gap, 5, 1, 1, 1)

        self.phone_label = QLabel(JointDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.phone_label, 3, 2, 1, 1)

        self.phone_edit = QLineEdit(JointDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields_layout.addWidget(self.phone_edit, 3, 3, 1, 1)

        self.phone_problem = QLabel(JointDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.phone_problem, 4, 3, 1, 1)

        self.unit_label = QLabel(JointDialog)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.unit_label, 6, 0, 1, 1)

        self.unit_edit = QLineEdit(JointDialog)
        self.unit_edit.setObjectName(u"unit_edit")

        self.fields_layout.addWidget(self.unit_edit, 6, 1, 1, 1)

        self.unit_problem = QLabel(JointDialog)
        self.unit_problem.setObjectName(u"unit_problem")
        self.unit_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.unit_problem, 7, 1, 1, 1)

        self.unit_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.unit_gap, 8, 1, 1, 1)

        self.officer_label = QLabel(JointDialog)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.officer_label, 6, 2, 1, 1)

        self.officer_combo = QComboBox(JointDialog)
        self.officer_combo.setObjectName(u"officer_combo")

        self.fields_layout.addWidget(self.officer_combo, 6, 3, 1, 1)

        self.officer_problem = QLabel(JointDialog)
        self.officer_problem.setObjectName(u"officer_problem")
        self.officer_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.officer_problem, 7, 3, 1, 1)

        self.materials_label = QLabel(JointDialog)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.materials_label, 9, 0, 1, 1)

        self.materials_list = QListWidget(JointDialog)
        self.materials_list.setObjectName(u"materials_list")
        self.materials_list.setMinimumSize(QSize(0, 210))

        self.fields_layout.addWidget(self.materials_list, 9, 1, 1, 3)

        self.materials_problem = QLabel(JointDialog)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.materials_problem, 10, 1, 1, 3)

        self.materials_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.materials_gap, 11, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.order_label = QLabel(JointDialog)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.order_label)

        self.saved_label = QLabel(JointDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.saved_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(JointDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.all_button)

        self.notice_button = QPushButton(JointDialog)
        self.notice_button.setObjectName(u"notice_button")
        self.notice_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.notice_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(JointDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(JointDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.package_label.setBuddy(self.package_combo)
        self.applicant_label.setBuddy(self.applicant_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.officer_label.setBuddy(self.officer_combo)
        self.materials_label.setBuddy(self.materials_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.package_combo, self.applicant_edit)
        QWidget.setTabOrder(self.applicant_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.officer_combo)
        QWidget.setTabOrder(self.officer_combo, self.materials_list)
        QWidget.setTabOrder(self.materials_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.notice_button)
        QWidget.setTabOrder(self.notice_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(JointDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, JointDialog):
        JointDialog.setWindowTitle(QCoreApplication.translate("JointDialog", u"\u591a\u8bc1\u8054\u529e \u4e00\u5934\u53d7\u7406", None))
        self.package_label.setText(QCoreApplication.translate("JointDialog", u"\u8054\u529e\u5957\u9910(&K)", None))
#if QT_CONFIG(accessibility)
        self.package_combo.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u8054\u529e\u5957\u9910", None))
#endif // QT_CONFIG(accessibility)
        self.package_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.applicant_label.setText(QCoreApplication.translate("JointDialog", u"\u7533\u8bf7\u4eba(&N)", None))
#if QT_CONFIG(accessibility)
        self.applicant_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u7533\u8bf7\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.applicant_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("JointDialog", u"\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.unit_label.setText(QCoreApplication.translate("JointDialog", u"\u5355\u4f4d(&U)", None))
#if QT_CONFIG(accessibility)
        self.unit_edit.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.unit_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.officer_label.setText(QCoreApplication.translate("JointDialog", u"\u53d7\u7406\u4eba(&O)", None))
#if QT_CONFIG(accessibility)
        self.officer_combo.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u53d7\u7406\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.officer_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.materials_label.setText(QCoreApplication.translate("JointDialog", u"\u6750\u6599(&L)", None))
#if QT_CONFIG(accessibility)
        self.materials_list.setAccessibleName(QCoreApplication.translate("JointDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_problem.setProperty(u"role", QCoreApplication.translate("JointDialog", u"problem", None))
        self.order_label.setText("")
        self.order_label.setProperty(u"role", QCoreApplication.translate("JointDialog", u"key", None))
        self.saved_label.setText("")
        self.saved_label.setProperty(u"role", QCoreApplication.translate("JointDialog", u"note", None))
        self.all_button.setText(QCoreApplication.translate("JointDialog", u"\u6750\u6599\u9f50\u5168(&A)", None))
        self.notice_button.setText(QCoreApplication.translate("JointDialog", u"\u51fa\u5177\u8054\u529e\u544a\u77e5\u4e66(&P)", None))
        self.cancel_button.setText(QCoreApplication.translate("JointDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("JointDialog", u"\u6536\u4ef6(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("JointDialog", u"main", None))
    # retranslateUi

