# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_PreviewDialog(object):
    def setupUi(self, PreviewDialog):
        if not PreviewDialog.objectName():
            PreviewDialog.setObjectName(u"PreviewDialog")
        self.preview_layout = QVBoxLayout(PreviewDialog)
        self.preview_layout.setSpacing(10)
        self.preview_layout.setObjectName(u"preview_layout")
        self.tool_layout = QHBoxLayout()
        self.tool_layout.setSpacing(8)
        self.tool_layout.setObjectName(u"tool_layout")
        self.pages_label = QLabel(PreviewDialog)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"role", u"purpose")

        self.tool_layout.addWidget(self.pages_label)

        self.tool_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_layout.addItem(self.tool_spacer)

        self.smaller_button = QPushButton(PreviewDialog)
        self.smaller_button.setObjectName(u"smaller_button")

        self.tool_layout.addWidget(self.smaller_button)

        self.larger_button = QPushButton(PreviewDialog)
        self.larger_button.setObjectName(u"larger_button")

        self.tool_layout.addWidget(self.larger_button)

        self.save_button = QPushButton(PreviewDialog)
        self.save_button.setObjectName(u"save_button")

        self.tool_layout.addWidget(self.save_button)

        self.calibrate_button = QPushButton(PreviewDialog)
        self.calibrate_button.setObjectName(u"calibrate_button")

        self.tool_layout.addWidget(self.calibrate_button)

        self.from_label = QLabel(PreviewDialog)
        self.from_label.setObjectName(u"from_label")

        self.tool_layout.addWidget(self.from_label)

        self.from_spin = QSpinBox(PreviewDialog)
        self.from_spin.setObjectName(u"from_spin")
        self.from_spin.setMinimum(1)

        self.tool_layout.addWidget(self.from_spin)

        self.print_button = QPushButton(PreviewDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"main")

        self.tool_layout.addWidget(self.print_button)


        self.preview_layout.addLayout(self.tool_layout)

        self.pages_area = QScrollArea(PreviewDialog)
        self.pages_area.setObjectName(u"pages_area")
        self.pages_area.setWidgetResizable(True)
        self.pages_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages_body = QWidget()
        self.pages_body.setObjectName(u"pages_body")
        self.pages_layout = QVBoxLayout(self.pages_body)
        self.pages_layout.setSpacing(16)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_area.setWidget(self.pages_body)

        self.preview_layout.addWidget(self.pages_area)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_spin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreviewDialog)
    # setupUi

    def retranslateUi(self, PreviewDialog):
        PreviewDialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"\u9884\u89c8", None))
        self.smaller_button.setText(QCoreApplication.translate("PreviewDialog", u"\u7f29\u5c0f(&O)", None))
        self.larger_button.setText(QCoreApplication.translate("PreviewDialog", u"\u653e\u5927(&I)", None))
        self.save_button.setText(QCoreApplication.translate("PreviewDialog", u"\u53e6\u5b58\u4e3a(&S)\u2026", None))
        self.calibrate_button.setText(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370\u6821\u51c6(&C)\u2026", None))
        self.from_label.setText(QCoreApplication.translate("PreviewDialog", u"\u4ece\u7b2c(&F)", None))
        self.from_spin.setSuffix(QCoreApplication.translate("PreviewDialog", u" \u9875\u8d77", None))
#if QT_CONFIG(accessibility)
        self.from_spin.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"\u4ece\u7b2c\u51e0\u9875\u8d77\u6253\u5370\uff0c\u5361\u7eb8\u540e\u4ece\u8fd9\u91cc\u63a5\u7740\u6253", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.from_spin.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u5361\u7eb8\u540e\u586b\u4e0a\u6ca1\u6709\u6253\u597d\u7684\u90a3\u4e00\u9875\uff0c\u4ece\u90a3\u91cc\u63a5\u7740\u6253", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370(&P)\u2026", None))
#if QT_CONFIG(accessibility)
        self.pages_area.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"\u5404\u9875\u9884\u89c8\uff0c\u7528\u4e0a\u4e0b\u952e\u548c\u7ffb\u9875\u952e\u6eda\u52a8", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

