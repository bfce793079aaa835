# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_NoticeDialog(object):
    def setupUi(self, NoticeDialog):
        if not NoticeDialog.objectName():
            NoticeDialog.setObjectName(u"NoticeDialog")
        self.dialog_layout = QVBoxLayout(NoticeDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.matter_label = QLabel(NoticeDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setProperty(u"role", u"heading")
        self.matter_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.matter_label)

        self.limits_label = QLabel(NoticeDialog)
        self.limits_label.setObjectName(u"limits_label")
        self.limits_label.setProperty(u"role", u"key")
        self.limits_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.limits_label)

        self.due_callout = QFrame(NoticeDialog)
        self.due_callout.setObjectName(u"due_callout")
        self.due_callout.setProperty(u"role", u"callout")
        self.due_callout_layout = QHBoxLayout(self.due_callout)
        self.due_callout_layout.setSpacing(8)
        self.due_callout_layout.setObjectName(u"due_callout_layout")
        self.due_label = QLabel(self.due_callout)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"due")
        self.due_label.setWordWrap(True)

        self.due_callout_layout.addWidget(self.due_label)

        self.days_button = QPushButton(self.due_callout)
        self.days_button.setObjectName(u"days_button")
        self.days_button.setProperty(u"role", u"link")

        self.due_callout_layout.addWidget(self.days_button)


        self.dialog_layout.addWidget(self.due_callout)

        self.situation_layout = QHBoxLayout()
        self.situation_layout.setSpacing(8)
        self.situation_layout.setObjectName(u"situation_layout")
        self.situation_label = QLabel(NoticeDialog)
        self.situation_label.setObjectName(u"situation_label")

        self.situation_layout.addWidget(self.situation_label)

        self.situation_combo = QComboBox(NoticeDialog)
        self.situation_combo.setObjectName(u"situation_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.situation_combo.sizePolicy().hasHeightForWidth())
        self.situation_combo.setSizePolicy(sizePolicy)

        self.situation_layout.addWidget(self.situation_combo)


        self.dialog_layout.addLayout(self.situation_layout)

        self.situation_problem = QLabel(NoticeDialog)
        self.situation_problem.setObjectName(u"situation_problem")
        self.situation_problem.setProperty(u"role", u"problem")
        self.situation_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.situation_problem)

        self.materials_label = QLabel(NoticeDialog)
        self.materials_label.setObjectName(u"materials_label")

        self.dialog_layout.addWidget(self.materials_label)

        self.materials_list = QListWidget(NoticeDialog)
        self.materials_list.setObjectName(u"materials_list")
        self.materials_list.setAlternatingRowColors(False)

        self.dialog_layout.addWidget(self.materials_list)

        self.cause_layout = QHBoxLayout()
        self.cause_layout.setSpacing(8)
        self.cause_layout.setObjectName(u"cause_layout")
        self.cause_label = QLabel(NoticeDialog)
        self.cause_label.setObjectName(u"cause_label")

        self.cause_layout.addWidget(self.cause_label)

        self.cause_edit = QLineEdit(NoticeDialog)
        self.cause_edit.setObjectName(u"cause_edit")

        self.cause_layout.addWidget(self.cause_edit)


        self.dialog_layout.addLayout(self.cause_layout)

        self.cause_problem = QLabel(NoticeDialog)
        self.cause_problem.setObjectName(u"cause_problem")
        self.cause_problem.setProperty(u"role", u"problem")
        self.cause_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.cause_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(NoticeDialog)
        self.all_button.setObjectName(u"all_button")

        self.buttons_layout.addWidget(self.all_button)

        self.large_button = QPushButton(NoticeDialog)
        self.large_button.setObjectName(u"large_button")

        self.buttons_layout.addWidget(self.large_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(NoticeDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.issue_button = QPushButton(NoticeDialog)
        self.issue_button.setObjectName(u"issue_button")
        self.issue_button.setProperty(u"role", u"main")

        self.buttons_layout.addWidget(self.issue_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.situation_label.setBuddy(self.situation_combo)
        self.materials_label.setBuddy(self.materials_list)
        self.cause_label.setBuddy(self.cause_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.situation_combo, self.materials_list)
        QWidget.setTabOrder(self.materials_list, self.cause_edit)
        QWidget.setTabOrder(self.cause_edit, self.all_button)
        QWidget.setTabOrder(self.all_button, self.large_button)
        QWidget.setTabOrder(self.large_button, self.issue_button)
        QWidget.setTabOrder(self.issue_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.days_button)

        self.retranslateUi(NoticeDialog)
    # setupUi

    def retranslateUi(self, NoticeDialog):
        NoticeDialog.setWindowTitle(QCoreApplication.translate("NoticeDialog", u"\u4e00\u6b21\u6027\u544a\u77e5\u4e66", None))
        self.matter_label.setText("")
        self.limits_label.setText("")
        self.due_label.setText("")
        self.days_button.setText(QCoreApplication.translate("NoticeDialog", u"\u770b\u6bcf\u4e00\u5929(&D)", None))
        self.situation_label.setText(QCoreApplication.translate("NoticeDialog", u"\u60c5\u5f62(&Q)", None))
#if QT_CONFIG(accessibility)
        self.situation_combo.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"\u60c5\u5f62", None))
#endif // QT_CONFIG(accessibility)
        self.situation_problem.setText("")
        self.materials_label.setText(QCoreApplication.translate("NoticeDialog", u"\u5df2\u5e26\u6765\u7684\u6750\u6599\u6253\u52fe\uff08\u7a7a\u683c\u952e\uff09\uff0c\u5176\u4f59\u5370\u4e3a\u201c\u9700\u8865\u201d\uff1a(&M)", None))
#if QT_CONFIG(accessibility)
        self.materials_list.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"\u6750\u6599\uff0c\u7a7a\u683c\u952e\u6253\u52fe", None))
#endif // QT_CONFIG(accessibility)
        self.cause_label.setText(QCoreApplication.translate("NoticeDialog", u"\u518d\u6b21\u544a\u77e5\u539f\u56e0(&R)", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"\u518d\u6b21\u544a\u77e5\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.cause_problem.setText("")
        self.all_button.setText(QCoreApplication.translate("NoticeDialog", u"\u6750\u6599\u9f50\u5168(&A)", None))
        self.large_button.setText(QCoreApplication.translate("NoticeDialog", u"\u5927\u5b57\u7248(&L)", None))
        self.close_button.setText(QCoreApplication.translate("NoticeDialog", u"\u53d6\u6d88", None))
        self.issue_button.setText(QCoreApplication.translate("NoticeDialog", u"\u51fa\u5177\u5e76\u9884\u89c8(&P)", None))
    # retranslateUi

