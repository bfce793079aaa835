# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'score_entry_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)
class Ui_ScoreEntryDialog(object):
    def setupUi(self, ScoreEntryDialog):
        if not ScoreEntryDialog.objectName():
            ScoreEntryDialog.setObjectName(u"ScoreEntryDialog")
        ScoreEntryDialog.setMinimumSize(QSize(660, 0))
        self.dialog_layout = QVBoxLayout(ScoreEntryDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(ScoreEntryDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.person_label = QLabel(ScoreEntryDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 0, 0, 1, 1)

        self.person_label2 = QLabel(ScoreEntryDialog)
        self.person_label2.setObjectName(u"person_label2")
        self.person_label2.setWordWrap(True)

        self.fields_layout.addWidget(self.person_label2, 0, 1, 1, 1)

        self.leaders_label = QLabel(ScoreEntryDialog)
        self.leaders_label.setObjectName(u"leaders_label")
        self.leaders_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.leaders_label, 1, 0, 1, 1)

        self.leaders_edit = QLineEdit(ScoreEntryDialog)
        self.leaders_edit.setObjectName(u"leaders_edit")

        self.fields_layout.addWidget(self.leaders_edit, 1, 1, 1, 1)

        self.leaders_problem = QLabel(ScoreEntryDialog)
        self.leaders_problem.setObjectName(u"leaders_problem")
        self.leaders_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.leaders_problem, 2, 1, 1, 1)

        self.leaders_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.leaders_gap, 3, 1, 1, 1)

        self.issued_label = QLabel(ScoreEntryDialog)
        self.issued_label.setObjectName(u"issued_label")
        self.issued_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.issued_label, 4, 0, 1, 1)

        self.issued_spin = QSpinBox(ScoreEntryDialog)
        self.issued_spin.setObjectName(u"issued_spin")
        self.issued_spin.setMinimum(0)
        self.issued_spin.setMaximum(9999)
        self.issued_spin.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.issued_spin, 4, 1, 1, 1)

        self.issued_problem = QLabel(ScoreEntryDialog)
        self.issued_problem.setObjectName(u"issued_problem")
        self.issued_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.issued_problem, 5, 1, 1, 1)

        self.issued_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.issued_gap, 6, 1, 1, 1)

        self.returned_label = QLabel(ScoreEntryDialog)
        self.returned_label.setObjectName(u"returned_label")
        self.returned_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.returned_label, 7, 0, 1, 1)

        self.returned_spin = QSpinBox(ScoreEntryDialog)
        self.returned_spin.setObjectName(u"returned_spin")
        self.returned_spin.setMinimum(0)
        self.returned_spin.setMaximum(9999)
        self.returned_spin.setMaximumSize(QSize(120, 16777215))

        self.fields_layout.addWidget(self.returned_spin, 7, 1, 1, 1)

        self.returned_problem = QLabel(ScoreEntryDialog)
        self.returned_problem.setObjectName(u"returned_problem")
        self.returned_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.returned_problem, 8, 1, 1, 1)

        self.returned_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.returned_gap, 9, 1, 1, 1)

        self.ballots_label = QLabel(ScoreEntryDialog)
        self.ballots_label.setObjectName(u"ballots_label")
        self.ballots_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.ballots_label, 10, 0, 1, 1)

        self.ballots_edit = QLineEdit(ScoreEntryDialog)
        self.ballots_edit.setObjectName(u"ballots_edit")

        self.fields_layout.addWidget(self.ballots_edit, 10, 1, 1, 1)

        self.ballots_problem = QLabel(ScoreEntryDialog)
        self.ballots_problem.setObjectName(u"ballots_problem")
        self.ballots_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.ballots_problem, 11, 1, 1, 1)

        self.ballots_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.ballots_gap, 12, 1, 1, 1)

        self.satisfaction_label = QLabel(ScoreEntryDialog)
        self.satisfaction_label.setObjectName(u"satisfaction_label")
        self.satisfaction_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.satisfaction_label, 13, 0, 1, 1)

        self.satisfaction_edit = QLineEdit(ScoreEntryDialog)
        self.satisfaction_edit.setObjectName(u"satisfaction_edit")

        self.fields_layout.addWidget(self.satisfaction_edit, 13, 1, 1, 1)

        self.satisfaction_problem = QLabel(ScoreEntryDialog)
        self.satisfaction_problem.setObjectName(u"satisfaction_problem")
        self.satisfaction_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.satisfaction_problem, 14, 1, 1, 1)

        self.satisfaction_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.satisfaction_gap, 15, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ScoreEntryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.next_button = QPushButton(ScoreEntryDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.next_button)

        self.save_button = QPushButton(ScoreEntryDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.leaders_label.setBuddy(self.leaders_edit)
        self.issued_label.setBuddy(self.issued_spin)
        self.returned_label.setBuddy(self.returned_spin)
        self.ballots_label.setBuddy(self.ballots_edit)
        self.satisfaction_label.setBuddy(self.satisfaction_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.leaders_edit, self.issued_spin)
        QWidget.setTabOrder(self.issued_spin, self.returned_spin)
        QWidget.setTabOrder(self.returned_spin, self.ballots_edit)
        QWidget.setTabOrder(self.ballots_edit, self.satisfaction_edit)
        QWidget.setTabOrder(self.satisfaction_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.cancel_button)

        self.retranslateUi(ScoreEntryDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ScoreEntryDialog):
        ScoreEntryDialog.setWindowTitle(QCoreApplication.translate("ScoreEntryDialog", u"\u5f55\u5165\u8bc4\u5206", None))
        self.note_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u6ca1\u6709\u7684\u90e8\u5206\u7559\u7a7a\uff0c\u4e0d\u4f1a\u6309 0 \u5206\u8ba1\u7b97\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"purpose", None))
        self.person_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u4eba\u5458", None))
        self.leaders_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u9886\u5bfc\u8bc4\u5206(&L)", None))
