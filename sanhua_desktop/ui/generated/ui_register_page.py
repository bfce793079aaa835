# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSplitter, QTableView, QVBoxLayout, QWidget)
class Ui_RegisterPage(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 18, 24, 18)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(2)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.title_layout.addWidget(self.title_label)

        self.purpose_label = QLabel(page)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"role", u"purpose")

        self.title_layout.addWidget(self.purpose_label)


        self.head_layout.addLayout(self.title_layout)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.actions_layout = QHBoxLayout()
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")

        self.head_layout.addLayout(self.actions_layout)


        self.page_layout.addLayout(self.head_layout)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.search_edit = QLineEdit(page)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(320, 0))
        self.search_edit.setMaximumSize(QSize(420, 16777215))
        self.search_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.search_edit)

        self.chips_layout = QHBoxLayout()
        self.chips_layout.setSpacing(8)
        self.chips_layout.setObjectName(u"chips_layout")

        self.filter_layout.addLayout(self.chips_layout)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)


        self.page_layout.addLayout(self.filter_layout)

        self.splitter = QSplitter(page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.table_card = QFrame(self.splitter)
        self.table_card.setObjectName(u"table_card")
        self.table_card.setProperty(u"role", u"card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(6, 6, 6, 6)
        self.record_table = QTableView(self.table_card)
        self.record_table.setObjectName(u"record_table")

        self.table_layout.addWidget(self.record_table)

        self.empty_panel = QWidget(self.table_card)
        self.empty_panel.setObjectName(u"empty_panel")
        self.empty_layout = QVBoxLayout(self.empty_panel)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top)

        self.empty_label = QLabel(self.empty_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"empty")

        self.empty_layout.addWidget(self.empty_label)

        self.empty_actions_layout = QHBoxLayout()
        self.empty_actions_layout.setObjectName(u"empty_actions_layout")

        self.empty_layout.addLayout(self.empty_actions_layout)

        self.empty_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)


        self.table_layout.addWidget(self.empty_panel)

        self.splitter.addWidget(self.table_card)
        self.details_card = QFrame(self.splitter)
        self.details_card.setObjectName(u"details_card")
        self.details_card.setMinimumSize(QSize(300, 0))
        self.details_card.setProperty(u"role", u"card")
        self.details_layout = QVBoxLayout(self.details_card)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.details_card)

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("RegisterPage", u"\u59d3\u540d\u3001\u62fc\u97f3\u9996\u5b57\u6bcd\u3001\u7f16\u53f7  Ctrl+F", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("RegisterPage", u"\u67e5\u627e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.record_table.setAccessibleName(QCoreApplication.translate("RegisterPage", u"\u8bb0\u5f55\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

