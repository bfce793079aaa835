# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calibration_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QDoubleSpinBox,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_CalibrationDialog(object):
    def setupUi(self, CalibrationDialog):
        if not CalibrationDialog.objectName():
            CalibrationDialog.setObjectName(u"CalibrationDialog")
        CalibrationDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(CalibrationDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.purpose_label = QLabel(CalibrationDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.printer_grid = QGridLayout()
        self.printer_grid.setObjectName(u"printer_grid")
        self.printer_grid.setHorizontalSpacing(12)
        self.printer_grid.setVerticalSpacing(10)
        self.printer_label = QLabel(CalibrationDialog)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.printer_grid.addWidget(self.printer_label, 0, 0, 1, 1)

        self.printer_combo = QComboBox(CalibrationDialog)
        self.printer_combo.setObjectName(u"printer_combo")

        self.printer_grid.addWidget(self.printer_combo, 0, 1, 1, 1)

        self.paper_key_label = QLabel(CalibrationDialog)
        self.paper_key_label.setObjectName(u"paper_key_label")
        self.paper_key_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.printer_grid.addWidget(self.paper_key_label, 1, 0, 1, 1)

        self.paper_label = QLabel(CalibrationDialog)
        self.paper_label.setObjectName(u"paper_label")

        self.printer_grid.addWidget(self.paper_label, 1, 1, 1, 1)


        self.dialog_layout.addLayout(self.printer_grid)

        self.measure_grid = QGridLayout()
        self.measure_grid.setObjectName(u"measure_grid")
        self.measure_grid.setHorizontalSpacing(12)
        self.measure_grid.setVerticalSpacing(10)
        self.left_label = QLabel(CalibrationDialog)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.measure_grid.addWidget(self.left_label, 0, 0, 1, 1)

        self.left_spin = QDoubleSpinBox(CalibrationDialog)
        self.left_spin.setObjectName(u"left_spin")
        self.left_spin.setMinimum(0.000000000000000)
        self.left_spin.setMaximum(60.000000000000000)
        self.left_spin.setDecimals(1)
        self.left_spin.setSingleStep(0.100000000000000)
        self.left_spin.setValue(20.000000000000000)

        self.measure_grid.addWidget(self.left_spin, 0, 1, 1, 1)

        self.right_label = QLabel(CalibrationDialog)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.measure_grid.addWidget(self.right_label, 0, 2, 1, 1)

        self.right_spin = QDoubleSpinBox(CalibrationDialog)
        self.right_spin.setObjectName(u"right_spin")
        self.right_spin.setMinimum(0.000000000000000)
        self.right_spin.setMaximum(60.000000000000000)
        self.right_spin.setDecimals(1)
        self.right_spin.setSingleStep(0.100000000000000)
        self.right_spin.setValue(20.000000000000000)

        self.measure_grid.addWidget(self.right_spin, 0, 3, 1, 1)

        self.top_label = QLabel(CalibrationDialog)
        self.top_label.setObjectName(u"top_label")
        self.top_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.measure_grid.addWidget(self.top_label, 1, 0, 1, 1)

        self.top_spin = QDoubleSpinBox(CalibrationDialog)
        self.top_spin.setObjectName(u"top_spin")
        self.top_spin.setMinimum(0.000000000000000)
        self.top_spin.setMaximum(60.000000000000000)
        self.top_spin.setDecimals(1)
        self.top_spin.setSingleStep(0.100000000000000)
        self.top_spin.setValue(20.000000000000000)

        self.measure_grid.addWidget(self.top_spin, 1, 1, 1, 1)

        self.bottom_label = QLabel(CalibrationDialog)
        self.bottom_label.setObjectName(u"bottom_label")
        self.bottom_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.measure_grid.addWidget(self.bottom_label, 1, 2, 1, 1)

        self.bottom_spin = QDoubleSpinBox(CalibrationDialog)
        self.bottom_spin.setObjectName(u"bottom_spin")
        self.bottom_spin.setMinimum(0.000000000000000)
        self.bottom_spin.setMaximum(60.000000000000000)
        self.bottom_spin.setDecimals(1)
        self.bottom_spin.setSingleStep(0.100000000000000)
        self.bottom_spin.setValue(20.000000000000000)

        self.measure_grid.addWidget(self.bottom_spin, 1, 3, 1, 1)

        self.left_problem = QLabel(CalibrationDialog)
        self.left_problem.setObjectName(u"left_problem")
        self.left_problem.setWordWrap(True)

        self.measure_grid.addWidget(self.left_problem, 2, 0, 1, 4)


        self.dialog_layout.addLayout(self.measure_grid)

        self.result_label = QLabel(CalibrationDialog)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.result_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.sheet_button = QPushButton(CalibrationDialog)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.sheet_button)

        self.reset_button = QPushButton(CalibrationDialog)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.reset_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CalibrationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CalibrationDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer_combo)
        self.left_label.setBuddy(self.left_spin)
        self.right_label.setBuddy(self.right_spin)
        self.top_label.setBuddy(self.top_spin)
        self.bottom_label.setBuddy(self.bottom_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printer_combo, self.left_spin)
        QWidget.setTabOrder(self.left_spin, self.top_spin)
        QWidget.setTabOrder(self.top_spin, self.right_spin)
        QWidget.setTabOrder(self.right_spin, self.bottom_spin)
        QWidget.setTabOrder(self.bottom_spin, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.reset_button)
        QWidget.setTabOrder(self.reset_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CalibrationDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CalibrationDialog):
        CalibrationDialog.setWindowTitle(QCoreApplication.translate("CalibrationDialog", u"\u6253\u5370\u6821\u51c6", None))
        self.purpose_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u6bcf\u53f0\u6253\u5370\u673a\u3001\u6bcf\u79cd\u7eb8\u91cf\u4e00\u6b21\uff1a\u6253\u5370\u6821\u51c6\u9875\uff0c\u7528\u5c3a\u91cf\u56db\u4e2a\u8ddd\u79bb\u586b\u5728\u4e0b\u9762\uff0c\u4ee5\u540e\u7684\u80f8\u5361\u3001\u8bc1\u4e66\u3001\u5957\u6253\u90fd\u6309\u6b64\u8c03\u6574\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("CalibrationDialog", u"purpose", None))
        self.printer_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u6253\u5370\u673a(&P)", None))
