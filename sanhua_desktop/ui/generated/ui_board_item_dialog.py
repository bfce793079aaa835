# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_item_dialog.ui'
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
class Ui_BoardItemDialog(object):
    def setupUi(self, BoardItemDialog):
        if not BoardItemDialog.objectName():
            BoardItemDialog.setObjectName(u"BoardItemDialog")
        BoardItemDialog.setMinimumSize(QSize(680, 640))
        self.dialog_layout = QVBoxLayout(BoardItemDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(BoardItemDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.source_label = QLabel(BoardItemDialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.source_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.title_label = QLabel(BoardItemDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.title_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(BoardItemDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_layout.addWidget(self.title_edit, 0, 1, 1, 1)

        self.title_problem = QLabel(BoardItemDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.title_problem, 1, 1, 1, 1)

        self.body_label = QLabel(BoardItemDialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.body_label, 2, 0, 1, 1)

        self.body_text = QPlainTextEdit(BoardItemDialog)
        self.body_text.setObjectName(u"body_text")
        self.body_text.setTabChangesFocus(True)
        self.body_text.setMinimumSize(QSize(0, 230))

        self.fields_layout.addWidget(self.body_text, 2, 1, 1, 1)

        self.body_problem = QLabel(BoardItemDialog)
        self.body_problem.setObjectName(u"body_problem")
        self.body_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.body_problem, 3, 1, 1, 1)

        self.valid_to_label = QLabel(BoardItemDialog)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.valid_to_label, 4, 0, 1, 1)

        self.valid_to_edit = QLineEdit(BoardItemDialog)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.fields_layout.addWidget(self.valid_to_edit, 4, 1, 1, 1)

        self.valid_to_problem = QLabel(BoardItemDialog)
        self.valid_to_problem.setObjectName(u"valid_to_problem")
        self.valid_to_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.valid_to_problem, 5, 1, 1, 1)

        self.posted_by_label = QLabel(BoardItemDialog)
        self.posted_by_label.setObjectName(u"posted_by_label")
        self.posted_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.posted_by_label, 6, 0, 1, 1)

        self.posted_by_edit = QLineEdit(BoardItemDialog)
        self.posted_by_edit.setObjectName(u"posted_by_edit")

        self.fields_layout.addWidget(self.posted_by_edit, 6, 1, 1, 1)

        self.posted_by_problem = QLabel(BoardItemDialog)
        self.posted_by_problem.setObjectName(u"posted_by_problem")
        self.posted_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.posted_by_problem, 7, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.blanks_label = QLabel(BoardItemDialog)
        self.blanks_label.setObjectName(u"blanks_label")
        self.blanks_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.blanks_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(BoardItemDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BoardItemDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.body_label.setBuddy(self.body_text)
        self.valid_to_label.setBuddy(self.valid_to_edit)
        self.posted_by_label.setBuddy(self.posted_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.body_text)
        QWidget.setTabOrder(self.body_text, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.posted_by_edit)
        QWidget.setTabOrder(self.posted_by_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BoardItemDialog)
    # setupUi

    def retranslateUi(self, BoardItemDialog):
        BoardItemDialog.setWindowTitle(QCoreApplication.translate("BoardItemDialog", u"\u516c\u5f00\u680f\u5185\u5bb9", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"section", None))
        self.source_label.setText("")
        self.source_label.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"note", None))
        self.title_label.setText(QCoreApplication.translate("BoardItemDialog", u"\u6807\u9898(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("BoardItemDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"problem", None))
        self.body_label.setText(QCoreApplication.translate("BoardItemDialog", u"\u5185\u5bb9\uff08\u5fc5\u586b\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.body_text.setAccessibleName(QCoreApplication.translate("BoardItemDialog", u"\u5185\u5bb9\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.body_problem.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"problem", None))
        self.valid_to_label.setText(QCoreApplication.translate("BoardItemDialog", u"\u6709\u6548\u671f\u81f3(&V)", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("BoardItemDialog", u"\u6709\u6548\u671f\u81f3", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_edit.setPlaceholderText(QCoreApplication.translate("BoardItemDialog", u"\u5982 2026-12-31\uff1b\u957f\u671f\u6709\u6548\u5c31\u7a7a\u7740", None))
        self.valid_to_problem.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"problem", None))
        self.posted_by_label.setText(QCoreApplication.translate("BoardItemDialog", u"\u53d1\u5e03\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.posted_by_edit.setAccessibleName(QCoreApplication.translate("BoardItemDialog", u"\u53d1\u5e03\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.posted_by_problem.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"problem", None))
        self.blanks_label.setText("")
        self.blanks_label.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"note", None))
        self.cancel_button.setText(QCoreApplication.translate("BoardItemDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("BoardItemDialog", u"\u66f4\u65b0\u516c\u5f00\u680f  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("BoardItemDialog", u"main", None))
    # retranslateUi

