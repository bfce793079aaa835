# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_entry_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sanhua_desktop.ui.key_in_board import KeyInBoard
class Ui_SurveyEntryDialog(object):
    def setupUi(self, SurveyEntryDialog):
        if not SurveyEntryDialog.objectName():
            SurveyEntryDialog.setObjectName(u"SurveyEntryDialog")
        SurveyEntryDialog.setMinimumSize(QSize(820, 620))
        self.dialog_layout = QVBoxLayout(SurveyEntryDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(SurveyEntryDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.window_label = QLabel(SurveyEntryDialog)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.window_label, 0, 0, 1, 1)

        self.window_combo = QComboBox(SurveyEntryDialog)
        self.window_combo.setObjectName(u"window_combo")

        self.fields_layout.addWidget(self.window_combo, 0, 1, 1, 1)

        self.window_problem = QLabel(SurveyEntryDialog)
        self.window_problem.setObjectName(u"window_problem")
        self.window_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.window_problem, 1, 1, 1, 1)

        self.pile_label = QLabel(SurveyEntryDialog)
        self.pile_label.setObjectName(u"pile_label")

        self.fields_layout.addWidget(self.pile_label, 2, 0, 1, 2)

        self.pile_problem = QLabel(SurveyEntryDialog)
        self.pile_problem.setObjectName(u"pile_problem")
        self.pile_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.pile_problem, 3, 0, 1, 2)

        self.board = KeyInBoard(SurveyEntryDialog)
        self.board.setObjectName(u"board")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.board.sizePolicy().hasHeightForWidth())
        self.board.setSizePolicy(sizePolicy)

        self.fields_layout.addWidget(self.board, 4, 0, 1, 2)

        self.board_problem = QLabel(SurveyEntryDialog)
        self.board_problem.setObjectName(u"board_problem")
        self.board_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.board_problem, 5, 0, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SurveyEntryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SurveyEntryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.window_label.setBuddy(self.window_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.window_combo, self.board)
        QWidget.setTabOrder(self.board, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SurveyEntryDialog)
    # setupUi

    def retranslateUi(self, SurveyEntryDialog):
        SurveyEntryDialog.setWindowTitle(QCoreApplication.translate("SurveyEntryDialog", u"\u5f55\u5165\u8c03\u67e5\u8868", None))
        self.note_label.setText(QCoreApplication.translate("SurveyEntryDialog", u"\u4e00\u9879\u4e00\u952e\uff1a1 \u975e\u5e38\u6ee1\u610f\u30012 \u6ee1\u610f\u30013 \u57fa\u672c\u6ee1\u610f\u30014 \u4e0d\u6ee1\u610f\u30015 \u975e\u5e38\u4e0d\u6ee1\u610f\uff0c0 \u6ca1\u6709\u6253\u52fe\uff0c\u5c0f\u6570\u70b9\u662f\u6253\u4e86\u4e24\u4e2a\u4ee5\u4e0a\u7684\u52fe\uff1b\u9000\u683c\u6539\u4e0a\u4e00\u9879\uff0c\u5f55\u6ee1\u6309\u56de\u8f66\u4fdd\u5b58\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("SurveyEntryDialog", u"purpose", None))
        self.window_label.setText(QCoreApplication.translate("SurveyEntryDialog", u"\u7a97\u53e3(&W)", None))
#if QT_CONFIG(accessibility)
        self.window_combo.setAccessibleName(QCoreApplication.translate("SurveyEntryDialog", u"\u53d1\u653e\u7a97\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.window_problem.setText("")
        self.window_problem.setProperty(u"role", QCoreApplication.translate("SurveyEntryDialog", u"problem", None))
        self.pile_problem.setText("")
        self.pile_problem.setProperty(u"role", QCoreApplication.translate("SurveyEntryDialog", u"problem", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("SurveyEntryDialog", u"\u8c03\u67e5\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.board_problem.setText("")
        self.board_problem.setProperty(u"role", QCoreApplication.translate("SurveyEntryDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("SurveyEntryDialog", u"\u7ed3\u675f(&E)  Esc", None))
        self.save_button.setText(QCoreApplication.translate("SurveyEntryDialog", u"\u4fdd\u5b58\u8fd9\u4efd(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SurveyEntryDialog", u"main", None))
    # retranslateUi

