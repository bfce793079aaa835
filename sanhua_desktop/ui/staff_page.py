"""人员胸牌: the people, their photos and badges."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.badge_service import KINDS as BADGE_KINDS
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.documents import print_badges
from sanhua_desktop.staff.enums import BadgeState
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster_service import RosterService
from sanhua_desktop.staff.service import KINDS, StaffService
from sanhua_desktop.staff.sheets import BadgeSheet
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.staff_dialog import StaffDialog
from sanhua_desktop.ui.staff_import_dialog import StaffImportDialog


@dataclass(frozen=True)
class StaffServices:
    """What the page and its dialogs use."""

    office: OfficeService
    staff: StaffService
    rosters: RosterService
    badges: BadgeService


@dataclass(frozen=True)
class _Row:
    person: StaffMember
    badge: str


class StaffPage(RegisterPage):
    """The register of people."""

    def __init__(
        self, services: StaffServices, operations: Operations, jobs: Jobs, papers: Papers, parent: QWidget | None = None
    ) -> None:
        self._services, self._operations, self._jobs, self._papers = services, operations, jobs, papers
        super().__init__(self._make_definition(), operations, parent)

    def add(self) -> StaffDialog:
        """Open the form for a new person."""
        dialog = StaffDialog(self._services.office, self._services.staff, self._jobs, self)
        dialog.open()
        return dialog

    def edit(self, row: _Row) -> StaffDialog:
        """Open the form of a person."""
        dialog = StaffDialog(self._services.office, self._services.staff, self._jobs, self, person=row.person)
        dialog.open()
        return dialog

    def take_roster(self) -> StaffImportDialog:
        """Open the import of a roster."""
        dialog = StaffImportDialog(self._services.rosters, self._operations, self._jobs, self)
        dialog.open()
        return dialog

    def print_shown(self) -> None:
        """Print the badges of everybody in the list; those without one are issued one."""
        self._print([row.person for row in self.rows])

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
            details=self._details_of,
            kinds=KINDS | BADGE_KINDS | {"service_window"},
            empty_sentence="还没有人员。可以导入单位的名册（Excel），或按 F2 逐个新增。",
            actions=(
                Action("打印胸卡", lambda _: self.print_shown(), shortcut="F8", icon="print"),
                Action("导入名册", lambda _: self.take_roster(), shortcut="F7", icon="arrow_import"),
                Action("新增人员", lambda _: self.add(), shortcut="F2", main=True, icon="add"),
                Action("修改资料", self.edit, needs_row=True, in_details=True),
                Action("打印此卡", lambda row: self._print([row.person]), needs_row=True, in_details=True),
                Action("发放胸卡", self._issue, needs_row=True, in_details=True),
                Action("换发", self._ask_reissue, needs_row=True, in_details=True),
                Action("挂失", lambda row: self._ask_end(row, BadgeState.LOST), needs_row=True, in_details=True),
                Action("收回", lambda row: self._ask_end(row, BadgeState.WITHDRAWN), needs_row=True, in_details=True),
                Action("离岗归档", self._ask_archive, needs_row=True, in_details=True),
            ),
            filters=(("all", "全部"), ("without", "无在用胸卡"), ("members", "党员")),
            search_hint="姓名、拼音首字母、工号、电话  Ctrl+F",
        )

    def _fetch(self, query: str, chosen: str) -> list[_Row]:
        held = self._services.badges.in_use()
        rows = [
            _Row(person, held[person.id].number if person.id in held else "未发放")
            for person in self._services.staff.find(query)
        ]
        if chosen == "without":
            return [row for row in rows if row.person.id not in held]
        if chosen == "members":
            return [row for row in rows if row.person.political_status.is_member]
        return rows

    def _details_of(self, row: _Row) -> Details:
        person = row.person
        badges = self._services.badges.badges_of(person.id)
        return Details(
            heading=f"{person.name}（{person.staff_number}）",
            subtitle=person.post,
            pairs=[
                (key, value)
                for key, value in (
                    ("拼音", person.name_pinyin),
                    ("性别", person.gender.label),
                    ("部门", person.department.name if person.department else ""),
                    ("窗口", person.window.label if person.window else ""),
                    ("政治面貌", person.political_status.label),
                    ("电话", masked_phone(person.phone)),
                    ("胸卡", "、".join(f"{badge.number}（{badge.state.label}）" for badge in badges) or "未发放"),
                )
                if value
            ],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in sorted(
                    [*self._services.badges.history(person.id), *self._services.staff.history(person)],
                    key=lambda line: line.at,
                    reverse=True,
                )
            ],
            picture=self._services.staff.photo(person.id),
        )

    def _print(self, people: list[StaffMember]) -> None:
        if not people:
            self._operations.messages.problem(self, "列表里没有人员，没有可打印的胸卡。")
            return
        self._papers.show(self, "胸卡", lambda: self._sheets(people), print_badges)
        self._operations.changed.emit(Change(f"正在排版{len(people)}张胸卡。", BADGE_KINDS))

    def _sheets(self, people: list[StaffMember]) -> list[BadgeSheet]:
        self._services.badges.issue(people)
        return self._services.badges.sheets(people)

    def _issue(self, row: _Row) -> None:
        self._do(lambda: self._services.badges.issue([row.person]))

    def _ask_reissue(self, row: _Row) -> None:
        question = f"给{row.person.name}换发新胸卡后，原卡号永远不再使用。继续吗？"
        self._operations.messages.ask(
            self, question, "换发", lambda: self._do(lambda: self._services.badges.reissue(row.person.id))
        )

    def _ask_end(self, row: _Row, state: BadgeState) -> None:
        question = f"{row.person.name}的胸卡记为“{state.label}”后，原卡号永远不再使用。继续吗？"
        self._operations.messages.ask(
            self,
            question,
            state.label,
            lambda: self._do(lambda: self._services.badges.end(row.person.id, state)),
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
