# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matter_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QTabWidget,
    QVBoxLayout, QWidget)
class Ui_MatterDialog(object):
    def setupUi(self, MatterDialog):
        if not MatterDialog.objectName():
            MatterDialog.setObjectName(u"MatterDialog")
        MatterDialog.setMinimumSize(QSize(860, 0))
        self.dialog_layout = QVBoxLayout(MatterDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.tabs = QTabWidget(MatterDialog)
        self.tabs.setObjectName(u"tabs")
        self.basic_tab = QWidget()
        self.basic_tab.setObjectName(u"basic_tab")
        self.basic_scroll_layout = QVBoxLayout(self.basic_tab)
        self.basic_scroll_layout.setObjectName(u"basic_scroll_layout")
        self.basic_scroll_layout.setContentsMargins(0, 0, 0, 0)
        self.basic_scroll = QScrollArea(self.basic_tab)
        self.basic_scroll.setObjectName(u"basic_scroll")
        self.basic_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.basic_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.basic_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.basic_scroll.setWidgetResizable(True)
        self.basic_inside = QWidget()
        self.basic_inside.setObjectName(u"basic_inside")
        self.basic_tab_layout = QVBoxLayout(self.basic_inside)
        self.basic_tab_layout.setObjectName(u"basic_tab_layout")
        self.basic_layout = QGridLayout()
        self.basic_layout.setObjectName(u"basic_layout")
        self.basic_layout.setHorizontalSpacing(12)
        self.basic_layout.setVerticalSpacing(4)
        self.code_label = QLabel(self.basic_inside)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.code_label, 0, 0, 1, 1)

        self.code_edit = QLineEdit(self.basic_inside)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaximumSize(QSize(140, 16777215))

        self.basic_layout.addWidget(self.code_edit, 0, 1, 1, 1)

        self.code_problem = QLabel(self.basic_inside)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.code_problem, 1, 1, 1, 1)

        self.code_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.code_gap, 2, 1, 1, 1)

        self.name_label = QLabel(self.basic_inside)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.name_label, 0, 2, 1, 1)

        self.name_edit = QLineEdit(self.basic_inside)
        self.name_edit.setObjectName(u"name_edit")

        self.basic_layout.addWidget(self.name_edit, 0, 3, 1, 1)

        self.name_problem = QLabel(self.basic_inside)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.name_problem, 1, 3, 1, 1)

        self.aliases_label = QLabel(self.basic_inside)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.aliases_label, 3, 0, 1, 1)

        self.aliases_edit = QLineEdit(self.basic_inside)
        self.aliases_edit.setObjectName(u"aliases_edit")

        self.basic_layout.addWidget(self.aliases_edit, 3, 1, 1, 3)

        self.aliases_problem = QLabel(self.basic_inside)
        self.aliases_problem.setObjectName(u"aliases_problem")
        self.aliases_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.aliases_problem, 4, 1, 1, 3)

        self.aliases_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.aliases_gap, 5, 1, 1, 1)

        self.nature_label = QLabel(self.basic_inside)
        self.nature_label.setObjectName(u"nature_label")
        self.nature_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.nature_label, 6, 0, 1, 1)

        self.nature_combo = QComboBox(self.basic_inside)
        self.nature_combo.setObjectName(u"nature_combo")
        self.nature_combo.setEditable(True)

        self.basic_layout.addWidget(self.nature_combo, 6, 1, 1, 1)

        self.nature_problem = QLabel(self.basic_inside)
        self.nature_problem.setObjectName(u"nature_problem")
        self.nature_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.nature_problem, 7, 1, 1, 1)

        self.nature_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.nature_gap, 8, 1, 1, 1)

        self.level_label = QLabel(self.basic_inside)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.level_label, 6, 2, 1, 1)

        self.level_edit = QLineEdit(self.basic_inside)
        self.level_edit.setObjectName(u"level_edit")

        self.basic_layout.addWidget(self.level_edit, 6, 3, 1, 1)

        self.level_problem = QLabel(self.basic_inside)
        self.level_problem.setObjectName(u"level_problem")
        self.level_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.level_problem, 7, 3, 1, 1)

        self.window_label = QLabel(self.basic_inside)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.window_label, 9, 0, 1, 1)

        self.window_combo = QComboBox(self.basic_inside)
        self.window_combo.setObjectName(u"window_combo")

        self.basic_layout.addWidget(self.window_combo, 9, 1, 1, 1)

        self.window_problem = QLabel(self.basic_inside)
        self.window_problem.setObjectName(u"window_problem")
        self.window_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.window_problem, 10, 1, 1, 1)

        self.window_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.window_gap, 11, 1, 1, 1)

        self.result_label = QLabel(self.basic_inside)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.result_label, 9, 2, 1, 1)

        self.result_edit = QLineEdit(self.basic_inside)
        self.result_edit.setObjectName(u"result_edit")

        self.basic_layout.addWidget(self.result_edit, 9, 3, 1, 1)

        self.result_problem = QLabel(self.basic_inside)
        self.result_problem.setObjectName(u"result_problem")
        self.result_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.result_problem, 10, 3, 1, 1)

        self.statutory_days_label = QLabel(self.basic_inside)
        self.statutory_days_label.setObjectName(u"statutory_days_label")
        self.statutory_days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.statutory_days_label, 12, 0, 1, 1)

        self.statutory_days_spin = QSpinBox(self.basic_inside)
        self.statutory_days_spin.setObjectName(u"statutory_days_spin")
        self.statutory_days_spin.setMaximumSize(QSize(140, 16777215))
        self.statutory_days_spin.setMinimum(-1)
        self.statutory_days_spin.setMaximum(365)

        self.basic_layout.addWidget(self.statutory_days_spin, 12, 1, 1, 1)

        self.statutory_days_problem = QLabel(self.basic_inside)
        self.statutory_days_problem.setObjectName(u"statutory_days_problem")
        self.statutory_days_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.statutory_days_problem, 13, 1, 1, 1)

        self.statutory_days_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.statutory_days_gap, 14, 1, 1, 1)

        self.promised_days_label = QLabel(self.basic_inside)
        self.promised_days_label.setObjectName(u"promised_days_label")
        self.promised_days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.promised_days_label, 12, 2, 1, 1)

        self.promised_days_spin = QSpinBox(self.basic_inside)
        self.promised_days_spin.setObjectName(u"promised_days_spin")
        self.promised_days_spin.setMaximumSize(QSize(140, 16777215))
        self.promised_days_spin.setMinimum(0)
        self.promised_days_spin.setMaximum(365)

        self.basic_layout.addWidget(self.promised_days_spin, 12, 3, 1, 1)

        self.promised_days_problem = QLabel(self.basic_inside)
        self.promised_days_problem.setObjectName(u"promised_days_problem")
        self.promised_days_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.promised_days_problem, 13, 3, 1, 1)

        self.fee_label = QLabel(self.basic_inside)
        self.fee_label.setObjectName(u"fee_label")
        self.fee_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.fee_label, 15, 0, 1, 1)

        self.fee_edit = QLineEdit(self.basic_inside)
        self.fee_edit.setObjectName(u"fee_edit")

        self.basic_layout.addWidget(self.fee_edit, 15, 1, 1, 1)

        self.fee_problem = QLabel(self.basic_inside)
        self.fee_problem.setObjectName(u"fee_problem")
        self.fee_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.fee_problem, 16, 1, 1, 1)

        self.fee_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.fee_gap, 17, 1, 1, 1)

        self.fee_basis_label = QLabel(self.basic_inside)
        self.fee_basis_label.setObjectName(u"fee_basis_label")
        self.fee_basis_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.fee_basis_label, 15, 2, 1, 1)

        self.fee_basis_edit = QLineEdit(self.basic_inside)
        self.fee_basis_edit.setObjectName(u"fee_basis_edit")

        self.basic_layout.addWidget(self.fee_basis_edit, 15, 3, 1, 1)

        self.fee_basis_problem = QLabel(self.basic_inside)
        self.fee_basis_problem.setObjectName(u"fee_basis_problem")
        self.fee_basis_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.fee_basis_problem, 16, 3, 1, 1)

        self.basis_label = QLabel(self.basic_inside)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.basis_label, 18, 0, 1, 1)

        self.basis_edit = QLineEdit(self.basic_inside)
        self.basis_edit.setObjectName(u"basis_edit")

        self.basic_layout.addWidget(self.basis_edit, 18, 1, 1, 3)

        self.basis_problem = QLabel(self.basic_inside)
        self.basis_problem.setObjectName(u"basis_problem")
        self.basis_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.basis_problem, 19, 1, 1, 3)

        self.basis_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.basis_gap, 20, 1, 1, 1)

        self.condition_label = QLabel(self.basic_inside)
        self.condition_label.setObjectName(u"condition_label")
        self.condition_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.basic_layout.addWidget(self.condition_label, 21, 0, 1, 1)

        self.condition_text = QPlainTextEdit(self.basic_inside)
        self.condition_text.setObjectName(u"condition_text")
        self.condition_text.setMinimumSize(QSize(0, 60))
        self.condition_text.setMaximumSize(QSize(16777215, 72))
        self.condition_text.setTabChangesFocus(True)

        self.basic_layout.addWidget(self.condition_text, 21, 1, 1, 3)

        self.condition_problem = QLabel(self.basic_inside)
        self.condition_problem.setObjectName(u"condition_problem")
        self.condition_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.condition_problem, 22, 1, 1, 3)

        self.condition_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.condition_gap, 23, 1, 1, 1)

        self.note_label = QLabel(self.basic_inside)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.note_label, 24, 0, 1, 1)

        self.note_edit = QLineEdit(self.basic_inside)
        self.note_edit.setObjectName(u"note_edit")

        self.basic_layout.addWidget(self.note_edit, 24, 1, 1, 3)

        self.note_problem = QLabel(self.basic_inside)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.note_problem, 25, 1, 1, 3)

        self.note_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.note_gap, 26, 1, 1, 1)

        self.valid_from_label = QLabel(self.basic_inside)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.valid_from_label, 27, 0, 1, 1)

        self.valid_from_date = QDateEdit(self.basic_inside)
        self.valid_from_date.setObjectName(u"valid_from_date")
        self.valid_from_date.setMaximumSize(QSize(200, 16777215))
        self.valid_from_date.setCalendarPopup(True)

        self.basic_layout.addWidget(self.valid_from_date, 27, 1, 1, 1)

        self.valid_from_problem = QLabel(self.basic_inside)
        self.valid_from_problem.setObjectName(u"valid_from_problem")
        self.valid_from_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.valid_from_problem, 28, 1, 1, 1)

        self.valid_from_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.basic_layout.addItem(self.valid_from_gap, 29, 1, 1, 1)

        self.visits_label = QLabel(self.basic_inside)
        self.visits_label.setObjectName(u"visits_label")
        self.visits_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.basic_layout.addWidget(self.visits_label, 27, 2, 1, 1)

        self.visits_spin = QSpinBox(self.basic_inside)
        self.visits_spin.setObjectName(u"visits_spin")
        self.visits_spin.setMaximumSize(QSize(120, 16777215))
        self.visits_spin.setMinimum(0)
        self.visits_spin.setMaximum(9)

        self.basic_layout.addWidget(self.visits_spin, 27, 3, 1, 1)

        self.visits_problem = QLabel(self.basic_inside)
        self.visits_problem.setObjectName(u"visits_problem")
        self.visits_problem.setWordWrap(True)

        self.basic_layout.addWidget(self.visits_problem, 28, 3, 1, 1)

        self.basic_layout.setColumnStretch(1, 1)
        self.basic_layout.setColumnStretch(3, 1)

        self.basic_tab_layout.addLayout(self.basic_layout)

        self.basic_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basic_tab_layout.addItem(self.basic_rest)

        self.basic_scroll.setWidget(self.basic_inside)

        self.basic_scroll_layout.addWidget(self.basic_scroll)

        self.tabs.addTab(self.basic_tab, "")
        self.materials_tab = QWidget()
        self.materials_tab.setObjectName(u"materials_tab")
        self.materials_scroll_layout = QVBoxLayout(self.materials_tab)
        self.materials_scroll_layout.setObjectName(u"materials_scroll_layout")
        self.materials_scroll_layout.setContentsMargins(0, 0, 0, 0)
        self.materials_scroll = QScrollArea(self.materials_tab)
        self.materials_scroll.setObjectName(u"materials_scroll")
        self.materials_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.materials_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.materials_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.materials_scroll.setWidgetResizable(True)
        self.materials_inside = QWidget()
        self.materials_inside.setObjectName(u"materials_inside")
        self.materials_tab_layout = QVBoxLayout(self.materials_inside)
        self.materials_tab_layout.setObjectName(u"materials_tab_layout")
        self.materials_layout = QGridLayout()
        self.materials_layout.setObjectName(u"materials_layout")
        self.materials_layout.setHorizontalSpacing(12)
        self.materials_layout.setVerticalSpacing(4)
        self.materials_label = QLabel(self.materials_inside)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.materials_layout.addWidget(self.materials_label, 0, 0, 1, 1)

        self.materials_text = QPlainTextEdit(self.materials_inside)
        self.materials_text.setObjectName(u"materials_text")
        self.materials_text.setMinimumSize(QSize(0, 170))
        self.materials_text.setMaximumSize(QSize(16777215, 200))
        self.materials_text.setTabChangesFocus(True)

        self.materials_layout.addWidget(self.materials_text, 0, 1, 1, 1)

        self.materials_problem = QLabel(self.materials_inside)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setWordWrap(True)

        self.materials_layout.addWidget(self.materials_problem, 1, 1, 1, 1)

        self.materials_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.materials_layout.addItem(self.materials_gap, 2, 1, 1, 1)

        self.situations_label = QLabel(self.materials_inside)
        self.situations_label.setObjectName(u"situations_label")
        self.situations_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.materials_layout.addWidget(self.situations_label, 3, 0, 1, 1)

        self.situations_text = QPlainTextEdit(self.materials_inside)
        self.situations_text.setObjectName(u"situations_text")
        self.situations_text.setMinimumSize(QSize(0, 80))
        self.situations_text.setMaximumSize(QSize(16777215, 100))
        self.situations_text.setTabChangesFocus(True)

        self.materials_layout.addWidget(self.situations_text, 3, 1, 1, 1)

        self.situations_problem = QLabel(self.materials_inside)
        self.situations_problem.setObjectName(u"situations_problem")
        self.situations_problem.setWordWrap(True)

        self.materials_layout.addWidget(self.situations_problem, 4, 1, 1, 1)

        self.situations_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.materials_layout.addItem(self.situations_gap, 5, 1, 1, 1)

        self.materials_layout.setColumnStretch(1, 1)

        self.materials_tab_layout.addLayout(self.materials_layout)

        self.materials_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.materials_tab_layout.addItem(self.materials_rest)

        self.materials_scroll.setWidget(self.materials_inside)

        self.materials_scroll_layout.addWidget(self.materials_scroll)

        self.tabs.addTab(self.materials_tab, "")
        self.steps_tab = QWidget()
        self.steps_tab.setObjectName(u"steps_tab")
        self.steps_scroll_layout = QVBoxLayout(self.steps_tab)
        self.steps_scroll_layout.setObjectName(u"steps_scroll_layout")
        self.steps_scroll_layout.setContentsMargins(0, 0, 0, 0)
        self.steps_scroll = QScrollArea(self.steps_tab)
        self.steps_scroll.setObjectName(u"steps_scroll")
        self.steps_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.steps_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps_scroll.setWidgetResizable(True)
        self.steps_inside = QWidget()
        self.steps_inside.setObjectName(u"steps_inside")
        self.steps_tab_layout = QVBoxLayout(self.steps_inside)
        self.steps_tab_layout.setObjectName(u"steps_tab_layout")
        self.steps_layout = QGridLayout()
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setHorizontalSpacing(12)
        self.steps_layout.setVerticalSpacing(4)
        self.steps_label = QLabel(self.steps_inside)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.steps_layout.addWidget(self.steps_label, 0, 0, 1, 1)

        self.steps_text = QPlainTextEdit(self.steps_inside)
        self.steps_text.setObjectName(u"steps_text")
        self.steps_text.setMinimumSize(QSize(0, 96))
        self.steps_text.setMaximumSize(QSize(16777215, 120))
        self.steps_text.setTabChangesFocus(True)

        self.steps_layout.addWidget(self.steps_text, 0, 1, 1, 1)

        self.steps_problem = QLabel(self.steps_inside)
        self.steps_problem.setObjectName(u"steps_problem")
        self.steps_problem.setWordWrap(True)

        self.steps_layout.addWidget(self.steps_problem, 1, 1, 1, 1)

        self.steps_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.steps_gap, 2, 1, 1, 1)

        self.special_label = QLabel(self.steps_inside)
        self.special_label.setObjectName(u"special_label")
        self.special_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.steps_layout.addWidget(self.special_label, 3, 0, 1, 1)

        self.special_edit = QLineEdit(self.steps_inside)
        self.special_edit.setObjectName(u"special_edit")

        self.steps_layout.addWidget(self.special_edit, 3, 1, 1, 1)

        self.special_problem = QLabel(self.steps_inside)
        self.special_problem.setObjectName(u"special_problem")
        self.special_problem.setWordWrap(True)

        self.steps_layout.addWidget(self.special_problem, 4, 1, 1, 1)

        self.special_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.special_gap, 5, 1, 1, 1)

        self.quantity_limit_label = QLabel(self.steps_inside)
        self.quantity_limit_label.setObjectName(u"quantity_limit_label")
        self.quantity_limit_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.steps_layout.addWidget(self.quantity_limit_label, 6, 0, 1, 1)

        self.quantity_limit_edit = QLineEdit(self.steps_inside)
        self.quantity_limit_edit.setObjectName(u"quantity_limit_edit")

        self.steps_layout.addWidget(self.quantity_limit_edit, 6, 1, 1, 1)

        self.quantity_limit_problem = QLabel(self.steps_inside)
        self.quantity_limit_problem.setObjectName(u"quantity_limit_problem")
        self.quantity_limit_problem.setWordWrap(True)

        self.steps_layout.addWidget(self.quantity_limit_problem, 7, 1, 1, 1)

        self.quantity_limit_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.quantity_limit_gap, 8, 1, 1, 1)

        self.validity_label = QLabel(self.steps_inside)
        self.validity_label.setObjectName(u"validity_label")
        self.validity_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.steps_layout.addWidget(self.validity_label, 9, 0, 1, 1)

        self.validity_edit = QLineEdit(self.steps_inside)
        self.validity_edit.setObjectName(u"validity_edit")

        self.steps_layout.addWidget(self.validity_edit, 9, 1, 1, 1)

        self.validity_problem = QLabel(self.steps_inside)
        self.validity_problem.setObjectName(u"validity_problem")
        self.validity_problem.setWordWrap(True)

        self.steps_layout.addWidget(self.validity_problem, 10, 1, 1, 1)

        self.validity_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.validity_gap, 11, 1, 1, 1)

        self.plain_words_label = QLabel(self.steps_inside)
        self.plain_words_label.setObjectName(u"plain_words_label")
        self.plain_words_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.steps_layout.addWidget(self.plain_words_label, 12, 0, 1, 1)

        self.plain_words_text = QPlainTextEdit(self.steps_inside)
        self.plain_words_text.setObjectName(u"plain_words_text")
        self.plain_words_text.setMinimumSize(QSize(0, 64))
        self.plain_words_text.setMaximumSize(QSize(16777215, 80))
        self.plain_words_text.setTabChangesFocus(True)

        self.steps_layout.addWidget(self.plain_words_text, 12, 1, 1, 1)

        self.plain_words_problem = QLabel(self.steps_inside)
        self.plain_words_problem.setObjectName(u"plain_words_problem")
        self.plain_words_problem.setWordWrap(True)

        self.steps_layout.addWidget(self.plain_words_problem, 13, 1, 1, 1)

        self.plain_words_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.plain_words_gap, 14, 1, 1, 1)

        self.steps_layout.setColumnStretch(1, 1)

        self.steps_tab_layout.addLayout(self.steps_layout)

        self.steps_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_tab_layout.addItem(self.steps_rest)

        self.steps_scroll.setWidget(self.steps_inside)

        self.steps_scroll_layout.addWidget(self.steps_scroll)

        self.tabs.addTab(self.steps_tab, "")

        self.dialog_layout.addWidget(self.tabs)

        self.edition_label = QLabel(MatterDialog)
        self.edition_label.setObjectName(u"edition_label")
        self.edition_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.edition_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(MatterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(MatterDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
        self.name_label.setBuddy(self.name_edit)
        self.aliases_label.setBuddy(self.aliases_edit)
        self.nature_label.setBuddy(self.nature_combo)
        self.level_label.setBuddy(self.level_edit)
        self.window_label.setBuddy(self.window_combo)
        self.result_label.setBuddy(self.result_edit)
        self.statutory_days_label.setBuddy(self.statutory_days_spin)
        self.promised_days_label.setBuddy(self.promised_days_spin)
        self.fee_label.setBuddy(self.fee_edit)
        self.fee_basis_label.setBuddy(self.fee_basis_edit)
        self.basis_label.setBuddy(self.basis_edit)
        self.condition_label.setBuddy(self.condition_text)
        self.note_label.setBuddy(self.note_edit)
        self.valid_from_label.setBuddy(self.valid_from_date)
        self.visits_label.setBuddy(self.visits_spin)
        self.materials_label.setBuddy(self.materials_text)
        self.situations_label.setBuddy(self.situations_text)
        self.steps_label.setBuddy(self.steps_text)
        self.special_label.setBuddy(self.special_edit)
        self.quantity_limit_label.setBuddy(self.quantity_limit_edit)
        self.validity_label.setBuddy(self.validity_edit)
        self.plain_words_label.setBuddy(self.plain_words_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.aliases_edit)
        QWidget.setTabOrder(self.aliases_edit, self.nature_combo)
        QWidget.setTabOrder(self.nature_combo, self.level_edit)
        QWidget.setTabOrder(self.level_edit, self.window_combo)
        QWidget.setTabOrder(self.window_combo, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.statutory_days_spin)
        QWidget.setTabOrder(self.statutory_days_spin, self.promised_days_spin)
        QWidget.setTabOrder(self.promised_days_spin, self.fee_edit)
        QWidget.setTabOrder(self.fee_edit, self.fee_basis_edit)
        QWidget.setTabOrder(self.fee_basis_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.condition_text)
        QWidget.setTabOrder(self.condition_text, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.valid_from_date)
        QWidget.setTabOrder(self.valid_from_date, self.visits_spin)
        QWidget.setTabOrder(self.visits_spin, self.materials_text)
        QWidget.setTabOrder(self.materials_text, self.situations_text)
        QWidget.setTabOrder(self.situations_text, self.steps_text)
        QWidget.setTabOrder(self.steps_text, self.special_edit)
        QWidget.setTabOrder(self.special_edit, self.quantity_limit_edit)
        QWidget.setTabOrder(self.quantity_limit_edit, self.validity_edit)
        QWidget.setTabOrder(self.validity_edit, self.plain_words_text)
        QWidget.setTabOrder(self.plain_words_text, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MatterDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, MatterDialog):
        MatterDialog.setWindowTitle(QCoreApplication.translate("MatterDialog", u"\u4e8b\u9879", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u4e8b\u9879\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("MatterDialog", u"\u7f16\u7801(&C)", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u7f16\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.code_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.name_label.setText(QCoreApplication.translate("MatterDialog", u"\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.aliases_label.setText(QCoreApplication.translate("MatterDialog", u"\u522b\u540d\u3001\u4fd7\u79f0(&A)", None))
#if QT_CONFIG(accessibility)
        self.aliases_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u522b\u540d\u3001\u4fd7\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.aliases_edit.setPlaceholderText(QCoreApplication.translate("MatterDialog", u"\u7fa4\u4f17\u5e38\u8bf4\u7684\u53eb\u6cd5\uff0c\u7528\u987f\u53f7\u9694\u5f00\uff0c\u5982\uff1a\u5e74\u5ba1\u3001\u5ba1\u8f66\u3001\u8dd1\u8d27\u8f66\u7684\u8bc1\uff08\u767b\u8bb0\u65f6\u8f93\u5165\u5b83\u6216\u5b83\u7684\u9996\u5b57\u6bcd\u5c31\u80fd\u627e\u5230\uff09", None))
        self.aliases_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.nature_label.setText(QCoreApplication.translate("MatterDialog", u"\u6027\u8d28(&K)", None))
#if QT_CONFIG(accessibility)
        self.nature_combo.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6027\u8d28", None))
#endif // QT_CONFIG(accessibility)
        self.nature_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.level_label.setText(QCoreApplication.translate("MatterDialog", u"\u884c\u4f7f\u5c42\u7ea7(&L)", None))
#if QT_CONFIG(accessibility)
        self.level_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u884c\u4f7f\u5c42\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.level_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.window_label.setText(QCoreApplication.translate("MatterDialog", u"\u7a97\u53e3(&W)", None))
#if QT_CONFIG(accessibility)
        self.window_combo.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u7a97\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.window_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.result_label.setText(QCoreApplication.translate("MatterDialog", u"\u529e\u7406\u7ed3\u679c(&R)", None))
#if QT_CONFIG(accessibility)
        self.result_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u529e\u7406\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.result_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.statutory_days_label.setText(QCoreApplication.translate("MatterDialog", u"\u6cd5\u5b9a\u65f6\u9650(&F)", None))
#if QT_CONFIG(accessibility)
        self.statutory_days_spin.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6cd5\u5b9a\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.statutory_days_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.promised_days_label.setText(QCoreApplication.translate("MatterDialog", u"\u627f\u8bfa\u65f6\u9650(&P)", None))
#if QT_CONFIG(accessibility)
        self.promised_days_spin.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u627f\u8bfa\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.promised_days_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.fee_label.setText(QCoreApplication.translate("MatterDialog", u"\u6536\u8d39(&M)", None))
#if QT_CONFIG(accessibility)
        self.fee_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6536\u8d39", None))
#endif // QT_CONFIG(accessibility)
        self.fee_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.fee_basis_label.setText(QCoreApplication.translate("MatterDialog", u"\u6536\u8d39\u4f9d\u636e(&G)", None))
#if QT_CONFIG(accessibility)
        self.fee_basis_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6536\u8d39\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.fee_basis_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.basis_label.setText(QCoreApplication.translate("MatterDialog", u"\u4f9d\u636e(&B)", None))
#if QT_CONFIG(accessibility)
        self.basis_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.basis_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.condition_label.setText(QCoreApplication.translate("MatterDialog", u"\u53d7\u7406\u6761\u4ef6(&T)", None))
#if QT_CONFIG(accessibility)
        self.condition_text.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u53d7\u7406\u6761\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.condition_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.note_label.setText(QCoreApplication.translate("MatterDialog", u"\u65f6\u9650\u8bf4\u660e(&X)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u65f6\u9650\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.valid_from_label.setText(QCoreApplication.translate("MatterDialog", u"\u751f\u6548\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.valid_from_date.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u751f\u6548\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_date.setDisplayFormat(QCoreApplication.translate("MatterDialog", u"yyyy\u5e74M\u6708d\u65e5", None))
        self.valid_from_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.visits_label.setText(QCoreApplication.translate("MatterDialog", u"\u5230\u73b0\u573a\u6b21\u6570(&V)", None))
#if QT_CONFIG(accessibility)
        self.visits_spin.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u5230\u73b0\u573a\u6b21\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.visits_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.tabs.setTabText(self.tabs.indexOf(self.basic_tab), QCoreApplication.translate("MatterDialog", u"\u57fa\u672c", None))
        self.materials_label.setText(QCoreApplication.translate("MatterDialog", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.materials_text.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_text.setPlaceholderText(QCoreApplication.translate("MatterDialog", u"\u6bcf\u884c\u4e00\u79cd\uff1a\u540d\u79f0\uff1b\u539f\u4ef6\uff1b1\uff1b\u5fc5\u987b\uff08\u7c7b\u578b\uff1a\u539f\u4ef6\u3001\u590d\u5370\u4ef6\u3001\u539f\u4ef6\u53ca\u590d\u5370\u4ef6\uff1b\u5fc5\u8981\u6027\uff1a\u5fc5\u987b\u3001\u975e\u5fc5\u987b\u3001\u5bb9\u7f3a\u540e\u8865\uff09", None))
        self.materials_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.situations_label.setText(QCoreApplication.translate("MatterDialog", u"\u60c5\u5f62", None))
#if QT_CONFIG(accessibility)
        self.situations_text.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u60c5\u5f62", None))
#endif // QT_CONFIG(accessibility)
        self.situations_text.setPlaceholderText(QCoreApplication.translate("MatterDialog", u"\u6bcf\u884c\u4e00\u79cd\uff1a\u9057\u5931\u8865\u53d1\uff1a4\uff08\u8fd9\u79cd\u60c5\u5f62\u53e6\u9700\u7684\u6750\u6599\u5e8f\u53f7\uff09\uff1b\u65f6\u9650\u4e0d\u540c\u7684\u518d\u52a0\uff1a\u4e09\u7c7b\u4ef6\uff1a5\uff1b15\uff1b10", None))
        self.situations_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.tabs.setTabText(self.tabs.indexOf(self.materials_tab), QCoreApplication.translate("MatterDialog", u"\u6750\u6599\u548c\u60c5\u5f62", None))
        self.steps_label.setText(QCoreApplication.translate("MatterDialog", u"\u529e\u7406\u73af\u8282", None))
#if QT_CONFIG(accessibility)
        self.steps_text.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u529e\u7406\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.steps_text.setPlaceholderText(QCoreApplication.translate("MatterDialog", u"\u6bcf\u884c\u4e00\u4e2a\uff1a\u53d7\u7406\uff1b\u7a97\u53e3\u4eba\u5458\uff1b1\uff1b\u53d7\u7406\u901a\u77e5\u4e66\uff08\u7b2c\u4e09\u9879\u4e3a\u5de5\u4f5c\u65e5\uff0c\u5408\u8ba1\u4e0d\u8d85\u8fc7\u627f\u8bfa\u65f6\u9650\uff09", None))
        self.steps_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.special_label.setText(QCoreApplication.translate("MatterDialog", u"\u7279\u522b\u7a0b\u5e8f", None))
#if QT_CONFIG(accessibility)
        self.special_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u7279\u522b\u7a0b\u5e8f", None))
#endif // QT_CONFIG(accessibility)
        self.special_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.quantity_limit_label.setText(QCoreApplication.translate("MatterDialog", u"\u6570\u91cf\u9650\u5236", None))
#if QT_CONFIG(accessibility)
        self.quantity_limit_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u6570\u91cf\u9650\u5236", None))
#endif // QT_CONFIG(accessibility)
        self.quantity_limit_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.validity_label.setText(QCoreApplication.translate("MatterDialog", u"\u7ed3\u679c\u6709\u6548\u671f", None))
#if QT_CONFIG(accessibility)
        self.validity_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u7ed3\u679c\u6709\u6548\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.validity_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.plain_words_label.setText(QCoreApplication.translate("MatterDialog", u"\u5927\u5b57\u7248\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.plain_words_text.setAccessibleName(QCoreApplication.translate("MatterDialog", u"\u5927\u5b57\u7248\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.plain_words_text.setPlaceholderText(QCoreApplication.translate("MatterDialog", u"\u7ed9\u8001\u5e74\u4eba\u770b\u7684\u5927\u767d\u8bdd\uff0c\u5370\u5728\u5927\u5b57\u7248\u544a\u77e5\u4e66\u4e0a", None))
        self.plain_words_problem.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"problem", None))
        self.tabs.setTabText(self.tabs.indexOf(self.steps_tab), QCoreApplication.translate("MatterDialog", u"\u73af\u8282\u548c\u8bf4\u660e", None))
        self.edition_label.setText("")
        self.edition_label.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"note", None))
        self.cancel_button.setText(QCoreApplication.translate("MatterDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("MatterDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("MatterDialog", u"main", None))
    # retranslateUi

