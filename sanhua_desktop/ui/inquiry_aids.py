"""What helps while an entry is being typed: suggestions, canned answers, the identity card, a duplicate in time."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.desk.duplicates import Visit
from sanhua_desktop.inquiries.desk.identity import read_card
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.choice_list import ChoiceList, always, is_short_hand
from sanhua_desktop.ui.generated.ui_inquiry_dialog import Ui_InquiryDialog
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.operations import Operations

_TYPING_PAUSE_MS = 80


class InquiryAids(QObject):
    """The suggestions below the fields."""

    visitor_picked = Signal(object)
    direction_picked = Signal(str, str, object)

    def __init__(
        self, services: InquiryServices, operations: Operations, form: Ui_InquiryDialog, dialog: QDialog
    ) -> None:
        super().__init__(dialog)
        self._services, self._operations, self._form, self._dialog = services, operations, form, dialog
        self.matters = ChoiceList(form.matter_edit, self._find_matters, dialog, eager=always)
        self._lists = [self.matters]
        for edit in (form.visitor_name_edit, form.phone_edit):
            self._offer(edit, self._find_visitors, self.visitor_picked.emit)
        self._offer(form.answer_edit, self._find_answers, form.answer_edit.setText)
        self._offer(form.referral_edit, self._find_directions, lambda found: self.direction_picked.emit(*found))
        form.answer_edit.editingFinished.connect(self._expand_answer)

    def listen_first(self) -> None:
        """Filters run last in, first out: the suggestions must see Enter before the form moves on."""
        for choices in self._lists:
            choices.listen_first()

    def settle(self) -> None:
        """Take what is offered and meant: the line chosen in any list, the answer behind a code."""
        for choices in self._lists:
            choices.pick()
        self._expand_answer()

    def receiver(self, picked: Any) -> Any:
        """Return who takes it on: the person picked, or the only one of that name; ``InvalidInput`` for a stranger."""
        name = self._form.referral_edit.text().strip()
        if picked is not None or not name:
            return picked
        named = [person for person in self._services.staff.find(name) if person.name == name]
        if len(named) != 1:
            why = "有几位同名的人" if named else "人员名册里没有这个人"
            raise InvalidInput({"referral": f"{why}，请输入姓名或拼音首字母，从列表里选承办人。"})
        return named[0]

    def _offer(
        self, edit: QLineEdit, find: Callable[[str], Sequence[tuple[str, Any]]], picked: Callable[[Any], object]
    ) -> None:
        choices = ChoiceList(edit, find, self._dialog, eager=is_short_hand, pause_ms=_TYPING_PAUSE_MS)
        choices.picked.connect(picked)
        self._lists.append(choices)

    def _find_matters(self, text: str) -> Sequence[tuple[str, Any]]:
        found = self._read(lambda: self._services.matters.find(text))
        return [(f"{matter.code}  {matter.name}", matter) for matter in found]

    def _find_visitors(self, text: str) -> Sequence[tuple[str, Any]]:
        found = self._read(lambda: self._services.inquiries.earlier_visits(text))
        return [(visitor_line(entry), entry) for entry in found]

    def _find_answers(self, text: str) -> Sequence[tuple[str, Any]]:
        found = self._read(lambda: self._services.desk.answers(text))
        return [(f"{answer.code}  {answer.text}", answer.text) for answer in found]

    def _find_directions(self, text: str) -> Sequence[tuple[str, Any]]:
        if self._form.disposition_combo.currentData() is Disposition.HANDED_ON:
            people = self._read(lambda: self._services.staff.find(text))
            return [(_person_line(person), (person.name, person.phone, person)) for person in people]
        places = self._read(lambda: self._services.visits.directions(text))
        return [(f"{place}  {phone}".strip(), (place, phone, None)) for place, phone in places]

    def _expand_answer(self) -> None:
        code = self._form.answer_edit.text().strip().lower()
        if code:
            known = {answer.code: answer.text for answer in self._read(lambda: self._services.desk.answers(code))}
            if code in known:
                self._form.answer_edit.setText(known[code])

    def _read(self, call: Callable[[], Sequence[Any]]) -> Sequence[Any]:
        return self._operations.read(self._dialog, call) or ()


class DuplicateHint(QObject):
    """Says, while the clerk is still typing, that this may be in the register already."""

    def __init__(
        self,
        services: InquiryServices,
        operations: Operations,
        form: Ui_InquiryDialog,
        matter: Callable[[], Any],
        dialog: QDialog,
    ) -> None:
        super().__init__(dialog)
        self._services, self._operations, self._form, self._matter = services, operations, form, matter
        self._dialog = dialog
        self.found: Any = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for edit in (form.visitor_name_edit, form.phone_edit, form.content_edit):
            edit.textEdited.connect(lambda _: self._pause.start())
        self.hide()

    def look(self) -> None:
        """Compare what stands in the form with the last thirty days."""
        form, matter = self._form, self._matter()
        visit = Visit(
            form.visitor_name_edit.text(),
            phone=form.phone_edit.text(),
            matter=matter.id if matter else None,
            content=form.content_edit.text().strip(),
        )
        found = self._operations.read(self._dialog, lambda: self._services.visits.duplicates(visit)) or []
        self.found = found[0] if found else None
        form.duplicate_callout.setVisible(bool(found))
        if found:
            row = found[0]
            stands = f"{row.state.label}，{row.due_words}"
            form.duplicate_label.setText(f"可能已经登记过：{row.entry.number}　{visitor_line(row.entry)}（{stands}）")

    def hide(self) -> None:
        """Take the hint off the form."""
        self._pause.stop()
        self.found = None
        self._form.duplicate_callout.hide()


def take_card(edit: QLineEdit, form: Ui_InquiryDialog) -> None:
    """Understand what an identity-card reader typed or pasted into a field: the name stays, the number finds its place.

    The number is registered only where the form asks for it, and never written to a draft (个人信息保护法 6条).
    """
    card = read_card(edit.text())
    if card is None:
        return
    edit.clear()
    if card.name:
        form.visitor_name_edit.setText(card.name)
    form.identity_edit.setText(card.number)


def visitor_line(entry: Any) -> str:
    """Return an earlier visit in one line, the telephone masked."""
    day = entry.received_at
    parts = (entry.visitor_name, masked_phone(entry.phone), entry.visitor_unit)
    about = entry.matter.name if entry.matter else entry.content
    return f"{'  '.join(filter(None, parts))}  ·  {day.month}月{day.day}日 {about}"


def _person_line(person: Any) -> str:
    where = person.window.label if person.window else person.department.name if person.department else ""
    return "  ".join(filter(None, (person.name, where, person.post)))
