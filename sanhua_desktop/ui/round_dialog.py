"""A new evaluation round: whom it scores, over which days, by which sheet."""

import re

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.enums import RoundCycle, RoundKind
from sanhua_desktop.evaluation.round_values import RoundValues
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.staff.enums import PoliticalStatus
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import fill_choices
from sanhua_desktop.ui.generated.ui_round_dialog import Ui_RoundDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class RoundDialog(RecordDialog):
    """Opens a round; who is in it is frozen with it."""

    def __init__(
        self, evaluation: EvaluationService, staff: StaffService, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation = evaluation
        self._people = staff.find()
        self._windows = evaluation.windows()
        self._form = form = Ui_RoundDialog()
        form.setupUi(self)
        fill_choices(form.kind_combo, RoundKind, RoundKind.PERSON)
        fill_choices(form.cycle_combo, RoundCycle, RoundCycle.QUARTER)
        for sheet in evaluation.schemes.sheets():
            form.scheme_combo.addItem(f"{sheet.name}（{len(sheet.criteria)}项）", sheet.code)
        self._begin_cycle()
        form.cycle_combo.currentIndexChanged.connect(lambda _: self._begin_cycle())
        form.first_day_date.dateChanged.connect(lambda _: self._fit_days())
        form.kind_combo.currentIndexChanged.connect(lambda _: self._show_scope())
        self._fit_days()
        self._show_scope()
        form.save_button.clicked.connect(lambda: self.save(self._open_round))
        form.cancel_button.clicked.connect(self.reject)
        self.ready()
        form.name_edit.setFocus()

    def _begin_cycle(self) -> None:
        """Let the first day be that of the month, quarter or year that it is."""
        today, months = self._evaluation.today(), self._months()
        self._form.first_day_date.setDate(QDate(today.year, (today.month - 1) // months * months + 1, 1))
        self._fit_days()

    def _months(self) -> int:
        return {RoundCycle.MONTH: 1, RoundCycle.QUARTER: 3}.get(self._form.cycle_combo.currentData(), 12)

    def _fit_days(self) -> None:
        """Let the last day follow the cycle; it may still be set otherwise."""
        months = self._months()
        self._form.last_day_date.setDate(self._form.first_day_date.date().addMonths(months).addDays(-1))

    def _show_scope(self) -> None:
        values = self._values()
        usual = RoundValues("", values.first_day, values.last_day, kind=values.kind).scheme_code
        self._form.scheme_combo.setCurrentIndex(self._form.scheme_combo.findData(usual))
        is_branch = values.kind is RoundKind.BRANCH
        people = values.kind in (RoundKind.PERSON, RoundKind.MEMBER)
        self._form.branches_edit.setEnabled(is_branch)
        counted = "按填写的党支部" if is_branch else f"{values.kind.label}{values.count}{'名' if people else '个'}"
        self._form.staff_label2.setText(f"参评范围：{counted}，建立后名单不再变动。")

    def _values(self) -> RoundValues:
        form, kind = self._form, self._form.kind_combo.currentData()
        members = [one for one in self._people if one.political_status is PoliticalStatus.PARTY_MEMBER]
        people = {RoundKind.PERSON: self._people, RoundKind.MEMBER: members}.get(kind, [])
        branches = [name for name in re.split("[、，,;；]", form.branches_edit.text()) if name.strip()]
        return RoundValues(
            name=form.name_edit.text(),
            first_day=as_date(form.first_day_date),
            last_day=as_date(form.last_day_date),
            staff_ids=[person.id for person in people],
            kind=kind,
            cycle=form.cycle_combo.currentData(),
            window_ids=[row.id for row in self._windows] if kind is RoundKind.WINDOW else [],
            branches=branches if kind is RoundKind.BRANCH else [],
            scheme=form.scheme_combo.currentData() or "",
        )

    def _open_round(self) -> Change:
        return self._evaluation.open(self._values())
