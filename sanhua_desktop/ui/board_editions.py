"""Every text that a section of the board ever had, whole, the newest first."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.public.sections import Section
from sanhua_desktop.commitments.public.texts import KINDS, BoardTexts
from sanhua_desktop.commitments.records import BoardItem
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_definition import RegisterDefinition
from sanhua_desktop.ui.register_dialog import RegisterDialog


def board_editions(board: BoardTexts, section: Section, operations: Operations, parent: QWidget) -> RegisterDialog:
    """Open the list of a section's editions."""
    dialog = RegisterDialog(
        RegisterDefinition(
            name="board_editions",
            title="各版内容",
            purpose=f"“{section.title}”本单位用过的各版内容，换下的也都留着。",
            columns=(
                Column("版次", lambda one: f"第{one.edition}版"),
                Column("标题", lambda one: one.title, stretch=True),
                Column("生效日期", lambda one: f"{one.valid_from:%Y-%m-%d}"),
                Column("现状", _standing),
                Column("发布人", lambda one: one.posted_by or "—"),
            ),
            fetch=lambda query, _: [one for one in board.editions(section.code) if query in f"{one.title}{one.body}"],
            row_id=lambda one: one.id,
            details=_details,
            kinds=KINDS,
            empty_sentence="还没有本单位自己的内容。",
            search_hint="标题、内容  Ctrl+F",
        ),
        operations,
        parent,
    )
    dialog.open()
    return dialog


def _standing(one: BoardItem) -> str:
    return f"{one.archived_at:%Y-%m-%d}{one.archive_reason}" if one.archived_at else "在用"


def _details(one: BoardItem) -> Details:
    return Details(heading=f"第{one.edition}版　{one.title}", subtitle=_standing(one), pairs=[("内容", one.body)])
