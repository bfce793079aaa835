"""Taking in an application (收件): matter, applicant, the materials that are here."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.case_records import Case
from sanhua_desktop.inquiries.case_rows import CaseValues
from sanhua_desktop.inquiries.case_values import HERE, LACKING
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.records import Material, Matter
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.ui.casework import CaseworkServices
from sanhua_desktop.ui.choice_list import ChoiceList, is_short_hand
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_case_dialog import Ui_CaseDialog
from sanhua_desktop.ui.inquiry_aids import visitor_line
from sanhua_desktop.ui.material_ticks import fill_ticks, tick_all, ticks
from sanhua_desktop.ui.matter_choice import MatterChoice
from sanhua_desktop.ui.officer_combo import choose_officer, fill_officers
from sanhua_desktop.ui.operations import Operations


class CaseDialog(FormDialog):
    """Filled from a register entry where there is one; who was here before is found by the phone's tail."""

    def __init__(self, services: CaseworkServices, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._cases, self._matters, self._inquiries = services.cases, services.matters, services.inquiries
        self._entry: InquiryEntry | None = None
        self._case: Case | None = None
        self._materials: list[Material] = []
        self._form = Ui_CaseDialog()
        self._form.setupUi(self)
        fill_officers(self._form.officer_combo, services.staff)
        self._choice = MatterChoice(self._form.matter_edit, services.matters, self)
        self._visitors = ChoiceList(self._form.applicant_edit, self._find_visitors, self, eager=is_short_hand)
        self._visitors.picked.connect(self._fill_visitor)
        self._choice.chosen.connect(self._show_matter)
        self._form.situation_combo.currentIndexChanged.connect(lambda _: self._show_materials())
        self._form.all_button.clicked.connect(lambda: tick_all(self._form.materials_list))
        self._show_matter(None)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._choice.listen_first()
        self._visitors.listen_first()
        self._form.matter_edit.setFocus()

    def fill_from(self, entry: InquiryEntry) -> None:
        """Take over what the register already knows."""
        self._entry = entry
        self._form.applicant_edit.setText(entry.visitor_name)
        self._form.phone_edit.setText(entry.phone)
        self._form.unit_edit.setText(entry.visitor_unit)
        choose_officer(self._form.officer_combo, entry.receiving_officer)
        if entry.matter is not None:
            self._choice.take(entry.matter)
            self._form.materials_list.setFocus()

    def correct(self, case: Case) -> None:
        """Put right a case that was taken in before: who applies and who is in charge, nothing else."""
        self._case, form = case, self._form
        self._choice.take(case.matter)
        form.applicant_edit.setText(case.applicant)
        form.phone_edit.setText(case.phone)
        form.unit_edit.setText(case.unit)
        form.agent_edit.setText(case.agent)
        choose_officer(form.officer_combo, case.officer)
        for widget in (form.matter_edit, form.situation_combo, form.materials_list, form.all_button):
            widget.setEnabled(False)
        form.due_label.setText("事项和材料不在这里改：材料按“已收材料”，事项收错了请退件后重新收件。")
        form.save_button.setText("保存更正(&S)")
        self.setWindowTitle(f"更正　{case.number}")
        self.ready()
        form.applicant_edit.setFocus()

    def _show_matter(self, matter: Matter | None) -> None:
        form = self._form
        situations = self._matters.situations(matter) if matter else []
        form.situation_combo.blockSignals(True)
        form.situation_combo.clear()
        form.situation_combo.addItem("一般情形")
        form.situation_combo.addItems([one.name for one in situations])
        form.situation_combo.blockSignals(False)
        form.situation_combo.setEnabled(bool(situations))
        if matter is None:
            form.due_label.setText("选定事项后列出要收的材料。收件后5个工作日内受理，或者一次告知补正。")
        else:
            limits = f"法定时限：{limit_words(matter.statutory_days)}　承诺时限：{limit_words(matter.promised_days)}"
            form.due_label.setText(f"{limits}　从受理之日起算，当日不计。")
        self._show_materials()

    def _show_materials(self) -> None:
        matter, situation = self._choice.matter, self._situation()
        self._materials = self._matters.materials_for(matter, situation) if matter else []
        fill_ticks(self._form.materials_list, [(one.position, _words(one)) for one in self._materials])

    def _situation(self) -> str:
        return self._form.situation_combo.currentText() if self._form.situation_combo.currentIndex() > 0 else ""

    def keep(self) -> None:
        """Take the application in, or keep what was put right."""
        self._choice.settle()
        self._visitors.pick()
        self.save(self._call)

    def _find_visitors(self, text: str) -> list[tuple[str, InquiryEntry]]:
        found = self.operations.read(self, lambda: self._inquiries.earlier_visits(text)) or []
        return [(visitor_line(entry), entry) for entry in found]

    def _fill_visitor(self, entry: InquiryEntry) -> None:
        self._form.applicant_edit.setText(entry.visitor_name)
        self._form.phone_edit.setText(entry.phone)
        self._form.unit_edit.setText(entry.visitor_unit)

    def _call(self) -> Change:
        form, here = self._form, ticks(self._form.materials_list)
        values = CaseValues(
            applicant=form.applicant_edit.text(),
            matter=self._choice.matter,
            unit=form.unit_edit.text(),
            phone=form.phone_edit.text(),
            agent=form.agent_edit.text(),
            situation=self._situation(),
            materials=[f"{HERE if one.position in here else LACKING}{_words(one)}" for one in self._materials],
            officer=form.officer_combo.currentData(),
            entry=self._entry,
        )
        return self._cases.receive(values) if self._case is None else self._cases.correct(self._case, values)


def _words(material: Material) -> str:
    return f"{material.name}（{material.copy.label}{material.count}份，{material.need.label}）"
