# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scheme_extras_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SchemeExtrasDialog(object):
    def setupUi(self, SchemeExtrasDialog):
        if not SchemeExtrasDialog.objectName():
            SchemeExtrasDialog.setObjectName(u"SchemeExtrasDialog")
        SchemeExtrasDialog.setMinimumSize(QSize(760, 0))
        self.dialog_layout = QVBoxLayout(SchemeExtrasDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(SchemeExtrasDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.bonus_cap_label = QLabel(SchemeExtrasDialog)
        self.bonus_cap_label.setObjectName(u"bonus_cap_label")
        self.bonus_cap_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.bonus_cap_label, 0, 0, 1, 1)

        self.bonus_cap_edit = QLineEdit(SchemeExtrasDialog)
        self.bonus_cap_edit.setObjectName(u"bonus_cap_edit")
        self.bonus_cap_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.bonus_cap_edit, 0, 1, 1, 1)

        self.bonus_cap_problem = QLabel(SchemeExtrasDialog)
        self.bonus_cap_problem.setObjectName(u"bonus_cap_problem")
        self.bonus_cap_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.bonus_cap_problem, 1, 1, 1, 1)

        self.bonus_cap_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.bonus_cap_gap, 2, 1, 1, 1)

        self.bonuses_label = QLabel(SchemeExtrasDialog)
        self.bonuses_label.setObjectName(u"bonuses_label")
        self.bonuses_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.bonuses_label, 3, 0, 1, 1)

        self.bonuses_text = QPlainTextEdit(SchemeExtrasDialog)
        self.bonuses_text.setObjectName(u"bonuses_text")
        self.bonuses_text.setTabChangesFocus(True)
        self.bonuses_text.setMinimumSize(QSize(0, 150))

        self.fields_layout.addWidget(self.bonuses_text, 3, 1, 1, 1)

        self.bonuses_problem = QLabel(SchemeExtrasDialog)
        self.bonuses_problem.setObjectName(u"bonuses_problem")
        self.bonuses_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.bonuses_problem, 4, 1, 1, 1)

        self.bonuses_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.bonuses_gap, 5, 1, 1, 1)

        self.vetoes_label = QLabel(SchemeExtrasDialog)
        self.vetoes_label.setObjectName(u"vetoes_label")
        self.vetoes_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.vetoes_label, 6, 0, 1, 1)

        self.vetoes_text = QPlainTextEdit(SchemeExtrasDialog)
        self.vetoes_text.setObjectName(u"vetoes_text")
        self.vetoes_text.setTabChangesFocus(True)
        self.vetoes_text.setMinimumSize(QSize(0, 150))

        self.fields_layout.addWidget(self.vetoes_text, 6, 1, 1, 1)

        self.vetoes_problem = QLabel(SchemeExtrasDialog)
        self.vetoes_problem.setObjectName(u"vetoes_problem")
        self.vetoes_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.vetoes_problem, 7, 1, 1, 1)

        self.vetoes_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.vetoes_gap, 8, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SchemeExtrasDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SchemeExtrasDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.bonus_cap_label.setBuddy(self.bonus_cap_edit)
        self.bonuses_label.setBuddy(self.bonuses_text)
        self.vetoes_label.setBuddy(self.vetoes_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bonus_cap_edit, self.bonuses_text)
        QWidget.setTabOrder(self.bonuses_text, self.vetoes_text)
        QWidget.setTabOrder(self.vetoes_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SchemeExtrasDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SchemeExtrasDialog):
        SchemeExtrasDialog.setWindowTitle(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u548c\u4e00\u7968\u5426\u51b3", None))
        self.note_label.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u6bcf\u884c\u4e00\u9879\uff1a\u540d\u79f0 / \u6807\u51c6 / \u4e0a\u9650 / \u540d\u6b21\u52a0\u5206\u3002\u4e0a\u9650\u586b 0 \u8868\u793a\u53ea\u53d7\u5408\u8ba1\u4e0a\u9650\u9650\u5236\uff1b\u7ade\u8d5b\u6309\u540d\u6b21\u52a0\u5206\u7684\uff0c\u6700\u540e\u5199\u7b2c\u4e00\u540d\u8d77\u5404\u52a0\u51e0\u5206\uff0c\u5982\u201c3\u00a02\u00a01\u201d\u3002\u4e00\u7968\u5426\u51b3\u6bcf\u884c\u4e00\u6761\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("SchemeExtrasDialog", u"purpose", None))
        self.bonus_cap_label.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u5408\u8ba1\u4e0a\u9650(&C)", None))
#if QT_CONFIG(accessibility)
        self.bonus_cap_edit.setAccessibleName(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u5408\u8ba1\u4e0a\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.bonus_cap_problem.setProperty(u"role", QCoreApplication.translate("SchemeExtrasDialog", u"problem", None))
        self.bonuses_label.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u9879(&B)", None))
#if QT_CONFIG(accessibility)
        self.bonuses_text.setAccessibleName(QCoreApplication.translate("SchemeExtrasDialog", u"\u52a0\u5206\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.bonuses_problem.setProperty(u"role", QCoreApplication.translate("SchemeExtrasDialog", u"problem", None))
        self.vetoes_label.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u4e00\u7968\u5426\u51b3(&V)", None))
#if QT_CONFIG(accessibility)
        self.vetoes_text.setAccessibleName(QCoreApplication.translate("SchemeExtrasDialog", u"\u4e00\u7968\u5426\u51b3", None))
#endif // QT_CONFIG(accessibility)
        self.vetoes_problem.setProperty(u"role", QCoreApplication.translate("SchemeExtrasDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("SchemeExtrasDialog", u"\u7528\u8fd9\u4e9b(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SchemeExtrasDialog", u"main", None))
    # retranslateUi

