"""需要重印的纸面: what was printed or posted and says something else now, and the way to print it again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sanhua_desktop.outdated import OutdatedPaper
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.faces_print_dialog import FacesPrintDialog
from sanhua_desktop.ui.faces_printing import FacesPrinting
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition

_KINDS = list(PaperKind)
_COLUMNS = (
    Column("姓名", lambda row: row.staff.name),
    Column("纸面", lambda row: row.kind.label),
    Column("上次打印或公示", lambda row: f"{row.printed_at:%Y-%m-%d %H:%M}"),
    Column("改动", lambda row: row.why, stretch=True),
)
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
        self._papers, self._printing, self._operations = fetch, printing, operations
        super().__init__(self._definition(), operations, parent)

    def _definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="outdated",
            title="需要重印的纸面",
            purpose="人员资料改动以后，已经打印或公示的下列内容与现在的资料不一致。",
            columns=_COLUMNS,
            fetch=self._fetch,
            row_id=lambda row: row.staff.id * len(_KINDS) + _KINDS.index(row.kind),
            details=lambda row: Details(
                heading=row.staff.name,
                subtitle=row.kind.label,
                callout=_WHAT_TO_DO[row.kind],
                callout_state="soon",
                pairs=[("改动", row.why)],
            ),
            kinds=frozenset(
                {
                    "printed_paper",
                    "staff_member",
                    "staff_photo",
                    "badge",
                    "commitment",
                    "office_profile",
                    "emblem",
                    "service_window",
                    "department",
                }
            ),
            empty_sentence="没有需要重印的：打印过的胸卡、台签、公开栏都和现在的资料一致。",
            actions=(
                Action("重印公开栏", lambda _: self.board_wanted.emit(), icon="print"),
                Action("重印全部台签", lambda _: self.reprint(PaperKind.DESK_SIGN), icon="print"),
                Action("重印全部胸卡", lambda _: self.reprint(PaperKind.BADGE), shortcut="F8", icon="print"),
                *self._row_actions(),
            ),
            filters=(("all", "全部"), *((kind.value, kind.label) for kind in _KINDS)),
        )

    def _row_actions(self) -> tuple[Action, ...]:
        return (
            _action("重印这一张", self._again, lambda row: row.kind in (PaperKind.BADGE, PaperKind.DESK_SIGN)),
            _action("重印公开栏", self._again, lambda row: row.kind is PaperKind.BOARD),
            _action("去核对", self._again, lambda row: row.kind is PaperKind.COMMITMENT),
            _action("仍然适用", self._still_holds, lambda row: row.kind is PaperKind.COMMITMENT),
        )

    def _fetch(self, query: str, chosen: str) -> list[OutdatedPaper]:
        return [
            row
            for row in self._papers()
            if chosen in ("all", row.kind.value) and query.strip().lower() in row.staff.search
        ]

    def _again(self, row: OutdatedPaper) -> None:
        if row.kind is PaperKind.BOARD:
            self.board_wanted.emit()
        elif row.kind is PaperKind.COMMITMENT:
            self.commitments_wanted.emit()
        else:
            self._ask(row.kind, [row.staff])

    def reprint(self, kind: PaperKind) -> FacesPrintDialog | None:
        """Ask how to print what is out of date of one kind."""
        people = [row.staff for row in self._papers() if row.kind is kind]
        if not people:
            self._operations.messages.problem(self, f"没有需要重印的{kind.label}。")
            return None
        return self._ask(kind, people)

    def _ask(self, kind: PaperKind, people: list[StaffMember]) -> FacesPrintDialog:
        """Ask for layout and cell as for any print: the program does not know which stock lies in the printer."""
        dialog = FacesPrintDialog(self._printing, people, people, self, kind=kind)
        dialog.open()
        return dialog

    def _still_holds(self, row: OutdatedPaper) -> None:
        self._operations.run(self, lambda: self._printing.still_holds(row.staff.id))


def _action(text: str, call: Callable[[OutdatedPaper], object], applies: Callable[[OutdatedPaper], bool]) -> Action:
    return Action(text, call, needs_row=True, in_details=True, applies=applies)
