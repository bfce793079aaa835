# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticks_dialog.ui'
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
class Ui_TicksDialog(object):
    def setupUi(self, TicksDialog):
        if not TicksDialog.objectName():
            TicksDialog.setObjectName(u"TicksDialog")
        TicksDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(TicksDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading_label = QLabel(TicksDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.note_label = QLabel(TicksDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.materials_label = QLabel(TicksDialog)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.materials_label, 0, 0, 1, 1)

        self.materials_list = QListWidget(TicksDialog)
        self.materials_list.setObjectName(u"materials_list")
        self.materials_list.setMinimumSize(QSize(0, 220))

        self.fields_layout.addWidget(self.materials_list, 0, 1, 1, 1)

        self.materials_problem = QLabel(TicksDialog)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.materials_problem, 1, 1, 1, 1)

        self.materials_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.materials_gap, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(TicksDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.all_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(TicksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(TicksDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.materials_label.setBuddy(self.materials_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.materials_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TicksDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, TicksDialog):
        TicksDialog.setWindowTitle(QCoreApplication.translate("TicksDialog", u"\u5df2\u6536\u6750\u6599", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("TicksDialog", u"heading", None))
        self.note_label.setText(QCoreApplication.translate("TicksDialog", u"\u73b0\u5728\u5df2\u7ecf\u6536\u5230\u7684\u6253\u52fe\uff08\u7a7a\u683c\u952e\uff09\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("TicksDialog", u"purpose", None))
        self.materials_label.setText(QCoreApplication.translate("TicksDialog", u"\u6750\u6599(&L)", None))
#if QT_CONFIG(accessibility)
        self.materials_list.setAccessibleName(QCoreApplication.translate("TicksDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_problem.setProperty(u"role", QCoreApplication.translate("TicksDialog", u"problem", None))
        self.all_button.setText(QCoreApplication.translate("TicksDialog", u"\u6750\u6599\u9f50\u5168(&A)", None))
        self.cancel_button.setText(QCoreApplication.translate("TicksDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("TicksDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("TicksDialog", u"main", None))
    # retranslateUi

