"""活动推进: the campaign's four stages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sanhua_desktop.campaign.records import Stage
from sanhua_desktop.campaign.service import CampaignService
from sanhua_desktop.clock import Clock
from sanhua_desktop.inquiries.deadline_watch import DeadlineWatch
from sanhua_desktop.ui.calendar_dialog import CalendarDialog
from sanhua_desktop.ui.campaign_dialog import CampaignDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage

if TYPE_CHECKING:
    from sanhua_desktop.ui.rectifications_dialog import RectificationsDialog

_SIGNS = {"done": "已结束", "normal": "进行中", "soon": "未开始"}


@dataclass(frozen=True)
class CampaignServices:
    """What the page works with; ``rectifications`` opens their ledger above a window."""

    campaign: CampaignService
    calendar: DeadlineWatch
    clock: Clock
    rectifications: Callable[[QWidget], "RectificationsDialog"]


class CampaignPage(RegisterPage):
    """The stages with today among them; the working-day calendar and the rectifications are opened here too."""

    def __init__(self, services: CampaignServices, jobs: Jobs, parent: QWidget | None = None) -> None:
        self._campaign, self._calendar, self._clock = services.campaign, services.calendar, services.clock
        self._services, self._jobs = services, jobs
        super().__init__(self._make_definition(), jobs.operations, parent)

    def edit(self) -> CampaignDialog:
        """Open the form of the campaign and its dates."""
        dialog = CampaignDialog(self._campaign, self._operations, self)
        dialog.open()
        return dialog

    def calendar(self) -> CalendarDialog:
        """Open the working-day calendar."""
        dialog = CalendarDialog(self._calendar, self._clock, self._jobs, self)
        dialog.open()
        return dialog

    def rectifications(self) -> "RectificationsDialog":
        """Open the ledger of rectifications."""
        return self._services.rectifications(self)

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="campaign",
            title="活动推进",
            purpose=f"{self._campaign.name()}的四个阶段，和查找问题以后的整改台账。",
            columns=(
                Column("阶段", lambda row: f"第{row.position}阶段"),
                Column("名称", lambda row: row.name),
                Column("起止日期", _dates),
                Column("状态", lambda row: _SIGNS[self._state(row)], state=self._state),
                Column("主要任务", lambda row: row.task or "—", stretch=True),
            ),
            fetch=lambda query, _: [row for row in self._campaign.stages() if query in row.name + row.task],
            row_id=lambda row: row.id,
            details=self._details_of,
            kinds=frozenset({"campaign", "stage", "calendar_day"}),
            empty_sentence="还没有填写活动阶段。按 F2 填写活动名称和四个阶段的日期。",
            actions=(
                Action("整改台账", lambda _: self.rectifications(), shortcut="F6", icon="clipboard_text_ltr"),
                Action("工作日历", lambda _: self.calendar(), shortcut="F7", icon="calendar_ltr"),
                Action("活动与阶段", lambda _: self.edit(), shortcut="F2", main=True, icon="edit"),
            ),
            search_hint="阶段名称或任务  Ctrl+F",
        )

    def _state(self, row: Stage) -> str:
        today = self._clock.today()
        return "done" if row.last_day < today else "soon" if row.first_day > today else "normal"

    def _details_of(self, row: Stage) -> Details:
        today = self._clock.today()
        left = (row.last_day - today).days
        callout = {"done": "本阶段已结束", "soon": f"还有 {(row.first_day - today).days} 天开始"}.get(
            self._state(row), f"正在进行，还剩 {left} 天"
        )
        return Details(
            heading=f"第{row.position}阶段　{row.name}",
            subtitle=_dates(row),
            callout=callout,
            callout_state=self._state(row),
            pairs=[("主要任务", row.task or "—")],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._campaign.history(row)
            ],
        )


def _dates(row: Stage) -> str:
    first, last = row.first_day, row.last_day
    return f"{first.year}年{first.month}月{first.day}日—{last.month}月{last.day}日"
