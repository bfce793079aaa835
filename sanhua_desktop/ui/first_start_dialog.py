"""The first start: the office's name, windows and campaign, or the sample office."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from sanhua_desktop.campaign.rules import NAMES, StageDates, check_stages
from sanhua_desktop.campaign.service import DEFAULT_NAME
from sanhua_desktop.changes import Change
from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.generated.ui_first_start_dialog import Ui_FirstStartDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

SetUp = Callable[[OfficeValues, dict[int, str], str, int, list[StageDates]], Change]
_WINDOWS = "综合受理\n道路货运\n道路客运\n出租汽车\n公路路政\n咨询导办"


class FirstStartDialog(RecordDialog):
    """``set_up`` enters the office; ``use_sample`` loads the made-up one."""

    def __init__(
        self,
        set_up: SetUp,
        use_sample: Callable[[], Change],
        clock: Clock,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._set_up, self._use_sample = set_up, use_sample
        self._form = Ui_FirstStartDialog()
        self._form.setupUi(self)
        year = clock.today().year
        self._form.windows_text.setPlainText(_WINDOWS)
        self._form.campaign_edit.setText(DEFAULT_NAME)
        self._form.year_spin.setValue(year)
        starts = (date(year, 8, 1), date(year, 9, 1), date(year, 10, 31), date(year, 12, 11))
        for field, day in zip(self._starts(), starts, strict=True):
            field.setDate(as_qdate(day))
        self._form.end_date.setDate(as_qdate(date(year, 12, 31)))
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.sample_button.clicked.connect(lambda: self.save(self._use_sample))
        self.ready()
        self._form.name_edit.setFocus()

    def _starts(self) -> tuple[QDateEdit, ...]:
        form = self._form
        return form.start_1_date, form.start_2_date, form.start_3_date, form.start_4_date

    def _call(self) -> Change:
        form = self._form
        problems = {}
        name, campaign = form.name_edit.text().strip(), form.campaign_edit.text().strip()
        if not name:
            problems["name"] = "请填写单位全称，证书和告知书都要用。"
        if not campaign:
            problems["campaign"] = "请填写活动全称。"
        phones = {key: canonical_phone(field.text()) for key, field in self._phones().items()}
        for key, phone in phones.items():
            if phone is None:
                problems[key] = "这不是电话号码，请核对位数，或先留空。"
        if problems:
            raise InvalidInput(problems)
        stages = self._stages()
        profile = OfficeValues(name, phone=phones["phone"] or "", complaint_phone=phones["complaint_phone"] or "")
        return self._set_up(profile, self._windows(), campaign, form.year_spin.value(), stages)

    def _phones(self) -> dict[str, QLineEdit]:
        return {"phone": self._form.phone_edit, "complaint_phone": self._form.complaint_phone_edit}

    def _windows(self) -> dict[int, str]:
        lines = [line.strip() for line in self._form.windows_text.toPlainText().splitlines()]
        return dict(enumerate((line for line in lines if line), start=1))

    def _stages(self) -> list[StageDates]:
        starts = [as_date(field) for field in self._starts()]
        ends = [*(day - timedelta(days=1) for day in starts[1:]), as_date(self._form.end_date)]
        stages = [StageDates(*line) for line in zip(NAMES, starts, ends, strict=True)]
        try:
            check_stages(stages)
        except InvalidInput as problem:
            renamed = {key.replace("stage_", "start_"): text for key, text in problem.problems.items()}
            raise InvalidInput(renamed) from None
        return stages
