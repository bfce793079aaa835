# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'criterion_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_CriterionDialog(object):
    def setupUi(self, CriterionDialog):
        if not CriterionDialog.objectName():
            CriterionDialog.setObjectName(u"CriterionDialog")
        CriterionDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(CriterionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.group_label = QLabel(CriterionDialog)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.group_label, 0, 0, 1, 1)

        self.group_edit = QLineEdit(CriterionDialog)
        self.group_edit.setObjectName(u"group_edit")

        self.fields_layout.addWidget(self.group_edit, 0, 1, 1, 1)

        self.group_problem = QLabel(CriterionDialog)
        self.group_problem.setObjectName(u"group_problem")
        self.group_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.group_problem, 1, 1, 1, 1)

        self.group_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.group_gap, 2, 1, 1, 1)

        self.name_label = QLabel(CriterionDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 3, 0, 1, 1)

        self.name_edit = QLineEdit(CriterionDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 3, 1, 1, 1)

        self.name_problem = QLabel(CriterionDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 4, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 5, 1, 1, 1)

        self.full_label = QLabel(CriterionDialog)
        self.full_label.setObjectName(u"full_label")
        self.full_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.full_label, 6, 0, 1, 1)

        self.full_edit = QLineEdit(CriterionDialog)
        self.full_edit.setObjectName(u"full_edit")

        self.fields_layout.addWidget(self.full_edit, 6, 1, 1, 1)

        self.full_problem = QLabel(CriterionDialog)
        self.full_problem.setObjectName(u"full_problem")
        self.full_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.full_problem, 7, 1, 1, 1)

        self.full_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.full_gap, 8, 1, 1, 1)

        self.floor_label = QLabel(CriterionDialog)
        self.floor_label.setObjectName(u"floor_label")
        self.floor_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.floor_label, 9, 0, 1, 1)

        self.floor_edit = QLineEdit(CriterionDialog)
        self.floor_edit.setObjectName(u"floor_edit")

        self.fields_layout.addWidget(self.floor_edit, 9, 1, 1, 1)

        self.floor_problem = QLabel(CriterionDialog)
        self.floor_problem.setObjectName(u"floor_problem")
        self.floor_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.floor_problem, 10, 1, 1, 1)

        self.floor_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.floor_gap, 11, 1, 1, 1)

        self.rule_label = QLabel(CriterionDialog)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.rule_label, 12, 0, 1, 1)

        self.rule_edit = QLineEdit(CriterionDialog)
        self.rule_edit.setObjectName(u"rule_edit")

        self.fields_layout.addWidget(self.rule_edit, 12, 1, 1, 1)

        self.rule_problem = QLabel(CriterionDialog)
        self.rule_problem.setObjectName(u"rule_problem")
        self.rule_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.rule_problem, 13, 1, 1, 1)

        self.rule_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.rule_gap, 14, 1, 1, 1)

        self.source_label = QLabel(CriterionDialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.source_label, 15, 0, 1, 1)

        self.source_edit = QLineEdit(CriterionDialog)
        self.source_edit.setObjectName(u"source_edit")

        self.fields_layout.addWidget(self.source_edit, 15, 1, 1, 1)

        self.source_problem = QLabel(CriterionDialog)
        self.source_problem.setObjectName(u"source_problem")
        self.source_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.source_problem, 16, 1, 1, 1)

        self.source_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.source_gap, 17, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CriterionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CriterionDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group_edit)
        self.name_label.setBuddy(self.name_edit)
        self.full_label.setBuddy(self.full_edit)
        self.floor_label.setBuddy(self.floor_edit)
        self.rule_label.setBuddy(self.rule_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.full_edit)
        QWidget.setTabOrder(self.full_edit, self.floor_edit)
        QWidget.setTabOrder(self.floor_edit, self.rule_edit)
        QWidget.setTabOrder(self.rule_edit, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CriterionDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CriterionDialog):
        CriterionDialog.setWindowTitle(QCoreApplication.translate("CriterionDialog", u"\u6307\u6807", None))
        self.group_label.setText(QCoreApplication.translate("CriterionDialog", u"\u7c7b\u522b(&G)", None))
#if QT_CONFIG(accessibility)
        self.group_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.group_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.name_label.setText(QCoreApplication.translate("CriterionDialog", u"\u6307\u6807(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u6307\u6807", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.full_label.setText(QCoreApplication.translate("CriterionDialog", u"\u6ee1\u5206(&F)", None))
#if QT_CONFIG(accessibility)
        self.full_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u6ee1\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.full_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.floor_label.setText(QCoreApplication.translate("CriterionDialog", u"\u6700\u4f4e\u5f97\u5206(&L)", None))
#if QT_CONFIG(accessibility)
        self.floor_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u6700\u4f4e\u5f97\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.floor_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.rule_label.setText(QCoreApplication.translate("CriterionDialog", u"\u6263\u5206\u6807\u51c6(&R)", None))
#if QT_CONFIG(accessibility)
        self.rule_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u6263\u5206\u6807\u51c6", None))
#endif // QT_CONFIG(accessibility)
        self.rule_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.source_label.setText(QCoreApplication.translate("CriterionDialog", u"\u6765\u6e90(&O)", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("CriterionDialog", u"\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.source_edit.setPlaceholderText(QCoreApplication.translate("CriterionDialog", u"\u68c0\u67e5\u3001\u767b\u8bb0\u518c\u3001\u6295\u8bc9\u3001\u8bc4\u4ef7", None))
        self.source_problem.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CriterionDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CriterionDialog", u"\u786e\u5b9a(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CriterionDialog", u"main", None))
    # retranslateUi

