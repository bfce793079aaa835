"""Keeping the campaign and its stages."""

from collections.abc import Sequence
from datetime import date

from sanhua_desktop.campaign.records import Campaign, Stage
from sanhua_desktop.campaign.rules import StageDates, check_stages
from sanhua_desktop.changes import Change
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store

DEFAULT_NAME = "“对标创标、推行‘三化’”活动"


class CampaignService:
    """The running campaign."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def name(self) -> str:
        """Return the campaign's full name."""
        with self._store.reading():
            campaign = self._current()
        return campaign.name if campaign else DEFAULT_NAME

    def year(self) -> int:
        """Return the campaign's year."""
        with self._store.reading():
            campaign = self._current()
        return campaign.year if campaign else self._store.clock.today().year

    def basis(self) -> str:
        """Return the document the campaign rests on."""
        with self._store.reading():
            campaign = self._current()
        return campaign.basis if campaign else ""

    def stages(self) -> list[Stage]:
        """Return the four stages in order."""
        with self._store.reading():
            campaign = self._current()
            if campaign is None:
                return []
            return list(Stage.select().where(Stage.campaign == campaign.id).order_by(Stage.position))

    def current_stage(self, today: date) -> Stage | None:
        """Return the stage that today lies in."""
        return next((stage for stage in self.stages() if stage.first_day <= today <= stage.last_day), None)

    def set_up(self, name: str, year: int, stages: Sequence[StageDates], *, basis: str = "") -> Change:
        """Enter the campaign, or change its name and dates; ``InvalidInput`` for stages that overlap."""
        check_stages(stages)
        with self._store.writing():
            campaign = self._current()
            if campaign is None:
                campaign = Campaign(name=name, year=year, basis=basis)
                self._store.insert(campaign)
            else:
                self._store.update(campaign, name=name, year=year, basis=basis or campaign.basis)
            for position, stage in enumerate(stages, start=1):
                self._put(campaign, position, stage)
        return Change("活动名称和阶段日期已保存。", frozenset({"campaign", "stage"}))

    def history(self, stage: Stage) -> list[HistoryLine]:
        """Return what was changed in a stage."""
        return self._store.history(stage)

    def _put(self, campaign: Campaign, position: int, stage: StageDates) -> None:
        found = Stage.get_or_none(Stage.campaign == campaign.id, Stage.position == position)
        if found is None:
            self._store.insert(Stage(campaign=campaign, position=position, **vars(stage)))
        else:
            self._store.update(found, **vars(stage))

    def _current(self) -> Campaign | None:
        found: Campaign | None = (
            Campaign.select().where(Campaign.archived_at.is_null()).order_by(Campaign.id.desc()).first()
        )
        return found
