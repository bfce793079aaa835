"""What was counted elsewhere becomes points of a round: ballot evenings, surveys, contests, each with its record."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.ballots.enums import BallotState
from sanhua_desktop.evaluation.ballots.service import BallotService
from sanhua_desktop.evaluation.contests.service import ContestService
from sanhua_desktop.evaluation.counting import scheme_of
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import Bonus, EvaluationRound, Participant
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.evaluation.service import KINDS, EvaluationService, ScoreRow
from sanhua_desktop.evaluation.sources import FITTING, Bonused, Handed, Source, SourceKind, basis_of
from sanhua_desktop.evaluation.taking import BallotGroup, Origin, PartCounts, origins_of
from sanhua_desktop.evaluation.tally import BallotAccounts, Scale, satisfaction
from sanhua_desktop.feedback.surveys.service import SurveyService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

_NAMED = 5


class SourceService:
    """Hands a round what ballots, surveys and contests counted."""

    def __init__(
        self,
        store: Store,
        evaluation: EvaluationService,
        ballots: BallotService,
        surveys: SurveyService,
        contests: ContestService,
    ) -> None:
        self._store, self._evaluation = store, evaluation
        self._ballots, self._surveys, self._contests = ballots, surveys, contests

    def find(self, chosen: EvaluationRound) -> list[Source]:
        """Return what fits a round: counted ballots, surveys, and the contests held within its days; newest first."""
        found = [Source(SourceKind.BALLOT, row, row.name, row.held_on) for row in self._counted()]
        for row in self._surveys.surveys():
            for kind in (SourceKind.SURVEY, SourceKind.SURVEY_BY_WINDOW):
                found.append(Source(kind, row, row.name, row.last_day))
        found += [
            Source(SourceKind.CONTEST, row, row.name, row.held_on)
            for row in self._contests.contests()
            if chosen.first_day <= row.held_on <= chosen.last_day
        ]
        fitting = [one for one in found if one.kind in FITTING[chosen.kind]]
        return sorted(fitting, key=lambda one: one.day, reverse=True)

    def lacking(self, chosen: EvaluationRound, source: Source) -> str:
        """Return why there is nothing to take over yet; "" where there is."""
        if chosen.state is RoundState.PUBLISHED:
            return "本轮已经公布，不能再计入。"
        if source.kind is SourceKind.CONTEST:
            missing = sum(one.placing.place is None for one in self._contests.results(source.record))
            return (f"还有{missing}人评分不全，录全以后再计入。" if missing else "") or (
                "" if _prizes(chosen) else "本轮方案的加分项没有按名次加分的，请用“登记加分”登记。"
            )
        if source.kind is not SourceKind.BALLOT and not self._surveys.report(source.record).whole.votes:
            return "还没有录入调查表，先在“满意度调查”里录入。"
        return ""

    def out_of_days(self, chosen: EvaluationRound, source: Source) -> str:
        """Return a warning where a source is of other days than the round; "" where it is not."""
        first = getattr(source.record, "first_day", source.day)
        if first <= chosen.last_day and source.day >= chosen.first_day:
            return ""
        return f"请核对：它的日期不在本轮的{chosen.first_day:%Y-%m-%d}至{chosen.last_day:%Y-%m-%d}里。"

    def handed(self, chosen: EvaluationRound, source: Source) -> list[Handed]:
        """Return what each participant would get; nothing while something is lacking."""
        if self.lacking(chosen, source):
            return []
        rows = self._evaluation.standings(chosen)
        reading = {
            SourceKind.BALLOT: self._of_ballot,
            SourceKind.SURVEY: self._of_survey,
            SourceKind.SURVEY_BY_WINDOW: self._of_survey,
            SourceKind.CONTEST: self._of_contest,
        }[source.kind]
        return list(reading(chosen, source, rows))

    def take(self, chosen: EvaluationRound, source: Source) -> Change:
        """Take it over; ``Refused`` where it concerns nobody of the round, or the round is published."""
        with self._store.writing():
            if lacking := self.lacking(chosen, source):
                raise Refused(f"“{source.name}”不能计入：{lacking}")
            found = self.handed(chosen, source)
            counts = {one.participant.id: one.counts for one in found if one.counts is not None}
            bonuses = [(one.participant, one.bonus) for one in found if one.bonus is not None]
            if not counts and not bonuses:
                raise Refused(f"“{source.name}”没有可以计入“{chosen.title}”的，或者都已经计入。")
            for participant, bonus in bonuses:
                origin = ("contest_entrant", bonus.entrant)
                self._evaluation.add_bonus(participant, f"{bonus.points}", bonus.reason, kind=bonus.kind, source=origin)
            if counts:
                self._evaluation.take_over(chosen, counts)
        return Change(f"已把“{source.name}”计入{len(counts) + len(bonuses)}名的得分。", KINDS)

    def taken_over(self, chosen: EvaluationRound) -> Counter[tuple[SourceKind, int]]:
        """Return of how many people a part or bonus came from each source."""
        found: Counter[tuple[SourceKind, int]] = Counter()
        for row in self._evaluation.standings(chosen):
            found.update({basis_of(one) for one in origins_of(row.participant.origins).values()})
        for contest in self._contests.contests():
            found[SourceKind.CONTEST, contest.id] = len(self._given(chosen, contest))
        return found

    def replaced(self, chosen: EvaluationRound, source: Source) -> list[str]:
        """Return in words what taking a source over would put in the place of: typed parts, another source."""
        part = "ballots" if source.kind is SourceKind.BALLOT else "satisfaction"
        typed, others = [], set()
        for one in self.handed(chosen, source):
            if one.counts is None or not getattr(one.participant, part):
                continue
            origin = origins_of(one.participant.origins).get(part)
            if origin is None:
                typed.append(one.participant.title)
            elif basis_of(origin) != source.basis:
                others.add(origin["text"].split("（")[0] + f"（{basis_of(origin)[0].label}）")
        more = f"等{len(typed)}名" if len(typed) > _NAMED else ""
        told = [f"{'、'.join(typed[:_NAMED])}{more}手工录入的票数"] if typed else []
        return told + sorted(others)

    def give_back(self, chosen: EvaluationRound, source: Source, reason: str) -> Change:
        """Take back what was taken over from a source, with the reason; it may be taken over or typed anew."""
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明为什么撤销计入。"})
        with self._store.writing():
            if source.kind is SourceKind.CONTEST:
                given = self._given(chosen, source.record)
                for bonus in given:
                    self._evaluation.withdraw(("bonus", bonus.id), reason)
                count = len(given)
            else:
                kind, key = source.key
                count = self._evaluation.give_back(chosen, kind, key)
            if not count:
                raise Refused(f"“{source.name}”还没有计入“{chosen.title}”，不需要撤销。")
            self._store.note(chosen, "撤销计入", f"“{source.name}”{count}名：{reason}")
        return Change(f"已撤销“{source.name}”计入的{count}名的得分。", KINDS)

    def _given(self, chosen: EvaluationRound, contest: Any) -> list[Bonus]:
        entrants = [one.entrant.id for one in self._contests.results(contest)]
        with self._store.reading():
            of_round = Participant.select(Participant.id).where(Participant.round == chosen.id)
            return list(
                Bonus.select().where(
                    Bonus.source_kind == "contest_entrant",
                    Bonus.source_id.in_(entrants),
                    Bonus.participant.in_(of_round),
                    Bonus.archived_at.is_null(),
                )
            )

    def _counted(self) -> list[Any]:
        return [row for row in self._ballots.rounds() if row.state is BallotState.COUNTED]

    def _of_ballot(self, chosen: EvaluationRound, source: Source, rows: list[ScoreRow]) -> Iterator[Handed]:
        """Yield the votes by group, so that the round weighs them as the result sheet does."""
        found = self._ballots.outcome(source.record)
        design, groups = found.setup.design, {group.number: group for group in found.setup.groups}
        by_staff = dict(zip(found.setup.staff_ids, found.people, strict=True))
        text = f"民主测评“{source.name}”（{source.day:%Y-%m-%d}，校验码{found.code}）"
        origin = Origin(text, SourceKind.BALLOT.value, source.record.id)
        for row in rows:
            person = by_staff.get(row.participant.staff_id or 0)
            if person is None or person.score is None:
                continue
            voted = [groups[number] for number, votes in person.by_group.items() if votes.valid]
            handed = [BallotGroup(one.name, one.weight, person.by_group[one.number].levels) for one in voted]
            accounts = BallotAccounts(sum(one.issued for one in voted), sum(one.returned for one in voted))
            single = len(design.aspects) == 1
            scale = Scale(design.levels, design.values)
            counts = PartCounts(origin, handed, accounts if single else None, scale=scale)
            yield Handed(row.participant, f"{half_up(person.score)}分", counts)

    def _of_survey(self, chosen: EvaluationRound, source: Source, rows: list[ScoreRow]) -> Iterator[Handed]:
        """Yield the whole survey, or each window's own figure; a person of no such window stands by the whole."""
        report = self._surveys.report(source.record)
        figures = {one.what: one.counts for one in report.by_window} if source.kind is not SourceKind.SURVEY else {}
        for row in rows:
            window = row.participant.window or (row.staff.window if row.staff else None)
            own = figures.get(window.label) if window is not None else None
            if own is None and row.participant.window_id is not None:
                continue  # too few forms to tell about the window
            where = f"，{window.label}" if own and window else ""
            text = f"满意度调查“{source.name}”（{report.period}{where}）"
            origin = Origin(text, SourceKind.SURVEY.value, source.record.id)
            counts = own or report.whole.counts
            figure = half_up(satisfaction(counts, chosen.satisfaction) or 0)
            words = (
                f"{window.label if own and window else '整体'}，有效{sum(counts)}份，{figure}{chosen.satisfaction.unit}"
            )
            yield Handed(row.participant, words, PartCounts(origin, satisfaction=counts))

    def _of_contest(self, chosen: EvaluationRound, source: Source, rows: list[ScoreRow]) -> Iterator[Handed]:
        """Yield what the scheme gives for places; who shares a place gets its points, once."""
        prizes = _prizes(chosen)
        kind, places = prizes["name"], [Decimal(str(points)) for points in prizes["places"]]
        people = {row.participant.staff_id: row.participant for row in rows}
        with self._store.reading():
            given = Bonus.select(Bonus.source_id, Bonus.participant).where(
                Bonus.source_kind == "contest_entrant", Bonus.archived_at.is_null()
            )
            known = {(row.source_id, row.participant_id) for row in given}
        for one in self._contests.results(source.record):
            participant, place = people.get(one.entrant.staff.id), one.placing.place or 0
            if participant is None or place > len(places):
                continue
            if (one.entrant.id, participant.id) in known:
                yield Handed(participant, f"第{place}名，已计入")
                continue
            tied = "（并列）" if one.placing.tied else ""
            reason = f"{source.day.month}月{source.day.day}日“{source.name}”第{place}名{tied}"
            bonus = Bonused(kind, places[place - 1], reason, one.entrant.id)
            yield Handed(participant, f"第{place}名{tied}，加{bonus.points:.2f}分", bonus=bonus)


def _prizes(chosen: EvaluationRound) -> dict[str, Any]:
    """Return the bonus of the round's scheme that goes by places: its name and points from the first on, or nothing."""
    return next((one for one in scheme_of(chosen)["bonuses"] if one.get("places")), {})
