"""公开栏: fifteen statutory points, rules on the wall, a page a matter; lights, what is stale, and its reprint."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.enums import Light
from sanhua_desktop.commitments.public.handbook_service import HandbookService
from sanhua_desktop.commitments.public.sections import HANDBOOK_TEXTS
from sanhua_desktop.commitments.public.service import BEHIND, BoardRow, PublicBoard
from sanhua_desktop.printing.pages import A3, A4, Paper
from sanhua_desktop.ui.board_editions import board_editions
from sanhua_desktop.ui.board_item_dialog import BoardItemDialog
from sanhua_desktop.ui.board_papers import BoardPapers
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition

LIGHTS = {
    Light.COMPLETE: "normal",
    Light.ENDING: "soon",
    Light.MISSING: "past_statute",
    Light.ENDED: "past_promise",
    Light.GONE: "past_promise",
}
_GROUPS = {"statutory": "法定公开", "wall": "制度规范", "matter": "办事公开", "gone": "已停止公开"}
_MADE_OF = {"matter": "办事公开页、手册页、服务承诺卡", "gone": "已停止公开"}
_FILTERS = (
    *(("all", "全部"), ("statutory", "法定十五项"), ("wall", "制度规范"), ("matter", "各事项")),
    *(("missing", "要补的"), ("stale", "要重印或撤下的")),
)


@dataclass(frozen=True)
class BoardServices:
    """The board, the handbook, and the campaign's full name."""

    board: PublicBoard
    handbook: HandbookService
    campaign: Callable[[], str]


class BoardDialog(RegisterDialog):
    """Shows every page of the board."""

    def __init__(
        self, services: BoardServices, operations: Operations, papers: Papers, parent: QWidget | None = None
    ) -> None:
        self._board, self._operations = services.board, operations
        self.papers = BoardPapers(services.board, services.handbook, services.campaign, papers)
        super().__init__(self._definition(), operations, parent)

    def edit(self, row: BoardRow) -> BoardItemDialog | None:
        """Open the text of a section; one made of the catalogue is mended there."""
        if row.section is None or row.section.facts:
            self._operations.messages.problem(
                self, f"这一页由事项目录生成。请在“首问登记”页按 {Keys.CATALOGUE}，到事项目录里修改。"
            )
            return None
        return self._open(row)

    def add(self) -> BoardItemDialog:
        """Open the form of a section of the office's own."""
        return self._open(None)

    def narrow_to(self, subject: str) -> None:
        """Show one matter's page, such as after its change."""
        self.page.set_filter("stale")
        self.page.search(subject.removeprefix("matter:").lower())

    def _open(self, row: BoardRow | None) -> BoardItemDialog:
        dialog = BoardItemDialog(self._board, row.section if row else None, self._operations, self)
        dialog.open()
        return dialog

    def _definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="board",
            title="公开栏和手册",
            purpose="亮职责：法定十五项、上墙制度和各事项的公开页，由目录和单位信息生成；改动以后印过的自动标出。",
            columns=(
                Column("类别", lambda row: _GROUPS[row.group]),
                Column("公开内容", lambda row: row.title, stretch=True),
                Column("状态", lambda row: row.standing.light.label, state=lambda row: LIGHTS[row.standing.light]),
                Column("纸面", lambda row: row.paper_words),
            ),
            fetch=self._board.rows,
            row_id=lambda row: hash(row.subject),
            details=self._details_of,
            kinds=BEHIND,
            empty_sentence="没有要公开的内容。",
            actions=self._actions(),
            filters=_FILTERS,
            search_hint="标题、事项编码  Ctrl+F",
        )

    def _actions(self) -> tuple[Action, ...]:
        papers = self.papers
        return (
            Action("重印有变动的", lambda _: papers.stale_pages(self), shortcut="F8", main=True, icon="print"),
            Action("修改内容", self.edit, shortcut="F6", needs_row=True, in_details=True, applies=_is_text),
            _on_row("打印这一页", lambda row: papers.pages(self, [row.subject], A4), _is_public),
            _on_row("印成A3", lambda row: papers.pages(self, [row.subject], A3), _is_public),
            _on_row("服务承诺卡", lambda row: papers.cards(self, [row.subject]), lambda row: row.group == "matter"),
            _on_row("手册页", lambda row: papers.handbook_pages(self, [row.subject]), _is_in_handbook),
            _on_row("已经撤下", self._taken_off, lambda row: row.group == "gone"),
            _on_row("以前的版次", self.editions, lambda row: row.section is not None and row.edition > 0),
            _on_row("撤下本单位的内容", self._take_down, lambda row: row.edition > 0),
            Action("便民服务手册", lambda _: papers.handbook(self), shortcut="F9", icon="document"),
            Action("增设栏目", lambda _: self.add(), shortcut="F2", in_menu=True),
            Action("打印列出的页（A4）", lambda _: self._print_shown(A4), in_menu=True),
            Action("打印列出的页（A3）", lambda _: self._print_shown(A3), in_menu=True),
            Action("打印列出事项的服务承诺卡", lambda _: papers.cards(self, self._shown("matter:")), in_menu=True),
            Action("手册排成对折小册子", lambda _: papers.handbook(self, folded=True), in_menu=True),
        )

    def _details_of(self, row: BoardRow) -> Details:
        section = row.section
        text = section.body.strip() if section else ""
        history = self._board.history(section.code) if section else []
        return Details(
            heading=row.title,
            subtitle=section.source if section else _MADE_OF.get(row.group, ""),
            callout=row.standing.words,
            callout_state=LIGHTS[row.standing.light],
            pairs=[
                ("纸面", row.paper_words),
                *([("版次", f"第{row.edition}版" if row.edition else "默认内容")] if text else []),
                *([("内容", text if len(text) < 160 else f"{text[:160]}……")] if text else []),
            ],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}" for line in history
            ],
        )

    def _shown(self, prefix: str = "") -> list[str]:
        return [row.subject for row in self.page.rows if row.subject.startswith(prefix)]

    def _print_shown(self, paper: Paper) -> None:
        self.papers.pages(self, self._shown(), paper)

    def editions(self, row: BoardRow) -> RegisterDialog:
        """Open every text a section had of the office's own, whole."""
        assert row.section is not None  # only a section has editions
        return board_editions(self._board, row.section, self._operations, self)

    def _taken_off(self, row: BoardRow) -> None:
        self._operations.run(self, lambda: self._board.taken_off(row.subject))

    def _take_down(self, row: BoardRow) -> None:
        assert row.section is not None  # only a section has an edition
        code = row.section.code
        self._operations.run(self, lambda: self._board.take_down(code))


def offer_reprints(board: PublicBoard, subject: str, open_board: Callable[[], BoardDialog]) -> BoardDialog | None:
    """Open the board at a matter whose prints became stale by a change; None if none did."""
    if subject not in board.stale() and subject not in board.gone():
        return None
    dialog = open_board()
    dialog.narrow_to(subject)
    return dialog


def _is_text(row: BoardRow) -> bool:
    return row.section is not None and not row.section.facts


def _is_public(row: BoardRow) -> bool:
    return row.group != "gone"


def _is_in_handbook(row: BoardRow) -> bool:
    return row.group == "matter" or (row.section is not None and row.section.code in HANDBOOK_TEXTS)


def _on_row(text: str, call: Callable[[BoardRow], object], applies: Callable[[BoardRow], bool]) -> Action:
    return Action(text, call, needs_row=True, in_details=True, applies=applies)
