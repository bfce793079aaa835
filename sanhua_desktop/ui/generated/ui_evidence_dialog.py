# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_dialog.ui'
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
class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog):
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        EvidenceDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(EvidenceDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(EvidenceDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.what_label = QLabel(EvidenceDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.what_label, 0, 0, 1, 1)

        self.what_edit = QLineEdit(EvidenceDialog)
        self.what_edit.setObjectName(u"what_edit")

        self.fields_layout.addWidget(self.what_edit, 0, 1, 1, 1)

        self.what_problem = QLabel(EvidenceDialog)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.what_problem, 1, 1, 1, 1)

        self.number_label = QLabel(EvidenceDialog)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.number_label, 2, 0, 1, 1)

        self.number_edit = QLineEdit(EvidenceDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 2, 1, 1, 1)

        self.number_problem = QLabel(EvidenceDialog)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.number_problem, 3, 1, 1, 1)

        self.noted_by_label = QLabel(EvidenceDialog)
        self.noted_by_label.setObjectName(u"noted_by_label")
        self.noted_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.noted_by_label, 4, 0, 1, 1)

        self.noted_by_edit = QLineEdit(EvidenceDialog)
        self.noted_by_edit.setObjectName(u"noted_by_edit")

        self.fields_layout.addWidget(self.noted_by_edit, 4, 1, 1, 1)

        self.noted_by_problem = QLabel(EvidenceDialog)
        self.noted_by_problem.setObjectName(u"noted_by_problem")
        self.noted_by_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.noted_by_problem, 5, 1, 1, 1)

        self.file_label = QLabel(EvidenceDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.file_label, 6, 0, 1, 1)

        self.file_edit = QLineEdit(EvidenceDialog)
        self.file_edit.setObjectName(u"file_edit")
        self.file_edit.setReadOnly(True)

        self.fields_layout.addWidget(self.file_edit, 6, 1, 1, 1)

        self.file_problem = QLabel(EvidenceDialog)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.file_problem, 7, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.choose_button = QPushButton(EvidenceDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.choose_button)

        self.cancel_button = QPushButton(EvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EvidenceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.number_label.setBuddy(self.number_edit)
        self.noted_by_label.setBuddy(self.noted_by_edit)
        self.file_label.setBuddy(self.file_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.noted_by_edit)
        QWidget.setTabOrder(self.noted_by_edit, self.file_edit)
        QWidget.setTabOrder(self.file_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(EvidenceDialog)
    # setupUi

    def retranslateUi(self, EvidenceDialog):
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"\u6dfb\u52a0\u4f50\u8bc1", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"section", None))
        self.what_label.setText(QCoreApplication.translate("EvidenceDialog", u"\u4f50\u8bc1\u5185\u5bb9\uff08\u5fc5\u586b\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u4f50\u8bc1\u5185\u5bb9\uff08\u5fc5\u586b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.what_edit.setPlaceholderText(QCoreApplication.translate("EvidenceDialog", u"\u505a\u4e86\u4ec0\u4e48\u3001\u5728\u54ea\u91cc\u53ef\u4ee5\u67e5\u5230", None))
        self.what_problem.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"problem", None))
        self.number_label.setText(QCoreApplication.translate("EvidenceDialog", u"\u767b\u8bb0\u7f16\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u767b\u8bb0\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("EvidenceDialog", u"\u5982 \u9996\u95ee\u30142026\u30150012\u53f7\uff0c\u6ca1\u6709\u5c31\u7a7a\u7740", None))
        self.number_problem.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"problem", None))
        self.noted_by_label.setText(QCoreApplication.translate("EvidenceDialog", u"\u63d0\u4f9b\u4eba(&B)", None))
#if QT_CONFIG(accessibility)
        self.noted_by_edit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u63d0\u4f9b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.noted_by_problem.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"problem", None))
        self.file_label.setText(QCoreApplication.translate("EvidenceDialog", u"\u6587\u4ef6(&F)", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.file_edit.setPlaceholderText(QCoreApplication.translate("EvidenceDialog", u"\u7167\u7247\u3001\u626b\u63cf\u4ef6\uff0c5\u5146\u4ee5\u5185", None))
        self.file_problem.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"problem", None))
        self.choose_button.setText(QCoreApplication.translate("EvidenceDialog", u"\u9009\u6587\u4ef6(&O)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("EvidenceDialog", u"\u6dfb\u52a0\u4f50\u8bc1  Ctrl+Enter", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"main", None))
    # retranslateUi

