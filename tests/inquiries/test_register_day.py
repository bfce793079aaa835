"""A day of the office: forty visitors, three clerks, two windows; then registers, hand-over and figures recounted.

The recount knows only the list of what was done, and the calendar: it shares no code with the program's own figures.
"""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from desk_office import Office
from large_register import visitors

from sanhua_desktop.inquiries.case_rows import CaseValues
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.desk.duplicates import Visit
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.papers.lists import efficacy_line
from sanhua_desktop.inquiries.reminders.enums import CallResult
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.store.backup import check

DAY = date(2026, 9, 18)
OPENS = datetime(2026, 9, 18, 8, 40)
# Working days of September and October 2026, written down from the State Council's notice.
WORKING = [date(2026, 9, day) for day in (14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 28, 29, 30)]
WORKING += [date(2026, 10, day) for day in (8, 9, 10, *range(12, 17), *range(19, 24), *range(26, 31))]


@dataclass
class Event:
    """What happened to one visitor, as somebody would note it on paper."""

    serial: int
    clerk: str
    window: str
    name: str
    came: datetime
    promised: int
    statutory: int
    fate: str
    answered: datetime | None = None
    with_whom: str = ""
    merged: bool = False
    hands: list[int] = field(default_factory=list)


class Day:
    """Plays the day on real services and notes every event."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self.office, self.chance, self.events = office, chance, list[Event]()
        self.matters = office.services.matters.find()
        self.windows = {"李红": "1号综合受理", "张敏": "1号综合受理", "王芳": "2号道路货运"}

    def tick(self, least: int = 60, most: int = 600) -> int:
        seconds = self.chance.randrange(least, most)
        self.office.clock.moment += timedelta(seconds=seconds)
        return seconds

    def visit(self, name: str, phone: str, fate: str) -> Event:
        self.tick()
        clerk = self.chance.choice(list(self.windows))
        matter = self.chance.choice(self.matters) if fate != "answered" else None
        other = self.chance.choice([one for one in self.windows if one != clerk])
        dispositions = {
            "answered": Disposition.FINISHED,
            "guided": Disposition.NOT_OURS,
            "notice": Disposition.NOTICE,
            "notice and finished": Disposition.NOTICE,
            "accepted": Disposition.ACCEPTED,
            "accepted and finished": Disposition.ACCEPTED,
        }
        entry = self.office.enter(
            name,
            phone=phone,
            content="问路线" if matter is None else "",
            matter=matter,
            officer=self.office.person(clerk),
            disposition=dispositions.get(fate, Disposition.HANDED_ON),
            referral="县公安局" if fate == "guided" else "",
            referral_phone="0700-6220110" if fate == "guided" else "",
            receiver=self.office.person(other) if fate.startswith("referred") else None,
        )
        now = self.office.clock.moment
        limits = (matter.promised_days, matter.statutory_days) if matter else (1, -1)
        event = Event(entry.id, clerk, self.windows[clerk], name, now, *limits, fate)
        if fate in ("answered", "guided"):
            event.answered = now
        event.with_whom = other if fate.startswith("referred") else ""
        self.events.append(event)
        return event

    def follow(self, event: Event) -> None:
        """Carry a referral as far as its fate says."""
        referrals, entry = self.office.services.referrals, self.office.fresh(event.serial)
        if event.fate == "referred and declined":
            event.hands.append(self.tick())
            referrals.decline(referrals.open_of(entry), "不是我的业务")
            event.with_whom = ""
        elif event.fate != "referred and waiting":
            event.hands.append(self.tick())
            referrals.accept(referrals.open_of(entry))
            event.hands.append(self.tick())
            referrals.report(referrals.open_of(entry), "已核实")
            event.with_whom = ""
            event.hands.append(self.tick())
            self.finish(event)

    def pause(self, event: Event) -> None:
        """Take an entry on as a case whose clock then stands still."""
        cases, entry = self.office.services.cases, self.office.fresh(event.serial)
        taken = cases.receive(CaseValues(event.name, entry.matter, entry=entry)).record_id or 0
        for step in (CaseStep.ACCEPT, CaseStep.PAUSE):
            cases.step(taken, step, StepValues(reason="现场核查", days=10))
        event.fate = "paused"

    def finish(self, event: Event) -> None:
        self.office.services.inquiries.finish(event.serial, "已电话答复")
        event.answered = self.office.clock.moment


FATES = (
    "answered", "accepted", "referred and reported", "notice", "guided", "accepted", "answered",
    "referred and declined", "accepted and finished", "referred and waiting", "notice and finished",
)  # fmt: skip


# Nothing runs while papers are awaited, or while a special procedure of a case lasts.
STANDING_STILL = ("notice", "notice and finished", "paused")


def play(office: Office) -> Day:
    """Forty visitors; the last two days before the sixteenth bring what is late today."""
    day = Day(office, random.Random(40))
    people = visitors(40, day.chance)
    office.clock.moment = datetime(2026, 9, 14, 9, 0)
    for name, phone, _ in people[:6]:
        day.visit(name, phone, "accepted")
    for event in [one for one in day.events[1:] if one.promised > 1][:2]:
        day.pause(event)
    office.clock.moment = OPENS
    for at, (name, phone, _) in enumerate(people[6:38]):
        event = day.visit(name, phone, FATES[at % len(FATES)])
        if event.fate.startswith("referred"):
            day.follow(event)
        elif event.fate.endswith("and finished"):
            day.tick()
            day.finish(event)
    day.finish(day.events[0])
    again, twice = day.visit(people[38][0], people[38][1], "accepted"), day.visit(people[38][0], "", "accepted")
    office.services.visits.merge(twice.serial, office.fresh(again.serial).number, "同一人登记了两次")
    twice.merged = True
    late = day.visit(people[39][0], people[39][1], "answered")
    office.services.visits.attach(late.serial, office.person("李红"), "回来再问一句")
    return day


def deadline(came: datetime, days: int) -> date:
    """Return the last day of a limit from the written list of working days."""
    return came.date() if not days else [day for day in WORKING if day > came.date()][days - 1]


def percent(kept: int, of: int) -> str:
    return f"{(Decimal(kept) * 100 / of).quantize(Decimal('0.1'), ROUND_HALF_UP)}%" if of else "—"


def recount(events: list[Event], *, first: date) -> tuple[int, ...]:
    """Count received, finished, at once, handed on, open, due today, overdue from the notes."""
    counted = [one for one in events if not one.merged]
    received = [one for one in counted if one.came.date() >= first]
    finished = [one for one in counted if one.answered and one.answered.date() >= first]
    waiting = [one for one in counted if one.answered is None]
    ends = [deadline(one.came, one.promised) for one in waiting if one.fate not in STANDING_STILL]
    return (
        len(received),
        len(finished),
        sum(one.fate == "answered" for one in finished),
        sum(one.fate.startswith("referred") for one in received),
        len(waiting),
        sum(end == DAY for end in ends),
        sum(end < DAY for end in ends),
    )


def rates(events: list[Event], *, first: date) -> tuple[str, str]:
    """Return both on-time rates from the notes."""
    finished = [one for one in events if not one.merged and one.answered and one.answered.date() >= first]
    finished = [one for one in finished if one.fate not in STANDING_STILL]
    promised = [one for one in finished if one.promised >= 0]
    bound = [one for one in finished if one.statutory >= 0]
    kept = sum(one.answered.date() <= deadline(one.came, one.promised) for one in promised)  # type: ignore[union-attr]
    lawful = sum(one.answered.date() <= deadline(one.came, one.statutory) for one in bound)  # type: ignore[union-attr]
    return percent(kept, len(promised)), percent(lawful, len(bound))


def office_minutes(came: datetime, day: Day) -> int:
    """Count the minutes of office time since then, one by one."""
    count, now = 0, came + timedelta(minutes=1)
    while now <= day.office.clock.moment:
        count += "08:30" < f"{now:%H:%M}" <= "12:00" or "14:30" < f"{now:%H:%M}" <= "17:30"
        now += timedelta(minutes=1)
    return count


def test_a_day_of_forty_visitors_adds_up(either_office: Office, tmp_path: Path) -> None:
    day = play(either_office)
    services, events = either_office.services, day.events
    first = date(2026, 9, 1)
    assert len(events) == 41  # one visitor was registered twice
    assert {"paused", "notice", "notice and finished"} <= {one.fate for one in events}

    # The register: one number each, none missing, the merged one found by its own number.
    shown = {row.entry.id: row for row in services.inquiries.browse()}
    assert set(shown) == {one.serial for one in events if not one.merged}
    numbers = sorted(either_office.fresh(one.serial).number for one in events)
    assert numbers == [f"首问〔2026〕{serial:04d}号" for serial in range(1, 42)]
    gone = next(one for one in events if one.merged)
    assert [row.entry.id for row in services.inquiries.find(either_office.fresh(gone.serial).number)] == [gone.serial]

    # The figures of each person, each window and all.
    for group, counted in (
        (lambda one: one.clerk, services.lists.figures.by_officer(first, DAY)),
        (lambda one: one.window, services.lists.figures.by_window(first, DAY)),
    ):
        for one in counted:
            mine = [event for event in events if one.name in ("合计", group(event))]
            told = tuple(map(one.count, ("收件", "办结", "当场", "转办", "在办", "今天到期", "超期")))
            assert told == recount(mine, first=first), one.name
            assert (one.on_promise.words, one.on_statute.words) == rates(mine, first=first), one.name
            assert efficacy_line(one)[0] == one.name
    assert services.inquiries.overdue_count() == recount(events, first=first)[6]

    # The hand-over sheet: what is open, by whom it is held, and today's counts.
    sheet = services.lists.hand_over("", [])
    listed = [row for part in sheet.parts[:2] for row in part.rows]
    waiting = [one for one in events if one.answered is None and not one.merged]
    assert Counter(row[1] for row in listed) == Counter(one.name for one in waiting)
    held = {row[0]: row[5] for row in listed}
    for one in waiting:
        holder = f"{one.with_whom}（待接收）" if one.with_whom else one.clerk
        assert held[either_office.fresh(one.serial).number] == holder
    today = recount(events, first=DAY)
    assert f"今天收件{today[0]}件，办结{today[1]}件，其中当场办结{today[2]}件" in sheet.under
    print_register(sheet, tmp_path / "over.pdf", NoProgress())

    # Every hand's time adds up to the second, and is what was noted.
    for one in events:
        spans = services.referrals.hands(either_office.fresh(one.serial))
        end = one.answered or either_office.clock.moment
        assert sum((span.time for span in spans), timedelta()) == end - one.came
        if one.fate == "referred and reported":
            assert [int(span.time.total_seconds()) for span in spans[1:]] == one.hands

    # What raises itself, who is to be reminded, and the monthly register.
    stale = [one.serial for one in events if one.fate == "referred and waiting"]
    long_waiting = {one.serial for one in events if one.serial in stale and office_minutes(one.came, day) >= 30}
    assert {one.entry_id for one in services.referrals.raised()} == long_waiting
    assert long_waiting
    assert set(services.referrals.under_way()) == set(stale)
    services.reminders.look_through()
    told = [one for one in events if one.fate == "notice"]
    assert Counter(row.reminder.visitor_name for row in services.reminders.find()) == Counter(one.name for one in told)
    services.reminders.log(services.reminders.find()[0].reminder, CallResult.REACHED)
    assert len(services.reminders.find()) == len(told) - 1
    month = services.lists.month(2026, 9).parts[0]
    assert len(month.rows) == len(shown)
    guided = sum(one.fate == "guided" and not one.merged for one in events)
    assert month.total.startswith(
        f"合计{len(shown)}件　当场办结{recount(events, first=first)[2]}件　告知去向{guided}件"
    )
    again = services.visits.duplicates(Visit(gone.name, matter=either_office.fresh(gone.serial).matter_id))
    assert again == [] or all(row.entry.id in shown for row in again)
    assert check(either_office.store) == []
