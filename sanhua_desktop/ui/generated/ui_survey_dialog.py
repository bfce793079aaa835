# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_SurveyDialog(object):
    def setupUi(self, SurveyDialog):
        if not SurveyDialog.objectName():
            SurveyDialog.setObjectName(u"SurveyDialog")
        SurveyDialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(SurveyDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(SurveyDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(SurveyDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(SurveyDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(40)

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(SurveyDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 1, 1, 1, 1)

        self.first_day_label = QLabel(SurveyDialog)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.first_day_label, 2, 0, 1, 1)

        self.first_day_date = QDateEdit(SurveyDialog)
        self.first_day_date.setObjectName(u"first_day_date")
        self.first_day_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.first_day_date, 2, 1, 1, 1)

        self.first_day_problem = QLabel(SurveyDialog)
        self.first_day_problem.setObjectName(u"first_day_problem")
        self.first_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.first_day_problem, 3, 1, 1, 1)

        self.last_day_label = QLabel(SurveyDialog)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.last_day_label, 4, 0, 1, 1)

        self.last_day_date = QDateEdit(SurveyDialog)
        self.last_day_date.setObjectName(u"last_day_date")
        self.last_day_date.setCalendarPopup(True)

        self.fields_layout.addWidget(self.last_day_date, 4, 1, 1, 1)

        self.last_day_problem = QLabel(SurveyDialog)
        self.last_day_problem.setObjectName(u"last_day_problem")
        self.last_day_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.last_day_problem, 5, 1, 1, 1)

        self.definition_label = QLabel(SurveyDialog)
        self.definition_label.setObjectName(u"definition_label")
        self.definition_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.definition_label, 6, 0, 1, 1)

        self.definition_combo = QComboBox(SurveyDialog)
        self.definition_combo.setObjectName(u"definition_combo")

        self.fields_layout.addWidget(self.definition_combo, 6, 1, 1, 1)

        self.definition_problem = QLabel(SurveyDialog)
        self.definition_problem.setObjectName(u"definition_problem")
        self.definition_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.definition_problem, 7, 1, 1, 1)

        self.questions_label = QLabel(SurveyDialog)
        self.questions_label.setObjectName(u"questions_label")
        self.questions_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.questions_label, 8, 0, 1, 1)

        self.questions_text = QPlainTextEdit(SurveyDialog)
        self.questions_text.setObjectName(u"questions_text")
        self.questions_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.questions_text, 8, 1, 1, 1)

        self.questions_problem = QLabel(SurveyDialog)
        self.questions_problem.setObjectName(u"questions_problem")
        self.questions_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.questions_problem, 9, 1, 1, 1)

        self.issued_label = QLabel(SurveyDialog)
        self.issued_label.setObjectName(u"issued_label")
        self.issued_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.issued_label, 10, 0, 1, 1)

        self.issued_spin = QSpinBox(SurveyDialog)
        self.issued_spin.setObjectName(u"issued_spin")
        self.issued_spin.setMaximum(99999)

        self.fields_layout.addWidget(self.issued_spin, 10, 1, 1, 1)

        self.issued_problem = QLabel(SurveyDialog)
        self.issued_problem.setObjectName(u"issued_problem")
        self.issued_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.issued_problem, 11, 1, 1, 1)

        self.minimum_label = QLabel(SurveyDialog)
        self.minimum_label.setObjectName(u"minimum_label")
        self.minimum_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.minimum_label, 12, 0, 1, 1)

        self.minimum_spin = QSpinBox(SurveyDialog)
        self.minimum_spin.setObjectName(u"minimum_spin")
        self.minimum_spin.setMinimum(5)
        self.minimum_spin.setMaximum(9999)
        self.minimum_spin.setValue(30)

        self.fields_layout.addWidget(self.minimum_spin, 12, 1, 1, 1)

        self.minimum_problem = QLabel(SurveyDialog)
        self.minimum_problem.setObjectName(u"minimum_problem")
        self.minimum_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.minimum_problem, 13, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SurveyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SurveyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.first_day_label.setBuddy(self.first_day_date)
        self.last_day_label.setBuddy(self.last_day_date)
        self.definition_label.setBuddy(self.definition_combo)
        self.questions_label.setBuddy(self.questions_text)
        self.issued_label.setBuddy(self.issued_spin)
        self.minimum_label.setBuddy(self.minimum_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.first_day_date)
        QWidget.setTabOrder(self.first_day_date, self.last_day_date)
        QWidget.setTabOrder(self.last_day_date, self.definition_combo)
        QWidget.setTabOrder(self.definition_combo, self.questions_text)
        QWidget.setTabOrder(self.questions_text, self.issued_spin)
        QWidget.setTabOrder(self.issued_spin, self.minimum_spin)
        QWidget.setTabOrder(self.minimum_spin, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SurveyDialog)
    # setupUi

    def retranslateUi(self, SurveyDialog):
        SurveyDialog.setWindowTitle(QCoreApplication.translate("SurveyDialog", u"\u65b0\u5efa\u6ee1\u610f\u5ea6\u8c03\u67e5", None))
        self.note_label.setText(QCoreApplication.translate("SurveyDialog", u"\u53e3\u5f84\u968f\u8c03\u67e5\u4fdd\u5b58\uff0c\u6bcf\u4e2a\u7ed3\u679c\u4e0b\u9762\u90fd\u5370\u53e3\u5f84\u3001\u4efd\u6570\u548c\u671f\u95f4\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"purpose", None))
        self.name_label.setText(QCoreApplication.translate("SurveyDialog", u"\u8c03\u67e5\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u8c03\u67e5\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.name_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.first_day_label.setText(QCoreApplication.translate("SurveyDialog", u"\u5f00\u59cb\u65e5\u671f(&B)", None))
#if QT_CONFIG(accessibility)
        self.first_day_date.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.first_day_date.setDisplayFormat(QCoreApplication.translate("SurveyDialog", u"yyyy-MM-dd", None))
        self.first_day_problem.setText("")
        self.first_day_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.last_day_label.setText(QCoreApplication.translate("SurveyDialog", u"\u7ed3\u675f\u65e5\u671f(&E)", None))
#if QT_CONFIG(accessibility)
        self.last_day_date.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_date.setDisplayFormat(QCoreApplication.translate("SurveyDialog", u"yyyy-MM-dd", None))
        self.last_day_problem.setText("")
        self.last_day_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.definition_label.setText(QCoreApplication.translate("SurveyDialog", u"\u6ee1\u610f\u7387\u53e3\u5f84(&D)", None))
#if QT_CONFIG(accessibility)
        self.definition_combo.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u6ee1\u610f\u7387\u53e3\u5f84", None))
#endif // QT_CONFIG(accessibility)
        self.definition_problem.setText("")
        self.definition_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.questions_label.setText(QCoreApplication.translate("SurveyDialog", u"\u8c03\u67e5\u9879\u76ee(&Q)", None))
#if QT_CONFIG(accessibility)
        self.questions_text.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u8c03\u67e5\u9879\u76ee\uff0c\u6bcf\u884c\u4e00\u4e2a\uff0c\u7b2c\u4e00\u4e2a\u662f\u6574\u4f53\u6ee1\u610f\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.questions_problem.setText("")
        self.questions_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.issued_label.setText(QCoreApplication.translate("SurveyDialog", u"\u53d1\u51fa\u4efd\u6570(&I)", None))
#if QT_CONFIG(accessibility)
        self.issued_spin.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u53d1\u51fa\u4efd\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.issued_spin.setSuffix(QCoreApplication.translate("SurveyDialog", u" \u4efd", None))
        self.issued_problem.setText("")
        self.issued_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.minimum_label.setText(QCoreApplication.translate("SurveyDialog", u"\u6700\u5c11\u6837\u672c(&M)", None))
#if QT_CONFIG(accessibility)
        self.minimum_spin.setAccessibleName(QCoreApplication.translate("SurveyDialog", u"\u6700\u5c11\u6837\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_spin.setSuffix(QCoreApplication.translate("SurveyDialog", u" \u4efd", None))
        self.minimum_problem.setText("")
        self.minimum_problem.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("SurveyDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("SurveyDialog", u"\u5efa\u7acb(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SurveyDialog", u"main", None))
    # retranslateUi

