"""需要重印的纸面: what was printed or posted and says something else now, and the way to print it again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sanhua_desktop.outdated import OutdatedPaper
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.layouts import sign_formats
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.faces_printing import FacesPrinting
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition

_KINDS = list(PaperKind)
_WHAT_TO_DO = {
    PaperKind.BADGE: "重印这张胸卡，换下旧的；卡号不变。需要换号的，在人员页上按“换发”。",
    PaperKind.DESK_SIGN: "重印台签，换下窗口上旧的一张。",
    PaperKind.BOARD: "公开栏整张重印，换下墙上旧的。",
    PaperKind.COMMITMENT: "承诺是在原来的岗位上作出的，请到“公开承诺”核对，需要的重新提诺、审核、公示。",
}


class OutdatedDialog(RegisterDialog):
    """Lists the papers; ``board_wanted`` and ``commitments_wanted`` ask the window for another page's work."""

    board_wanted = Signal()
    commitments_wanted = Signal()

    def __init__(
        self,
        fetch: Callable[[], Sequence[OutdatedPaper]],
        printing: FacesPrinting,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        self._papers, self._printing = fetch, printing
        super().__init__(self._definition(), operations, parent)

    def _definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="outdated",
            title="需要重印的纸面",
            purpose="人员资料改动以后，已经打印或公示的下列内容与现在的资料不一致。",
            columns=(
                Column("姓名", lambda row: row.staff.name),
                Column("纸面", lambda row: row.kind.label),
                Column("上次打印或公示", lambda row: f"{row.printed_at:%Y-%m-%d %H:%M}"),
                Column("改动", lambda row: row.why, stretch=True),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.staff.id * len(_KINDS) + _KINDS.index(row.kind),
            details=lambda row: Details(
                heading=row.staff.name,
                subtitle=row.kind.label,
                callout=_WHAT_TO_DO[row.kind],
                callout_state="soon",
                pairs=[("改动", row.why)],
            ),
            kinds=frozenset({"printed_paper", "staff_member", "staff_photo", "badge", "commitment", "office_profile"}),
            empty_sentence="没有需要重印的：打印过的胸卡、台签、公开栏都和现在的资料一致。",
            actions=(
                Action("重印公开栏", lambda _: self.board_wanted.emit(), icon="print"),
                Action("重印全部台签", lambda _: self._signs(self._people(PaperKind.DESK_SIGN)), icon="print"),
                Action(
                    "重印全部胸卡", lambda _: self._badges(self._people(PaperKind.BADGE)), shortcut="F8", icon="print"
                ),
                Action("重印这一张", self._again, needs_row=True, in_details=True),
            ),
            filters=(("all", "全部"), *((kind.value, kind.label) for kind in _KINDS)),
        )

    def _fetch(self, query: str, chosen: str) -> list[OutdatedPaper]:
        return [
            row
            for row in self._papers()
            if chosen in ("all", row.kind.value) and query.strip().lower() in row.staff.search
        ]

    def _people(self, kind: PaperKind) -> list[StaffMember]:
        return [row.staff for row in self._papers() if row.kind is kind]

    def _again(self, row: OutdatedPaper) -> None:
        if row.kind is PaperKind.BADGE:
            self._badges([row.staff])
        elif row.kind is PaperKind.DESK_SIGN:
            self._signs([row.staff])
        elif row.kind is PaperKind.BOARD:
            self.board_wanted.emit()
        else:
            self.commitments_wanted.emit()

    def _badges(self, people: list[StaffMember]) -> None:
        if people:
            self._printing.badges(self, people)

    def _signs(self, people: list[StaffMember]) -> None:
        if people:
            self._printing.signs(self, people, sign_formats()[0], with_sentence=True)
