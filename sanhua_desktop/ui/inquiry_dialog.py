"""Registering an inquiry in one screen, by keyboard: the due date shows while the matter is being typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import Channel, Disposition, InquiryKind
from sanhua_desktop.inquiries.notice_service import NoticeService
from sanhua_desktop.inquiries.rules import suggested_disposition
from sanhua_desktop.inquiries.service import InquiryService, InquiryValues
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.choice_list import ChoiceList
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.generated.ui_inquiry_dialog import Ui_InquiryDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_TOLD = (Disposition.NOT_OURS, Disposition.GUIDED, Disposition.HANDED_ON)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True)
class InquiryServices:
    """What the register's page and dialogs work with."""

    inquiries: InquiryService
    notices: NoticeService
    matters: MatterService
    staff: StaffService


class InquiryDialog(RecordDialog):
    """The form stays open after a save, empty for the next visitor; ``notice_wanted`` carries an entry's id."""

    notice_wanted = Signal(int)

    def __init__(
        self,
        services: InquiryServices,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        officer_id: int | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._services = services
        self._matter: Any = None
        self._deadline: Any = None
        self._request_key = uuid4()
        self._form = Ui_InquiryDialog()
        self._form.setupUi(self)
        self.resize(820, 600)
        self._fill_choices(officer_id)
        self._set_up_suggestions()
        self._set_up_keys()
        self._form.earlier_label.hide()
        self._show_referral()
        self._show_due()
        self.ready()
        self._form.visitor_name_edit.setFocus()

    def _fill_choices(self, officer_id: int | None) -> None:
        form = self._form
        _fill(form.channel_combo, Channel)
        _fill(form.kind_combo, InquiryKind)
        _fill(form.disposition_combo, Disposition)
        for person in self._services.staff.find():
            window = f"（{person.window.number}号窗口）" if person.window else ""
            form.officer_combo.addItem(f"{person.name}{window}", person)
            if person.id == officer_id:
                form.officer_combo.setCurrentIndex(form.officer_combo.count() - 1)
        form.kind_combo.currentIndexChanged.connect(lambda _: self._suggest())
        form.disposition_combo.currentIndexChanged.connect(lambda _: self._show_referral())
        self._suggest()

    def _set_up_suggestions(self) -> None:
        form = self._form
        self._matters = ChoiceList(form.matter_edit, self._find_matters, self, eager=True)
        self._matters.offered.connect(lambda _: self._show_due())
        self._matters.picked.connect(self._choose)
        form.matter_edit.textEdited.connect(lambda _: self._forget_matter())
        for edit in (form.visitor_name_edit, form.phone_edit):
            visitors = ChoiceList(edit, self._find_visitors, self)
            visitors.picked.connect(self._fill_visitor)

    def _set_up_keys(self) -> None:
        form = self._form
        for widget in self.findChildren(QWidget):
            if isinstance(widget, (QLineEdit, QComboBox)):
                widget.installEventFilter(self)
        # Filters run last in, first out: the suggestions must see Enter before the form moves on.
        for choices in self.findChildren(ChoiceList):
            choices.listen_first()
        for keys, call in (
            ("Ctrl+Return", self._register),
            ("Ctrl+Enter", self._register),
            ("F8", self._register_and_tell),
            ("Ctrl+P", self._register_and_tell),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        form.save_button.clicked.connect(self._register)
        form.notice_button.clicked.connect(self._register_and_tell)
        form.close_button.clicked.connect(self.reject)
        form.days_button.clicked.connect(self._show_days)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move to the next field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() in _PLAIN:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def _find_matters(self, text: str) -> Sequence[tuple[str, Any]]:
        found = self.operations.read(self, lambda: self._services.matters.find(text)) or []
        return [(f"{matter.code}  {matter.name}", matter) for matter in found]

    def _find_visitors(self, text: str) -> Sequence[tuple[str, Any]]:
        found = self.operations.read(self, lambda: self._services.inquiries.earlier_visits(text)) or []
        return [(_visitor_line(entry), entry) for entry in found]

    def _fill_visitor(self, entry: Any) -> None:
        form = self._form
        form.visitor_name_edit.setText(entry.visitor_name)
        form.phone_edit.setText(entry.phone)
        form.visitor_unit_edit.setText(entry.visitor_unit)
        form.earlier_label.setText(f"上次来访：{_visitor_line(entry)}")
        form.earlier_label.show()

    def _choose(self, matter: Any) -> None:
        self._matter = matter
        self._form.matter_edit.setText(matter.name)
        self._form.matter_edit.setCursorPosition(0)
        if self._form.kind_combo.currentData() is InquiryKind.CONSULT and not matter.code.startswith("FW"):
            self._form.kind_combo.setCurrentIndex(self._form.kind_combo.findData(InquiryKind.APPLICATION))
        self._suggest()
        self._show_due()

    def _forget_matter(self) -> None:
        if self._matter is not None:
            self._matter = None
            self._suggest()

    def _suggest(self) -> None:
        kind = self._form.kind_combo.currentData()
        consulting = self._matter is None and kind is InquiryKind.CONSULT
        days = None if consulting else self._matter.promised_days if self._matter else 1
        combo = self._form.disposition_combo
        combo.setCurrentIndex(combo.findData(suggested_disposition(days)))
        self._show_due()

    def _show_referral(self) -> None:
        form = self._form
        told = form.disposition_combo.currentData() in _TOLD
        for widget in (form.referral_label, form.referral_edit, form.referral_phone_label, form.referral_phone_edit):
            widget.setVisible(told)
        self._show_due()

    def _show_due(self) -> None:
        form = self._form
        matter = self._candidate() or self._matter
        shown = self.operations.read(
            self, lambda: self._services.inquiries.preview(matter, form.kind_combo.currentData())
        )
        text, self._deadline = shown or ("", None)
        if matter is None and form.disposition_combo.currentData().answers:
            text, self._deadline = "当场答复，不计时限。选了事项，这里显示应办结日期。", None
        if matter is not None and matter is not self._matter:
            text = f"{matter.name}：{text}"
        form.due_label.setText(text)
        form.days_button.setVisible(bool(self._deadline and self._deadline.days))

    def _candidate(self) -> Any:
        return self._matters.candidate if hasattr(self, "_matters") else None

    def _show_days(self) -> None:
        if self._deadline is not None:
            DeadlineDialog(self._deadline, self._form.due_label.text(), self).open()

    def _register(self) -> Change | None:
        self._matters.pick()
        self.clear_problems()
        change = self.operations.run(
            self, lambda: self._services.inquiries.register(self._values()), self.show_problems
        )
        if change is not None:
            self.saved.emit(change)
            self._clear(change.sentence)
        return change

    def _register_and_tell(self) -> None:
        self._matters.pick()
        if self._matter is None:
            self.show_problems(InvalidInput({"matter": "要出具告知书，请先选择事项。"}))
            return
        change = self._register()
        if change is not None and change.record_id is not None:
            self.notice_wanted.emit(change.record_id)

    def _values(self) -> InquiryValues:
        form = self._form
        if self._matter is None and form.matter_edit.text().strip():
            raise InvalidInput({"matter": "没有这个事项。请从列表里选，或清空后在“来意”里写明。"})
        told = form.disposition_combo.currentData() in _TOLD
        return InquiryValues(
            visitor_name=form.visitor_name_edit.text(),
            disposition=form.disposition_combo.currentData(),
            phone=form.phone_edit.text(),
            visitor_unit=form.visitor_unit_edit.text(),
            matter=self._matter,
            content=form.content_edit.text(),
            materials=form.materials_edit.text(),
            channel=form.channel_combo.currentData(),
            kind=form.kind_combo.currentData(),
            referral=form.referral_edit.text() if told else "",
            referral_phone=form.referral_phone_edit.text() if told else "",
            officer=form.officer_combo.currentData(),
            request_key=self._request_key,
        )

    def _clear(self, sentence: str) -> None:
        """Stand ready for the next visitor; channel and officer stay."""
        self._matter, self._request_key = None, uuid4()
        for edit in self.findChildren(QLineEdit):
            edit.clear()
        self._form.kind_combo.setCurrentIndex(0)
        self._suggest()
        self._form.earlier_label.hide()
        self._form.said_label.setText(f"✓ {sentence}可以登记下一位。")
        self.ready()
        self._form.visitor_name_edit.setFocus()


def _fill(combo: QComboBox, choices: type[Enum]) -> None:
    for choice in choices:
        combo.addItem(choice.label, choice)  # type: ignore[attr-defined]


def _visitor_line(entry: Any) -> str:
    day = entry.received_at
    parts = (entry.visitor_name, masked_phone(entry.phone), entry.visitor_unit)
    about = entry.matter.name if entry.matter else entry.content
    return f"{'  '.join(filter(None, parts))}  ·  {day.month}月{day.day}日 {about}"
