# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conflict_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)
class Ui_ConflictDialog(object):
    def setupUi(self, ConflictDialog):
        if not ConflictDialog.objectName():
            ConflictDialog.setObjectName(u"ConflictDialog")
        ConflictDialog.setMinimumSize(QSize(720, 340))
        self.dialog_layout = QVBoxLayout(ConflictDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.sentence_label = QLabel(ConflictDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.fields_table = QTableView(ConflictDialog)
        self.fields_table.setObjectName(u"fields_table")

        self.dialog_layout.addWidget(self.fields_table)

        self.note_label = QLabel(ConflictDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.theirs_button = QPushButton(ConflictDialog)
        self.theirs_button.setObjectName(u"theirs_button")
        self.theirs_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.theirs_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.back_button = QPushButton(ConflictDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.back_button)

        self.mine_button = QPushButton(ConflictDialog)
        self.mine_button.setObjectName(u"mine_button")
        self.mine_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.mine_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.fields_table, self.back_button)
        QWidget.setTabOrder(self.back_button, self.mine_button)
        QWidget.setTabOrder(self.mine_button, self.theirs_button)

        self.retranslateUi(ConflictDialog)
    # setupUi

    def retranslateUi(self, ConflictDialog):
        ConflictDialog.setWindowTitle(QCoreApplication.translate("ConflictDialog", u"\u4e24\u4eba\u540c\u65f6\u4fee\u6539", None))
#if QT_CONFIG(accessibility)
        self.fields_table.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"\u4e0d\u540c\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ConflictDialog", u"\u201c\u4fdd\u5b58\u6211\u7684\u4fee\u6539\u201d\u53ea\u8986\u76d6\u60a8\u6539\u8fc7\u7684\u9879\u76ee\uff0c\u5bf9\u65b9\u6539\u7684\u5176\u4ed6\u9879\u76ee\u4fdd\u7559\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("ConflictDialog", u"purpose", None))
        self.theirs_button.setText(QCoreApplication.translate("ConflictDialog", u"\u7528\u5bf9\u65b9\u7684(&T)", None))
        self.back_button.setText(QCoreApplication.translate("ConflictDialog", u"\u8fd4\u56de\u8868\u5355", None))
        self.mine_button.setText(QCoreApplication.translate("ConflictDialog", u"\u4fdd\u5b58\u6211\u7684\u4fee\u6539(&S)", None))
        self.mine_button.setProperty(u"role", QCoreApplication.translate("ConflictDialog", u"main", None))
    # retranslateUi

