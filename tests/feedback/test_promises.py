"""Measured commitments: every figure equals a plain recount of 5 000 entries, and opens exactly its entries.

A third of them wait for papers, and every tenth accepted one is a case that stood still for a week.
"""

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import Metric
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.values import EvidenceValues, ItemValues, Measured
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.bulletin.periods import Period
from sanhua_desktop.feedback.surveys.service import NewSurvey
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.records import InquiryEntry, OneTimeNotice
from sanhua_desktop.sample import load_office
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.opening import open_store

FIRST, LAST = date(2026, 7, 1), date(2026, 9, 30)
NOW = datetime(2026, 10, 12, 9, 0)


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """An office with 5 000 entries around the third quarter, some open, some told again."""
    store = open_store(tmp_path_factory.mktemp("quarter") / "sanhua.db", FixedClock(NOW), create=True)
    services = build_services(store)
    load_office(services)
    for number, name in enumerate(("李红", "张敏", "彭勇"), start=1):
        services.staff.add(StaffValues(f"JT-{number:03d}", name, window=number))
    fill_quarter(store.place, services)
    yield services
    store.close()


def fill_quarter(place: Any, services: Services) -> None:
    """Write the entries straight into the file: quick, the same for the same seed."""
    chance = random.Random(6)
    officers = [(one.id, one.window_id) for one in services.staff.find()]
    with sqlite3.connect(Path(place)) as connection:
        for number in range(1, 5001):
            entry = made_up(number, chance, chance.choice(officers))
            values = {name: value for name, value in entry.items() if name != "told"}
            marks = ", ".join("?" * len(values))
            connection.execute(
                f"INSERT INTO inquiry_entry ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
            )
            if entry["disposition"] == "accepted":
                take_on(connection, number, values)
            for again in range(entry["told"]):
                told = str(entry["received_at"])[:10]
                connection.execute(
                    "INSERT INTO one_time_notice (version, request_key, created_at, updated_at, archive_reason, "
                    "row_digest, entry_id, number, issued_on, sheet, cause) "
                    "VALUES (1, ?, ?, ?, '', '', ?, ?, ?, '', '')",
                    (UUID(int=10**6 + number * 10 + again).hex, told, told, number, f"告知{number}-{again}", told),
                )
    connection.close()


