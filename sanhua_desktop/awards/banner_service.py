"""流动红旗: passed on by an approved selection, kept by who wins again, taken back on a veto (domain A32)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.candidates import CandidateSource
from sanhua_desktop.awards.enums import Holder, Stage
from sanhua_desktop.awards.honour_records import RedBanner
from sanhua_desktop.awards.publicity_rules import chinese_day
from sanhua_desktop.awards.records import AwardRound
from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.awards.sheets import BannerLine, BannerSlip, BannerStanding
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.records import EvaluationRound, Participant
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"red_banner"})
_DECIDED = (Stage.CIRCULATED, Stage.CERTIFIED, Stage.FILED)


@dataclass(frozen=True)
class BannerRow:
    """One time the banner was given: ``streak`` counts the wins in a row, this one included."""

    banner: RedBanner
    window: str
    round: str
    streak: int
    before: str
    warning: str = ""

    @property
    def hangs(self) -> bool:
        """Tell whether the banner hangs there now."""
        return self.banner.ended_on is None


class BannerService:
    """Moves the banner and knows where it hung."""

    def __init__(
        self, store: Store, office: OfficeService, selections: SelectionService, source: CandidateSource
    ) -> None:
        self._store = store
        self._office = office
        self._selections = selections
        self._source = source

    def due(self) -> list[Selection]:
        """Return the decided selections of the banner whose window waits for it, the earliest month first."""
        name = str(defaults("awards")["banner"])
        with self._store.reading():
            passed = {row.award_round_id for row in RedBanner.select(RedBanner.award_round)}
        found = [one for one in self._selections.find() if one.title.name == name and one.chosen]
        waiting = [one for one in found if one.round.stage in _DECIDED and one.round.id not in passed]
        return sorted(waiting, key=lambda one: one.round.evaluation.last_day)

    def pass_on(self, selection: Selection, given_by: str, received_by: str) -> Change:
        """Give the banner to the selection's window; ``Refused`` before the circular, or where an older one waits."""
        problems = {
            name: "请填写姓名，交接单上会印出。"
            for name, text in (("given_by", given_by), ("received_by", received_by))
            if not clean_text(text)
        }
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            due = self.due()
            if not any(one.round.id == selection.round.id for one in due):
                raise Refused("这次比选还没有通报，或者已经授过旗。请先办到“印发通报”。")
            if due[0].round.id != selection.round.id:
                raise Refused(f"“{due[0].round.evaluation.name}”的红旗还没有授，请按月份先后授旗。")
            today = self._store.clock.today()
            for row in self._hanging():
                self._store.update(row, ended_on=today)
            fresh = RedBanner(
                award_round=selection.round.id,
                window=selection.chosen[0].window_id,
                passed_on=today,
                given_by=given_by,
                received_by=received_by,
            )
            self._store.insert(fresh)
        return Change(f"流动红旗已授给{selection.chosen[0].name}。", KINDS, fresh.id)

    def take_back(self, row: BannerRow, why: str) -> Change:
        """Take the banner off a window, with the reason; ``Refused`` where it hangs no longer."""
        if not clean_text(why):
            raise InvalidInput({"reason": "请写明收回的原因。"})
        if not row.hangs:
            raise Refused(f"红旗已不在{row.window}，不能收回。")
        with self._store.writing():
            self._store.update(row.banner, ended_on=self._store.clock.today(), taken_back_why=why)
        return Change(f"已从{row.window}收回流动红旗。", KINDS, row.banner.id)

    def rows(self, query: str = "") -> list[BannerRow]:
        """Return every time the banner was given, newest first, with the wins in a row."""
        with self._store.reading():
            banners = list(
                RedBanner.select(RedBanner, ServiceWindow, AwardRound, EvaluationRound)
                .join(ServiceWindow)
                .switch(RedBanner)
                .join(AwardRound)
                .join(EvaluationRound)
                .where(RedBanner.archived_at.is_null())
                .order_by(RedBanner.id)
            )
            vetoed = {row.round_id for row in Participant.select(Participant.round).where(Participant.veto != "")}
        rows = list(self._counted(banners, vetoed))
        return [row for row in reversed(rows) if query.strip() in f"{row.window}{row.round}"]

    def slip(self, row: BannerRow) -> BannerSlip:
        """Return the hand-over slip (交接单) of one move."""
        banner = row.banner
        return BannerSlip(
            office=self._office.profile().name,
            passed_on=chinese_day(banner.passed_on),
            given_by_window=row.before or "首次授旗",
            window=row.window,
            basis=row.round,
            streak=row.streak,
            given_by=banner.given_by,
            received_by=banner.received_by,
        )

    def standing(self, selection: Selection) -> BannerStanding:
        """Return the month's standing of the windows, with whose the banner was before and is now."""
        name = str(defaults("awards")["banner"])
        if selection.title.name != name:
            raise Refused(f"评比表只用于“{name}”。请先在列表里选“{name}”的比选。")
        last_day = selection.round.evaluation.last_day
        given = [row for row in self.rows() if row.banner.award_round.evaluation.last_day < last_day]
        before = given[0].banner.window_id if given else None
        lines = tuple(
            (
                str(one.rank or "—"),
                one.name,
                "" if one.total is None else str(one.total),
                selection.against(one) or one.note,
                "√" if one.window_id == before else "",
                "√" if one in selection.chosen else "",
            )
            for one in selection.candidates
        )
        day = chinese_day(self._store.clock.today())
        return BannerStanding(self._office.profile().name, selection.round.evaluation.name, day, lines)

    def wall(self) -> tuple[str, list[BannerLine]]:
        """Return the office's name and the whole history, newest first, for the wall."""
        lines = [
            BannerLine(
                row.round,
                row.window,
                chinese_day(row.banner.passed_on),
                f"连续{row.streak}次" if row.streak > 1 else "",
                _until(row.banner),
            )
            for row in self.rows()
        ]
        return self._office.profile().name, lines

    def _hanging(self) -> list[RedBanner]:
        return list(RedBanner.select().where(RedBanner.ended_on.is_null()))

    def _counted(self, banners: Sequence[RedBanner], vetoed: Collection[int]) -> list[BannerRow]:
        rows: list[BannerRow] = []
        for banner in banners:
            before = rows[-1] if rows else None
            kept = before is not None and before.banner.window_id == banner.window_id
            unbroken = before is not None and kept and not before.banner.taken_back_why
            streak = before.streak + 1 if before is not None and unbroken else 1
            name = f"{banner.window.label}窗口"
            warning = self._warning(banner, vetoed) if banner.ended_on is None else ""
            back = "（已收回）" if before is not None and before.banner.taken_back_why else ""
            held = "" if before is None else f"{before.window}{back}"
            rows.append(BannerRow(banner, name, banner.award_round.evaluation.name, streak, held, warning))
        return rows

    def _warning(self, banner: RedBanner, vetoed: Collection[int]) -> str:
        """Return why the banner should be taken back: a veto in a round published since; "" for nothing.

        Only the few rounds with a veto are scored again: scoring one takes a twentieth of a second.
        """
        for published in self._source.published_rounds():
            if published.id <= banner.award_round.evaluation_id or published.id not in vetoed:
                continue
            for one in self._source.proposals(published, Holder.WINDOW):
                if one.window_id == banner.window_id and "一票否决" in one.note:
                    return f"{published.name}：{one.note}，应当收回红旗。"
        return ""


def _until(banner: RedBanner) -> str:
    if banner.ended_on is None:
        return "悬挂中"
    day = chinese_day(banner.ended_on)
    return f"{day}收回：{banner.taken_back_why}" if banner.taken_back_why else f"至{day}"
