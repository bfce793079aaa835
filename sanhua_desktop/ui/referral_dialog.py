"""Handing an entry on to a named receiver."""

from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.referrals.service import ReferralService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.choice_list import ChoiceList, always
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_referral_dialog import Ui_ReferralDialog
from sanhua_desktop.ui.operations import Operations


class ReferralDialog(FormDialog):
    """Who takes it on, and what is to be done."""

    def __init__(
        self,
        row: InquiryRow,
        referrals: ReferralService,
        staff: StaffService,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._row, self._referrals, self._staff = row, referrals, staff
        self._receiver: Any = None
        self._form = Ui_ReferralDialog()
        self._form.setupUi(self)
        self.resize(560, 250)
        self._form.intro_label.setText(
            f"{row.entry.number}　{row.entry.visitor_name}。转办后首问责任人继续跟踪，直到群众得到答复。"
        )
        choices = ChoiceList(self._form.referral_edit, self._find, self, eager=always)
        choices.picked.connect(self._pick)
        self._form.referral_edit.textEdited.connect(lambda _: setattr(self, "_receiver", None))
        self._choices = choices
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        choices.listen_first()
        self._form.referral_edit.setFocus()

    def keep(self) -> None:
        """Hand it on."""
        self._choices.pick()
        opinion = self._form.opinion_edit.text()
        self.save(lambda: self._referrals.send(self._row.entry.id, self._receiver, opinion))

    def _find(self, text: str) -> list[tuple[str, Any]]:
        found = self.operations.read(self, lambda: self._staff.find(text)) or []
        return [(f"{one.name}　{one.window.label if one.window else one.post}", one) for one in found]

    def _pick(self, person: Any) -> None:
        self._receiver = person
        self._form.referral_edit.setText(person.name)
