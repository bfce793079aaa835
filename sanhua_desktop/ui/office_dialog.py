"""单位信息: name, address, phones and windows, as they head every paper."""

import re
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.ui.emblem_dialog import EmblemDialog
from sanhua_desktop.ui.generated.ui_office_dialog import Ui_OfficeDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_NO_PHONE = "这不是电话号码，请核对位数，或先留空。"
_LINE = re.compile(r"(\d{1,3})\s*号?\s*[、.．:：]?\s*(\S.*)")


class OfficeDialog(RecordDialog):
    """Changes the profile and adds or renames windows."""

    def __init__(self, office: OfficeService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._office = office
        self._form = Ui_OfficeDialog()
        self._form.setupUi(self)
        profile = office.profile()
        for field, text in (
            (self._form.name_edit, profile.name),
            (self._form.short_name_edit, profile.short_name),
            (self._form.address_edit, profile.address),
            (self._form.phone_edit, profile.phone),
            (self._form.complaint_phone_edit, profile.complaint_phone),
        ):
            field.setText(text)
        windows = "\n".join(f"{window.number} {window.name}" for window in office.windows())
        self._form.windows_text.setPlainText(windows)
        self._form.windows_text.setTabChangesFocus(True)
        self._form.emblems_button.clicked.connect(self.emblems)
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.name_edit.setFocus()

    def emblems(self) -> QDialog:
        """Open the emblems."""
        dialog = EmblemDialog(self._office, self.operations, self)
        dialog.open()
        return dialog

    def _call(self) -> Change:
        form, kept = self._form, self._phones()
        if problems := self.problems_now():
            raise InvalidInput(problems)
        profile: OfficeValues = replace(
            self._office.profile(),
            name=form.name_edit.text().strip(),
            short_name=form.short_name_edit.text().strip(),
            address=form.address_edit.text().strip(),
            phone=kept["phone"] or "",
            complaint_phone=kept["complaint_phone"] or "",
        )
        return self._office.set_up(profile, _parsed(form.windows_text.toPlainText()))

    def _phones(self) -> dict[str, str | None]:
        form = self._form
        typed = {"phone": form.phone_edit.text(), "complaint_phone": form.complaint_phone_edit.text()}
        return {key: canonical_phone(text) for key, text in typed.items()}

    def problems_now(self) -> dict[str, str]:
        """Return everything that is wrong with what stands in the form."""
        problems = {key: _NO_PHONE for key, phone in self._phones().items() if phone is None}
        if not self._form.name_edit.text().strip():
            problems["name"] = "请填写单位全称，证书和告知书都要用。"
        try:
            _parsed(self._form.windows_text.toPlainText())
        except InvalidInput as refused:
            problems.update(refused.problems)
        return problems


def _parsed(text: str) -> dict[int, str]:
    """Return windows by number from lines like “2 道路货运”; ``InvalidInput`` names the first line that is none."""
    windows: dict[int, str] = {}
    for line in filter(None, (line.strip() for line in text.splitlines())):
        found = _LINE.fullmatch(line)
        if found is None:
            raise InvalidInput({"windows": f"“{line}”请写成“号 名称”，如“2 道路货运”。"})
        number = int(found.group(1))
        if number in windows:
            raise InvalidInput({"windows": f"{number}号窗口写了两行，请删去一行。"})
        windows[number] = found.group(2).strip()
    return windows
