# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contest_scores_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidgetItem, QVBoxLayout,
    QWidget)

from sanhua_desktop.ui.cell_grid import CellGrid
class Ui_ContestScoresDialog(object):
    def setupUi(self, ContestScoresDialog):
        if not ContestScoresDialog.objectName():
            ContestScoresDialog.setObjectName(u"ContestScoresDialog")
        ContestScoresDialog.setMinimumSize(QSize(760, 340))
        self.dialog_layout = QVBoxLayout(ContestScoresDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(ContestScoresDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.entrant_label = QLabel(ContestScoresDialog)
        self.entrant_label.setObjectName(u"entrant_label")
        self.entrant_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.entrant_label, 0, 0, 1, 1)

        self.entrant_combo = QComboBox(ContestScoresDialog)
        self.entrant_combo.setObjectName(u"entrant_combo")
        self.entrant_combo.setProperty(u"navigation", True)

        self.fields_layout.addWidget(self.entrant_combo, 0, 1, 1, 1)

        self.entrant_problem = QLabel(ContestScoresDialog)
        self.entrant_problem.setObjectName(u"entrant_problem")
        self.entrant_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.entrant_problem, 1, 1, 1, 1)

        self.scores_table = CellGrid(ContestScoresDialog)
        self.scores_table.setObjectName(u"scores_table")
        self.scores_table.setMinimumSize(QSize(0, 150))

        self.fields_layout.addWidget(self.scores_table, 2, 0, 1, 2)

        self.scores_problem = QLabel(ContestScoresDialog)
        self.scores_problem.setObjectName(u"scores_problem")
        self.scores_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.scores_problem, 3, 0, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ContestScoresDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ContestScoresDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.entrant_label.setBuddy(self.entrant_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entrant_combo, self.scores_table)
        QWidget.setTabOrder(self.scores_table, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ContestScoresDialog)
    # setupUi

    def retranslateUi(self, ContestScoresDialog):
        ContestScoresDialog.setWindowTitle(QCoreApplication.translate("ContestScoresDialog", u"\u5f55\u5165\u8bc4\u5206", None))
        self.note_label.setText(QCoreApplication.translate("ContestScoresDialog", u"\u767e\u5206\u5236\uff0c\u53ef\u5e26\u4e24\u4f4d\u5c0f\u6570\uff1b\u8bc4\u59d4\u7f3a\u5e2d\u7684\u7559\u7a7a\uff0c\u4e0d\u8981\u586b 0\u3002\u76f4\u63a5\u952e\u5165\uff0c\u56de\u8f66\u5230\u4e0b\u4e00\u683c\uff0c\u65b9\u5411\u952e\u79fb\u52a8\uff1b\u5f55\u5b8c\u6309 Ctrl+\u56de\u8f66\u4fdd\u5b58\uff0c\u63a5\u7740\u5f55\u4e0b\u4e00\u4eba\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("ContestScoresDialog", u"purpose", None))
        self.entrant_label.setText(QCoreApplication.translate("ContestScoresDialog", u"\u53c2\u8d5b\u4eba\u5458(&P)", None))
#if QT_CONFIG(accessibility)
        self.entrant_combo.setAccessibleName(QCoreApplication.translate("ContestScoresDialog", u"\u53c2\u8d5b\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.entrant_problem.setText("")
        self.entrant_problem.setProperty(u"role", QCoreApplication.translate("ContestScoresDialog", u"problem", None))
#if QT_CONFIG(accessibility)
        self.scores_table.setAccessibleName(QCoreApplication.translate("ContestScoresDialog", u"\u5404\u9879\u5404\u8bc4\u59d4\u7684\u8bc4\u5206\uff0c\u56de\u8f66\u5230\u4e0b\u4e00\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.scores_problem.setText("")
        self.scores_problem.setProperty(u"role", QCoreApplication.translate("ContestScoresDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ContestScoresDialog", u"\u5173\u95ed", None))
        self.save_button.setText(QCoreApplication.translate("ContestScoresDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ContestScoresDialog", u"main", None))
    # retranslateUi