def steps_of_case(number: int, received: datetime) -> dict[str, datetime]:
    """Return what was done with the case made of an entry, by step: every tenth accepted entry has one."""
    if number % 10:
        return {}
    resumed = received + timedelta(days=9)
    planned = {
        "receive": received,
        "accept": received + timedelta(days=1),
        "pause": received + timedelta(days=2),
        "resume": resumed,
        "grant": resumed + timedelta(days=number // 10 % 7),
    }
    return {step: at for step, at in planned.items() if at <= NOW}


def take_on(connection: sqlite3.Connection, number: int, entry: dict[str, Any]) -> None:
    """Write the case of an entry; the entry itself is finished the day after the decision."""
    steps = steps_of_case(number, entry["received_at"])
    if not steps:
        return
    delivered = steps["grant"] + timedelta(days=1) if "grant" in steps else None
    if delivered is not None and delivered <= NOW:
        steps["deliver"] = delivered
    connection.execute("UPDATE inquiry_entry SET finished_at = ? WHERE id = ?", (steps.get("deliver"), number))
    kept = "version, request_key, created_at, updated_at, archive_reason, row_digest"
    state = "delivered" if "deliver" in steps else "granted" if "grant" in steps else "reviewing"
    connection.execute(
        f"INSERT INTO case_record ({kept}, id, number, entry_id, matter_id, situation, applicant, unit, phone, agent, "
        "materials, received_at, statutory_days, promised_days, state, search) "
        "VALUES (1, ?, ?, ?, '', '', ?, ?, ?, 1, '', '访客', '', '', '', '', ?, ?, ?, ?, '')",
        (UUID(int=10**8 + number).hex, NOW, NOW, number, f"办件{number}", number, entry["received_at"],
         entry["statutory_days"], entry["promised_days"], state),
    )  # fmt: skip
    for at, (step, moment) in enumerate(steps.items()):
        connection.execute(
            f"INSERT INTO work_event ({kept}, case_id, step, at, branch, days, reason, approver, receiver, department, "
            "detail, number, sheet) VALUES (1, ?, ?, ?, '', '', ?, ?, ?, 0, 0, '', '', '', '', '', '', '')",
            (UUID(int=10**9 + number * 10 + at).hex, NOW, NOW, number, step, moment),
        )


def made_up(number: int, chance: random.Random, officer: tuple[int, int | None]) -> dict[str, Any]:
    received = datetime.combine(date(2026, 6, 15), time(9)) + timedelta(
        days=chance.randrange(112), minutes=number % 400
    )
    statutory, promised = chance.choice(((20, 5), (20, 3), (-1, 0), (-1, -1), (10, 10)))
    taken = chance.choice((0, 0, 0, 1, 2, 3, 5, 8, 13, 30))
    finished = received + timedelta(days=taken) if chance.random() < 0.93 and taken < 30 else None
    if finished and finished > NOW:
        finished = None
    return {
        "version": 1,
        "request_key": UUID(int=number).hex,
        "created_at": received,
        "updated_at": received,
        "archived_at": received if chance.random() < 0.02 else None,
        "archive_reason": "",
        "row_digest": "",
        "number": f"首问〔2026〕{number:04d}号",
        "received_at": received,
        "channel": "visit",
        "kind": chance.choice(("consult", "application", "complaint")),
        "visitor_name": f"访客{number}",
        "visitor_unit": "",
        "phone": f"139{number:08d}",
        "content": "咨询",
        "materials": "",
        "statutory_days": statutory,
        "promised_days": promised,
        "receiving_officer_id": officer[0],
        "window_id": officer[1],
        "disposition": chance.choice(("finished", "accepted", "notice")),
        "referral": "",
        "referral_phone": "",
        "finished_at": finished,
        "result": "",
        "search": f"访客{number}",
        "told": chance.choice((0, 0, 1, 1, 1, 2)),
    }


def plain_recount(services: Services, one: Commitment) -> tuple[set[int], set[int], set[int]]:
    """Count by hand: every entry looked at on its own, working days counted one by one."""
    found: tuple[set[int], set[int], set[int]] = (set(), set(), set())
    with services.store.reading():
        notices: dict[int, list[date]] = {}
        for notice in OneTimeNotice.select():
            notices.setdefault(notice.entry_id, []).append(notice.issued_on)
        entries = list(InquiryEntry.select().where(InquiryEntry.archived_at.is_null()))
    for entry in entries:
        mine = one.staff_id in (None, entry.receiving_officer_id) and one.window_id in (None, entry.window_id)
        place = told(notices.get(entry.id, [])) if one.metric is Metric.TOLD_ONCE else kept(services, entry, one)
        if mine and place is not None:
            found[place].add(entry.id)
    return found


def told(days: list[date]) -> int | None:
    return None if not days or not FIRST <= min(days) <= LAST else int(len(days) > 1)


def kept(services: Services, entry: InquiryEntry, one: Commitment) -> int | None:
    """Return 0 for kept, 1 for missed, 2 for running, None where the entry does not count."""
    moment = entry.received_at if one.metric is Metric.ANSWERED_WITHIN else entry.finished_at
    days = {Metric.ANSWERED_WITHIN: one.days, Metric.ON_PROMISE: entry.promised_days}.get(
        one.metric, entry.statutory_days
    )
    due, decided = due_and_decided(services, entry, days)
    if one.metric is not Metric.ANSWERED_WITHIN and (moment is None or moment.date() > LAST):
        late = due is not None and FIRST <= due <= LAST and due < NOW.date() and (decided is None or decided > due)
        return 1 if late else None
    if moment is None or not FIRST <= moment.date() <= LAST:
        return None
    if due is None:
        waits = entry.finished_at is None and (entry.disposition is Disposition.NOTICE or has_case(entry))
        return 2 if waits else None
    if decided is None:
        if entry.finished_at is not None:
            return None
        return 1 if due < NOW.date() else 2
    return int(decided > due)


def has_case(entry: InquiryEntry) -> bool:
    return entry.disposition is Disposition.ACCEPTED and entry.id % 10 == 0


def due_and_decided(services: Services, entry: InquiryEntry, days: int) -> tuple[date | None, date | None]:
    """Return the last day of a limit and the day of the answer, as one reads them off the file of an entry.

    Of a case the days between pause and restart are not counted; who was told what to bring has no limit yet.
    """
    start, decided, still = entry.received_at.date(), entry.finished_at, (date.max, date.max)
    if has_case(entry):
        steps = {step: at.date() for step, at in steps_of_case(entry.id, entry.received_at).items()}
        decided, still = steps.get("grant"), (steps.get("pause", date.max), steps.get("resume", NOW.date()))
        if "accept" not in steps:
            return None, None
        start = steps["accept"]
    elif entry.disposition is Disposition.NOTICE:
        return None, None
    if days < 0:
        return None, None
    due = start
    while days:
        due += timedelta(days=1)
        days -= not services.calendar.calendar().describe(due).rest and not still[0] < due <= still[1]
    return due, decided.date() if isinstance(decided, datetime) else decided


def measured(services: Services, metric: Metric, days: int = 0, **owner: int | None) -> Commitment:
    promise = Measured(metric, Decimal(95), FIRST, LAST, days)
    change = services.commitments.draft(
        owner.get("staff_id"), "三个工作日内答复每件咨询。", ItemValues(date(2026, 12, 1), measured=promise),
        window_id=owner.get("window_id"),
    )  # fmt: skip
    return services.commitments.get(change.record_id or 0)


@pytest.mark.parametrize("owner", [{}, {"staff_id": 1}, {"window_id": 2}], ids=["office", "person", "window"])
@pytest.mark.parametrize(
    ("metric", "days"),
    [(Metric.ANSWERED_WITHIN, 1), (Metric.ANSWERED_WITHIN, 10), (Metric.ON_PROMISE, 0), (Metric.ON_STATUTE, 0),
     (Metric.TOLD_ONCE, 0)],
)  # fmt: skip
def test_every_figure_equals_a_plain_recount_and_opens_exactly_its_entries(
    quarter: Services, metric: Metric, days: int, owner: dict[str, int]
) -> None:
    one = measured(quarter, metric, days, **owner)

    figure = quarter.promises.fulfillment(one)

    good, missed, running = plain_recount(quarter, one)
    assert len(good) > 100 and missed
    measure = figure.measure
    assert measure is not None
    assert (set(measure.kept), set(measure.missed), set(measure.running)) == (good, missed, running)
    assert measure.percent == round(Decimal(100 * len(good)) / (len(good) + len(missed)), 2)
    assert figure.reached == (Decimal(100 * len(good)) / (len(good) + len(missed)) >= 95)
    for ids in (measure.missed, measure.running, measure.kept if owner else ()):
        assert [row.entry.id for row in quarter.promises.entries(ids)] == list(ids)
    assert f"{len(good)}件/{len(good) + len(missed)}件" in figure.words


def test_the_figure_is_taken_as_evidence_and_a_wrong_number_is_not(quarter: Services) -> None:
    one = measured(quarter, Metric.ON_STATUTE)
    quarter.commitments.submit(one, "李红")
    quarter.commitments.review(one, "机关党支部", accept=True)
    quarter.commitments.post(one, "办公室")
    with pytest.raises(InvalidInput, match="登记里没有"):
        quarter.promises.add_evidence(one, EvidenceValues("台账", "首问〔2026〕9999号"))

    quarter.promises.take_figure(one)
    quarter.promises.add_evidence(one, EvidenceValues("当日办结", "首问〔2026〕0012号"))

    words = [proof.what for proof in quarter.commitments.evidence(one)]
    assert words[0].startswith("按法定时限办结率") and "截至2026年10月12日" in words[0]
    assert quarter.commitments.get(one.id).state is State.POSTED


@pytest.mark.parametrize(("reached", "word"), [(False, "没有达到目标"), (None, "还说明不了兑现")])
def test_kept_against_the_figure_needs_a_word_that_the_public_reads(
    quarter: Services, reached: bool | None, word: str
) -> None:
    one = measured(quarter, Metric.SATISFACTION if reached is None else Metric.TOLD_ONCE)
    for step in (quarter.commitments.submit, quarter.commitments.begin):
        step(one, "李红")
        if step == quarter.commitments.submit:
            quarter.commitments.review(one, "机关党支部", accept=True)
            quarter.commitments.post(one, "办公室")
    assert quarter.promises.fulfillment(one).reached is reached
    quarter.promises.take_figure(one)

    with pytest.raises(InvalidInput, match=word):
        quarter.promises.settle(one, State.KEPT, "机关党支部")
    quarter.promises.settle(one, State.KEPT, "机关党支部", "其余各件由窗口口头告知，有录音")

    assert quarter.commitments.get(one.id).state is State.KEPT


def test_a_commitment_without_a_figure_is_verified_by_evidence(quarter: Services) -> None:
    change = quarter.commitments.draft(1, "材料齐全当场办结。")
    with pytest.raises(Refused, match="凭佐证"):
        quarter.promises.fulfillment(quarter.commitments.get(change.record_id or 0))


def test_satisfaction_is_measured_by_the_surveys_of_the_period(quarter: Services) -> None:
    office, window = measured(quarter, Metric.SATISFACTION), measured(quarter, Metric.SATISFACTION, window_id=2)
    assert quarter.promises.fulfillment(office).words == "2026-07-01至2026-09-30还没有满意度调查。"
    label = next(one.label for one in quarter.office.windows() if one.id == 2)
    for name, first, last, marks in (
        ("第三季度调查", FIRST, LAST, "1" * 20 + "2" * 6 + "3" * 3 + "5"),
        ("第四季度调查", date(2026, 10, 1), date(2026, 12, 31), "5" * 40),
    ):
        made = quarter.surveys.prepare(NewSurvey(name, first, last, questions=("整体满意度",)))
        survey = next(one for one in quarter.surveys.surveys() if one.id == made.record_id)
        for at, mark in enumerate(marks):
            quarter.surveys.take_in(survey, label if at >= 26 else "", mark)

    whole, own = quarter.promises.fulfillment(office), quarter.promises.fulfillment(window)

    assert whole.words == "满意率（含基本满意）96.67%（第三季度调查，有效30份），达到目标95.00%。"
    assert (whole.reached, whole.measure) == (True, None)
    assert own.words.startswith("满意率（含基本满意）—（第三季度调查，回答不足5份") and own.reached is None
    with pytest.raises(InvalidInput, match="满意度调查按窗口和全单位统计"):
        measured(quarter, Metric.SATISFACTION, staff_id=1)
    bulletin = quarter.bulletin.sheet(Period("2026年第三季度", FIRST, LAST))
    assert bulletin.parts[-1].rows == (
        ("第三季度调查", "全单位", "30", "96.67%", "满意率（含基本满意）", "2026年7月1日至2026年9月30日"),
    )  # no line of its own for the 26 forms without a window: the rest of the whole would be the four of one window
