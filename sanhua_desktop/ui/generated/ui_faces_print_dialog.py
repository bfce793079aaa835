# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'faces_print_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_FacesPrintDialog(object):
    def setupUi(self, FacesPrintDialog):
        if not FacesPrintDialog.objectName():
            FacesPrintDialog.setObjectName(u"FacesPrintDialog")
        FacesPrintDialog.setMinimumSize(QSize(840, 500))
        self.dialog_layout = QVBoxLayout(FacesPrintDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(24)
        self.body_layout.setObjectName(u"body_layout")
        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_label = QLabel(FacesPrintDialog)
        self.people_label.setObjectName(u"people_label")

        self.people_layout.addWidget(self.people_label)

        self.people_list = QListWidget(FacesPrintDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(330, 320))

        self.people_layout.addWidget(self.people_list)

        self.all_layout = QHBoxLayout()
        self.all_layout.setSpacing(8)
        self.all_layout.setObjectName(u"all_layout")
        self.all_button = QPushButton(FacesPrintDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.all_layout.addWidget(self.all_button)

        self.none_button = QPushButton(FacesPrintDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.all_layout.addWidget(self.none_button)

        self.all_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.all_layout.addItem(self.all_spacer)


        self.people_layout.addLayout(self.all_layout)


        self.body_layout.addLayout(self.people_layout)

        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(8)
        self.options_layout.setObjectName(u"options_layout")
        self.options_grid = QGridLayout()
        self.options_grid.setObjectName(u"options_grid")
        self.options_grid.setHorizontalSpacing(12)
        self.options_grid.setVerticalSpacing(10)
        self.kind_label = QLabel(FacesPrintDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.options_grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(FacesPrintDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.options_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.layout_label = QLabel(FacesPrintDialog)
        self.layout_label.setObjectName(u"layout_label")
        self.layout_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.options_grid.addWidget(self.layout_label, 1, 0, 1, 1)

        self.layout_combo = QComboBox(FacesPrintDialog)
        self.layout_combo.setObjectName(u"layout_combo")

        self.options_grid.addWidget(self.layout_combo, 1, 1, 1, 1)

        self.first_cell_label = QLabel(FacesPrintDialog)
        self.first_cell_label.setObjectName(u"first_cell_label")
        self.first_cell_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.options_grid.addWidget(self.first_cell_label, 2, 0, 1, 1)

        self.first_cell_spin = QSpinBox(FacesPrintDialog)
        self.first_cell_spin.setObjectName(u"first_cell_spin")
        self.first_cell_spin.setMaximumSize(QSize(90, 16777215))
        self.first_cell_spin.setMinimum(1)

        self.options_grid.addWidget(self.first_cell_spin, 2, 1, 1, 1)

        self.both_sides_check = QCheckBox(FacesPrintDialog)
        self.both_sides_check.setObjectName(u"both_sides_check")

        self.options_grid.addWidget(self.both_sides_check, 3, 1, 1, 1)

        self.card_page_check = QCheckBox(FacesPrintDialog)
        self.card_page_check.setObjectName(u"card_page_check")

        self.options_grid.addWidget(self.card_page_check, 4, 1, 1, 1)

        self.plain_check = QCheckBox(FacesPrintDialog)
        self.plain_check.setObjectName(u"plain_check")

        self.options_grid.addWidget(self.plain_check, 5, 1, 1, 1)

        self.commitment_check = QCheckBox(FacesPrintDialog)
        self.commitment_check.setObjectName(u"commitment_check")

        self.options_grid.addWidget(self.commitment_check, 6, 1, 1, 1)


        self.options_layout.addLayout(self.options_grid)

        self.summary_label = QLabel(FacesPrintDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.options_layout.addWidget(self.summary_label)

        self.options_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.options_layout.addItem(self.options_spacer)


        self.body_layout.addLayout(self.options_layout)


        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FacesPrintDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.preview_button = QPushButton(FacesPrintDialog)
        self.preview_button.setObjectName(u"preview_button")

        self.buttons_layout.addWidget(self.preview_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_list)
        self.kind_label.setBuddy(self.kind_combo)
        self.layout_label.setBuddy(self.layout_combo)
        self.first_cell_label.setBuddy(self.first_cell_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.layout_combo)
        QWidget.setTabOrder(self.layout_combo, self.first_cell_spin)
        QWidget.setTabOrder(self.first_cell_spin, self.both_sides_check)
        QWidget.setTabOrder(self.both_sides_check, self.card_page_check)
        QWidget.setTabOrder(self.card_page_check, self.plain_check)
        QWidget.setTabOrder(self.plain_check, self.commitment_check)
        QWidget.setTabOrder(self.commitment_check, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.cancel_button)

        self.retranslateUi(FacesPrintDialog)

        self.preview_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FacesPrintDialog):
        FacesPrintDialog.setWindowTitle(QCoreApplication.translate("FacesPrintDialog", u"\u6253\u5370\u80f8\u5361\u548c\u53f0\u7b7e", None))
        self.people_label.setText(QCoreApplication.translate("FacesPrintDialog", u"\u6253\u5370\u54ea\u4e9b\u4eba(&N)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u6253\u5370\u54ea\u4e9b\u4eba\uff0c\u7a7a\u683c\u952e\u52fe\u9009\u6216\u53d6\u6d88", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("FacesPrintDialog", u"\u5168\u9009(&A)", None))
        self.none_button.setText(QCoreApplication.translate("FacesPrintDialog", u"\u5168\u4e0d\u9009(&U)", None))
        self.kind_label.setText(QCoreApplication.translate("FacesPrintDialog", u"\u6253\u5370\u4ec0\u4e48(&W)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u6253\u5370\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        self.layout_label.setText(QCoreApplication.translate("FacesPrintDialog", u"\u7248\u5f0f(&L)", None))
#if QT_CONFIG(accessibility)
        self.layout_combo.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u7248\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.first_cell_label.setText(QCoreApplication.translate("FacesPrintDialog", u"\u4ece\u7b2c\u51e0\u683c\u5f00\u59cb(&F)", None))
#if QT_CONFIG(accessibility)
        self.first_cell_spin.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u4ece\u7b2c\u51e0\u683c\u5f00\u59cb\uff0c\u7528\u8fc7\u4e00\u90e8\u5206\u7684\u7eb8\u586b\u7b2c\u4e00\u4e2a\u7a7a\u683c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.first_cell_spin.setToolTip(QCoreApplication.translate("FacesPrintDialog", u"\u7528\u8fc7\u4e00\u90e8\u5206\u7684\u7eb8\uff0c\u4ece\u7b2c\u4e00\u4e2a\u7a7a\u683c\u5f00\u59cb", None))
#endif // QT_CONFIG(tooltip)
        self.both_sides_check.setText(QCoreApplication.translate("FacesPrintDialog", u"\u6b63\u53cd\u9762\u90fd\u6253\uff0c\u6309\u957f\u8fb9\u7ffb\u8f6c(&B)", None))
#if QT_CONFIG(accessibility)
        self.both_sides_check.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u6b63\u53cd\u9762\u90fd\u6253\uff0c\u6309\u957f\u8fb9\u7ffb\u8f6c", None))
#endif // QT_CONFIG(accessibility)
        self.card_page_check.setText(QCoreApplication.translate("FacesPrintDialog", u"\u4e00\u9875\u4e00\u5f20\uff0c\u7528\u5361\u7247\u6253\u5370\u673a(&G)", None))
#if QT_CONFIG(accessibility)
        self.card_page_check.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u4e00\u9875\u4e00\u5f20\uff0c\u7528\u5361\u7247\u6253\u5370\u673a", None))
#endif // QT_CONFIG(accessibility)
        self.plain_check.setText(QCoreApplication.translate("FacesPrintDialog", u"\u53ea\u5370\u6587\u5b57\uff0c\u7528\u5728\u9884\u5370\u597d\u5e95\u8272\u7684\u5361\u4e0a(&T)", None))
#if QT_CONFIG(accessibility)
        self.plain_check.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u53ea\u5370\u6587\u5b57\uff0c\u7528\u5728\u9884\u5370\u597d\u5e95\u8272\u7684\u5361\u4e0a", None))
#endif // QT_CONFIG(accessibility)
        self.commitment_check.setText(QCoreApplication.translate("FacesPrintDialog", u"\u5e26\u4e0a\u4e00\u53e5\u8bdd\u627f\u8bfa(&C)", None))
#if QT_CONFIG(accessibility)
        self.commitment_check.setAccessibleName(QCoreApplication.translate("FacesPrintDialog", u"\u5e26\u4e0a\u4e00\u53e5\u8bdd\u627f\u8bfa", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setProperty(u"role", QCoreApplication.translate("FacesPrintDialog", u"value", None))
        self.cancel_button.setText(QCoreApplication.translate("FacesPrintDialog", u"\u53d6\u6d88", None))
        self.preview_button.setText(QCoreApplication.translate("FacesPrintDialog", u"\u6392\u7248\u9884\u89c8(&P)", None))
        self.preview_button.setProperty(u"role", QCoreApplication.translate("FacesPrintDialog", u"main", None))
    # retranslateUi

