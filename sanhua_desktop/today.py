"""What the 今日 page shows, read from every room."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sanhua_desktop.campaign.records import Stage
from sanhua_desktop.campaign.rules import StageDates, progress
from sanhua_desktop.inquiries.enums import PRESSING, ClockState
from sanhua_desktop.inquiries.reading.rows import belongs
from sanhua_desktop.inquiries.service import InquiryRow
from sanhua_desktop.office.working_calendar import WEEKDAYS
from sanhua_desktop.services import Services
from sanhua_desktop.ui.today_board import CASEWORK, CHECKS, DueLine, Figure, StageBar, TodayBoard

if TYPE_CHECKING:
    from sanhua_desktop.inquiries.case_records import Case, JointCase
    from sanhua_desktop.inquiries.case_rows import CaseRow

_REGISTER = "首问登记"
_MOST_DUE = 6


def today_board(services: Services, *, whole: bool = True) -> TodayBoard:
    """Return the board of this moment; every number names the list it opens.

    Not ``whole``, cases are left out: the first window need not wait for their rules to be loaded.
    """
    entries = services.inquiries.find(state="open")
    now = services.store.clock.today()
    with_notice, today, overdue, soon = (
        [row for row in entries if belongs(row, chosen, now)] for chosen in ("notice", "today", "overdue", "soon")
    )
    raised = {one.entry_id: one.why for one in services.referrals.raised()}
    pressing = [row for row in services.cases.find() if row.clock.state in PRESSING] if whole else None
    return TodayBoard(
        date_line=_date_line(services),
        figures=(
            _figure(today, "今天到期", "今天没有到期的事", "soon", "today"),
            _figure(overdue, "超期", "没有超期", "past_promise", "overdue"),
            _figure(soon, "临期", "没有快到期的事", "soon", "soon"),
            _figure(with_notice, "待补材料", "没有等待补材料的", "normal", "notice"),
            _cases_figure(pressing),
        ),
        zeros=_zeros(list(raised.values()), overdue, _failed_checks(services) if whole else None),
        satisfaction=_satisfaction(services) if whole else "正在读取…",
        stages=[_stage(stage, services) for stage in services.campaign.stages()],
        due=[
            *_raised_lines(entries, raised),
            *_worst_first([*map(_due_line, _each_once([*overdue, *today, *soon])), *_case_lines(services, pressing)]),
        ][:_MOST_DUE],
        windows=_windows(services),
        banner=services.calendar.banner(services.store.clock.today()),
    )


def _worst_first(lines: list[DueLine]) -> list[DueLine]:
    worst = [state.value for state in PRESSING]
    return sorted((one for one in lines if one.state in worst), key=lambda one: worst.index(one.state))


def _case_lines(services: Services, pressing: "list[CaseRow] | None") -> Iterator[DueLine]:
    """Yield a line for each case and rectification that presses, and for every joint case and petition."""
    if pressing is None:
        return
    for row in pressing:
        yield _case_line(row.clock.state, row.case, row.case.matter.name, row.due_words)
    for one in services.joint.find():
        yield _case_line(one.stands.clock, one.joint, one.content.name, one.due_words)
    for petition in services.petitions.find():
        about = f"{petition.shown_petitioner} 信访：{petition.petition.subject}"
        yield DueLine(petition.clock.state.value, f"{about}：{petition.due_words}")
    for line in services.rectifications.pressing():
        yield DueLine(line.clock, f"{line.record.number} {line.owner}：{line.due_words}，责任领导{line.record.leader}")


def _case_line(state: ClockState, case: "Case | JointCase", about: str, due: str) -> DueLine:
    officer = f"，承办人{case.officer.name}" if case.officer else ""
    return DueLine(state.value, f"{case.unit or case.applicant} {about}：{due}{officer}")


def _cases_figure(rows: "list[CaseRow] | None") -> Figure:
    label, chosen = "办件临期、超期", f"{CASEWORK}pressing"
    if rows is None:
        return Figure(None, label, "正在读取…", "", _REGISTER, chosen)
    if not rows:
        return Figure(0, label, "没有临期、超期的办件", "", _REGISTER, chosen)
    worst = min(rows, key=lambda row: PRESSING.index(row.clock.state))
    note = f"{worst.case.unit or worst.case.applicant}：{worst.case.matter.name}"
    return Figure(len(rows), label, note, worst.clock.state.value, _REGISTER, chosen)


def _each_once(rows: list[InquiryRow]) -> list[InquiryRow]:
    """Return the rows by urgency; what is due today is also due soon, and is listed once."""
    return list({row.entry.id: row for row in reversed(rows)}.values())[::-1]


def _date_line(services: Services) -> str:
    today = services.store.clock.today()
    stage = services.campaign.current_stage(today)
    where = f" · 第{stage.position}阶段“{stage.name}”第 {(today - stage.first_day).days + 1} 天" if stage else ""
    return f"{today.year}年{today.month}月{today.day}日 星期{WEEKDAYS[today.weekday()]}{where}"


def _figure(rows: list[InquiryRow], label: str, otherwise: str, state: str, chosen: str) -> Figure:
    return Figure(len(rows), label, _first(rows, otherwise), state if rows else "", _REGISTER, chosen)


def _first(rows: list[InquiryRow], otherwise: str) -> str:
    if not rows:
        return otherwise
    return f"{rows[0].entry.visitor_name}：{_about(rows[0])}"


def _about(row: InquiryRow) -> str:
    matter = row.entry.matter
    return str(matter.name if matter else row.entry.content)


def _raised_lines(entries: list[InquiryRow], raised: Mapping[int, str]) -> list[DueLine]:
    """What the head should settle first: referrals that bounced or that nobody took on."""
    return [
        DueLine("past_promise", f"{_subject(row)}：转办{raised[row.entry.id]}{_answerable(row)}")
        for row in entries
        if row.entry.id in raised
    ]


def _failed_checks(services: Services) -> int:
    """Return how many spot checks of this month found something wrong."""
    today = services.store.clock.today()
    return sum(bool(row.failed) for row in services.spot_checks.between(today.replace(day=1), today))


def _satisfaction(services: Services) -> str:
    """Return this quarter's figure with definition, n and period, against the goal (domain 0.9, F.4)."""
    from sanhua_desktop.feedback.bulletin.periods import quarter_period  # not needed to start
    from sanhua_desktop.feedback.surveys.sheets import satisfaction_words

    quarter = quarter_period(services.store.clock.today())
    found = services.surveys.satisfaction(quarter.first, quarter.last)
    if found is None:
        return f"{quarter.label}还没有满意度调查。在“考核评分”的“更多”里新建，这里与90%的目标线对照。"
    return f"{quarter.label}：{satisfaction_words(found)}"


