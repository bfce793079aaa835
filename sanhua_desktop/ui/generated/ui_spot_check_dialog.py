# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'spot_check_dialog.ui'
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
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_SpotCheckDialog(object):
    def setupUi(self, SpotCheckDialog):
        if not SpotCheckDialog.objectName():
            SpotCheckDialog.setObjectName(u"SpotCheckDialog")
        SpotCheckDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(SpotCheckDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.hint_label = QLabel(SpotCheckDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.staff_label = QLabel(SpotCheckDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.staff_label, 0, 0, 1, 1)

        self.staff_edit = QLineEdit(SpotCheckDialog)
        self.staff_edit.setObjectName(u"staff_edit")

        self.fields_layout.addWidget(self.staff_edit, 0, 1, 1, 1)

        self.staff_problem = QLabel(SpotCheckDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_problem, 1, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.points_label = QLabel(SpotCheckDialog)
        self.points_label.setObjectName(u"points_label")

        self.dialog_layout.addWidget(self.points_label)

        self.points_list = QListWidget(SpotCheckDialog)
        self.points_list.setObjectName(u"points_list")
        self.points_list.setMinimumSize(QSize(0, 270))

        self.dialog_layout.addWidget(self.points_list)

        self.points_problem = QLabel(SpotCheckDialog)
        self.points_problem.setObjectName(u"points_problem")
        self.points_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.points_problem)

        self.more_layout = QGridLayout()
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setHorizontalSpacing(12)
        self.more_layout.setVerticalSpacing(4)
        self.note_label = QLabel(SpotCheckDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.more_layout.addWidget(self.note_label, 0, 0, 1, 1)

        self.note_edit = QLineEdit(SpotCheckDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.more_layout.addWidget(self.note_edit, 0, 1, 1, 1)

        self.note_problem = QLabel(SpotCheckDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.more_layout.addWidget(self.note_problem, 1, 1, 1, 1)

        self.checker_label = QLabel(SpotCheckDialog)
        self.checker_label.setObjectName(u"checker_label")
        self.checker_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.more_layout.addWidget(self.checker_label, 2, 0, 1, 1)

        self.checker_edit = QLineEdit(SpotCheckDialog)
        self.checker_edit.setObjectName(u"checker_edit")

        self.more_layout.addWidget(self.checker_edit, 2, 1, 1, 1)

        self.checker_problem = QLabel(SpotCheckDialog)
        self.checker_problem.setObjectName(u"checker_problem")
        self.checker_problem.setWordWrap(True)

        self.more_layout.addWidget(self.checker_problem, 3, 1, 1, 1)

        self.photo_label = QLabel(SpotCheckDialog)
        self.photo_label.setObjectName(u"photo_label")
        self.photo_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.more_layout.addWidget(self.photo_label, 4, 0, 1, 1)

        self.photo_edit = QLineEdit(SpotCheckDialog)
        self.photo_edit.setObjectName(u"photo_edit")
        self.photo_edit.setReadOnly(True)

        self.more_layout.addWidget(self.photo_edit, 4, 1, 1, 1)

        self.photo_problem = QLabel(SpotCheckDialog)
        self.photo_problem.setObjectName(u"photo_problem")
        self.photo_problem.setWordWrap(True)

        self.more_layout.addWidget(self.photo_problem, 5, 1, 1, 1)


        self.dialog_layout.addLayout(self.more_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.choose_button = QPushButton(SpotCheckDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.choose_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SpotCheckDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SpotCheckDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_edit)
        self.points_label.setBuddy(self.points_list)
        self.note_label.setBuddy(self.note_edit)
        self.checker_label.setBuddy(self.checker_edit)
        self.photo_label.setBuddy(self.photo_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_edit, self.points_list)
        QWidget.setTabOrder(self.points_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.checker_edit)
        QWidget.setTabOrder(self.checker_edit, self.photo_edit)
        QWidget.setTabOrder(self.photo_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SpotCheckDialog)
    # setupUi

    def retranslateUi(self, SpotCheckDialog):
        SpotCheckDialog.setWindowTitle(QCoreApplication.translate("SpotCheckDialog", u"\u65e5\u5e38\u68c0\u67e5", None))
        self.hint_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u8f93\u5165\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd\uff0c\u56de\u8f66\u9009\u4eba\uff1b\u6309\u6570\u5b57\u952e\u52fe\u51fa\u4e0d\u7b26\u5408\u7684\uff1bCtrl+Enter \u8bb0\u4e0b\uff0c\u63a5\u7740\u68c0\u67e5\u4e0b\u4e00\u4f4d\u3002", None))
        self.hint_label.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"note", None))
        self.staff_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u88ab\u68c0\u67e5\u4eba\uff08\u5fc5\u586b\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.staff_edit.setAccessibleName(QCoreApplication.translate("SpotCheckDialog", u"\u88ab\u68c0\u67e5\u4eba\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.staff_edit.setPlaceholderText(QCoreApplication.translate("SpotCheckDialog", u"\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"problem", None))
        self.points_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u4e0d\u7b26\u5408\u7684\uff08\u6309\u6570\u5b57\u6216\u7a7a\u683c\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.points_list.setAccessibleName(QCoreApplication.translate("SpotCheckDialog", u"\u68c0\u67e5\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.points_problem.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"problem", None))
        self.note_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u60c5\u51b5(&T)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SpotCheckDialog", u"\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"problem", None))
        self.checker_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u68c0\u67e5\u4eba\uff08\u5fc5\u586b\uff09(&K)", None))
#if QT_CONFIG(accessibility)
        self.checker_edit.setAccessibleName(QCoreApplication.translate("SpotCheckDialog", u"\u68c0\u67e5\u4eba\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.checker_problem.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"problem", None))
        self.photo_label.setText(QCoreApplication.translate("SpotCheckDialog", u"\u7167\u7247(&F)", None))
#if QT_CONFIG(accessibility)
        self.photo_edit.setAccessibleName(QCoreApplication.translate("SpotCheckDialog", u"\u7167\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.photo_edit.setPlaceholderText(QCoreApplication.translate("SpotCheckDialog", u"\u53ef\u4ee5\u4e0d\u9644", None))
        self.photo_problem.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"problem", None))
        self.choose_button.setText(QCoreApplication.translate("SpotCheckDialog", u"\u9009\u7167\u7247(&O)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("SpotCheckDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("SpotCheckDialog", u"\u8bb0\u4e0b\uff0c\u68c0\u67e5\u4e0b\u4e00\u4f4d  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SpotCheckDialog", u"main", None))
    # retranslateUi

