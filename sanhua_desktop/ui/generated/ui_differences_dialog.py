# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'differences_dialog.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_DifferencesDialog(object):
    def setupUi(self, DifferencesDialog):
        if not DifferencesDialog.objectName():
            DifferencesDialog.setObjectName(u"DifferencesDialog")
        DifferencesDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(DifferencesDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(DifferencesDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.differences_list = QListWidget(DifferencesDialog)
        self.differences_list.setObjectName(u"differences_list")
        self.differences_list.setMinimumSize(QSize(0, 340))

        self.fields_layout.addWidget(self.differences_list, 0, 0, 1, 2)

        self.differences_problem = QLabel(DifferencesDialog)
        self.differences_problem.setObjectName(u"differences_problem")
        self.differences_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.differences_problem, 1, 0, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(DifferencesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(DifferencesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.differences_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DifferencesDialog)
    # setupUi

    def retranslateUi(self, DifferencesDialog):
        DifferencesDialog.setWindowTitle(QCoreApplication.translate("DifferencesDialog", u"\u6838\u5bf9\u4e24\u904d\u5f55\u5165", None))
        self.note_label.setText(QCoreApplication.translate("DifferencesDialog", u"\u6309\u5f20\u6b21\u627e\u51fa\u7eb8\u7968\uff0c\u76d1\u7968\u4eba\u5728\u573a\uff0c\u6309\u7eb8\u7968\u4e0a\u7684\u952e\uff1a1\u30012\u30013\u2026\u662f\u7b49\u6b21\uff0c0 \u662f\u6ca1\u6709\u6253\u52fe\uff0c\u5c0f\u6570\u70b9\u662f\u6253\u4e86\u4e24\u4e2a\u4ee5\u4e0a\u7684\u52fe\uff1b\u6309\u9519\u4e86\uff0c\u6309\u9000\u683c\u56de\u5230\u4e0a\u4e00\u5904\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("DifferencesDialog", u"purpose", None))
#if QT_CONFIG(accessibility)
        self.differences_list.setAccessibleName(QCoreApplication.translate("DifferencesDialog", u"\u4e24\u904d\u5f55\u5165\u4e0d\u4e00\u81f4\u7684\u5730\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.differences_problem.setText("")
        self.differences_problem.setProperty(u"role", QCoreApplication.translate("DifferencesDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("DifferencesDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("DifferencesDialog", u"\u5b8c\u6210(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("DifferencesDialog", u"main", None))
    # retranslateUi

