# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'points_dialog.ui'
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
class Ui_PointsDialog(object):
    def setupUi(self, PointsDialog):
        if not PointsDialog.objectName():
            PointsDialog.setObjectName(u"PointsDialog")
        PointsDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(PointsDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.person_label = QLabel(PointsDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 0, 0, 1, 1)

        self.person_label2 = QLabel(PointsDialog)
        self.person_label2.setObjectName(u"person_label2")
        self.person_label2.setWordWrap(True)

        self.fields_layout.addWidget(self.person_label2, 0, 1, 1, 1)

        self.criterion_label = QLabel(PointsDialog)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.criterion_label, 1, 0, 1, 1)

        self.criterion_combo = QComboBox(PointsDialog)
        self.criterion_combo.setObjectName(u"criterion_combo")

        self.fields_layout.addWidget(self.criterion_combo, 1, 1, 1, 1)

        self.criterion_problem = QLabel(PointsDialog)
        self.criterion_problem.setObjectName(u"criterion_problem")
        self.criterion_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.criterion_problem, 2, 1, 1, 1)

        self.criterion_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.criterion_gap, 3, 1, 1, 1)

        self.rule_label = QLabel(PointsDialog)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.rule_label, 4, 0, 1, 1)

        self.rule_label2 = QLabel(PointsDialog)
        self.rule_label2.setObjectName(u"rule_label2")
        self.rule_label2.setWordWrap(True)

        self.fields_layout.addWidget(self.rule_label2, 4, 1, 1, 1)

        self.points_label = QLabel(PointsDialog)
        self.points_label.setObjectName(u"points_label")
        self.points_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.points_label, 5, 0, 1, 1)

        self.points_edit = QLineEdit(PointsDialog)
        self.points_edit.setObjectName(u"points_edit")
        self.points_edit.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.points_edit, 5, 1, 1, 1)

        self.points_problem = QLabel(PointsDialog)
        self.points_problem.setObjectName(u"points_problem")
        self.points_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.points_problem, 6, 1, 1, 1)

        self.points_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.points_gap, 7, 1, 1, 1)

        self.reason_label = QLabel(PointsDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.reason_label, 8, 0, 1, 1)

        self.reason_edit = QLineEdit(PointsDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 8, 1, 1, 1)

        self.reason_problem = QLabel(PointsDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.reason_problem, 9, 1, 1, 1)

        self.reason_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.reason_gap, 10, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PointsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PointsDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.criterion_label.setBuddy(self.criterion_combo)
        self.points_label.setBuddy(self.points_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.criterion_combo, self.points_edit)
        QWidget.setTabOrder(self.points_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PointsDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PointsDialog):
        PointsDialog.setWindowTitle(QCoreApplication.translate("PointsDialog", u"\u767b\u8bb0", None))
        self.person_label.setText(QCoreApplication.translate("PointsDialog", u"\u4eba\u5458", None))
        self.criterion_label.setText(QCoreApplication.translate("PointsDialog", u"\u8003\u6838\u6307\u6807(&C)", None))
#if QT_CONFIG(accessibility)
        self.criterion_combo.setAccessibleName(QCoreApplication.translate("PointsDialog", u"\u8003\u6838\u6307\u6807", None))
#endif // QT_CONFIG(accessibility)
        self.criterion_problem.setProperty(u"role", QCoreApplication.translate("PointsDialog", u"problem", None))
        self.rule_label.setText("")
        self.points_label.setText(QCoreApplication.translate("PointsDialog", u"\u5206\u503c\uff08\u5fc5\u586b\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.points_edit.setAccessibleName(QCoreApplication.translate("PointsDialog", u"\u5206\u503c", None))
#endif // QT_CONFIG(accessibility)
        self.points_edit.setPlaceholderText(QCoreApplication.translate("PointsDialog", u"\u5982 0.5", None))
        self.points_problem.setProperty(u"role", QCoreApplication.translate("PointsDialog", u"problem", None))
        self.reason_label.setText(QCoreApplication.translate("PointsDialog", u"\u4e8b\u7531\uff08\u5fc5\u586b\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PointsDialog", u"\u4e8b\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("PointsDialog", u"\u4ec0\u4e48\u65f6\u95f4\u3001\u4ec0\u4e48\u4e8b", None))
        self.reason_problem.setProperty(u"role", QCoreApplication.translate("PointsDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("PointsDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PointsDialog", u"\u767b\u8bb0\u6263\u5206", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PointsDialog", u"main", None))
    # retranslateUi

