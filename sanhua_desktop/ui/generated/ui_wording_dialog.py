# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wording_dialog.ui'
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
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_WordingDialog(object):
    def setupUi(self, WordingDialog):
        if not WordingDialog.objectName():
            WordingDialog.setObjectName(u"WordingDialog")
        WordingDialog.setMinimumSize(QSize(820, 0))
        self.dialog_layout = QVBoxLayout(WordingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(WordingDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.kind_label = QLabel(WordingDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(WordingDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.kind_problem = QLabel(WordingDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_problem, 1, 1, 1, 1)

        self.kind_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.kind_gap, 2, 1, 1, 1)

        self.title_label = QLabel(WordingDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.title_label, 3, 0, 1, 1)

        self.title_edit = QLineEdit(WordingDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_layout.addWidget(self.title_edit, 3, 1, 1, 1)

        self.title_problem = QLabel(WordingDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.title_problem, 4, 1, 1, 1)

        self.title_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.title_gap, 5, 1, 1, 1)

        self.body_label = QLabel(WordingDialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.body_label, 6, 0, 1, 1)

        self.body_text = QPlainTextEdit(WordingDialog)
        self.body_text.setObjectName(u"body_text")
        self.body_text.setMinimumSize(QSize(0, 190))
        self.body_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.body_text, 6, 1, 1, 1)

        self.body_problem = QLabel(WordingDialog)
        self.body_problem.setObjectName(u"body_problem")
        self.body_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.body_problem, 7, 1, 1, 1)

        self.body_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.body_gap, 8, 1, 1, 1)

        self.note_label1 = QLabel(WordingDialog)
        self.note_label1.setObjectName(u"note_label1")
        self.note_label1.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.note_label1, 9, 0, 1, 1)

        self.note_text = QPlainTextEdit(WordingDialog)
        self.note_text.setObjectName(u"note_text")
        self.note_text.setMinimumSize(QSize(0, 110))
        self.note_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.note_text, 9, 1, 1, 1)

        self.note_problem = QLabel(WordingDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.note_problem, 10, 1, 1, 1)

        self.note_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.note_gap, 11, 1, 1, 1)

        self.blanks_label = QLabel(WordingDialog)
        self.blanks_label.setObjectName(u"blanks_label")
        self.blanks_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.blanks_label, 12, 0, 1, 1)

        self.blanks_list = QListWidget(WordingDialog)
        self.blanks_list.setObjectName(u"blanks_list")
        self.blanks_list.setMinimumSize(QSize(0, 120))

        self.fields_layout.addWidget(self.blanks_list, 12, 1, 1, 1)

        self.blanks_problem = QLabel(WordingDialog)
        self.blanks_problem.setObjectName(u"blanks_problem")
        self.blanks_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.blanks_problem, 13, 1, 1, 1)

        self.blanks_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.blanks_gap, 14, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.insert_button = QPushButton(WordingDialog)
        self.insert_button.setObjectName(u"insert_button")
        self.insert_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.insert_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(WordingDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(WordingDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.title_label.setBuddy(self.title_edit)
        self.body_label.setBuddy(self.body_text)
        self.note_label1.setBuddy(self.note_text)
        self.blanks_label.setBuddy(self.blanks_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.body_text)
        QWidget.setTabOrder(self.body_text, self.note_text)
        QWidget.setTabOrder(self.note_text, self.blanks_list)
        QWidget.setTabOrder(self.blanks_list, self.insert_button)
        QWidget.setTabOrder(self.insert_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(WordingDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, WordingDialog):
        WordingDialog.setWindowTitle(QCoreApplication.translate("WordingDialog", u"\u6587\u4e66\u7528\u8bed", None))
        self.note_label.setText(QCoreApplication.translate("WordingDialog", u"\u82b1\u62ec\u53f7\u91cc\u7684\u662f\u7a0b\u5e8f\u586b\u5199\u7684\u7a7a\uff1b\u6539\u4e86\u4ee5\u540e\u51fa\u5177\u7684\u6587\u4e66\u7167\u65b0\u7684\u6253\u5370\uff0c\u5df2\u7ecf\u51fa\u5177\u7684\u4e0d\u53d8\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"purpose", None))
        self.kind_label.setText(QCoreApplication.translate("WordingDialog", u"\u6587\u4e66(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6587\u4e66", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"problem", None))
        self.title_label.setText(QCoreApplication.translate("WordingDialog", u"\u6807\u9898(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"problem", None))
        self.body_label.setText(QCoreApplication.translate("WordingDialog", u"\u6b63\u6587(&B)", None))
#if QT_CONFIG(accessibility)
        self.body_text.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.body_problem.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"problem", None))
        self.note_label1.setText(QCoreApplication.translate("WordingDialog", u"\u8bf4\u660e(&N)", None))
#if QT_CONFIG(accessibility)
        self.note_text.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"problem", None))
        self.blanks_label.setText(QCoreApplication.translate("WordingDialog", u"\u53ef\u7528\u7684\u7a7a(&L)", None))
#if QT_CONFIG(accessibility)
        self.blanks_list.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u53ef\u7528\u7684\u7a7a", None))
#endif // QT_CONFIG(accessibility)
        self.blanks_problem.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"problem", None))
        self.insert_button.setText(QCoreApplication.translate("WordingDialog", u"\u63d2\u5165\u9009\u4e2d\u7684\u7a7a(&I)", None))
        self.close_button.setText(QCoreApplication.translate("WordingDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("WordingDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("WordingDialog", u"main", None))
    # retranslateUi

