# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_import_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)
class Ui_StaffImportDialog(object):
    def setupUi(self, StaffImportDialog):
        if not StaffImportDialog.objectName():
            StaffImportDialog.setObjectName(u"StaffImportDialog")
        StaffImportDialog.setMinimumSize(QSize(860, 0))
        self.dialog_layout = QVBoxLayout(StaffImportDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.note_label = QLabel(StaffImportDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.file_label = QLabel(StaffImportDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.file_label, 0, 0, 1, 1)

        self.file_edit_layout = QHBoxLayout()
        self.file_edit_layout.setSpacing(8)
        self.file_edit_layout.setObjectName(u"file_edit_layout")
        self.file_edit = QLineEdit(StaffImportDialog)
        self.file_edit.setObjectName(u"file_edit")

        self.file_edit_layout.addWidget(self.file_edit)

        self.file_button = QPushButton(StaffImportDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.file_edit_layout.addWidget(self.file_button)


        self.fields_layout.addLayout(self.file_edit_layout, 0, 1, 1, 1)

        self.file_problem = QLabel(StaffImportDialog)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.file_problem, 1, 1, 1, 1)

        self.file_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.file_gap, 2, 1, 1, 1)

        self.photos_label = QLabel(StaffImportDialog)
        self.photos_label.setObjectName(u"photos_label")
        self.photos_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.photos_label, 3, 0, 1, 1)

        self.photos_edit_layout = QHBoxLayout()
        self.photos_edit_layout.setSpacing(8)
        self.photos_edit_layout.setObjectName(u"photos_edit_layout")
        self.photos_edit = QLineEdit(StaffImportDialog)
        self.photos_edit.setObjectName(u"photos_edit")

        self.photos_edit_layout.addWidget(self.photos_edit)

        self.folder_button = QPushButton(StaffImportDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.photos_edit_layout.addWidget(self.folder_button)


        self.fields_layout.addLayout(self.photos_edit_layout, 3, 1, 1, 1)

        self.photos_problem = QLabel(StaffImportDialog)
        self.photos_problem.setObjectName(u"photos_problem")
        self.photos_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.photos_problem, 4, 1, 1, 1)

        self.photos_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.photos_gap, 5, 1, 1, 1)

        self.again_check = QCheckBox(StaffImportDialog)
        self.again_check.setObjectName(u"again_check")

        self.fields_layout.addWidget(self.again_check, 6, 1, 1, 1)

        self.people_label = QLabel(StaffImportDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.people_label, 7, 0, 1, 1)

        self.people_table = QTableView(StaffImportDialog)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setMinimumSize(QSize(0, 190))

        self.fields_layout.addWidget(self.people_table, 7, 1, 1, 1)

        self.bad_label = QLabel(StaffImportDialog)
        self.bad_label.setObjectName(u"bad_label")
        self.bad_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.bad_label, 8, 0, 1, 1)

        self.bad_table = QTableView(StaffImportDialog)
        self.bad_table.setObjectName(u"bad_table")
        self.bad_table.setMinimumSize(QSize(0, 180))

        self.fields_layout.addWidget(self.bad_table, 8, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.template_button = QPushButton(StaffImportDialog)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.template_button)

        self.give_back_button = QPushButton(StaffImportDialog)
        self.give_back_button.setObjectName(u"give_back_button")
        self.give_back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.give_back_button)

        self.mapping_button = QPushButton(StaffImportDialog)
        self.mapping_button.setObjectName(u"mapping_button")
        self.mapping_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.mapping_button)

        self.photos_button = QPushButton(StaffImportDialog)
        self.photos_button.setObjectName(u"photos_button")
        self.photos_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.photos_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(StaffImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.read_button = QPushButton(StaffImportDialog)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.read_button)

        self.import_button = QPushButton(StaffImportDialog)
        self.import_button.setObjectName(u"import_button")

        self.buttons_layout.addWidget(self.import_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file_edit)
        self.photos_label.setBuddy(self.photos_edit)
        self.people_label.setBuddy(self.people_table)
        self.bad_label.setBuddy(self.bad_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file_edit, self.file_button)
        QWidget.setTabOrder(self.file_button, self.photos_edit)
        QWidget.setTabOrder(self.photos_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.again_check)
        QWidget.setTabOrder(self.again_check, self.people_table)
        QWidget.setTabOrder(self.people_table, self.bad_table)
        QWidget.setTabOrder(self.bad_table, self.template_button)
        QWidget.setTabOrder(self.template_button, self.give_back_button)
        QWidget.setTabOrder(self.give_back_button, self.mapping_button)
        QWidget.setTabOrder(self.mapping_button, self.photos_button)
        QWidget.setTabOrder(self.photos_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.read_button)
        QWidget.setTabOrder(self.read_button, self.cancel_button)

        self.retranslateUi(StaffImportDialog)

        self.import_button.setDefault(True)

    # setupUi

    def retranslateUi(self, StaffImportDialog):
        StaffImportDialog.setWindowTitle(QCoreApplication.translate("StaffImportDialog", u"\u5bfc\u5165\u540d\u518c", None))
        self.note_label.setText(QCoreApplication.translate("StaffImportDialog", u"\u5148\u8bfb\u53d6\u5e76\u6838\u5bf9\uff0c\u518d\u5bfc\u5165\u3002\u6709\u95ee\u9898\u7684\u884c\u4e0d\u4f1a\u5bfc\u5165\uff0c\u53ef\u5bfc\u51fa\u6539\u597d\u540e\u518d\u5bfc\u5165\u3002", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("StaffImportDialog", u"purpose", None))
        self.file_label.setText(QCoreApplication.translate("StaffImportDialog", u"\u540d\u518c\u6587\u4ef6\uff08\u5fc5\u586b\uff09(&F)", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u540d\u518c\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.file_edit.setPlaceholderText(QCoreApplication.translate("StaffImportDialog", u"xlsx\u3001xls \u6216 csv\uff0c\u8981\u6709\u5217\u540d\u4e00\u884c", None))
        self.file_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u9009\u62e9(&1)\u2026", None))
#if QT_CONFIG(accessibility)
        self.file_button.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u9009\u62e9\u540d\u518c\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.file_problem.setProperty(u"role", QCoreApplication.translate("StaffImportDialog", u"problem", None))
        self.photos_label.setText(QCoreApplication.translate("StaffImportDialog", u"\u7167\u7247\u6587\u4ef6\u5939(&H)", None))
#if QT_CONFIG(accessibility)
        self.photos_edit.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u7167\u7247\u6587\u4ef6\u5939", None))
#endif // QT_CONFIG(accessibility)
        self.photos_edit.setPlaceholderText(QCoreApplication.translate("StaffImportDialog", u"\u53ef\u7559\u7a7a\uff1b\u7167\u7247\u6309\u5de5\u53f7\u6216\u59d3\u540d\u5bf9\u5e94", None))
        self.folder_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u9009\u62e9(&2)\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u9009\u62e9\u7167\u7247\u6587\u4ef6\u5939", None))
#endif // QT_CONFIG(accessibility)
        self.photos_problem.setProperty(u"role", QCoreApplication.translate("StaffImportDialog", u"problem", None))
        self.again_check.setText(QCoreApplication.translate("StaffImportDialog", u"\u8fd9\u4efd\u540d\u518c\u4ee5\u524d\u5bfc\u5165\u8fc7\uff0c\u518d\u6b21\u5bfc\u5165(&A)", None))
        self.people_label.setText(QCoreApplication.translate("StaffImportDialog", u"\u8bfb\u5230\u7684\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u8bfb\u5230\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.bad_label.setText(QCoreApplication.translate("StaffImportDialog", u"\u95ee\u9898(&B)", None))
#if QT_CONFIG(accessibility)
        self.bad_table.setAccessibleName(QCoreApplication.translate("StaffImportDialog", u"\u6709\u95ee\u9898\u7684\u884c\u548c\u7167\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.template_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u53e6\u5b58\u6a21\u677f(&M)\u2026", None))
        self.give_back_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u5bfc\u51fa\u95ee\u9898\u884c(&E)\u2026", None))
        self.mapping_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u5217\u7684\u5bf9\u5e94(&C)\u2026", None))
        self.photos_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u8ba4\u7167\u7247(&O)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u53d6\u6d88", None))
        self.read_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u8bfb\u53d6(&R)", None))
        self.import_button.setText(QCoreApplication.translate("StaffImportDialog", u"\u5bfc\u5165(&I)", None))
        self.import_button.setProperty(u"role", QCoreApplication.translate("StaffImportDialog", u"main", None))
    # retranslateUi

