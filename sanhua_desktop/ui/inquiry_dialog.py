"""Registering an inquiry in one screen, by keyboard: one key saves and stands ready for the next visitor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.ui.help_dialog import help_on_f1
from sanhua_desktop.ui.inquiry_aids import take_card
from sanhua_desktop.ui.inquiry_form import InquiryForm
from sanhua_desktop.ui.inquiry_services import InquiryServices as InquiryServices
from sanhua_desktop.ui.keys import Keys, Rows, shown
from sanhua_desktop.ui.operations import Operations

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class InquiryDialog(InquiryForm):
    """The form stays open after a save, empty for the next visitor.

    ``notice_wanted``, ``receipt_wanted``, ``extended_wanted`` and ``casework_wanted`` carry an entry's id;
    ``receipts_wanted`` asks for those that wait for paper.
    """

    notice_wanted = Signal(int)
    receipt_wanted = Signal(int)
    extended_wanted = Signal(int)
    casework_wanted = Signal(int)
    receipts_wanted = Signal()

    def __init__(
        self,
        services: InquiryServices,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        officer_id: int | None = None,
    ) -> None:
        super().__init__(services, operations, parent, officer_id=officer_id)
        self._last: int | None = None
        self._set_up_keys()
        self._drafts.load(services.inquiries.is_registered)
        self.ready()
        self._form.visitor_name_edit.setFocus()

    def _set_up_keys(self) -> None:
        form = self._form
        for widget in self.findChildren(QWidget):
            if isinstance(widget, (QLineEdit, QComboBox)):
                widget.installEventFilter(self)
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(lambda _: self._drafts.touched())
        for edit in (form.visitor_name_edit, form.phone_edit, form.visitor_unit_edit):
            edit.textEdited.connect(lambda _, edit=edit: take_card(edit, form))
        self._aids.listen_first()
        for keys, _, call, button in self._acts():
            QShortcut(QKeySequence(keys), self).activated.connect(call)
            if button is not None:
                button.setText(f"{button.text()}  {shown(keys)}")
                button.clicked.connect(call)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self._register)  # that of the number block
        unseen = [f"{keys} {text}" for keys, text, _, button in self._acts() if button is None]
        form.keys_label.setText("　　".join([*unseen, "Alt+数字 取回暂存的", "F1 帮助"]))
        help_on_f1(self, self._help)
        form.close_button.clicked.connect(self.reject)
        form.days_button.clicked.connect(self._show_days)

    def _acts(self) -> list[tuple[Keys, str, Callable[[], object], QPushButton | None]]:
        """Return the keys of the form: what each does, its call, and its button."""
        form = self._form
        return [
            (Keys.SAVE, "登记", self._register, form.save_button),
            (Keys.PAPER, "登记并打印回执", self._register_and_print, form.receipt_button),
            (Keys.NOTICE, "登记并告知", self._register_and_tell, form.notice_button),
            (Keys.PARK, "暂存", self._park, form.park_button),
            (Keys.ATTACH, "记到这一条", self._attach, form.attach_button),
            (Keys.BACKDATE, "补登以前的来访", lambda: self._show_backdating(form.came_at_date.isHidden()), None),
            (Keys.EXTENDED, "登记延时服务", self._extend, None),
            (Keys.TAKE_ON, "刚登记的转为办件", self._take_on, None),
            (Keys.RECEIPTS, "打印备好的回执", self.receipts_wanted.emit, None),
        ]

    @property
    def key_rows(self) -> Rows:
        """The keys of the form and what they do."""
        typing = (("回车", "移到下一栏；在事项、应去单位里取用列出的第一条"), ("Alt+数字", "取回暂存的"))
        return [*((keys, text) for keys, text, *_ in self._acts()), *typing]

    def _help(self) -> tuple[str, str, Rows]:
        return "登记来访", "先填姓名和来意；登记以后窗口留着，可以接着登记下一位。", self.key_rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move to the next field, unless taking a suggestion has moved on already."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() in _PLAIN:
                if self.focusWidget() is watched:
                    self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Close; what was typed and given up needs no draft."""
        self._drafts.done()
        super().done(result)

    def show_receipts(self, waiting: int) -> None:
        """Say that a receipt is on its way to the printer, or how many wait for want of one."""
        label = self._form.said_label
        told = f"回执已备好{waiting}张，按 {Keys.RECEIPTS} 一起打印。" if waiting else "回执已送打印机。"
        label.setText(f"{label.text()}{told}")

    def _register(self) -> Change | None:
        self._aids.settle()
        self.clear_problems()
        change = self.operations.run(
            self, lambda: self._services.inquiries.register(self._values()), self.show_problems
        )
        if change is not None:
            self.saved.emit(change)
            self._last = change.record_id
            petition = self._form.disposition_combo.currentData() is Disposition.PETITION
            late = (
                f"已过下班时间，可按 {Keys.EXTENDED} 登记延时服务。"
                if self._services.inquiries.is_after_hours()
                else ""
            )
            self._clear(f"✓ {change.sentence}可以登记下一位。{late}")
            if petition:  # it has a register and a clock of its own
                self._take_on()
        return change

    def _register_and_print(self) -> None:
        change = self._register()
        if change is not None and change.record_id is not None:
            self.receipt_wanted.emit(change.record_id)

    def _register_and_tell(self) -> None:
        self._aids.settle()
        if self._matter is None:
            self.show_problems(InvalidInput({"matter": "要出具告知书，请先选择事项。"}))
            return
        change = self._register()
        if change is not None and change.record_id is not None:
            self.notice_wanted.emit(change.record_id)

    def _attach(self) -> None:
        found, form = self._hint.found, self._form
        if found is None:
            return
        officer, note = form.officer_combo.currentData(), form.content_edit.text()
        change = self.operations.run(self, lambda: self._services.visits.attach(found.entry.id, officer, note))
        if change is not None:
            self.saved.emit(change)
            self._clear(f"✓ {change.sentence}")

    def _park(self) -> None:
        if self._drafts.park():
            self._clear("已暂存，可以登记下一位。")

    def _extend(self) -> None:
        if self._last is not None:
            self.extended_wanted.emit(self._last)

    def _take_on(self) -> None:
        if self._last is not None:
            self.casework_wanted.emit(self._last)

    def _clear(self, sentence: str) -> None:
        """Stand ready for the next visitor; channel and officer stay."""
        self._drafts.done()
        self._empty()
        self._form.said_label.setText(sentence)
        self.ready()
        self._form.visitor_name_edit.setFocus()
