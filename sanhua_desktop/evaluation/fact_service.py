"""Facts that people see and write down: inspections and spot checks, and shining deeds verified before they count."""

from dataclasses import dataclass
from datetime import date

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import DeedCategory
from sanhua_desktop.evaluation.records import Bonus, Criterion, EvaluationRound, Inspection, Participant, ShiningDeed
from sanhua_desktop.evaluation.scoring import exact
from sanhua_desktop.evaluation.service import KINDS, REASON_LENGTH, EvaluationService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

DEED_KINDS = frozenset({"shining_deed", "bonus"})
DEED_BONUS, DEED_POINTS = "党员闪光言行", "0.5"
_DEED = "闪光言行"


@dataclass(frozen=True)
class Finding:
    """One finding of a check; ``points`` as typed, empty or 0 where all was well."""

    participant: Participant
    criterion: Criterion
    checked_on: date
    checker: str
    finding: str
    points: str = ""


@dataclass(frozen=True)
class DeedValues:
    """A deed as it is reported."""

    staff_id: int
    done_on: date
    category: DeedCategory
    deed: str
    place: str = ""
    witness: str = ""


class FactService:
    """Keeps what was seen; points follow from it, and lead back to it."""

    def __init__(self, store: Store, evaluation: EvaluationService) -> None:
        self._store = store
        self._evaluation = evaluation

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._evaluation.today()

    def inspect(self, found: Finding) -> Change:
        """Keep a finding and deduct its points; ``InvalidInput`` by field."""
        with self._store.reading():
            chosen, problems = EvaluationRound.get_by_id(found.participant.round_id), {}
        if not clean_text(found.checker):
            problems["checker"] = "请填写检查人。"
        if not chosen.first_day <= found.checked_on <= chosen.last_day:
            problems["checked_on"] = f"检查日期要在{chosen.first_day:%Y-%m-%d}至{chosen.last_day:%Y-%m-%d}之间。"
        points = exact(found.points.strip() or "0", "分值")
        if points and not clean_text(found.finding):
            problems["finding"] = "扣分的请写明检查情况，本人会看到。"
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            self._evaluation.check_open(found.participant)
            row = Inspection(
                participant=found.participant.id,
                criterion=found.criterion.id,
                checked_on=found.checked_on,
                checker=found.checker,
                finding=clean_text(found.finding) or "符合要求",
                points=found.points.strip() or "0",
            )
            self._store.insert(row)
            if points:
                reason = f"{found.checked_on.month}月{found.checked_on.day}日检查：{row.finding}"[:REASON_LENGTH]
                source = ("inspection", row.id)
                self._evaluation.deduct(found.participant, found.criterion, found.points, reason, source)
        said = f"扣{row.points:.2f}分" if points else "符合要求"
        return Change(f"已登记对{found.participant.title}的检查：{said}。", KINDS, found.participant.id)

    def report(self, values: DeedValues) -> Change:
        """Keep a deed; it counts when somebody has verified it."""
        if not clean_text(values.deed):
            raise InvalidInput({"deed": "请写明做了什么。"})
        with self._store.writing():
            row = ShiningDeed(
                staff=values.staff_id,
                done_on=values.done_on,
                category=values.category,
                deed=values.deed,
                place=values.place,
                witness=values.witness,
            )
            self._store.insert(row)
        return Change("已登记闪光言行，核实以后才计分。", DEED_KINDS, row.id)

    def deeds(self, query: str = "") -> list[ShiningDeed]:
        """Return the deeds, newest first."""
        with self._store.reading():
            rows = ShiningDeed.select(ShiningDeed, StaffMember).join(StaffMember)
            rows = rows.where(ShiningDeed.archived_at.is_null()).order_by(ShiningDeed.done_on.desc(), ShiningDeed.id)
            return [row for row in rows if query.strip() in f"{row.staff.name}{row.deed}"]

    def verify(self, deed: ShiningDeed, by: str) -> Change:
        """Note who verified a deed; nobody verifies his own."""
        if not clean_text(by):
            raise InvalidInput({"verified_by": "请填写核实人。"})
        if clean_text(by) == deed.staff.name:
            raise Refused("不能由本人核实自己的闪光言行，请由支部指定的人核实。")
        with self._store.writing():
            if ShiningDeed.get_by_id(deed.id).verified_on:
                raise Refused("这一条已经核实过，不用再核实。")
            self._store.update(deed, verified_by=by, verified_on=self._evaluation.today())
        return Change("已核实，可以计分。", DEED_KINDS, deed.id)

    def count_deed(self, chosen: EvaluationRound, deed: ShiningDeed) -> Change:
        """Add a verified deed to its member's score in a round, once; the round's caps hold."""
        if not deed.verified_on:
            raise Refused("这条还没有核实。先由支部核实，再计分。")
        if not chosen.first_day <= deed.done_on <= chosen.last_day:
            raise Refused(f"这条发生在{deed.done_on:%Y-%m-%d}，不在“{chosen.title}”的期间里。")
        with self._store.writing():
            person = Participant.get_or_none(Participant.round == chosen.id, Participant.staff == deed.staff_id)
            if person is None:
                raise Refused(f"{deed.staff.name}不在“{chosen.title}”的参评范围里。")
            counted = Bonus.select().where(Bonus.source_kind == "shining_deed", Bonus.source_id == deed.id)
            if counted.where(Bonus.participant == person.id, Bonus.archived_at.is_null()).exists():
                raise Refused("这条已经计过分，一条只计一次。")
            reason = f"{deed.done_on.month}月{deed.done_on.day}日：{deed.deed}"[:100]
            source = ("shining_deed", deed.id)
            kinds = [name for name, _ in self._evaluation.bonus_kinds(chosen)]
            kind = next((name for name in kinds if _DEED in name), DEED_BONUS)  # as this round's sheet calls it
            return self._evaluation.add_bonus(person, DEED_POINTS, reason, kind=kind, source=source)
