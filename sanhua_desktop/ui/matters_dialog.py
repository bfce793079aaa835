"""The catalogue of matters: limits, materials, and the promise that may be shortened."""

from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.matters.service import KINDS, MatterService
from sanhua_desktop.ui.details_panel import Details
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


class MattersDialog(QDialog):
    """Shows the catalogue; a promise is changed here, the rest comes with the catalogue's data."""

    def __init__(self, matters: MatterService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matters, self._operations = matters, operations
        self.setWindowTitle("事项目录")
        self.resize(1180, 720)
        self.page = RegisterPage(self._definition(), operations, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)

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
            actions=(Action("改承诺时限", self._ask_promise, shortcut="F6", needs_row=True, in_details=True),),
            search_hint="名称、编码或拼音首字母  Ctrl+F",
        )

    def _details(self, matter: Any) -> Details:
        materials = [
            (f"材料{row.position}", f"{row.name}（{row.copy.label}{row.count}份，{row.need.label}）")
            for row in self._matters.materials(matter)
        ]
        facts = [
            ("法定时限", limit_words(matter.statutory_days)),
            ("承诺时限", limit_words(matter.promised_days)),
            ("时限说明", matter.note),
            ("行使层级", matter.level),
            ("办理窗口", matter.window.label if matter.window else ""),
            ("收费", matter.fee),
            ("受理条件", matter.condition),
            ("依据", matter.basis),
            ("办理结果", matter.result),
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
