"""The catalogue of matters: limits, materials, editions; changed here or by a workbook."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.matters.finding import aliases_of
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.matters.service import KINDS, MatterService
from sanhua_desktop.matters.workbook import COLUMNS, CatalogueReading, catalogue_rows, is_heading, read_catalogue
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.help_dialog import help_on_f1
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.matter_dialog import MatterDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage

_COLUMNS = (
    Column("编码", lambda matter: matter.code),
    Column("事项名称", lambda matter: matter.name, stretch=True),
    Column("性质", lambda matter: matter.nature),
    Column("办件类型", lambda matter: matter.handling),
    Column("法定", lambda matter: limit_words(matter.statutory_days), right=True),
    Column("承诺", lambda matter: limit_words(matter.promised_days), right=True),
)


class MattersDialog(FittedDialog):
    """Shows the catalogue and lets it be changed."""

    def __init__(self, matters: MatterService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matters, self._operations, self._jobs = matters, operations, Jobs(operations)
        self.setWindowTitle("事项目录")
        self.resize(1180, 690)
        self.page = RegisterPage(self._definition(), operations, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        help_on_f1(self, lambda: (self.page.title, self.page.purpose, self.page.key_rows))

    def edit(self, matter: Matter | None) -> MatterDialog:
        """Open one matter, or a new one."""
        dialog = MatterDialog(self._matters, self._matters.windows(), self._matters.today(), self._operations, self)
        if matter is not None:
            dialog.change(matter)
        dialog.open()
        return dialog

    def write(self, target: Path) -> None:
        """Write the catalogue to a workbook, aside from the window."""
        rows = catalogue_rows([self._matters.content(matter) for matter in self._matters.find()])
        work = partial(write_workbook, target, tuple(COLUMNS), rows, sheet="事项目录")
        self._jobs.start(self, "正在导出事项目录…", lambda _: work(), lambda _: self._say(f"已导出到{target}。"))

    def take(self, source: Path) -> None:
        """Read a workbook aside from the window, then ask before anything is changed."""
        self._jobs.start(
            self, "正在读取事项目录…", lambda _: read_catalogue(read_table(source, is_heading)), self._ask_import
        )

    def _ask_import(self, reading: CatalogueReading) -> None:
        wrong = "\n".join(f"第{number}行：{sentence}" for number, sentence in reading.problems[:8])
        if not reading.good:
            self._operations.messages.problem(self, f"没有可以导入的事项。\n{wrong}")
            return
        left_out = f"\n以下{len(reading.problems)}行不导入：\n{wrong}" if reading.problems else ""
        question = f"可以导入{len(reading.good)}个事项，编码相同的按新内容修改。{left_out}"

        def take_over() -> None:
            self._operations.run(self, lambda: self._matters.take_over(reading.good, reading.told))

        self._operations.messages.ask(self, question, "导入", take_over)

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, "导出事项目录", "事项目录.xlsx", "Excel 工作簿 (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def _choose_source(self) -> None:
        dialog = QFileDialog(self, "导入事项目录", "", "表格 (*.xlsx *.xls *.csv)")
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    def _say(self, sentence: str) -> None:
        self._operations.changed.emit(Change(sentence, frozenset()))

    def _definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="matters",
            title="事项目录",
            purpose="每个事项的时限、材料和依据；承诺时限可以改短，不能超过法定时限。已出具的告知书不变。",
            columns=_COLUMNS,
            fetch=lambda query, _: self._matters.find(query),
            row_id=lambda matter: matter.id,
            details=self._details,
            kinds=KINDS,
            empty_sentence="没有找到这样的事项。可以输入名称、编码或拼音首字母。",
            actions=(
                Action("导出", lambda _: self._choose_target(), shortcut=Keys.EXPORT, icon="document"),
                Action("导入", lambda _: self._choose_source(), shortcut="Ctrl+O", icon="arrow_import"),
                Action("新增事项", lambda _: self.edit(None), shortcut=Keys.NEW, main=True, icon="add"),
                Action("修改事项", self.edit, shortcut=Keys.GO_ON, needs_row=True, in_details=True),
                Action("改承诺时限", self._ask_promise, shortcut="Ctrl+K", needs_row=True, in_details=True),
            ),
            search_hint="名称、俗称、编码或首字母  Ctrl+F",
        )

    def _details(self, matter: Any) -> Details:
        guide = self._matters.guide(matter)
        materials = [
            (f"材料{row.position}", f"{row.name}（{row.copy.label}{row.count}份，{row.need.label}）")
            for row in self._matters.materials(matter)
        ]
        facts = [
            ("法定时限", limit_words(matter.statutory_days)),
            ("承诺时限", limit_words(matter.promised_days)),
            ("时限说明", matter.note),
            ("行使层级", matter.level),
            ("别名、俗称", "、".join(aliases_of(matter))),
            ("办理窗口", matter.window.label if matter.window else ""),
            ("收费", matter.fee),
            ("受理条件", matter.condition),
            ("依据", matter.basis),
            ("办理结果", matter.result),
            ("情形", guide.situations),
            ("环节", "\n".join(f"{one.name}（{one.role}，{one.limit_days}日）" for one in self._matters.steps(matter))),
            ("生效日期", f"{matter.valid_from:%Y-%m-%d}"),
        ]
        history = [f"{line.at:%Y-%m-%d %H:%M} {line.actor} {line.sentence}" for line in self._matters.history(matter)]
        return Details(
            heading=matter.name,
            subtitle=f"{matter.code} · {matter.nature} · {matter.handling}",
            pairs=[(name, text) for name, text in [*facts, *materials] if text],
            history=history,
        )

    def _ask_promise(self, matter: Any) -> None:
        question = f"“{matter.name}”的承诺时限（工作日，0 为即办）："
        self._operations.messages.ask_text(
            self, question, "改承诺时限", lambda text: self._change_promise(matter, text)
        )

    def _change_promise(self, matter: Any, text: str) -> None:
        self._operations.run(self, lambda: self._changed(matter, text))

    def _changed(self, matter: Any, text: str) -> Change:
        try:
            days = int(text.strip())
        except ValueError:
            raise InvalidInput({"promised_days": f"“{text}”不是工作日数，请填 0、1、2 这样的整数。"}) from None
        return self._matters.change_promise(matter, days)