def _zeros(raised: Sequence[str], overdue: list[InquiryRow], failed: int | None) -> tuple[Figure, ...]:
    """The five zeros (五零) as far as the register and the checks know them (domain A50)."""
    why = raised[0] if raised else "没有退回两次或久未接收的转办"
    return (
        Figure(len(raised), "受理零推诿", why, "past_promise" if raised else "", _REGISTER, "raised"),
        Figure(
            failed, "方式零距离", "本月日常检查有不符合的次数", "past_promise" if failed else "", "公开承诺", CHECKS
        ),
        Figure(len(overdue), "事项零积压", "超过承诺时限未办结", "", _REGISTER, "overdue"),
        Figure(None, "质量零差错", "办件差错（登记后统计）", "", "考核评分"),
        Figure(None, "群众零投诉", "有责投诉（登记后统计）", "", "活动推进"),
    )


def _stage(stage: Stage, services: Services) -> StageBar:
    today = services.store.clock.today()
    state = "done" if stage.last_day < today else "soon" if stage.first_day > today else "normal"
    first, last = stage.first_day, stage.last_day
    dates = f"{first.month}月{first.day}日—{last.month}月{last.day}日"
    return StageBar(stage.name, dates, progress(StageDates(stage.name, first, last), today), state)


def _due_line(row: InquiryRow) -> DueLine:
    return DueLine(row.state.value, f"{_subject(row)}：{row.due_words}{_answerable(row)}")


def _subject(row: InquiryRow) -> str:
    return f"{row.entry.visitor_name} {_about(row)}"


def _answerable(row: InquiryRow) -> str:
    officer = row.entry.receiving_officer
    return f"，首问责任人{officer.name}" if officer else ""


def _windows(services: Services) -> list[str]:
    people = services.staff.find()
    lines = []
    for window in services.office.windows():
        here = [person.name for person in people if person.window and person.window.id == window.id]
        if here:
            lines.append(f"{window.label}　{'、'.join(here[:4])}{f'等{len(here)}人' if len(here) > 4 else ''}")
    return lines
