"""One person's particulars."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import Gender, PoliticalStatus
from sanhua_desktop.staff.pinyin import name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues, typed_date
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.choice_list import ChoiceList, always
from sanhua_desktop.ui.generated.ui_staff_dialog import Ui_StaffDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.photo_field import PhotoField
from sanhua_desktop.ui.record_dialog import RecordDialog

_LINES_WIDE = 46  # so that a sentence below a field takes two lines at most, in either size of text
_DATES = {
    "birth_date": "出生日期请写成 1990-05-12 这样，或留空。",
    "joined_on": "到岗日期请写成 2026-09-01 这样，或留空。",
}


class StaffDialog(RecordDialog):
    """Adds a person, or changes one."""

    def __init__(
        self,
        office: OfficeService,
        staff: StaffService,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        person: StaffMember | None = None,
    ) -> None:
        super().__init__(jobs.operations, parent)
        self._staff, self._person = staff, person
        self._form = Ui_StaffDialog()
        self._form.setupUi(self)
        self.photo = PhotoField(jobs)
        self._place_photo()
        self._fill_choices(office)
        self.setWindowTitle("修改人员资料" if person else "新增人员")
        self._form.name_edit.textChanged.connect(self._suggest_pinyin)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self._show_leaving(person.left_on if person else None)
        if person is not None:
            self._show(person)
        self.setMinimumWidth(self.fontMetrics().height() * _LINES_WIDE)
        self.ready()
        self._form.staff_number_edit.setFocus()

    @property
    def has_typing(self) -> bool:
        """Tell whether something was typed, or another photo taken."""
        return super().has_typing or self.photo.picture is not None

    def _place_photo(self) -> None:
        form, photo = self._form, self.photo
        form.photo_layout.insertWidget(0, photo)
        order = (photo.area, photo.choose_button, photo.paste_button, photo.crop_button, form.save_button)
        before: QWidget = form.exemplary_check
        for widget in order:
            self.setTabOrder(before, widget)
            before = widget
        form.photo_problem.setMaximumWidth(photo.area.width())
        photo.changed.connect(form.photo_problem.hide)
        photo.refused.connect(self.show_problems)

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
        self._partners = ChoiceList(form.partner_edit, self._find_partners, self, eager=always)
        self._partners.picked.connect(form.partner_edit.setText)

    def _find_partners(self, typed: str) -> list[tuple[str, str]]:
        others = (one for one in self._staff.find(typed) if self._person is None or one.id != self._person.id)
        return [(_partner_text(one), _partner_text(one)) for one in others]

    def _show_leaving(self, left_on: date | None) -> None:
        self._form.left_on_text.setText(left_on.isoformat() if left_on else "")
        for label in (self._form.left_on_label, self._form.left_on_text):
            label.setVisible(left_on is not None)

    def _show(self, person: StaffMember) -> None:
        form = self._form
        form.staff_number_edit.setText(person.staff_number)
        form.name_edit.setText(person.name)
        form.name_pinyin_edit.setText(person.name_pinyin)
        form.gender_combo.setCurrentIndex(form.gender_combo.findText(person.gender.label or "未填"))
        form.birth_date_edit.setText(person.birth_date.isoformat() if person.birth_date else "")
        form.phone_edit.setText(person.phone)
        form.joined_on_edit.setText(person.joined_on.isoformat() if person.joined_on else "")
        form.department_combo.setCurrentText(person.department.name if person.department else "")
        form.window_combo.setCurrentIndex(
            max(0, form.window_combo.findText(person.window.label if person.window else ""))
        )
        form.post_edit.setText(person.post)
        form.duty_edit.setText(person.duty)
        form.partner_edit.setText(_partner_text(person.partner) if person.partner else "")
        form.political_status_combo.setCurrentText(person.political_status.label)
        form.party_post_edit.setText(person.party_post)
        form.exemplary_check.setChecked(person.exemplary)
        self.photo.show_picture(self._staff.photo(person.id))

    def _save(self) -> None:
        if not self.photo.opening:  # its frame comes next
            self.save(self._call)

    def _call(self) -> Change:
        values, unread = self._values(), self._unread_dates()
        if unread:
            raise InvalidInput(self.problems_now())
        if self._person:
            return self._staff.change(self._person, values, photo=self.photo.picture)
        return self._staff.add(values, photo=self.photo.picture)

    def _unread_dates(self) -> dict[str, str]:
        values, form = self._values(), self._form
        typed = {"birth_date": form.birth_date_edit.text(), "joined_on": form.joined_on_edit.text()}
        return {name: _DATES[name] for name, text in typed.items() if text.strip() and getattr(values, name) is None}

    def problems_now(self) -> dict[str, str]:
        """Return everything that is wrong, so that it is told at once."""
        try:
            self._staff.accepted(self._values(), holder=self._person.id if self._person else None)
        except InvalidInput as refused:
            return {**refused.problems, **self._unread_dates()}
        return self._unread_dates()

    def _suggest_pinyin(self, name: str) -> None:
        """Fill in the reading as the name is typed; what was corrected by hand is typed after the name."""
        self._form.name_pinyin_edit.setText(name_pinyin(name))

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
            political_status=form.political_status_combo.currentData(),
            phone=form.phone_edit.text(),
            joined_on=typed_date(form.joined_on_edit.text()),
            name_pinyin=form.name_pinyin_edit.text(),
            birth_date=typed_date(form.birth_date_edit.text()),
            party_post=form.party_post_edit.text(),
            exemplary=form.exemplary_check.isChecked(),
            partner=form.partner_edit.text().partition(" ")[0],
        )


def _partner_text(person: StaffMember) -> str:
    return f"{person.staff_number} {person.name}"
