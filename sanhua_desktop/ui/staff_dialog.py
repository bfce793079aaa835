"""One person's particulars."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import Gender, PoliticalStatus
from sanhua_desktop.staff.pinyin import name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.generated.ui_staff_dialog import Ui_StaffDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_DATE_PROBLEM = "到岗日期请写成 2026-09-01 这样，或留空。"


class StaffDialog(RecordDialog):
    """Adds a person, or changes one."""

    def __init__(
        self,
        office: OfficeService,
        staff: StaffService,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        person: StaffMember | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._staff = staff
        self._person = person
        self._form = Ui_StaffDialog()
        self._form.setupUi(self)
        self._fill_choices(office)
        self.setWindowTitle("修改人员资料" if person else "新增人员")
        self._form.name_edit.textChanged.connect(self._suggest_pinyin)
        self._form.photo_button.clicked.connect(self._choose_photo)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        if person is not None:
            self._show(person)
        self.ready()
        self._form.staff_number_edit.setFocus()

    def _fill_choices(self, office: OfficeService) -> None:
        form = self._form
        for gender in (Gender.UNKNOWN, Gender.MALE, Gender.FEMALE):
            form.gender_combo.addItem(gender.label or "未填", gender)
        for status in PoliticalStatus:
            form.political_status_combo.addItem(status.label, status)
        form.political_status_combo.setCurrentIndex(form.political_status_combo.count() - 1)
        form.department_combo.addItem("")
        form.department_combo.addItems([department.name for department in office.departments()])
        form.window_combo.addItem("不在窗口", None)
        for window in office.windows():
            form.window_combo.addItem(window.label, window.number)

    def _show(self, person: StaffMember) -> None:
        form = self._form
        form.staff_number_edit.setText(person.staff_number)
        form.name_edit.setText(person.name)
        form.name_pinyin_edit.setText(person.name_pinyin)
        form.duty_edit.setText(person.duty)
        form.gender_combo.setCurrentIndex(form.gender_combo.findText(person.gender.label or "未填"))
        form.department_combo.setCurrentText(person.department.name if person.department else "")
        form.window_combo.setCurrentIndex(
            max(0, form.window_combo.findText(person.window.label if person.window else ""))
        )
        form.post_edit.setText(person.post)
        form.political_status_combo.setCurrentText(person.political_status.label)
        form.phone_edit.setText(person.phone)
        form.joined_on_edit.setText(person.joined_on.isoformat() if person.joined_on else "")

    def _save(self) -> None:
        self.save(self._call)

    def _call(self) -> Change:
        values, typed_date = self._values(), self._form.joined_on_edit.text().strip()
        if typed_date and values.joined_on is None:
            raise InvalidInput({**self._other_problems(values), "joined_on": _DATE_PROBLEM})
        typed = self._form.photo_edit.text().strip()
        photo = Path(typed) if typed else None
        if self._person:
            return self._staff.change(self._person, values, photo=photo)
        return self._staff.add(values, photo=photo)

    def _other_problems(self, values: StaffValues) -> dict[str, str]:
        """Return what else is wrong, so that everything is told at once."""
        try:
            self._staff.checked(values)
        except InvalidInput as refused:
            return dict(refused.problems)
        return {}

    def _suggest_pinyin(self, name: str) -> None:
        """Fill in the reading as the name is typed; what was corrected by hand is typed after the name."""
        self._form.name_pinyin_edit.setText(name_pinyin(name))

    def _choose_photo(self) -> None:
        dialog = QFileDialog(self, "选择照片", "", "照片 (*.jpg *.jpeg *.png *.bmp *.webp *.gif)")
        dialog.fileSelected.connect(self._form.photo_edit.setText)
        dialog.open()

    def _values(self) -> StaffValues:
        form = self._form
        return StaffValues(
            staff_number=form.staff_number_edit.text(),
            name=form.name_edit.text(),
            gender=form.gender_combo.currentData(),
            department=form.department_combo.currentText().strip(),
            window=form.window_combo.currentData(),
            post=form.post_edit.text(),
            duty=form.duty_edit.text(),
            name_pinyin=form.name_pinyin_edit.text(),
            political_status=form.political_status_combo.currentData(),
            phone=form.phone_edit.text(),
            joined_on=_date(form.joined_on_edit.text().strip()),
        )


def _date(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
