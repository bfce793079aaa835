# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'certificate_print_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_CertificatePrintDialog(object):
    def setupUi(self, CertificatePrintDialog):
        if not CertificatePrintDialog.objectName():
            CertificatePrintDialog.setObjectName(u"CertificatePrintDialog")
        CertificatePrintDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(CertificatePrintDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.purpose_label = QLabel(CertificatePrintDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.layout_label = QLabel(CertificatePrintDialog)
        self.layout_label.setObjectName(u"layout_label")
        self.layout_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.layout_label, 0, 0, 1, 1)

        self.layout_combo = QComboBox(CertificatePrintDialog)
        self.layout_combo.setObjectName(u"layout_combo")

        self.fields_layout.addWidget(self.layout_combo, 0, 1, 1, 1)

        self.layout_problem = QLabel(CertificatePrintDialog)
        self.layout_problem.setObjectName(u"layout_problem")
        self.layout_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.layout_problem, 1, 1, 1, 1)

        self.which_label = QLabel(CertificatePrintDialog)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.fields_layout.addWidget(self.which_label, 2, 0, 1, 1)

        self.which_combo = QComboBox(CertificatePrintDialog)
        self.which_combo.setObjectName(u"which_combo")

        self.fields_layout.addWidget(self.which_combo, 2, 1, 1, 1)

        self.which_problem = QLabel(CertificatePrintDialog)
        self.which_problem.setObjectName(u"which_problem")
        self.which_problem.setWordWrap(True)

        self.fields_layout.addWidget(self.which_problem, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CertificatePrintDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CertificatePrintDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.layout_label.setBuddy(self.layout_combo)
        self.which_label.setBuddy(self.which_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.layout_combo, self.which_combo)
        QWidget.setTabOrder(self.which_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CertificatePrintDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CertificatePrintDialog):
        CertificatePrintDialog.setWindowTitle(QCoreApplication.translate("CertificatePrintDialog", u"\u6253\u5370\u8bc1\u4e66", None))
        self.purpose_label.setText(QCoreApplication.translate("CertificatePrintDialog", u"\u7f16\u53f7\u5df2\u5b9a\uff0c\u5361\u7eb8\u6216\u4e2d\u65ad\u540e\u4ece\u90a3\u4e00\u5f20\u63a5\u7740\u6253\uff0c\u7f16\u53f7\u4e0d\u53d8\u3002", None))
        self.purpose_label.setProperty(u"role", QCoreApplication.translate("CertificatePrintDialog", u"purpose", None))
        self.layout_label.setText(QCoreApplication.translate("CertificatePrintDialog", u"\u7eb8\u5f20(&P)", None))
#if QT_CONFIG(accessibility)
        self.layout_combo.setAccessibleName(QCoreApplication.translate("CertificatePrintDialog", u"\u7eb8\u5f20", None))
#endif // QT_CONFIG(accessibility)
        self.layout_problem.setProperty(u"role", QCoreApplication.translate("CertificatePrintDialog", u"problem", None))
        self.which_label.setText(QCoreApplication.translate("CertificatePrintDialog", u"\u6253\u5370(&W)", None))
#if QT_CONFIG(accessibility)
        self.which_combo.setAccessibleName(QCoreApplication.translate("CertificatePrintDialog", u"\u6253\u5370", None))
#endif // QT_CONFIG(accessibility)
        self.which_problem.setProperty(u"role", QCoreApplication.translate("CertificatePrintDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CertificatePrintDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CertificatePrintDialog", u"\u9884\u89c8", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CertificatePrintDialog", u"main", None))
    # retranslateUi

