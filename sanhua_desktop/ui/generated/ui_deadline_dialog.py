# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deadline_dialog.ui'
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
class Ui_DeadlineDialog(object):
    def setupUi(self, DeadlineDialog):
        if not DeadlineDialog.objectName():
            DeadlineDialog.setObjectName(u"DeadlineDialog")
        self.dialog_layout = QVBoxLayout(DeadlineDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.words_label = QLabel(DeadlineDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"heading")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.note_label = QLabel(DeadlineDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"note")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.days_table = QTableView(DeadlineDialog)
        self.days_table.setObjectName(u"days_table")

        self.dialog_layout.addWidget(self.days_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(DeadlineDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.days_table, self.close_button)

        self.retranslateUi(DeadlineDialog)
    # setupUi

    def retranslateUi(self, DeadlineDialog):
        DeadlineDialog.setWindowTitle(QCoreApplication.translate("DeadlineDialog", u"\u671f\u9650\u600e\u6837\u7b97\u51fa\u6765", None))
        self.words_label.setText("")
        self.note_label.setText("")
#if QT_CONFIG(accessibility)
        self.days_table.setAccessibleName(QCoreApplication.translate("DeadlineDialog", u"\u6bcf\u4e00\u5929\u662f\u5426\u8ba1\u5165", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("DeadlineDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

