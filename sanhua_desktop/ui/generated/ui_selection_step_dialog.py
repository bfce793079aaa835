# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'selection_step_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_SelectionStepDialog(object):
    def setupUi(self, SelectionStepDialog):
        if not SelectionStepDialog.objectName():
            SelectionStepDialog.setObjectName(u"SelectionStepDialog")
        SelectionStepDialog.setMinimumSize(QSize(680, 0))
        self.dialog_layout = QVBoxLayout(SelectionStepDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(SelectionStepDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.person_label = QLabel(SelectionStepDialog)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.person_label, 0, 0, 1, 1)

        self.person_edit = QLineEdit(SelectionStepDialog)
        self.person_edit.setObjectName(u"person_edit")
        self.person_edit.setMaximumSize(QSize(260, 16777215))
        self.person_edit.setMaxLength(50)

        self.fields_layout.addWidget(self.person_edit, 0, 1, 1, 1)

        self.person_problem = QLabel(SelectionStepDialog)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.person_problem, 1, 1, 1, 1)

        self.role_label = QLabel(SelectionStepDialog)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.role_label, 2, 0, 1, 1)

        self.role_combo = QComboBox(SelectionStepDialog)
        self.role_combo.setObjectName(u"role_combo")
        self.role_combo.setMaximumSize(QSize(260, 16777215))

        self.fields_layout.addWidget(self.role_combo, 2, 1, 1, 1)

        self.role_problem = QLabel(SelectionStepDialog)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.role_problem, 3, 1, 1, 1)

        self.candidates_label = QLabel(SelectionStepDialog)
        self.candidates_label.setObjectName(u"candidates_label")
        self.candidates_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.candidates_label, 4, 0, 1, 1)

        self.candidates_list = QListWidget(SelectionStepDialog)
        self.candidates_list.setObjectName(u"candidates_list")
        self.candidates_list.setMinimumSize(QSize(0, 200))

        self.fields_layout.addWidget(self.candidates_list, 4, 1, 1, 1)

        self.candidates_problem = QLabel(SelectionStepDialog)
        self.candidates_problem.setObjectName(u"candidates_problem")
        self.candidates_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.candidates_problem, 5, 1, 1, 1)

        self.note_label = QLabel(SelectionStepDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.note_label, 6, 0, 1, 1)

        self.note_edit = QLineEdit(SelectionStepDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(200)

        self.fields_layout.addWidget(self.note_edit, 6, 1, 1, 1)

        self.note_problem = QLabel(SelectionStepDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.note_problem, 7, 1, 1, 1)

        self.days_label = QLabel(SelectionStepDialog)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.days_label, 8, 0, 1, 1)

        self.days_spin = QSpinBox(SelectionStepDialog)
        self.days_spin.setObjectName(u"days_spin")
        self.days_spin.setMaximumSize(QSize(160, 16777215))
        self.days_spin.setMinimum(5)
        self.days_spin.setMaximum(30)

        self.fields_layout.addWidget(self.days_spin, 8, 1, 1, 1)

        self.days_problem = QLabel(SelectionStepDialog)
        self.days_problem.setObjectName(u"days_problem")
        self.days_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.days_problem, 9, 1, 1, 1)

        self.document_number_label = QLabel(SelectionStepDialog)
        self.document_number_label.setObjectName(u"document_number_label")
        self.document_number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.document_number_label, 10, 0, 1, 1)

        self.document_number_edit = QLineEdit(SelectionStepDialog)
        self.document_number_edit.setObjectName(u"document_number_edit")
        self.document_number_edit.setMaximumSize(QSize(320, 16777215))
        self.document_number_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.document_number_edit, 10, 1, 1, 1)

        self.document_number_problem = QLabel(SelectionStepDialog)
        self.document_number_problem.setObjectName(u"document_number_problem")
        self.document_number_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.document_number_problem, 11, 1, 1, 1)

        self.approval_number_label = QLabel(SelectionStepDialog)
        self.approval_number_label.setObjectName(u"approval_number_label")
        self.approval_number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.approval_number_label, 12, 0, 1, 1)

        self.approval_number_edit = QLineEdit(SelectionStepDialog)
        self.approval_number_edit.setObjectName(u"approval_number_edit")
        self.approval_number_edit.setMaxLength(60)

        self.fields_layout.addWidget(self.approval_number_edit, 12, 1, 1, 1)

        self.approval_number_problem = QLabel(SelectionStepDialog)
        self.approval_number_problem.setObjectName(u"approval_number_problem")
        self.approval_number_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.approval_number_problem, 13, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.back_button = QPushButton(SelectionStepDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.back_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SelectionStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SelectionStepDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_edit)
        self.role_label.setBuddy(self.role_combo)
        self.candidates_label.setBuddy(self.candidates_list)
        self.note_label.setBuddy(self.note_edit)
        self.days_label.setBuddy(self.days_spin)
        self.document_number_label.setBuddy(self.document_number_edit)
        self.approval_number_label.setBuddy(self.approval_number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.candidates_list)
        QWidget.setTabOrder(self.candidates_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.days_spin)
        QWidget.setTabOrder(self.days_spin, self.document_number_edit)
        QWidget.setTabOrder(self.document_number_edit, self.approval_number_edit)
        QWidget.setTabOrder(self.approval_number_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.back_button)

        self.retranslateUi(SelectionStepDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SelectionStepDialog):
        SelectionStepDialog.setWindowTitle(QCoreApplication.translate("SelectionStepDialog", u"\u529e\u7406\u4e0b\u4e00\u6b65", None))
        self.purpose_label.setText("")
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"purpose", None))
        self.person_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u529e\u7406\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u529e\u7406\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.person_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.role_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u8eab\u4efd(&R)", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u8eab\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.role_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.candidates_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u540d\u5355(&L)", None))
#if QT_CONFIG(accessibility)
        self.candidates_list.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u540d\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.candidates_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.note_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u8bf4\u660e(&N)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.days_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u516c\u793a\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u516c\u793a\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.days_spin.setSuffix(QCoreApplication.translate("SelectionStepDialog", u" \u4e2a\u5de5\u4f5c\u65e5", None))
        self.days_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.document_number_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u53d1\u6587\u5b57\u53f7(&F)", None))
#if QT_CONFIG(accessibility)
        self.document_number_edit.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u53d1\u6587\u5b57\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.document_number_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.approval_number_label.setText(QCoreApplication.translate("SelectionStepDialog", u"\u6279\u51c6\u6587\u53f7(&A)", None))
#if QT_CONFIG(accessibility)
        self.approval_number_edit.setAccessibleName(QCoreApplication.translate("SelectionStepDialog", u"\u6279\u51c6\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.approval_number_edit.setPlaceholderText(QCoreApplication.translate("SelectionStepDialog", u"\u53ea\u6709\u7ecf\u6279\u51c6\u7684\u8868\u5f70\u9879\u76ee\u624d\u586b\u5199\uff1b\u901a\u62a5\u4e0d\u586b", None))
        self.approval_number_problem.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"problem", None))
        self.back_button.setText(QCoreApplication.translate("SelectionStepDialog", u"\u9000\u56de\u4e0a\u4e00\u6b65(&B)", None))
        self.cancel_button.setText(QCoreApplication.translate("SelectionStepDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("SelectionStepDialog", u"\u529e\u7406", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SelectionStepDialog", u"main", None))
    # retranslateUi

