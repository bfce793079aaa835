"""打印胸卡和台签: for whom, on what, from which cell of a used sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sanhua_desktop.staff.documents import badge_sheets
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.layouts import BadgeLayout, SignFormat, badge_layouts, sign_formats
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.sheets import BadgePrint
from sanhua_desktop.ui.faces_printing import FacesPrinting
from sanhua_desktop.ui.generated.ui_faces_print_dialog import Ui_FacesPrintDialog
from sanhua_desktop.ui.record_dialog import pad_spins


class FacesPrintDialog(QDialog):
    """Asks, then opens the preview over itself, so that a second kind can be printed for the same people."""

    def __init__(
        self,
        printing: FacesPrinting,
        people: Sequence[StaffMember],
        ticked: Sequence[StaffMember],
        parent: QWidget | None = None,
        *,
        kind: PaperKind = PaperKind.BADGE,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printing = printing
        self._people = list(people)
        self._form = Ui_FacesPrintDialog()
        self._form.setupUi(self)
        lacking, ever = {person.id for person in printing.without_badge(people)}, printing.had_badge()
        self._lacking, self._ended = lacking, lacking & ever
        # Whose badge was lost or taken back is given another only if somebody says so.
        self._fill_people({one.id for one in ticked if len(ticked) == 1 or one.id not in self._ended})
        for one in (PaperKind.BADGE, PaperKind.DESK_SIGN):
            self._form.kind_combo.addItem(one.label, one)
        self._form.kind_combo.setCurrentText(kind.label)
        pad_spins(self)
        self._connect()
        self._show_kind()
        self._form.preview_button.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.kind_combo.currentIndexChanged.connect(lambda _: self._show_kind())
        form.layout_combo.currentIndexChanged.connect(lambda _: self._show_layout())
        form.people_list.itemChanged.connect(lambda _: self._show_summary())
        form.first_cell_spin.valueChanged.connect(lambda _: self._show_summary())
        for check in (form.both_sides_check, form.card_page_check):
            check.toggled.connect(lambda _: self._show_layout())
        form.all_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        form.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        form.preview_button.clicked.connect(self._preview)
        form.cancel_button.clicked.connect(self.reject)

    def _fill_people(self, ticked: set[int]) -> None:
        for person in self._people:
            where = person.window.label if person.window else (person.department.name if person.department else "")
            mark = "　（原卡已收回或作废）" if person.id in self._ended else ""
            text = f"{person.name}　{person.staff_number}　{where}{mark}"
            item = QListWidgetItem(text, self._form.people_list)
            item.setCheckState(Qt.CheckState.Checked if person.id in ticked else Qt.CheckState.Unchecked)
        self._form.people_list.setCurrentRow(0)

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self._form.people_list.count()):
            self._form.people_list.item(row).setCheckState(state)

    @property
    def _ticked(self) -> list[StaffMember]:
        items = (self._form.people_list.item(row) for row in range(self._form.people_list.count()))
        return [
            person
            for person, item in zip(self._people, items, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _show_kind(self) -> None:
        """Offer what belongs to the chosen kind."""
        form, badges = self._form, self._badges_chosen
        form.layout_combo.blockSignals(True)
        form.layout_combo.clear()
        for one in badge_layouts() if badges else sign_formats():
            form.layout_combo.addItem(one.name, one)
        form.layout_combo.blockSignals(False)
        for widget in (form.first_cell_label, form.first_cell_spin, form.both_sides_check, form.card_page_check):
            widget.setVisible(badges)
        form.plain_check.setVisible(badges)
        form.commitment_check.setVisible(not badges)
        self._show_layout()

    @property
    def _badges_chosen(self) -> bool:
        return self._form.kind_combo.currentData() is PaperKind.BADGE

    def _show_layout(self) -> None:
        layout = self._form.layout_combo.currentData()
        if isinstance(layout, BadgeLayout):
            self._form.first_cell_spin.setMaximum(layout.count)
            edge = "短边" if layout.lies_on_side else "长边"
            self._form.both_sides_check.setText(f"正反面都打，按{edge}翻转(&B)")
        self._form.first_cell_spin.setEnabled(not self._form.card_page_check.isChecked())
        self._show_summary()

    def _show_summary(self) -> None:
        ticked, form = self._ticked, self._form
        fresh = sum(person.id in self._lacking for person in ticked) if self._badges_chosen else 0
        form.preview_button.setEnabled(bool(ticked))
        form.preview_button.setText("发放并预览(&P)" if fresh else "排版预览(&P)")
        more = f"其中{fresh}人没有在用的胸卡，先发放新卡。" if fresh else ""
        form.summary_label.setText(
            f"共{len(ticked)}人，{self._sheets(len(ticked))}。{more}" if ticked else "请在左边勾选要打印的人。"
        )

    def _sheets(self, count: int) -> str:
        layout = self._form.layout_combo.currentData()
        if isinstance(layout, SignFormat):
            return f"A4纸{-(-count // (1 if layout.folded else layout.rows))}张"
        how = self._how
        return f"{'卡片' if how.card_page else 'A4纸'}{badge_sheets(count, how)}张"

    @property
    def _how(self) -> BadgePrint:
        form = self._form
        return BadgePrint(
            layout=form.layout_combo.currentText(),
            first_cell=form.first_cell_spin.value(),
            both_sides=form.both_sides_check.isChecked(),
            card_page=form.card_page_check.isChecked(),
            grounds=not form.plain_check.isChecked(),
        )

    def _preview(self) -> None:
        if self._badges_chosen:
            ticked, how = self._ticked, self._how
            self._lacking -= {person.id for person in ticked}
            self._show_summary()
            self._printing.badges(self, ticked, how)
        else:
            form = self._form.layout_combo.currentData()
            self._printing.signs(self, self._ticked, form, with_sentence=self._form.commitment_check.isChecked())
