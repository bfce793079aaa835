# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_in_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sanhua_desktop.ui.key_in_board import KeyInBoard
class Ui_KeyInDialog(object):
    def setupUi(self, KeyInDialog):
        if not KeyInDialog.objectName():
            KeyInDialog.setObjectName(u"KeyInDialog")
        KeyInDialog.setMinimumSize(QSize(900, 660))
        self.dialog_layout = QVBoxLayout(KeyInDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(KeyInDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.group_label = QLabel(KeyInDialog)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.group_label, 0, 0, 1, 1)

        self.group_combo = QComboBox(KeyInDialog)
        self.group_combo.setObjectName(u"group_combo")

        self.fields_layout.addWidget(self.group_combo, 0, 1, 1, 1)

        self.group_problem = QLabel(KeyInDialog)
        self.group_problem.setObjectName(u"group_problem")
        self.group_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.group_problem, 1, 1, 1, 1)

        self.teller_label = QLabel(KeyInDialog)
        self.teller_label.setObjectName(u"teller_label")
        self.teller_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.teller_label, 2, 0, 1, 1)

        self.teller_edit = QLineEdit(KeyInDialog)
        self.teller_edit.setObjectName(u"teller_edit")
        self.teller_edit.setMaxLength(20)

        self.fields_layout.addWidget(self.teller_edit, 2, 1, 1, 1)

        self.teller_problem = QLabel(KeyInDialog)
        self.teller_problem.setObjectName(u"teller_problem")
        self.teller_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.teller_problem, 3, 1, 1, 1)

        self.pile_label = QLabel(KeyInDialog)
        self.pile_label.setObjectName(u"pile_label")

        self.fields_layout.addWidget(self.pile_label, 4, 0, 1, 2)

        self.pile_problem = QLabel(KeyInDialog)
        self.pile_problem.setObjectName(u"pile_problem")
        self.pile_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.pile_problem, 5, 0, 1, 2)

        self.board = KeyInBoard(KeyInDialog)
        self.board.setObjectName(u"board")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.board.sizePolicy().hasHeightForWidth())
        self.board.setSizePolicy(sizePolicy)

        self.fields_layout.addWidget(self.board, 6, 0, 1, 2)

        self.board_problem = QLabel(KeyInDialog)
        self.board_problem.setObjectName(u"board_problem")
        self.board_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.board_problem, 7, 0, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(KeyInDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(KeyInDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group_combo)
        self.teller_label.setBuddy(self.teller_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group_combo, self.teller_edit)
        QWidget.setTabOrder(self.teller_edit, self.board)
        QWidget.setTabOrder(self.board, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(KeyInDialog)
    # setupUi

    def retranslateUi(self, KeyInDialog):
        KeyInDialog.setWindowTitle(QCoreApplication.translate("KeyInDialog", u"\u5f55\u5165\u6d4b\u8bc4\u7968", None))
        self.note_label.setText(QCoreApplication.translate("KeyInDialog", u"\u5148\u628a\u672c\u7ec4\u7684\u7968\u6df7\u5300\u518d\u5f55\u3002\u4e00\u9879\u4e00\u952e\uff1a1\u30012\u30013\u2026\u662f\u7b49\u6b21\uff0c0 \u662f\u6ca1\u6709\u6253\u52fe\uff0c\u5c0f\u6570\u70b9\u662f\u6253\u4e86\u4e24\u4e2a\u4ee5\u4e0a\u7684\u52fe\uff1b\u9000\u683c\u6539\u4e0a\u4e00\u9879\uff1b\u5f55\u6ee1\u4e00\u5f20\u6309\u56de\u8f66\u3002PageUp\u3001PageDown \u7ffb\u770b\u5f55\u8fc7\u7684\u7968\uff0cCtrl+Del \u53bb\u6389\u7ffb\u5230\u7684\u8fd9\u4e00\u5f20\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"purpose", None))
        self.group_label.setText(QCoreApplication.translate("KeyInDialog", u"\u6d4b\u8bc4\u4eba(&G)", None))
#if QT_CONFIG(accessibility)
        self.group_combo.setAccessibleName(QCoreApplication.translate("KeyInDialog", u"\u6d4b\u8bc4\u4eba\u5206\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.group_problem.setText("")
        self.group_problem.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"problem", None))
        self.teller_label.setText(QCoreApplication.translate("KeyInDialog", u"\u8ba1\u7968\u4eba(&T)", None))
#if QT_CONFIG(accessibility)
        self.teller_edit.setAccessibleName(QCoreApplication.translate("KeyInDialog", u"\u8ba1\u7968\u4eba\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.teller_problem.setText("")
        self.teller_problem.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"problem", None))
        self.pile_problem.setText("")
        self.pile_problem.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"problem", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("KeyInDialog", u"\u7968\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.board_problem.setText("")
        self.board_problem.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("KeyInDialog", u"\u6682\u505c(&P)  Esc", None))
        self.save_button.setText(QCoreApplication.translate("KeyInDialog", u"\u5f55\u5b8c\u8fd9\u5f20(&E)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("KeyInDialog", u"main", None))
    # retranslateUi

