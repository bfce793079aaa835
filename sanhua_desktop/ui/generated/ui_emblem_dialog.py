# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'emblem_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_EmblemDialog(object):
    def setupUi(self, EmblemDialog):
        if not EmblemDialog.objectName():
            EmblemDialog.setObjectName(u"EmblemDialog")
        EmblemDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(EmblemDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.purpose_label = QLabel(EmblemDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.emblem_grid = QGridLayout()
        self.emblem_grid.setObjectName(u"emblem_grid")
        self.emblem_grid.setHorizontalSpacing(12)
        self.emblem_grid.setVerticalSpacing(4)
        self.kind_label = QLabel(EmblemDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.emblem_grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(EmblemDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.emblem_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.allowed_by_label = QLabel(EmblemDialog)
        self.allowed_by_label.setObjectName(u"allowed_by_label")
        self.allowed_by_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.emblem_grid.addWidget(self.allowed_by_label, 1, 0, 1, 1)

        self.allowed_by_edit = QLineEdit(EmblemDialog)
        self.allowed_by_edit.setObjectName(u"allowed_by_edit")

        self.emblem_grid.addWidget(self.allowed_by_edit, 1, 1, 1, 1)

        self.allowed_by_problem = QLabel(EmblemDialog)
        self.allowed_by_problem.setObjectName(u"allowed_by_problem")
        self.allowed_by_problem.setWordWrap(True)

        self.emblem_grid.addWidget(self.allowed_by_problem, 2, 1, 1, 1)

        self.picture_label = QLabel(EmblemDialog)
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.emblem_grid.addWidget(self.picture_label, 3, 0, 1, 1)

        self.picture_edit = QLineEdit(EmblemDialog)
        self.picture_edit.setObjectName(u"picture_edit")

        self.emblem_grid.addWidget(self.picture_edit, 3, 1, 1, 1)

        self.picture_problem = QLabel(EmblemDialog)
        self.picture_problem.setObjectName(u"picture_problem")
        self.picture_problem.setWordWrap(True)

        self.emblem_grid.addWidget(self.picture_problem, 4, 1, 1, 1)


        self.dialog_layout.addLayout(self.emblem_grid)

        self.state_label = QLabel(EmblemDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.state_label)

        self.preview_label = QLabel(EmblemDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setMinimumSize(QSize(0, 110))

        self.dialog_layout.addWidget(self.preview_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.choose_button = QPushButton(EmblemDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.choose_button)

        self.drop_button = QPushButton(EmblemDialog)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.drop_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(EmblemDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EmblemDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.allowed_by_label.setBuddy(self.allowed_by_edit)
        self.picture_label.setBuddy(self.picture_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.allowed_by_edit)
        QWidget.setTabOrder(self.allowed_by_edit, self.picture_edit)
        QWidget.setTabOrder(self.picture_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(EmblemDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, EmblemDialog):
        EmblemDialog.setWindowTitle(QCoreApplication.translate("EmblemDialog", u"\u6807\u5fd7\u56fe\u6848", None))
        self.purpose_label.setText(QCoreApplication.translate("EmblemDialog", u"\u7a0b\u5e8f\u4e0d\u81ea\u5e26\u4efb\u4f55\u5fbd\u6807\u3002\u5355\u4f4d\u63d0\u4f9b\u56fe\u7247\u540e\uff0c\u5355\u4f4d\u6807\u5fd7\u548c\u56fd\u5fbd\u53ef\u4ee5\u5370\u5728\u5de5\u4f5c\u8bc1\u4e0a\uff1b\u515a\u5fbd\u53ea\u5370\u5728\u201c\u515a\u5458\u793a\u8303\u5c97\u201d\u53f0\u7b7e\u4e0a\uff0c\u4e0d\u5370\u5728\u884c\u653f\u673a\u5173\u5236\u53d1\u7684\u80f8\u5361\u548c\u8bc1\u4e66\u4e0a\uff08\u300a\u4e2d\u56fd\u5171\u4ea7\u515a\u515a\u5fbd\u515a\u65d7\u6761\u4f8b\u300b\u300a\u56fd\u5fbd\u6cd5\u300b\uff09\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("EmblemDialog", u"purpose", None))
        self.kind_label.setText(QCoreApplication.translate("EmblemDialog", u"\u56fe\u6848(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("EmblemDialog", u"\u56fe\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.allowed_by_label.setText(QCoreApplication.translate("EmblemDialog", u"\u6279\u51c6\u4f9d\u636e(&G)", None))
#if QT_CONFIG(accessibility)
        self.allowed_by_edit.setAccessibleName(QCoreApplication.translate("EmblemDialog", u"\u6279\u51c6\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.allowed_by_problem.setProperty(u"role", QCoreApplication.translate("EmblemDialog", u"problem", None))
        self.picture_label.setText(QCoreApplication.translate("EmblemDialog", u"\u56fe\u7247(&P)", None))
#if QT_CONFIG(accessibility)
        self.picture_edit.setAccessibleName(QCoreApplication.translate("EmblemDialog", u"\u56fe\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.picture_edit.setPlaceholderText(QCoreApplication.translate("EmblemDialog", u"PNG \u6216 JPG\uff0c\u6700\u597d\u662f\u900f\u660e\u5e95\u7684 PNG", None))
        self.picture_problem.setProperty(u"role", QCoreApplication.translate("EmblemDialog", u"problem", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"role", QCoreApplication.translate("EmblemDialog", u"value", None))
#if QT_CONFIG(accessibility)
        self.preview_label.setAccessibleName(QCoreApplication.translate("EmblemDialog", u"\u73b0\u5728\u7528\u7684\u56fe\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("EmblemDialog", u"\u9009\u62e9\u56fe\u7247(&B)\u2026", None))
        self.drop_button.setText(QCoreApplication.translate("EmblemDialog", u"\u505c\u7528(&T)", None))
        self.cancel_button.setText(QCoreApplication.translate("EmblemDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("EmblemDialog", u"\u4fdd\u5b58\u56fe\u6848(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("EmblemDialog", u"main", None))
    # retranslateUi

