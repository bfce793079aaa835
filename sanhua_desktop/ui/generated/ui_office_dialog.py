# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_OfficeDialog(object):
    def setupUi(self, OfficeDialog):
        if not OfficeDialog.objectName():
            OfficeDialog.setObjectName(u"OfficeDialog")
        OfficeDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(OfficeDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.office_grid = QGridLayout()
        self.office_grid.setObjectName(u"office_grid")
        self.office_grid.setHorizontalSpacing(12)
        self.office_grid.setVerticalSpacing(4)
        self.name_label = QLabel(OfficeDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(OfficeDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.office_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(OfficeDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.office_grid.addWidget(self.name_problem, 1, 1, 1, 1)

        self.short_name_label = QLabel(OfficeDialog)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.short_name_label, 2, 0, 1, 1)

        self.short_name_edit = QLineEdit(OfficeDialog)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.office_grid.addWidget(self.short_name_edit, 2, 1, 1, 1)

        self.short_name_problem = QLabel(OfficeDialog)
        self.short_name_problem.setObjectName(u"short_name_problem")
        self.short_name_problem.setWordWrap(True)

        self.office_grid.addWidget(self.short_name_problem, 3, 1, 1, 1)

        self.address_label = QLabel(OfficeDialog)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.address_label, 4, 0, 1, 1)

        self.address_edit = QLineEdit(OfficeDialog)
        self.address_edit.setObjectName(u"address_edit")

        self.office_grid.addWidget(self.address_edit, 4, 1, 1, 1)

        self.address_problem = QLabel(OfficeDialog)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setWordWrap(True)

        self.office_grid.addWidget(self.address_problem, 5, 1, 1, 1)

        self.phone_label = QLabel(OfficeDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.phone_label, 6, 0, 1, 1)

        self.phone_edit = QLineEdit(OfficeDialog)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaximumSize(QSize(220, 16777215))

        self.office_grid.addWidget(self.phone_edit, 6, 1, 1, 1)

        self.phone_problem = QLabel(OfficeDialog)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setWordWrap(True)

        self.office_grid.addWidget(self.phone_problem, 7, 1, 1, 1)

        self.complaint_phone_label = QLabel(OfficeDialog)
        self.complaint_phone_label.setObjectName(u"complaint_phone_label")
        self.complaint_phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.complaint_phone_label, 8, 0, 1, 1)

        self.complaint_phone_edit = QLineEdit(OfficeDialog)
        self.complaint_phone_edit.setObjectName(u"complaint_phone_edit")
        self.complaint_phone_edit.setMaximumSize(QSize(220, 16777215))

        self.office_grid.addWidget(self.complaint_phone_edit, 8, 1, 1, 1)

        self.complaint_phone_problem = QLabel(OfficeDialog)
        self.complaint_phone_problem.setObjectName(u"complaint_phone_problem")
        self.complaint_phone_problem.setWordWrap(True)

        self.office_grid.addWidget(self.complaint_phone_problem, 9, 1, 1, 1)

        self.windows_label = QLabel(OfficeDialog)
        self.windows_label.setObjectName(u"windows_label")
        self.windows_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.office_grid.addWidget(self.windows_label, 10, 0, 1, 1)

        self.windows_text = QPlainTextEdit(OfficeDialog)
        self.windows_text.setObjectName(u"windows_text")
        self.windows_text.setMinimumSize(QSize(0, 150))

        self.office_grid.addWidget(self.windows_text, 10, 1, 1, 1)

        self.windows_problem = QLabel(OfficeDialog)
        self.windows_problem.setObjectName(u"windows_problem")
        self.windows_problem.setWordWrap(True)

        self.office_grid.addWidget(self.windows_problem, 11, 1, 1, 1)


        self.dialog_layout.addLayout(self.office_grid)

        self.windows_note_label = QLabel(OfficeDialog)
        self.windows_note_label.setObjectName(u"windows_note_label")
        self.windows_note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.windows_note_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.emblems_button = QPushButton(OfficeDialog)
        self.emblems_button.setObjectName(u"emblems_button")
        self.emblems_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.emblems_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(OfficeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(OfficeDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.complaint_phone_label.setBuddy(self.complaint_phone_edit)
        self.windows_label.setBuddy(self.windows_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.complaint_phone_edit)
        QWidget.setTabOrder(self.complaint_phone_edit, self.windows_text)
        QWidget.setTabOrder(self.windows_text, self.emblems_button)
        QWidget.setTabOrder(self.emblems_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(OfficeDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, OfficeDialog):
        OfficeDialog.setWindowTitle(QCoreApplication.translate("OfficeDialog", u"\u5355\u4f4d\u4fe1\u606f", None))
        self.name_label.setText(QCoreApplication.translate("OfficeDialog", u"\u5355\u4f4d\u5168\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u5355\u4f4d\u5168\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.short_name_label.setText(QCoreApplication.translate("OfficeDialog", u"\u7b80\u79f0(&H)", None))
#if QT_CONFIG(accessibility)
        self.short_name_edit.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u7b80\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.address_label.setText(QCoreApplication.translate("OfficeDialog", u"\u5730\u5740(&D)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.phone_label.setText(QCoreApplication.translate("OfficeDialog", u"\u529e\u516c\u7535\u8bdd(&T)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u529e\u516c\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.complaint_phone_label.setText(QCoreApplication.translate("OfficeDialog", u"\u76d1\u7763\u7535\u8bdd(&J)", None))
#if QT_CONFIG(accessibility)
        self.complaint_phone_edit.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u76d1\u7763\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.complaint_phone_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.windows_label.setText(QCoreApplication.translate("OfficeDialog", u"\u7a97\u53e3(&W)", None))
#if QT_CONFIG(accessibility)
        self.windows_text.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"\u7a97\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.windows_problem.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"problem", None))
        self.windows_note_label.setText(QCoreApplication.translate("OfficeDialog", u"\u4e00\u884c\u4e00\u4e2a\u7a97\u53e3\uff0c\u6309\u201c\u53f7 \u540d\u79f0\u201d\u5199\uff0c\u5982\u201c2 \u9053\u8def\u8d27\u8fd0\u201d\u3002\u5df2\u6709\u7684\u7a97\u53e3\u53ea\u6539\u540d\u3001\u4e0d\u5220\u9664\uff0c\u65e7\u5355\u636e\u4e0a\u7684\u7a97\u53e3\u8fd8\u67e5\u5f97\u5230\u3002", None))
        self.windows_note_label.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"note", None))
        self.emblems_button.setText(QCoreApplication.translate("OfficeDialog", u"\u6807\u5fd7\u56fe\u6848(&B)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("OfficeDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("OfficeDialog", u"\u4fdd\u5b58\u5355\u4f4d\u4fe1\u606f(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("OfficeDialog", u"main", None))
    # retranslateUi

