# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_round_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)
class Ui_BallotRoundDialog(object):
    def setupUi(self, BallotRoundDialog):
        if not BallotRoundDialog.objectName():
            BallotRoundDialog.setObjectName(u"BallotRoundDialog")
        BallotRoundDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(BallotRoundDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(BallotRoundDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(BallotRoundDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(BallotRoundDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(BallotRoundDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.held_on_label = QLabel(BallotRoundDialog)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.held_on_label, 2, 0, 1, 1)

        self.held_on_date = QDateEdit(BallotRoundDialog)
        self.held_on_date.setObjectName(u"held_on_date")
        self.held_on_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.held_on_date, 2, 1, 1, 1)

        self.held_on_problem = QLabel(BallotRoundDialog)
        self.held_on_problem.setObjectName(u"held_on_problem")
        self.held_on_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.held_on_problem, 3, 1, 1, 1)

        self.staff_label = QLabel(BallotRoundDialog)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.staff_label, 4, 0, 1, 1)

        self.staff_layout = QHBoxLayout()
        self.staff_layout.setSpacing(8)
        self.staff_layout.setObjectName(u"staff_layout")
        self.staff_list = QListWidget(BallotRoundDialog)
        self.staff_list.setObjectName(u"staff_list")
        self.staff_list.setMinimumSize(QSize(0, 150))

        self.staff_layout.addWidget(self.staff_list)

        self.ticks_layout = QVBoxLayout()
        self.ticks_layout.setSpacing(8)
        self.ticks_layout.setObjectName(u"ticks_layout")
        self.all_button = QPushButton(BallotRoundDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.ticks_layout.addWidget(self.all_button)

        self.none_button = QPushButton(BallotRoundDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.ticks_layout.addWidget(self.none_button)

        self.ticks_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ticks_layout.addItem(self.ticks_spacer)


        self.staff_layout.addLayout(self.ticks_layout)


        self.fields_layout.addLayout(self.staff_layout, 4, 1, 1, 1)

        self.staff_problem = QLabel(BallotRoundDialog)
        self.staff_problem.setObjectName(u"staff_problem")
        self.staff_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.staff_problem, 5, 1, 1, 1)

        self.groups_label = QLabel(BallotRoundDialog)
        self.groups_label.setObjectName(u"groups_label")
        self.groups_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.groups_label, 6, 0, 1, 1)

        self.groups_text = QPlainTextEdit(BallotRoundDialog)
        self.groups_text.setObjectName(u"groups_text")
        self.groups_text.setTabChangesFocus(True)
        self.groups_text.setMaximumSize(QSize(16777215, 92))

        self.fields_layout.addWidget(self.groups_text, 6, 1, 1, 1)

        self.groups_problem = QLabel(BallotRoundDialog)
        self.groups_problem.setObjectName(u"groups_problem")
        self.groups_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.groups_problem, 7, 1, 1, 1)

        self.levels_label = QLabel(BallotRoundDialog)
        self.levels_label.setObjectName(u"levels_label")
        self.levels_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.levels_label, 8, 0, 1, 1)

        self.levels_edit = QLineEdit(BallotRoundDialog)
        self.levels_edit.setObjectName(u"levels_edit")
        self.levels_edit.setMaxLength(200)

        self.fields_layout.addWidget(self.levels_edit, 8, 1, 1, 1)

        self.levels_problem = QLabel(BallotRoundDialog)
        self.levels_problem.setObjectName(u"levels_problem")
        self.levels_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.levels_problem, 9, 1, 1, 1)

        self.aspects_label = QLabel(BallotRoundDialog)
        self.aspects_label.setObjectName(u"aspects_label")
        self.aspects_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.aspects_label, 10, 0, 1, 1)

        self.aspects_edit = QLineEdit(BallotRoundDialog)
        self.aspects_edit.setObjectName(u"aspects_edit")
        self.aspects_edit.setMaxLength(80)

        self.fields_layout.addWidget(self.aspects_edit, 10, 1, 1, 1)

        self.aspects_problem = QLabel(BallotRoundDialog)
        self.aspects_problem.setObjectName(u"aspects_problem")
        self.aspects_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.aspects_problem, 11, 1, 1, 1)

        self.minimum_label = QLabel(BallotRoundDialog)
        self.minimum_label.setObjectName(u"minimum_label")
        self.minimum_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.minimum_label, 12, 0, 1, 1)

        self.minimum_spin = QSpinBox(BallotRoundDialog)
        self.minimum_spin.setObjectName(u"minimum_spin")
        self.minimum_spin.setMinimum(3)
        self.minimum_spin.setMaximum(30)
        self.minimum_spin.setValue(5)

        self.fields_layout.addWidget(self.minimum_spin, 12, 1, 1, 1)

        self.minimum_problem = QLabel(BallotRoundDialog)
        self.minimum_problem.setObjectName(u"minimum_problem")
        self.minimum_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.minimum_problem, 13, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(BallotRoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BallotRoundDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.held_on_label.setBuddy(self.held_on_date)
        self.staff_label.setBuddy(self.staff_list)
        self.groups_label.setBuddy(self.groups_text)
        self.levels_label.setBuddy(self.levels_edit)
        self.aspects_label.setBuddy(self.aspects_edit)
        self.minimum_label.setBuddy(self.minimum_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.held_on_date)
        QWidget.setTabOrder(self.held_on_date, self.staff_list)
        QWidget.setTabOrder(self.staff_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.groups_text)
        QWidget.setTabOrder(self.groups_text, self.levels_edit)
        QWidget.setTabOrder(self.levels_edit, self.aspects_edit)
        QWidget.setTabOrder(self.aspects_edit, self.minimum_spin)
        QWidget.setTabOrder(self.minimum_spin, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BallotRoundDialog)
    # setupUi

    def retranslateUi(self, BallotRoundDialog):
        BallotRoundDialog.setWindowTitle(QCoreApplication.translate("BallotRoundDialog", u"\u65b0\u5efa\u6c11\u4e3b\u6d4b\u8bc4", None))
        self.note_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u524d\u5b9a\u597d\u6d4b\u8bc4\u4eba\u5206\u7ec4\u3001\u6743\u91cd\u548c\u8ba1\u7968\u529e\u6cd5\uff1b\u7968\u9762\u548c\u8ba1\u7968\u529e\u6cd5\u90fd\u6309\u8fd9\u91cc\u6253\u5370\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"purpose", None))
        self.name_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.name_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.held_on_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.held_on_date.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_date.setDisplayFormat(QCoreApplication.translate("BallotRoundDialog", u"yyyy-MM-dd", None))
        self.held_on_problem.setText("")
        self.held_on_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.staff_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u88ab\u6d4b\u8bc4\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.staff_list.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u88ab\u6d4b\u8bc4\u4eba\uff0c\u7a7a\u683c\u952e\u52fe\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("BallotRoundDialog", u"\u5168\u9009(&Q)", None))
