"""The entry form: its fields, which of them this visit needs, and what they hold."""

from enum import Enum
from typing import Any

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import Channel, Disposition, InquiryKind
from sanhua_desktop.inquiries.rules import suggested_disposition
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.ui.dates import as_moment
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.generated.ui_inquiry_dialog import Ui_InquiryDialog
from sanhua_desktop.ui.inquiry_aids import DuplicateHint, InquiryAids, visitor_line
from sanhua_desktop.ui.inquiry_drafts import DraftKeeper
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_AT_ONCE = "当场答复，不计时限。选了事项，这里显示应办结日期。"
_ELSEWHERE = (Disposition.NOT_OURS, Disposition.GUIDED)
_TOLD = (*_ELSEWHERE, Disposition.HANDED_ON)


class InquiryForm(RecordDialog):
    """The fields of one visit; what is done with them is the dialog's."""

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
        self._receiver: Any = None
        self._deadline: Any = None
        self._form = Ui_InquiryDialog()
        self._form.setupUi(self)
        self.resize(880, 640)
        self._aids = InquiryAids(services, operations, self._form, self)
        self._hint = DuplicateHint(services, operations, self._form, lambda: self._matter, self)
        self._drafts = DraftKeeper(
            services.drafts, services.inquiries.clock, self._fields, self._form.drafts_label, self
        )
        self._fill_choices(officer_id)
        self._set_up_aids()
        self._empty()

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
        form.disposition_combo.currentIndexChanged.connect(lambda _: self._show_fields())

    def _set_up_aids(self) -> None:
        aids, form = self._aids, self._form
        aids.matters.offered.connect(lambda _: self._show_due())
        aids.matters.picked.connect(self._choose)
        form.matter_edit.textEdited.connect(lambda _: self._forget_matter())
        form.referral_edit.textEdited.connect(lambda _: setattr(self, "_receiver", None))
        aids.visitor_picked.connect(self._fill_visitor)
        aids.direction_picked.connect(self._fill_direction)
        self._drafts.taken_back.connect(self._restore)
        self._drafts.failed.connect(form.said_label.setText)

    def _fill_visitor(self, entry: Any) -> None:
        form = self._form
        form.visitor_name_edit.setText(entry.visitor_name)
        form.phone_edit.setText(entry.phone)
        form.visitor_unit_edit.setText(entry.visitor_unit)
        form.earlier_label.setText(f"上次来访：{visitor_line(entry)}")
        form.earlier_label.show()
        form.matter_edit.setFocus()
        self._hint.look()

    def _fill_direction(self, place: str, phone: str, receiver: Any) -> None:
        self._receiver = receiver
        self._form.referral_edit.setText(place)
        self._form.referral_phone_edit.setText(phone)

    def _choose(self, matter: Any) -> None:
        self._matter = matter
        self._form.matter_edit.setText(matter.name)
        self._form.matter_edit.setCursorPosition(0)
        if self._form.kind_combo.currentData() is InquiryKind.CONSULT and not matter.code.startswith("FW"):
            self._form.kind_combo.setCurrentIndex(self._form.kind_combo.findData(InquiryKind.APPLICATION))
        self._suggest()
        self._show_fields()
        self._hint.look()

    def _forget_matter(self) -> None:
        if self._matter is not None:
            self._matter = None
            self._suggest()

    def _suggest(self) -> None:
        kind = self._form.kind_combo.currentData()
        consulting = kind is InquiryKind.CONSULT
        days = None if consulting else self._matter.promised_days if self._matter else 1
        combo = self._form.disposition_combo
        combo.setCurrentIndex(combo.findData(suggested_disposition(days)))
        self._show_due()

    def _show_fields(self) -> None:
        """Show only what this visit needs: never more than six fields to type in."""
        form, chosen = self._form, self._form.disposition_combo.currentData()
        finished = chosen is Disposition.FINISHED
        needs = self._services.inquiries.needs_identity(self._matter, chosen)
        shown = {
            "answer": finished,
            "materials": not finished and chosen not in _ELSEWHERE,
            "identity": needs,
            "referral": chosen in _TOLD,
            "referral_phone": chosen in _ELSEWHERE,
        }
        for name, visible in shown.items():
            for part in ("label", "edit"):
                getattr(form, f"{name}_{part}").setVisible(visible)
        form.referral_label.setText("承办人(&E)" if chosen is Disposition.HANDED_ON else "应去单位(&E)")
        self._show_due()

    def _show_backdating(self, shown: bool) -> None:
        form = self._form
        now = self._services.inquiries.clock.now()
        form.came_at_date.setDateTime(QDateTime.fromString(f"{now:%Y-%m-%d %H:%M}", "yyyy-MM-dd HH:mm"))
        for widget in (form.came_at_label, form.came_at_date, form.backdate_reason_label, form.backdate_reason_edit):
            widget.setVisible(shown)

    def _show_due(self) -> None:
        form = self._form
        matter = self._aids.matters.candidate or self._matter
        shown = self.operations.read(
            self, lambda: self._services.inquiries.preview(matter, form.kind_combo.currentData())
        )
        text, self._deadline = shown or ("", None)
        if matter is self._matter and form.disposition_combo.currentData().answers:
            text, self._deadline = _AT_ONCE if matter is None else "当场答复，不计时限。", None
        if matter is not None and matter is not self._matter:
            text = f"{matter.name}：{text}"
        form.due_label.setText(text)
        form.days_button.setVisible(bool(self._deadline and self._deadline.days))

    def _show_days(self) -> None:
        if self._deadline is not None:
            DeadlineDialog(self._deadline, self._form.due_label.text(), self).open()

    def _values(self) -> InquiryValues:
        form = self._form
        if self._matter is None and form.matter_edit.text().strip():
            raise InvalidInput({"matter": "没有这个事项。请从列表里选，或清空后在“来意”里写明。"})
        chosen = form.disposition_combo.currentData()
        backdated = not form.came_at_date.isHidden()
        return InquiryValues(
            visitor_name=form.visitor_name_edit.text(),
            disposition=chosen,
            phone=form.phone_edit.text(),
            visitor_unit=form.visitor_unit_edit.text(),
            matter=self._matter,
            content=form.content_edit.text(),
            materials=form.materials_edit.text(),
            channel=form.channel_combo.currentData(),
            kind=form.kind_combo.currentData(),
            referral=form.referral_edit.text() if chosen in _TOLD else "",
            referral_phone=form.referral_phone_edit.text() if chosen in _ELSEWHERE else "",
            receiver=self._aids.receiver(self._receiver) if chosen is Disposition.HANDED_ON else None,
            answer=form.answer_edit.text() if chosen is Disposition.FINISHED else "",
            identity=form.identity_edit.text() if not form.identity_edit.isHidden() else "",
            officer=form.officer_combo.currentData(),
            came_at=as_moment(form.came_at_date) if backdated else None,
            backdate_reason=form.backdate_reason_edit.text() if backdated else "",
            request_key=self._drafts.key,
        )

    def _fields(self) -> dict[str, str]:
        """Return what stands in the form as plain text, but for the identity number; nothing if nothing was typed."""
        kept = [edit for edit in self._own_edits() if edit is not self._form.identity_edit]
        edits = {edit.objectName(): edit.text() for edit in kept if edit.text()}
        if not edits:
            return {}
        combos = {combo.objectName(): combo.currentText() for combo in self.findChildren(QComboBox)}
        chosen = {"matter": str(self._matter.id)} if self._matter is not None else {}
        return {**edits, **combos, **chosen}

    def _restore(self, fields: dict[str, str]) -> None:
        self._empty()
        if matter := fields.get("matter"):
            known = self.operations.read(self, lambda: self._services.matters.get(int(matter)))
            if known is not None and not known.archived_at:  # else it is no longer handled here
                self._choose(known)
        for combo in self.findChildren(QComboBox):
            combo.setCurrentIndex(max(combo.findText(fields.get(combo.objectName(), "")), 0))
        for edit in self._own_edits():
            edit.setText(fields.get(edit.objectName(), ""))
        self._form.said_label.setText("已取回暂存的内容。")
        self._hint.look()
        self._form.visitor_name_edit.setFocus()

    def _own_edits(self) -> list[QLineEdit]:
        return [edit for edit in self.findChildren(QLineEdit) if edit.objectName().endswith("_edit")]

    def _empty(self) -> None:
        self._matter = self._receiver = None
        for edit in self._own_edits():
            edit.clear()
        self._form.kind_combo.setCurrentIndex(0)
        self._suggest()
        self._show_fields()
        self._show_backdating(False)
        self._hint.hide()
        self._form.earlier_label.hide()


def _fill(combo: QComboBox, choices: type[Enum]) -> None:
    for choice in choices:
        combo.addItem(choice.label, choice)  # type: ignore[attr-defined]
