"""A sentence counted while it is typed, or an item with its measure, its day and the figure it is measured by."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.enums import CommitmentKind, CommitmentNature, Metric
from sanhua_desktop.commitments.ledger_service import LedgerRow, Owner
from sanhua_desktop.commitments.rules import LONGEST, SHORTEST
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.commitments.values import ItemValues, Measured
from sanhua_desktop.feedback.bulletin.periods import month_period, quarter_period, year_period
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_commitment_dialog import Ui_CommitmentDialog
from sanhua_desktop.ui.operations import Operations


class CommitmentDialog(FormDialog):
    """Adds a commitment of a person, a window or the office; with ``replaced`` other words for that one."""

    def __init__(
        self,
        commitments: CommitmentService,
        owners: Sequence[Owner],
        operations: Operations,
        parent: QWidget | None = None,
        *,
        replaced: LedgerRow | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._commitments, self._replaced = commitments, replaced
        self._form = Ui_CommitmentDialog()
        self._form.setupUi(self)
        self._fill(owners)
        self._form.text_edit.textChanged.connect(self._count)
        for combo in (self._form.kind_combo, self._form.metric_combo):
            combo.currentIndexChanged.connect(lambda _: self._show_what_applies())
        if replaced is not None:
            self._show_former(replaced)
        self._count(self._form.text_edit.text())
        self._show_what_applies()
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.text_edit.setFocus()

    def choose(self, owner: Owner) -> None:
        """Set whose commitment it is."""
        keys = [self._form.owner_combo.itemData(at).key for at in range(self._form.owner_combo.count())]
        self._form.owner_combo.setCurrentIndex(keys.index(owner.key))
        self.ready()

    def keep(self) -> None:
        """Save what stands in the form."""
        owner, text, item = self._form.owner_combo.currentData(), self._form.text_edit.text(), self._item()
        former = self._replaced.commitment if self._replaced is not None else None
        if former is not None:
            self.save(lambda: self._commitments.replace(former, text, item))
        else:
            self.save(lambda: self._commitments.draft(owner.staff_id, text, item, window_id=owner.window_id))

    def _fill(self, owners: Sequence[Owner]) -> None:
        form, today = self._form, self._commitments.today
        for owner in owners:
            form.owner_combo.addItem(f"{owner.name}（{owner.post}）" if owner.post else owner.name, owner)
        fill_choices(form.kind_combo, CommitmentKind)
        fill_choices(form.nature_combo, CommitmentNature, CommitmentNature.POST)
        form.metric_combo.addItem("凭佐证核实", None)
        fill_choices(form.metric_combo, Metric)
        form.due_on_date.setCalendarPopup(True)
        form.due_on_date.setDisplayFormat("yyyy年M月d日")
        last = quarter_period(today).last
        form.due_on_date.setDate(QDate(last.year, last.month, last.day))
        for words, one in (
            *(("本季度", quarter_period(today)), ("本月", month_period(today)), ("本年度", year_period(today))),
        ):
            form.period_combo.addItem(f"{words}（{one.first:%Y-%m-%d} 至 {one.last:%Y-%m-%d}）", (one.first, one.last))

    def _show_former(self, row: LedgerRow) -> None:
        self.setWindowTitle("换一条承诺")
        self.choose(row.owner)
        self._form.owner_combo.setEnabled(False)
        if (former := row.commitment) is not None:
            form = self._form
            for combo, value in (
                (form.kind_combo, former.kind),
                (form.nature_combo, former.nature),
                (form.metric_combo, former.metric),
            ):
                combo.setCurrentIndex(combo.findData(value))
            form.text_edit.setText(former.text)
            form.measure_edit.setText(former.measure)
            form.responsible_edit.setText(former.responsible)
            form.days_spin.setValue(former.days)
            form.target_spin.setValue(float(former.target or form.target_spin.value()))
            if former.due_on is not None and former.due_on > self._commitments.today:
                form.due_on_date.setDate(QDate(former.due_on.year, former.due_on.month, former.due_on.day))

    def _show_what_applies(self) -> None:
        form = self._form
        form.item_panel.setVisible(form.kind_combo.currentData() is CommitmentKind.ITEM)
        metric = form.metric_combo.currentData()
        for label, field in ((form.period_label, form.period_combo), (form.target_label, form.target_spin)):
            label.setVisible(metric is not None)
            field.setVisible(metric is not None)
        form.days_label.setVisible(metric is Metric.ANSWERED_WITHIN)
        form.days_spin.setVisible(metric is Metric.ANSWERED_WITHIN)
        self.adjustSize()

    def _item(self) -> ItemValues | None:
        form = self._form
        if form.kind_combo.currentData() is not CommitmentKind.ITEM:
            return None
        measured = None
        if (metric := form.metric_combo.currentData()) is not None:
            days = form.days_spin.value() if metric is Metric.ANSWERED_WITHIN else 0
            first, last = form.period_combo.currentData()
            measured = Measured(metric, Decimal(str(form.target_spin.value())), first, last, days)
        due = form.due_on_date.date()
        return ItemValues(
            due_on=date(due.year(), due.month(), due.day()),
            measure=form.measure_edit.text(),
            responsible=form.responsible_edit.text(),
            nature=form.nature_combo.currentData(),
            measured=measured,
        )

    def _count(self, text: str) -> None:
        length = len(text.strip())
        short, long = SHORTEST - length, length - LONGEST
        rest = f"，还要{short}个" if short > 0 else f"，多了{long}个" if long > 0 else ""
        self._form.count_label.setText(f"{length} 个字{rest}。{self._commitments.hint(text)}")
