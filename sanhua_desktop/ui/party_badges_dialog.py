"""党员徽章: who holds one, who has none yet, returned and lost; handed out to members only."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.staff.enums import PartyBadgeState
from sanhua_desktop.staff.ledgers import party_badge_register
from sanhua_desktop.staff.party_badge_service import KINDS
from sanhua_desktop.staff.records import PartyBadge, StaffMember
from sanhua_desktop.staff.service import KINDS as STAFF_KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.staff_details import StaffServices


@dataclass(frozen=True)
class _Row:
    """A person of the register and the newest badge, if any."""

    person: StaffMember
    badge: PartyBadge | None

    @property
    def held(self) -> bool:
        return self.badge is not None and self.badge.state is PartyBadgeState.HELD


class PartyBadgesDialog(RegisterDialog):
    """The ledger, one line a person."""

    def __init__(
        self,
        services: StaffServices,
        papers: Papers,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        self._party_badges, self._staff, self._office = services.party_badges, services.staff, services.office
        self._papers, self._operations = papers, operations
        super().__init__(self._definition(), operations, parent)

    def _definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="party_badges",
            title="党员徽章领用登记",
            purpose="只发给中共党员和预备党员，佩戴在左胸中间、其他徽章之上；领用、交回、遗失都在这里登记。",
            columns=(
                Column("工号", lambda row: row.person.staff_number),
                Column("姓名", lambda row: row.person.name),
                Column("政治面貌", lambda row: row.person.political_status.label),
                Column("徽章编号", lambda row: row.badge.serial if row.badge and row.badge.serial else "—"),
                Column("领用日期", lambda row: row.badge.issued_on.isoformat() if row.badge else "—"),
                Column("状态", _state_words, stretch=True),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.person.id,
            details=self._details_of,
            kinds=KINDS | STAFF_KINDS,
            empty_sentence="这里没有人。先在“人员胸牌”里登记政治面貌为党员的人员。",
            actions=(
                Action("打印登记表", lambda _: self._print(), shortcut="F8", icon="print"),
                Action("全部登记领用", lambda _: self._issue_all(), shortcut="F2", main=True, icon="add"),
                _action(
                    "登记领用 F6", self._ask_serial, lambda row: not row.held and row.person.political_status.is_member
                ),
                _action("交回", lambda row: self._end(row, PartyBadgeState.RETURNED), _may_return),
                _action("报遗失", lambda row: self._end(row, PartyBadgeState.LOST), lambda row: row.held),
            ),
            filters=(("members", "全部党员"), ("without", "未领用"), ("held", "在用"), ("others", "非党员")),
        )

    def _fetch(self, query: str, chosen: str) -> list[_Row]:
        newest = {line.staff.id: line.badge for line in self._party_badges.ledger()}
        left = [person for person in self._staff.find(query, archived=True) if _Row(person, newest.get(person.id)).held]
        rows = [_Row(person, newest.get(person.id)) for person in (*self._staff.find(query), *left)]
        if chosen == "others":
            return [row for row in rows if not row.person.political_status.is_member]
        members = [row for row in rows if row.person.political_status.is_member or row.held]
        if chosen == "members":
            return members
        return [row for row in members if row.held == (chosen == "held")]

    def _details_of(self, row: _Row) -> Details:
        lines = self._party_badges.history(row.person.id)
        return Details(
            heading=f"{row.person.name}（{row.person.staff_number}）",
            subtitle=row.person.political_status.label,
            callout=_state_words(row),
            callout_state="normal" if row.held else "soon",
            history=[f"{line.at:%Y-%m-%d %H:%M} {line.actor} {line.sentence}" for line in lines],
        )

    def _ask_serial(self, row: _Row) -> None:
        if not row.person.political_status.is_member:
            self._do(lambda: self._party_badges.issue([row.person]))
            return
        question = f"{row.person.name}领用的徽章编号（没有编号可不填）："
        self._operations.messages.ask_text(
            self, question, "登记领用", lambda text: self._do(lambda: self._party_badges.issue([row.person], text))
        )

    def _issue_all(self) -> None:
        people = [row.person for row in self._fetch("", "without") if row.badge is None]
        if not people:
            self._operations.messages.problem(
                self, "党员都领用过徽章，没有要登记的人。交回或遗失后再领的，请逐个登记。"
            )
            return
        self._operations.messages.ask(
            self,
            f"给还没有领用的{len(people)}名党员登记领用徽章吗？",
            "登记领用",
            lambda: self._do(lambda: self._party_badges.issue(people)),
        )

    def _end(self, row: _Row, state: PartyBadgeState) -> None:
        self._do(lambda: self._party_badges.end(row.person.id, state))

    def _print(self) -> None:
        self._papers.show(
            self,
            "党员徽章领用登记表",
            lambda: party_badge_register(self._office.profile().name, self._party_badges.ledger()),
            print_register,
        )

    def _do(self, call: Callable[[], Change]) -> None:
        self._operations.run(self, call)


def _action(text: str, call: Callable[[_Row], object], applies: Callable[[_Row], bool]) -> Action:
    title, _, shortcut = text.partition(" ")
    return Action(title, call, shortcut=shortcut, needs_row=True, in_details=True, applies=applies)


def _may_return(row: _Row) -> bool:
    return row.badge is not None and row.badge.state is not PartyBadgeState.RETURNED


def _state_words(row: _Row) -> str:
    if row.badge is None:
        return "未领用" if row.person.political_status.is_member else "非党员，不发"
    if row.held and row.person.archived_at is not None:
        return "已离岗，待交回"
    ended = f"（{row.badge.ended_on.isoformat()}）" if row.badge.ended_on else ""
    return f"{row.badge.state.label}{ended}"
