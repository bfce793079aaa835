"""登记整改: the five clear things of one rectification."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.ledger_service import Owner
from sanhua_desktop.feedback.rectifications.enums import FaultType, RectificationSource
from sanhua_desktop.feedback.rectifications.records import Rectification
from sanhua_desktop.feedback.rectifications.service import RectificationService, RectificationValues
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_rectification_dialog import Ui_RectificationDialog
from sanhua_desktop.ui.operations import Operations


class RectificationDialog(FormDialog):
    """Writes one down; ``shown`` is one of the ledger to alter, or what another register prepared to be completed."""

    def __init__(
        self,
        rectifications: RectificationService,
        owners: Sequence[Owner],
        operations: Operations,
        parent: QWidget | None = None,
        shown: Rectification | RectificationValues | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._rectifications, self._shown = rectifications, shown
        self._form = form = Ui_RectificationDialog()
        form.setupUi(self)
        for owner in owners:
            form.owner_combo.addItem(
                f"{owner.name}（{owner.post}）" if owner.staff_id and owner.post else owner.name, owner
            )
        form.owner_combo.currentIndexChanged.connect(lambda _: self._name_responsible())
        self._show_values(shown)
        self.set_up_keys(form.save_button, form.cancel_button)
        (form.owner_combo if shown is None else form.leader_edit).setFocus()

    def keep(self) -> None:
        """Save what stands in the form."""
        values, shown, own = self._values(), self._shown, self._rectifications
        self.save(lambda: own.amend(shown, values) if isinstance(shown, Rectification) else own.register(values))

    def _show_values(self, shown: Rectification | RectificationValues | None) -> None:
        form, own = self._form, self._rectifications
        fill_choices(form.source_combo, RectificationSource, shown.source if shown else RectificationSource.INSPECTION)
        fill_choices(form.fault_combo, FaultType, shown.fault if shown else FaultType.OTHER)
        form.found_on_date.setDate(as_qdate(shown.found_on if shown else own.today))
        form.due_on_date.setDate(as_qdate(shown.due_on if shown else own.usual_due))
        if shown is not None:
            self._choose(shown.staff_id, shown.window_id)
            form.leader_edit.setText(shown.leader)
            form.problem_text.setPlainText(shown.problem)
            form.standard_edit.setText(shown.standard)
            form.measures_text.setPlainText(shown.measures)
        self._name_responsible()
        if shown is not None and shown.staff_id is None:
            form.responsible_edit.setText(shown.responsible)

    def _choose(self, staff_id: int | None, window_id: int | None) -> None:
        """Show whose it is; of somebody who has left only the name is left, and it stays theirs."""
        combo = self._form.owner_combo
        known = [(combo.itemData(at).staff_id, combo.itemData(at).window_id) for at in range(combo.count())]
        if (staff_id, window_id) not in known:
            name = self._shown.responsible if self._shown is not None else ""
            combo.addItem(f"{name}（已离岗）", Owner(name, "", staff_id, window_id))
            known.append((staff_id, window_id))
        combo.setCurrentIndex(known.index((staff_id, window_id)))

    def _name_responsible(self) -> None:
        """A person answers for their own; for a window or the office somebody has to be named."""
        owner: Owner = self._form.owner_combo.currentData()
        edit = self._form.responsible_edit
        if owner.staff_id is not None:
            edit.setText(owner.name)
        elif not edit.isEnabled():
            edit.clear()
        edit.setEnabled(owner.staff_id is None)

    def _values(self) -> RectificationValues:
        form = self._form
        owner: Owner = form.owner_combo.currentData()
        return RectificationValues(
            problem=form.problem_text.toPlainText(),
            source=form.source_combo.currentData(),
            fault=form.fault_combo.currentData(),
            found_on=as_date(form.found_on_date),
            due_on=as_date(form.due_on_date),
            standard=form.standard_edit.text(),
            measures=form.measures_text.toPlainText(),
            leader=form.leader_edit.text(),
            responsible=form.responsible_edit.text(),
            staff_id=owner.staff_id,
            window_id=owner.window_id,
            cause=self._shown.cause if isinstance(self._shown, RectificationValues) else ("", 0),
        )