#if QT_CONFIG(accessibility)
        self.printer_combo.setAccessibleName(QCoreApplication.translate("CalibrationDialog", u"\u6253\u5370\u673a", None))
#endif // QT_CONFIG(accessibility)
        self.paper_key_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u7eb8\u5f20", None))
        self.paper_label.setProperty(u"role", QCoreApplication.translate("CalibrationDialog", u"value", None))
        self.left_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u5de6\u4e0a\u5341\u5b57\u8ddd\u7eb8\u5de6\u8fb9(&L)", None))
#if QT_CONFIG(accessibility)
        self.left_spin.setAccessibleName(QCoreApplication.translate("CalibrationDialog", u"\u5de6\u4e0a\u5341\u5b57\u8ddd\u7eb8\u5de6\u8fb9", None))
#endif // QT_CONFIG(accessibility)
        self.left_spin.setSuffix(QCoreApplication.translate("CalibrationDialog", u" \u6beb\u7c73", None))
        self.right_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u53f3\u4e0b\u5341\u5b57\u8ddd\u7eb8\u53f3\u8fb9(&R)", None))
#if QT_CONFIG(accessibility)
        self.right_spin.setAccessibleName(QCoreApplication.translate("CalibrationDialog", u"\u53f3\u4e0b\u5341\u5b57\u8ddd\u7eb8\u53f3\u8fb9", None))
#endif // QT_CONFIG(accessibility)
        self.right_spin.setSuffix(QCoreApplication.translate("CalibrationDialog", u" \u6beb\u7c73", None))
        self.top_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u5de6\u4e0a\u5341\u5b57\u8ddd\u7eb8\u4e0a\u8fb9(&T)", None))
#if QT_CONFIG(accessibility)
        self.top_spin.setAccessibleName(QCoreApplication.translate("CalibrationDialog", u"\u5de6\u4e0a\u5341\u5b57\u8ddd\u7eb8\u4e0a\u8fb9", None))
#endif // QT_CONFIG(accessibility)
        self.top_spin.setSuffix(QCoreApplication.translate("CalibrationDialog", u" \u6beb\u7c73", None))
        self.bottom_label.setText(QCoreApplication.translate("CalibrationDialog", u"\u53f3\u4e0b\u5341\u5b57\u8ddd\u7eb8\u4e0b\u8fb9(&B)", None))
#if QT_CONFIG(accessibility)
        self.bottom_spin.setAccessibleName(QCoreApplication.translate("CalibrationDialog", u"\u53f3\u4e0b\u5341\u5b57\u8ddd\u7eb8\u4e0b\u8fb9", None))
#endif // QT_CONFIG(accessibility)
        self.bottom_spin.setSuffix(QCoreApplication.translate("CalibrationDialog", u" \u6beb\u7c73", None))
        self.left_problem.setProperty(u"role", QCoreApplication.translate("CalibrationDialog", u"problem", None))
        self.result_label.setText("")
        self.result_label.setProperty(u"role", QCoreApplication.translate("CalibrationDialog", u"value", None))
        self.sheet_button.setText(QCoreApplication.translate("CalibrationDialog", u"\u6253\u5370\u6821\u51c6\u9875(&K)\u2026", None))
        self.reset_button.setText(QCoreApplication.translate("CalibrationDialog", u"\u6062\u590d\u4e3a 20.0(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("CalibrationDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CalibrationDialog", u"\u4fdd\u5b58\u6821\u51c6(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CalibrationDialog", u"main", None))
    # retranslateUi

