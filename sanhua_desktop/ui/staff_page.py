"""人员胸牌: the people, their photos and badges."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.staff.badge_service import KINDS as BADGE_KINDS
from sanhua_desktop.staff.enums import BadgeState
from sanhua_desktop.staff.ledgers import badge_receipt
from sanhua_desktop.staff.print_log import KINDS as PRINT_KINDS
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import KINDS, was_undone
from sanhua_desktop.ui.faces_print_dialog import FacesPrintDialog
from sanhua_desktop.ui.faces_printing import FacesPrinting
from sanhua_desktop.ui.office_dialog import OfficeDialog
from sanhua_desktop.ui.outdated_dialog import OutdatedDialog
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.party_badges_dialog import PartyBadgesDialog
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.staff_details import StaffServices, staff_details
from sanhua_desktop.ui.staff_dialog import StaffDialog
from sanhua_desktop.ui.staff_import_dialog import StaffImportDialog
from sanhua_desktop.ui.verify_badge_dialog import VerifyBadgeDialog

_Dialog = TypeVar("_Dialog", bound=QDialog)


@dataclass(frozen=True)
class _Row:
    person: StaffMember
    badge: str
    has_badge: bool


class StaffPage(RegisterPage):
    """The register of people; ``board_wanted`` and ``commitments_wanted`` ask the window for another page's work."""

    board_wanted = Signal()
    commitments_wanted = Signal()

    def __init__(self, services: StaffServices, desk: PrintDesk, papers: Papers, parent: QWidget | None = None) -> None:
        self._services, self.desk, self._papers = services, desk, papers
        self._operations = desk.operations
        self._printing = FacesPrinting(services.faces, papers)
        super().__init__(self._make_definition(), desk.operations, parent)

    def add(self) -> StaffDialog:
        """Open the form for a new person."""
        return self._open(StaffDialog(self._services.office, self._services.staff, self.desk.jobs, self))

    def edit(self, row: _Row) -> StaffDialog:
        """Open the form of a person; what is out of date by the change is shown after it."""
        one = self._services
        dialog = StaffDialog(one.office, one.staff, self.desk.jobs, self, person=row.person)
        dialog.saved.connect(lambda _: self._show_outdated(row.person))
        return self._open(dialog)

    def take_roster(self) -> StaffImportDialog:
        """Open the import of a roster."""
        return self._open(StaffImportDialog(self._services.rosters, self._operations, self.desk.jobs, self))

    def print_shown(self) -> FacesPrintDialog:
        """Ask how to print badges and signs; everybody in the list is ticked."""
        people = [row.person for row in self.rows]
        return self._open(FacesPrintDialog(self._printing, self._services.staff.find(), people, self))

    def print_one(self, row: _Row) -> FacesPrintDialog:
        """Ask how to print one person's badge or sign."""
        return self._open(FacesPrintDialog(self._printing, self._services.staff.find(), [row.person], self))

    def outdated(self) -> OutdatedDialog:
        """Open the papers that say something else than the register."""
        dialog = OutdatedDialog(self._services.outdated, self._printing, self._operations, self)
        dialog.board_wanted.connect(self.board_wanted)
        dialog.commitments_wanted.connect(dialog.accept)
        dialog.commitments_wanted.connect(self.commitments_wanted)
        return self._open(dialog)

    def party_badges(self) -> PartyBadgesDialog:
        """Open the ledger of party badges."""
        return self._open(PartyBadgesDialog(self._services, self._papers, self._operations, self))

    def verify(self) -> VerifyBadgeDialog:
        """Open the check of a badge's code."""
        return self._open(VerifyBadgeDialog(self._services.faces.badges, self._operations, self))

    def office(self) -> OfficeDialog:
        """Open the office's particulars."""
        return self._open(OfficeDialog(self._services.office, self._operations, self))

    def receipt(self) -> None:
        """Preview the sheet on which everybody in the list signs for the badge."""
        held = self._services.faces.badges.in_use()
        people = [(row.person, held[row.person.id]) for row in self.rows if row.person.id in held]
        self._papers.show(self, "胸卡领用签收表", lambda: badge_receipt(self._office_name(), people), print_register)

    def _show_outdated(self, person: StaffMember) -> None:
        if any(paper.staff.id == person.id for paper in self._services.outdated()):
            self.outdated().page.search(person.staff_number)

    def _open(self, dialog: _Dialog) -> _Dialog:
        dialog.open()
        return dialog

    def _office_name(self) -> str:
        return self._services.office.profile().name

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="staff",
            title="人员胸牌",
            purpose="亮身份：人员资料录一次，胸卡、公开栏、考核都从这里取。",
            columns=(
                Column("工号", lambda row: row.person.staff_number),
                Column("姓名", lambda row: row.person.name),
                Column("部门", lambda row: row.person.department.name if row.person.department else "—"),
                Column("窗口", lambda row: row.person.window.label if row.person.window else "—"),
                Column("岗位", lambda row: row.person.post or "—", stretch=True),
                Column("政治面貌", lambda row: row.person.political_status.label),
                Column("电话", lambda row: masked_phone(row.person.phone) or "—"),
                Column("胸卡", lambda row: row.badge),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.person.id,
            details=lambda row: staff_details(self._services, row.person),
            kinds=KINDS | BADGE_KINDS | PRINT_KINDS | {"service_window"},
            empty_sentence="还没有人员。可以导入单位的名册（Excel），或按 F2 逐个新增。",
            actions=(
                Action("打印胸卡台签", lambda _: self.print_shown(), shortcut="F8", icon="print"),
                Action("导入名册", lambda _: self.take_roster(), shortcut="F7", icon="arrow_import"),
                Action("需要重印的纸面", lambda _: self.outdated(), shortcut="F9", in_menu=True),
                Action("胸卡领用签收表", lambda _: self.receipt(), in_menu=True),
                Action("核验胸卡", lambda _: self.verify(), shortcut="F4", in_menu=True),
                Action("党员徽章领用登记", lambda _: self.party_badges(), shortcut="F6", in_menu=True),
                Action("单位信息和标志", lambda _: self.office(), in_menu=True),
                Action("新增人员", lambda _: self.add(), shortcut="F2", main=True, icon="add"),
                *self._row_actions(),
            ),
            filters=(
                ("all", "全部"),
                ("without", "无在用胸卡"),
                ("members", "党员"),
                ("outdated", "需重印"),
                ("left", "已离岗"),
            ),
            search_hint="姓名、拼音首字母、工号、部门、岗位、电话  Ctrl+F",
        )

    def _row_actions(self) -> tuple[Action, ...]:
        lost, back = BadgeState.LOST, BadgeState.WITHDRAWN
        return (
            _action("修改资料", self.edit, _is_here),
            _action("打印", self.print_one, _is_here),
            _action("发放胸卡", self._issue, lambda row: _is_here(row) and not row.has_badge),
            _action("换发", self._ask_reissue, _has_badge),
            _action("挂失", lambda row: self._ask_end(row, lost), _has_badge),
            _action("收回", lambda row: self._ask_end(row, back), _has_badge),
            _action("离岗归档", self._ask_archive, _is_here),
            _action("恢复在岗", self._bring_back, lambda row: not _is_here(row)),
        )

    def _fetch(self, query: str, chosen: str) -> list[_Row]:
        held = self._services.faces.badges.in_use()
        people = self._services.staff.find(query, archived=chosen == "left")
        rows = [
            _Row(person, held[person.id].number if person.id in held else "未发放", person.id in held)
            for person in people
        ]
        if chosen == "outdated":
            old = {paper.staff.id for paper in self._services.outdated()}
            return [row for row in rows if row.person.id in old]
        return [row for row in rows if _passes(row, chosen)]

    def _issue(self, row: _Row) -> None:
        self._do(lambda: self._services.faces.badges.issue([row.person]))

    def _ask_reissue(self, row: _Row) -> None:
        question = f"给{row.person.name}换发新胸卡后，原卡号永远不再使用。继续吗？"
        self._operations.messages.ask(
            self, question, "换发", lambda: self._do(lambda: self._services.faces.badges.reissue(row.person.id))
        )

    def _ask_end(self, row: _Row, state: BadgeState) -> None:
        question = f"{row.person.name}的胸卡记为“{state.label}”后，原卡号永远不再使用。继续吗？"
        self._operations.messages.ask(
            self,
            question,
            state.label,
            lambda: self._do(lambda: self._services.faces.badges.end(row.person.id, state)),
        )

    def _ask_archive(self, row: _Row) -> None:
        self._operations.messages.ask_text(
            self,
            f"{row.person.name}离岗的原因（调出、退休等）：",
            "归档",
            lambda reason: self._do(lambda: self._services.staff.archive(row.person.id, reason)),
        )

    def _do(self, call: Callable[[], Change]) -> None:
        self._operations.run(self, call)

    def _bring_back(self, row: _Row) -> None:
        self._do(lambda: self._services.staff.bring_back(row.person.id))


def _action(text: str, call: Callable[[_Row], object], applies: Callable[[_Row], bool]) -> Action:
    return Action(text, call, needs_row=True, in_details=True, applies=applies)


def _is_here(row: _Row) -> bool:
    return row.person.archived_at is None


def _has_badge(row: _Row) -> bool:
    return row.has_badge


def _passes(row: _Row, chosen: str) -> bool:
    if chosen == "left":
        return not was_undone(row.person)
    if chosen == "without":
        return not row.has_badge
    return chosen != "members" or row.person.political_status.is_member
