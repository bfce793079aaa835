"""What the 今日 page shows, read from every room."""

from collections.abc import Mapping, Sequence

from sanhua_desktop.campaign.records import Stage
from sanhua_desktop.campaign.rules import StageDates, progress
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.service import InquiryRow
from sanhua_desktop.office.working_calendar import WEEKDAYS
from sanhua_desktop.services import Services
from sanhua_desktop.ui.today_board import DueLine, Figure, StageBar, TodayBoard

_REGISTER = "首问登记"
_MOST_DUE = 6


def today_board(services: Services) -> TodayBoard:
    """Return the board of this moment; every number names the list it opens."""
    entries = services.inquiries.find(state="open")
    with_notice = [row for row in entries if row.entry.disposition is Disposition.NOTICE]
    today = [row for row in entries if row.due == services.store.clock.today()]
    raised = {one.entry_id: one.why for one in services.referrals.raised()}
    overdue = [row for row in entries if row.state in (ClockState.PAST_PROMISE, ClockState.PAST_STATUTE)]
    soon = [row for row in entries if row.state is ClockState.SOON]
    return TodayBoard(
        date_line=_date_line(services),
        figures=(
            _figure(today, "今天到期", "今天没有到期的事", "soon", "today"),
            _figure(overdue, "超期", "没有超期", "past_promise", "overdue"),
            _figure(soon, "临期", "没有快到期的事", "soon", "soon"),
            _figure(with_notice, "待补材料", "没有等待补材料的", "normal", "notice"),
        ),
        zeros=_zeros(list(raised.values()), overdue),
        satisfaction="还没有评价数据。登记群众评价后，这里按月画出满意率，并与90%的目标线对照。",
        stages=[_stage(stage, services) for stage in services.campaign.stages()],
        due=[*_raised_lines(entries, raised), *map(_due_line, [*overdue, *today, *soon])][:_MOST_DUE],
        windows=_windows(services),
        banner=services.calendar.banner(services.store.clock.today()),
    )


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


def _zeros(raised: Sequence[str], overdue: list[InquiryRow]) -> tuple[Figure, ...]:
    """The five zeros (五零) as far as the register knows them (domain A50)."""
    why = raised[0] if raised else "没有退回两次或久未接收的转办"
    return (
        Figure(len(raised), "受理零推诿", why, "past_promise" if raised else "", _REGISTER, "raised"),
        Figure(0, "方式零距离", "检查不合格次数（检查登记后统计）", "", "考核评分"),
        Figure(len(overdue), "事项零积压", "超过承诺时限未办结", "", _REGISTER, "overdue"),
        Figure(0, "质量零差错", "办件差错（登记后统计）", "", "考核评分"),
        Figure(0, "群众零投诉", "有责投诉（登记后统计）", "", "活动推进"),
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
