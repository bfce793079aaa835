"""考核方案: the criteria of a sheet, altered aside and put in force as a new edition when they add to 100.00."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.evaluation.scheme_extras import SchemeExtras, checked_extras
from sanhua_desktop.evaluation.scheme_service import (
    SCHEME_KINDS,
    CriterionValues,
    SchemeService,
    Sheet,
    checked_criterion,
)
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_criterion_dialog import Ui_CriterionDialog
from sanhua_desktop.ui.generated.ui_scheme_extras_dialog import Ui_SchemeExtrasDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class CriterionDialog(FormDialog):
    """One criterion; ``then`` takes it over when it is sound."""

    def __init__(
        self,
        one: CriterionValues,
        then: Callable[[CriterionValues], None],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._one, self._then = one, then
        self._form = Ui_CriterionDialog()
        self._form.setupUi(self)
        for name in ("group", "name", "full", "floor", "rule", "source"):
            getattr(self._form, f"{name}_edit").setText(getattr(one, name))
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.name_edit.setFocus()

    def keep(self) -> None:
        """Check what stands in the form and hand it back."""
        self.clear_problems()
        names = ("group", "name", "full", "floor", "rule", "source")
        typed = {name: getattr(self._form, f"{name}_edit").text() for name in names}
        one = self.operations.read(self, lambda: checked_criterion(replace(self._one, **typed)), self.show_problems)
        if one is not None:
            self._then(one)
            QDialog.accept(self)


class SchemeExtrasDialog(FormDialog):
    """Bonuses, their caps and the vetoes of a sheet, a line each."""

    def __init__(
        self,
        extras: SchemeExtras,
        then: Callable[[SchemeExtras], None],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._then = then
        self._form = Ui_SchemeExtrasDialog()
        self._form.setupUi(self)
        self._form.bonus_cap_edit.setText(extras.bonus_cap)
        self._form.bonuses_text.setPlainText(extras.bonuses)
        self._form.vetoes_text.setPlainText(extras.vetoes)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.bonus_cap_edit.setFocus()

    def keep(self) -> None:
        """Check what stands in the form and hand it back."""
        self.clear_problems()
        form = self._form
        typed = SchemeExtras(
            form.bonus_cap_edit.text(), form.bonuses_text.toPlainText(), form.vetoes_text.toPlainText()
        )
        if self.operations.read(self, lambda: checked_extras(typed), self.show_problems) is not None:
            self._then(typed)
            QDialog.accept(self)


class SheetsDialog(RegisterDialog):
    """The sheets; ``altered`` names those with changes that closing would lose."""

    def __init__(
        self, definition: RegisterDefinition, operations: Operations, parent: QWidget, altered: Callable[[], str]
    ) -> None:
        self._operations, self._altered = operations, altered
        super().__init__(definition, operations, parent)

    def reject(self) -> None:
        """Close; ask first if changes are not in force."""
        if names := self._altered():
            question = f"{names}改过，还没有启用新版，关掉就没有了。要放弃吗？"
            self._operations.messages.ask(self, question, "放弃", lambda: QDialog.reject(self))
        else:
            QDialog.reject(self)


class SchemeEditor:
    """Shows the sheets' criteria and keeps what is altered until it is put in force."""

    def __init__(self, schemes: SchemeService, operations: Operations) -> None:
        self._schemes, self._operations = schemes, operations
        self._sheets: dict[str, Sheet] = {}
        self._in_force: dict[str, Sheet] = {}

    def open(self, parent: QWidget) -> SheetsDialog:
        """Open the sheets as they hold now, each under its filter."""
        self._in_force = {sheet.code: sheet for sheet in self._schemes.sheets()}
        self._sheets = dict(self._in_force)
        titles = {code: _title(sheet) for code, sheet in self._sheets.items()}
        dialog = SheetsDialog(
            RegisterDefinition(
                name="schemes",
                title="考核方案",
                purpose="改好后按“启用新版”，各项满分要合计100.00；已建立的轮次不受影响。",
                columns=(
                    Column("序号", lambda row: str(row[1].number), right=True),
                    Column("类别", lambda row: row[1].group),
                    Column("指标", lambda row: row[1].name),
                    Column("满分", lambda row: row[1].full, right=True),
                    Column("扣分标准", lambda row: row[1].rule, stretch=True),
                ),
                fetch=self._fetch,
                row_id=lambda row: row[1].number,
                details=self._details,
                kinds=SCHEME_KINDS,
                empty_sentence="没有这样的指标。",
                actions=(
                    Action("启用新版", lambda row: self._put_in_force(dialog, row), "F9", main=True, needs_row=True),
                    Action("加分和一票否决", lambda row: self.extras(dialog, row), "F8", needs_row=True),
                    Action("增加一项", lambda row: self._add(dialog, row), shortcut="F2", needs_row=True),
                    Action("修改", lambda row: self._edit(dialog, row), "F6", needs_row=True, in_details=True),
                    Action("删去", lambda row: self._drop(dialog, row), "F7", needs_row=True, in_details=True),
                ),
                filters=tuple(titles.items()),
                search_hint="指标、类别  Ctrl+F",
            ),
            self._operations,
            parent,
            lambda: "、".join(f"“{_title(sheet)}”" for sheet in self._sheets.values() if self._is_altered(sheet)),
        )
        dialog.open()
        return dialog

    def _is_altered(self, sheet: Sheet) -> bool:
        return sheet != self._in_force[sheet.code]

    def _fetch(self, query: str, code: str) -> Sequence[tuple[Sheet, CriterionValues]]:
        sheet, words = self._sheets[code], query.strip()
        return [(sheet, one) for one in sheet.criteria if words in f"{one.group}{one.name}{one.rule}"]

    def _details(self, row: tuple[Sheet, CriterionValues]) -> Details:
        sheet, one = row
        fits = sheet.full == 100
        edition = f"第{sheet.edition}版" if sheet.edition else "默认方案"
        altered = "\n改动还没有启用，按 F9 启用" if self._is_altered(sheet) else ""
        return Details(
            heading=f"{one.number} {one.name}",
            subtitle=f"{sheet.name}　{edition}",
            callout=f"各项满分合计 {sheet.full:.2f}" + ("" if fits else "，应为 100.00") + altered,
            callout_state="done" if fits and not altered else "soon",
            pairs=[("满分", one.full), ("最低得分", one.floor), ("扣分标准", one.rule), ("来源", one.source)],
        )

    def extras(self, dialog: RegisterDialog, row: tuple[Sheet, CriterionValues]) -> SchemeExtrasDialog:
        """Open the bonuses and vetoes of the sheet shown."""

        def take(extras: SchemeExtras) -> None:
            self._alter(dialog, replace(row[0], extras=extras), row[1].number)

        form = SchemeExtrasDialog(row[0].extras, take, self._operations, dialog)
        form.open()
        return form

    def _edit(self, dialog: RegisterDialog, row: tuple[Sheet, CriterionValues]) -> None:
        sheet, before = row

        def take(one: CriterionValues) -> None:
            criteria = tuple(one if each is before else each for each in sheet.criteria)
            self._alter(dialog, replace(sheet, criteria=criteria), one.number)

        CriterionDialog(before, take, self._operations, dialog).open()

    def _add(self, dialog: RegisterDialog, row: tuple[Sheet, CriterionValues]) -> None:
        sheet = row[0]
        number = max(one.number for one in sheet.criteria) + 1
        empty = CriterionValues(number, row[1].group, "", "1", "", "检查")

        def take(one: CriterionValues) -> None:
            self._alter(dialog, replace(sheet, criteria=(*sheet.criteria, one)), one.number)

        CriterionDialog(empty, take, self._operations, dialog).open()

    def _drop(self, dialog: RegisterDialog, row: tuple[Sheet, CriterionValues]) -> None:
        left = tuple(one for one in row[0].criteria if one is not row[1])
        self._alter(dialog, replace(row[0], criteria=left))

    def _alter(self, dialog: RegisterDialog, sheet: Sheet, number: int | None = None) -> None:
        self._sheets[sheet.code] = sheet
        dialog.page.refresh(number)

    def _put_in_force(self, dialog: RegisterDialog, row: tuple[Sheet, CriterionValues]) -> None:
        if self._operations.run(dialog, lambda: self._schemes.keep(row[0])) is not None:
            sheet = self._schemes.sheet(row[0].code)
            self._in_force[sheet.code] = sheet
            self._alter(dialog, sheet)


def _title(sheet: Sheet) -> str:
    return sheet.name.split("（默认")[0]
