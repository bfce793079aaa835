"""办理下一步: the one step whose turn it is, the list it is about, and who takes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sanhua_desktop.awards.enums import Role, Step
from sanhua_desktop.awards.machine import ROLES, next_step
from sanhua_desktop.awards.records import AwardCandidate
from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.selections import Selection, StepInput
from sanhua_desktop.changes import Change
from sanhua_desktop.ui.generated.ui_selection_step_dialog import Ui_SelectionStepDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_TOLD = {
    Step.REVIEW: "对照称号的条件和一票否决逐个审查，不符合的写明原因；分数照常显示。",
    Step.SHORTLIST: "按名次取到名额；最后一名并列的全部列入，由领导小组研究决定。",
    Step.DECIDE: "领导小组研究：勾选到名额以内，写明会议纪要。提名人不能参加审定。",
    Step.POST: "张贴公示，张贴当天不算，不少于5个工作日。",
    Step.CLEAR: "公示期满、异议都查清以后，才能结束公示。",
    Step.APPROVE: "由局党委（局长）审定；提名人不能审定自己提的名单。",
    Step.CIRCULATE: "默认印发“通报”。填了表彰项目批准文号，才可以印发“表彰决定”。",
    Step.CERTIFY: "按名单统一编号，编号作废后不再使用；制证后按 F8 打印。",
    Step.FILE: "写明归档位置。归档以后不能再退回。",
}
_NOTES = {
    Step.DECIDE: "会议纪要(&N)",
    Step.FILE: "归档位置(&N)",
}


class SelectionStepDialog(RecordDialog):
    """Takes the step, or sends the selection one back with a reason."""

    def __init__(
        self, selections: SelectionService, selection: Selection, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._selections, self._selection = selections, selection
        self._step = next_step(selection.round.stage) or Step.FILE
        self._form = form = Ui_SelectionStepDialog()
        form.setupUi(self)
        for role in Role:
            form.role_combo.addItem(role.label, role)
        form.save_button.clicked.connect(lambda: self.save(lambda: self._take(self._step)))
        form.back_button.clicked.connect(lambda: self.save(lambda: self._take(Step.SEND_BACK)))
        form.cancel_button.clicked.connect(self.reject)
        self._fill()
        self._fill_candidates()
        self.ready()
        self._show_fields()
        (form.person_edit if not form.person_edit.text() else form.save_button).setFocus()

    def _fill(self) -> None:
        form, row, step = self._form, self._selection.round, self._step
        self.setWindowTitle(f"{step.label}　{self._selection.name}")
        form.purpose_label.setText(f"现在：{row.stage.label}。{_TOLD[step]}{self._told_more(step)}")
        role = ROLES[step]
        form.role_combo.setCurrentIndex(form.role_combo.findData(role))
        form.person_edit.setText(self._selections.last_person(role))
        form.note_label.setText(_NOTES.get(step, "说明(&N)"))
        form.note_edit.setText(self._selections.proposed_note(step))
        form.document_number_edit.setText(self._selections.proposed_document_number(self._selection))
        form.days_spin.setValue(row.publicity_days)
        form.days_spin.valueChanged.connect(lambda _: self._show_term())
        form.save_button.setText(step.label)

    def _told_more(self, step: Step) -> str:
        if step is Step.DECIDE:
            return self._selection.round.tie
        undone = self._selections.unfinished(self._selection) if step is Step.FILE else []
        return f"\n■ 请先核对：{'，'.join(undone)}。" if undone else ""

    def _show_fields(self) -> None:
        """Show only the fields of this step."""
        form, step = self._form, self._step
        shown = {
            form.days_label: step is Step.POST,
            form.days_spin: step is Step.POST,
            form.document_number_label: step is Step.CIRCULATE,
            form.document_number_edit: step is Step.CIRCULATE,
            form.approval_number_label: step is Step.CIRCULATE,
            form.approval_number_edit: step is Step.CIRCULATE,
            form.candidates_list: bool(self._selection.candidates),
            form.candidates_label: bool(self._selection.candidates),
        }
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        self._show_term()

    def _show_term(self) -> None:
        if self._step is Step.POST:
            term = self._selections.proposed_term(self._form.days_spin.value())
            self._form.purpose_label.setText(f"{_TOLD[Step.POST]}\n公示时间：{term.words}")

    def _fill_candidates(self) -> None:
        deciding = self._step is Step.DECIDE
        listed = [one for one in self._selection.candidates if one.listed and not self._selection.against(one)]
        within = len(listed) <= self._selection.round.quota
        for one in listed if deciding else self._selection.candidates:
            item = QListWidgetItem(_line(one, self._selection.against(one)))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            if deciding:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if within else Qt.CheckState.Unchecked)
            self._form.candidates_list.addItem(item)

    def _take(self, step: Step) -> Change:
        form = self._form
        items = [form.candidates_list.item(at) for at in range(form.candidates_list.count())]
        ticked = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        typed = StepInput(
            role=form.role_combo.currentData(),
            person=form.person_edit.text(),
            note=form.note_edit.text(),
            chosen=ticked if self._step is Step.DECIDE else None,
            days=form.days_spin.value(),
            document_number=form.document_number_edit.text(),
            approval_number=form.approval_number_edit.text(),
        )
        return self._selections.take(self._selection.round.id, step, typed)


def _line(one: AwardCandidate, against: str) -> str:
    place = f"第{one.rank}名" if one.rank else "不排名"
    total = "" if one.total is None else f"　{one.total}分"
    state = "■ " if against else "● " if one.chosen or one.listed else "　 "
    why = against or one.note
    return f"{state}{place}　{one.name}{total}" + (f"　{why}" if why else "")