#if QT_CONFIG(accessibility)
        self.all_button.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u88ab\u6d4b\u8bc4\u4eba\u5168\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.none_button.setText(QCoreApplication.translate("BallotRoundDialog", u"\u5168\u4e0d\u9009(&X)", None))
#if QT_CONFIG(accessibility)
        self.none_button.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u88ab\u6d4b\u8bc4\u4eba\u5168\u4e0d\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.staff_problem.setText("")
        self.staff_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.groups_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u4eba\u5206\u7ec4(&G)", None))
#if QT_CONFIG(accessibility)
        self.groups_text.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u4eba\u5206\u7ec4\uff0c\u6bcf\u884c\u4e00\u7ec4\uff1a\u540d\u79f0 \u6743\u91cd \u88ab\u6d4b\u8bc4\u4eba\u5728\u5185", None))
#endif // QT_CONFIG(accessibility)
        self.groups_problem.setText("")
        self.groups_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.levels_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u7b49\u6b21(&L)", None))
#if QT_CONFIG(accessibility)
        self.levels_edit.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u7b49\u6b21\u548c\u5206\u503c", None))
#endif // QT_CONFIG(accessibility)
        self.levels_problem.setText("")
        self.levels_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.aspects_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u5185\u5bb9(&A)", None))
#if QT_CONFIG(accessibility)
        self.aspects_edit.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u6d4b\u8bc4\u5185\u5bb9\uff0c\u7528\u7a7a\u683c\u5206\u5f00", None))
#endif // QT_CONFIG(accessibility)
        self.aspects_problem.setText("")
        self.aspects_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.minimum_label.setText(QCoreApplication.translate("BallotRoundDialog", u"\u6bcf\u7ec4\u6700\u5c11\u6709\u6548\u7968(&M)", None))
#if QT_CONFIG(accessibility)
        self.minimum_spin.setAccessibleName(QCoreApplication.translate("BallotRoundDialog", u"\u6bcf\u7ec4\u6700\u5c11\u6709\u6548\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_spin.setSuffix(QCoreApplication.translate("BallotRoundDialog", u" \u5f20", None))
        self.minimum_problem.setText("")
        self.minimum_problem.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("BallotRoundDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("BallotRoundDialog", u"\u5efa\u7acb(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("BallotRoundDialog", u"main", None))
    # retranslateUi

