# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'package_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_PackageDialog(object):
    def setupUi(self, PackageDialog):
        if not PackageDialog.objectName():
            PackageDialog.setObjectName(u"PackageDialog")
        PackageDialog.setMinimumSize(QSize(820, 0))
        self.dialog_layout = QVBoxLayout(PackageDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.package_label = QLabel(PackageDialog)
        self.package_label.setObjectName(u"package_label")
        self.package_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.package_label, 0, 0, 1, 1)

        self.package_combo = QComboBox(PackageDialog)
        self.package_combo.setObjectName(u"package_combo")

        self.fields_layout.addWidget(self.package_combo, 0, 1, 1, 1)

        self.package_problem = QLabel(PackageDialog)
        self.package_problem.setObjectName(u"package_problem")
        self.package_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.package_problem, 1, 1, 1, 1)

        self.package_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.package_gap, 2, 1, 1, 1)

        self.name_label = QLabel(PackageDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.name_label, 3, 0, 1, 1)

        self.name_edit = QLineEdit(PackageDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 3, 1, 1, 1)

        self.name_problem = QLabel(PackageDialog)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.name_problem, 4, 1, 1, 1)

        self.name_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.name_gap, 5, 1, 1, 1)

        self.promised_days_label = QLabel(PackageDialog)
        self.promised_days_label.setObjectName(u"promised_days_label")
        self.promised_days_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.promised_days_label, 6, 0, 1, 1)

        self.promised_days_spin = QSpinBox(PackageDialog)
        self.promised_days_spin.setObjectName(u"promised_days_spin")
        self.promised_days_spin.setMaximumSize(QSize(140, 16777215))
        self.promised_days_spin.setMinimum(1)
        self.promised_days_spin.setMaximum(45)

        self.fields_layout.addWidget(self.promised_days_spin, 6, 1, 1, 1)

        self.promised_days_problem = QLabel(PackageDialog)
        self.promised_days_problem.setObjectName(u"promised_days_problem")
        self.promised_days_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.promised_days_problem, 7, 1, 1, 1)

        self.promised_days_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.promised_days_gap, 8, 1, 1, 1)

        self.items_label = QLabel(PackageDialog)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.items_label, 9, 0, 1, 1)

        self.items_text = QPlainTextEdit(PackageDialog)
        self.items_text.setObjectName(u"items_text")
        self.items_text.setMinimumSize(QSize(0, 130))
        self.items_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.items_text, 9, 1, 1, 1)

        self.items_problem = QLabel(PackageDialog)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.items_problem, 10, 1, 1, 1)

        self.items_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.items_gap, 11, 1, 1, 1)

        self.materials_label = QLabel(PackageDialog)
        self.materials_label.setObjectName(u"materials_label")
        self.materials_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.materials_label, 12, 0, 1, 1)

        self.materials_text = QPlainTextEdit(PackageDialog)
        self.materials_text.setObjectName(u"materials_text")
        self.materials_text.setMinimumSize(QSize(0, 150))
        self.materials_text.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.materials_text, 12, 1, 1, 1)

        self.materials_problem = QLabel(PackageDialog)
        self.materials_problem.setObjectName(u"materials_problem")
        self.materials_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.materials_problem, 13, 1, 1, 1)

        self.materials_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.materials_gap, 14, 1, 1, 1)

        self.note_label = QLabel(PackageDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.note_label, 15, 0, 1, 1)

        self.note_edit = QLineEdit(PackageDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 15, 1, 1, 1)

        self.note_problem = QLabel(PackageDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.note_problem, 16, 1, 1, 1)

        self.note_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.note_gap, 17, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.saved_label = QLabel(PackageDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.saved_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PackageDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PackageDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.package_label.setBuddy(self.package_combo)
        self.name_label.setBuddy(self.name_edit)
        self.promised_days_label.setBuddy(self.promised_days_spin)
        self.items_label.setBuddy(self.items_text)
        self.materials_label.setBuddy(self.materials_text)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.package_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.promised_days_spin)
        QWidget.setTabOrder(self.promised_days_spin, self.items_text)
        QWidget.setTabOrder(self.items_text, self.materials_text)
        QWidget.setTabOrder(self.materials_text, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PackageDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PackageDialog):
        PackageDialog.setWindowTitle(QCoreApplication.translate("PackageDialog", u"\u8054\u529e\u5957\u9910", None))
        self.package_label.setText(QCoreApplication.translate("PackageDialog", u"\u5957\u9910(&K)", None))
#if QT_CONFIG(accessibility)
        self.package_combo.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u5957\u9910", None))
#endif // QT_CONFIG(accessibility)
        self.package_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.name_label.setText(QCoreApplication.translate("PackageDialog", u"\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.promised_days_label.setText(QCoreApplication.translate("PackageDialog", u"\u627f\u8bfa\u65f6\u9650(&P)", None))
#if QT_CONFIG(accessibility)
        self.promised_days_spin.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u627f\u8bfa\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.promised_days_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.items_label.setText(QCoreApplication.translate("PackageDialog", u"\u4e8b\u9879\u548c\u987a\u5e8f(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_text.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u4e8b\u9879\u548c\u987a\u5e8f", None))
#endif // QT_CONFIG(accessibility)
        self.items_text.setPlaceholderText(QCoreApplication.translate("PackageDialog", u"\u6bcf\u884c\u4e00\u4e2a\uff1a\u8425\u4e1a\u6267\u7167\uff1b\u53bf\u5e02\u573a\u76d1\u7763\u7ba1\u7406\u5c40\uff1b1\uff1b\uff1b\u8425\u4e1a\u6267\u7167\uff08\u540d\u79f0\uff1b\u90e8\u95e8\uff1b\u5de5\u4f5c\u65e5\uff1b\u8981\u5148\u529e\u51fa\u7684\u5e8f\u53f7\uff1b\u8bc1\u7167\uff09", None))
        self.items_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.materials_label.setText(QCoreApplication.translate("PackageDialog", u"\u5171\u7528\u6750\u6599(&M)", None))
#if QT_CONFIG(accessibility)
        self.materials_text.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u5171\u7528\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_text.setPlaceholderText(QCoreApplication.translate("PackageDialog", u"\u6bcf\u884c\u4e00\u79cd\uff1a\u8eab\u4efd\u8bc1\uff1b\u590d\u5370\u4ef6\uff1b1\uff1b1\u30012\u30013\uff08\u540d\u79f0\uff1b\u7c7b\u578b\uff1b\u4efd\u6570\uff1b\u7531\u54ea\u4e9b\u5e8f\u53f7\u7684\u4e8b\u9879\u4f7f\u7528\uff09", None))
        self.materials_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.note_label.setText(QCoreApplication.translate("PackageDialog", u"\u8bf4\u660e(&X)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PackageDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"problem", None))
        self.saved_label.setText("")
        self.saved_label.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"note", None))
        self.cancel_button.setText(QCoreApplication.translate("PackageDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PackageDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PackageDialog", u"main", None))
    # retranslateUi

