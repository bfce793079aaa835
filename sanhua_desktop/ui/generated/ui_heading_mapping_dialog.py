# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'heading_mapping_dialog.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_HeadingMappingDialog(object):
    def setupUi(self, HeadingMappingDialog):
        if not HeadingMappingDialog.objectName():
            HeadingMappingDialog.setObjectName(u"HeadingMappingDialog")
        self.dialog_layout = QVBoxLayout(HeadingMappingDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(HeadingMappingDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.columns_area = QScrollArea(HeadingMappingDialog)
        self.columns_area.setObjectName(u"columns_area")
        self.columns_area.setWidgetResizable(True)
        self.columns_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns_widget = QWidget()
        self.columns_widget.setObjectName(u"columns_widget")
        self.columns_layout = QGridLayout(self.columns_widget)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setHorizontalSpacing(16)
        self.columns_layout.setVerticalSpacing(8)
        self.columns_layout.setColumnStretch(2, 1)
        self.columns_area.setWidget(self.columns_widget)

        self.dialog_layout.addWidget(self.columns_area)

        self.columns_problem = QLabel(HeadingMappingDialog)
        self.columns_problem.setObjectName(u"columns_problem")
        self.columns_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.columns_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(HeadingMappingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.use_button = QPushButton(HeadingMappingDialog)
        self.use_button.setObjectName(u"use_button")

        self.buttons_layout.addWidget(self.use_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(HeadingMappingDialog)

        self.use_button.setDefault(True)

    # setupUi

    def retranslateUi(self, HeadingMappingDialog):
        HeadingMappingDialog.setWindowTitle(QCoreApplication.translate("HeadingMappingDialog", u"\u5217\u7684\u5bf9\u5e94", None))
        self.note_label.setText(QCoreApplication.translate("HeadingMappingDialog", u"\u6bcf\u884c\u662f\u540d\u518c\u91cc\u7684\u4e00\u5217\uff1a\u5217\u540d\u3001\u5b83\u5728\u767b\u8bb0\u518c\u91cc\u662f\u54ea\u4e00\u9879\u3001\u5217\u91cc\u6700\u524d\u9762\u7684\u5185\u5bb9\u3002\u9009\u597d\u7684\u5bf9\u5e94\u4f1a\u8bb0\u4f4f\uff0c\u4e0b\u6b21\u4e0d\u7528\u518d\u9009\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("HeadingMappingDialog", u"purpose", None))
        self.columns_problem.setProperty(u"role", QCoreApplication.translate("HeadingMappingDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("HeadingMappingDialog", u"\u53d6\u6d88", None))
        self.use_button.setText(QCoreApplication.translate("HeadingMappingDialog", u"\u6309\u6b64\u8bfb\u53d6(&S)", None))
        self.use_button.setProperty(u"role", QCoreApplication.translate("HeadingMappingDialog", u"main", None))
    # retranslateUi

