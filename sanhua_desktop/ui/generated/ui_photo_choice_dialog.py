# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_choice_dialog.ui'
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
    QVBoxLayout, QWidget)
class Ui_PhotoChoiceDialog(object):
    def setupUi(self, PhotoChoiceDialog):
        if not PhotoChoiceDialog.objectName():
            PhotoChoiceDialog.setObjectName(u"PhotoChoiceDialog")
        self.dialog_layout = QVBoxLayout(PhotoChoiceDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.place_label = QLabel(PhotoChoiceDialog)
        self.place_label.setObjectName(u"place_label")

        self.dialog_layout.addWidget(self.place_label)

        self.person_label = QLabel(PhotoChoiceDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.person_label)

        self.pictures_area = QScrollArea(PhotoChoiceDialog)
        self.pictures_area.setObjectName(u"pictures_area")
        self.pictures_area.setWidgetResizable(True)
        self.pictures_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pictures_widget = QWidget()
        self.pictures_widget.setObjectName(u"pictures_widget")
        self.pictures_layout = QHBoxLayout(self.pictures_widget)
        self.pictures_layout.setSpacing(12)
        self.pictures_layout.setObjectName(u"pictures_layout")
        self.pictures_area.setWidget(self.pictures_widget)

        self.dialog_layout.addWidget(self.pictures_area)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.back_button = QPushButton(PhotoChoiceDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.back_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PhotoChoiceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.next_button = QPushButton(PhotoChoiceDialog)
        self.next_button.setObjectName(u"next_button")

        self.buttons_layout.addWidget(self.next_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PhotoChoiceDialog)

        self.next_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PhotoChoiceDialog):
        PhotoChoiceDialog.setWindowTitle(QCoreApplication.translate("PhotoChoiceDialog", u"\u8ba4\u7167\u7247", None))
        self.place_label.setProperty(u"role", QCoreApplication.translate("PhotoChoiceDialog", u"purpose", None))
        self.person_label.setProperty(u"role", QCoreApplication.translate("PhotoChoiceDialog", u"heading", None))
        self.back_button.setText(QCoreApplication.translate("PhotoChoiceDialog", u"\u4e0a\u4e00\u4f4d(&P)", None))
        self.cancel_button.setText(QCoreApplication.translate("PhotoChoiceDialog", u"\u53d6\u6d88", None))
        self.next_button.setText(QCoreApplication.translate("PhotoChoiceDialog", u"\u4e0b\u4e00\u4f4d(&N)", None))
        self.next_button.setProperty(u"role", QCoreApplication.translate("PhotoChoiceDialog", u"main", None))
    # retranslateUi

