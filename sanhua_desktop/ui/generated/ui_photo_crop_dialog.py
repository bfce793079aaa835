# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_crop_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sanhua_desktop.ui.crop_canvas import CropCanvas
class Ui_PhotoCropDialog(object):
    def setupUi(self, PhotoCropDialog):
        if not PhotoCropDialog.objectName():
            PhotoCropDialog.setObjectName(u"PhotoCropDialog")
        self.dialog_layout = QVBoxLayout(PhotoCropDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(PhotoCropDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.canvas = CropCanvas(PhotoCropDialog)
        self.canvas.setObjectName(u"canvas")

        self.dialog_layout.addWidget(self.canvas)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.larger_button = QPushButton(PhotoCropDialog)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.larger_button)

        self.smaller_button = QPushButton(PhotoCropDialog)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.smaller_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PhotoCropDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.use_button = QPushButton(PhotoCropDialog)
        self.use_button.setObjectName(u"use_button")

        self.buttons_layout.addWidget(self.use_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.canvas, self.larger_button)
        QWidget.setTabOrder(self.larger_button, self.smaller_button)
        QWidget.setTabOrder(self.smaller_button, self.use_button)
        QWidget.setTabOrder(self.use_button, self.cancel_button)

        self.retranslateUi(PhotoCropDialog)

        self.use_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PhotoCropDialog):
        PhotoCropDialog.setWindowTitle(QCoreApplication.translate("PhotoCropDialog", u"\u88c1\u526a\u7167\u7247", None))
        self.note_label.setText(QCoreApplication.translate("PhotoCropDialog", u"\u65b9\u6846\u91cc\u7684\u5c31\u662f\u7167\u7247\uff0825:35\uff09\u3002\u62d6\u52a8\u65b9\u6846\u6216\u5b83\u7684\u56db\u89d2\uff1b\u7528\u952e\u76d8\u65f6\uff0c\u65b9\u5411\u952e\u79fb\u52a8\uff08\u6309\u4f4f Shift \u8d70\u5927\u6b65\uff09\uff0c\u52a0\u53f7\u3001\u51cf\u53f7\u653e\u5927\u7f29\u5c0f\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("PhotoCropDialog", u"purpose", None))
#if QT_CONFIG(accessibility)
        self.canvas.setAccessibleName(QCoreApplication.translate("PhotoCropDialog", u"\u7167\u7247\u548c\u88c1\u526a\u65b9\u6846", None))
#endif // QT_CONFIG(accessibility)
        self.larger_button.setText(QCoreApplication.translate("PhotoCropDialog", u"\u65b9\u6846\u653e\u5927(&A)", None))
        self.smaller_button.setText(QCoreApplication.translate("PhotoCropDialog", u"\u65b9\u6846\u7f29\u5c0f(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("PhotoCropDialog", u"\u53d6\u6d88", None))
        self.use_button.setText(QCoreApplication.translate("PhotoCropDialog", u"\u7528\u8fd9\u5f20\u7167\u7247(&S)", None))
        self.use_button.setProperty(u"role", QCoreApplication.translate("PhotoCropDialog", u"main", None))
    # retranslateUi