#if QT_CONFIG(accessibility)
        self.leaders_edit.setAccessibleName(QCoreApplication.translate("ScoreEntryDialog", u"\u9886\u5bfc\u8bc4\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.leaders_edit.setPlaceholderText(QCoreApplication.translate("ScoreEntryDialog", u"\u7528\u7a7a\u683c\u9694\u5f00\uff0c\u5982 92 95 88 90 97", None))
        self.leaders_problem.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"problem", None))
        self.issued_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u6d4b\u8bc4\u7968\uff1a\u53d1\u51fa(&F)", None))
#if QT_CONFIG(accessibility)
        self.issued_spin.setAccessibleName(QCoreApplication.translate("ScoreEntryDialog", u"\u6d4b\u8bc4\u7968\uff1a\u53d1\u51fa", None))
#endif // QT_CONFIG(accessibility)
        self.issued_problem.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"problem", None))
        self.returned_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u6d4b\u8bc4\u7968\uff1a\u6536\u56de(&H)", None))
#if QT_CONFIG(accessibility)
        self.returned_spin.setAccessibleName(QCoreApplication.translate("ScoreEntryDialog", u"\u6d4b\u8bc4\u7968\uff1a\u6536\u56de", None))
#endif // QT_CONFIG(accessibility)
        self.returned_problem.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"problem", None))
        self.ballots_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u6c11\u4e3b\u6d4b\u8bc4\u7968\u6570(&B)", None))
#if QT_CONFIG(accessibility)
        self.ballots_edit.setAccessibleName(QCoreApplication.translate("ScoreEntryDialog", u"\u6c11\u4e3b\u6d4b\u8bc4\u7968\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.ballots_edit.setPlaceholderText(QCoreApplication.translate("ScoreEntryDialog", u"\u4f18\u79c0 \u79f0\u804c \u57fa\u672c\u79f0\u804c \u4e0d\u79f0\u804c\uff0c\u5982 18 9 2 1", None))
        self.ballots_problem.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"problem", None))
        self.satisfaction_label.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u6ee1\u610f\u5ea6\u7968\u6570(&S)", None))
#if QT_CONFIG(accessibility)
        self.satisfaction_edit.setAccessibleName(QCoreApplication.translate("ScoreEntryDialog", u"\u6ee1\u610f\u5ea6\u7968\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.satisfaction_edit.setPlaceholderText(QCoreApplication.translate("ScoreEntryDialog", u"\u4ece\u975e\u5e38\u6ee1\u610f\u5230\u975e\u5e38\u4e0d\u6ee1\u610f\uff0c\u5982 62 25 8 3 2", None))
        self.satisfaction_problem.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u53d6\u6d88", None))
        self.next_button.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u4fdd\u5b58\uff0c\u5f55\u4e0b\u4e00\u4e2a(&N)  Ctrl+\u56de\u8f66", None))
        self.save_button.setText(QCoreApplication.translate("ScoreEntryDialog", u"\u4fdd\u5b58\u8bc4\u5206", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ScoreEntryDialog", u"main", None))
    # retranslateUi

