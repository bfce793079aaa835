"""Lists of the register in words: hand-over, monthly register, extended hours, efficacy."""

import calendar
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService, minutes
from sanhua_desktop.inquiries.papers.service import about, day_words, moment_words
from sanhua_desktop.inquiries.reading.figures import COUNTS, Efficacy, Figures, is_at_once, officer_name
from sanhua_desktop.inquiries.reading.rows import InquiryRow, is_backdated
from sanhua_desktop.inquiries.referrals.rules import time_words
from sanhua_desktop.inquiries.referrals.service import ReferralService, moments
from sanhua_desktop.inquiries.reminders.service import ReminderService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet

_MONTH = (
    "序号",
    "首问编号",
    "日期时间",
    "来访人/单位",
    "电话",
    "事项",
    "首问责任人",
    "承办人",
    "去向",
    "承诺时限",
    "办结时间",
    "结果",
    "满意度",
)
# In characters of the table and the room beside them: number and time stand on one line.
_MONTH_WIDTHS = (2.8, 9.9, 7.7, 8.6, 6.8, 12.5, 5.9, 4.8, 7.8, 5.8, 7.7, 9, 3.9)
_OPEN = ("编号", "来访人", "电话", "事项", "首问责任人", "现在谁手里", "应办结", "状态")
_EFFICACY = (
    *("收件", "办结", "当场办结", "转办", "在办", "今天到期", "临期", "超期"),
    *("按承诺办结率", "按法定办结率", "平均用时"),
)
_EXTENDED = (
    "序号",
    "日期",
    "类型",
    "服务对象",
    "电话",
    "事项",
    "下班时间",
    "开始",
    "结束",
    "时长（分）",
    "是否办结",
    "经办人",
    "签字",
)


class ListPapers:
    """Builds the lists; whoever draws them knows nothing of records."""

    def __init__(
        self,
        office: OfficeService,
        inquiries: InquiryService,
        referrals: ReferralService,
        reminders: ReminderService,
        extended: ExtendedHoursService,
    ) -> None:
        self._office = office
        self._inquiries = inquiries
        self._referrals = referrals
        self._reminders = reminders
        self._extended = extended
        self.figures = Figures(inquiries)

    def office_name(self) -> str:
        """Return the office's name."""
        return self._office.profile().name

    def month_of(self, text: str) -> RegisterSheet:
        """Return the register of “2026-09”, or of this month; ``InvalidInput`` for what is no month."""
        today = self._inquiries.clock.today()
        try:
            first = date.fromisoformat(f"{text.strip()}-01") if text.strip() else today
        except ValueError:
            raise InvalidInput({"month": f"“{text}”不是月份，请写成 {today:%Y-%m}。"}) from None
        return self.month(first.year, first.month)

    def hand_over(self, query: str = "", drafts: Sequence[tuple[str, str]] = ()) -> RegisterSheet:
        """Return 交接班清单: what is open, due, parked and promised; ``query`` may name one officer or window."""
        now = self._inquiries.clock.now()
        rows = self._inquiries.find(query, "open")
        due = [row for row in rows if row.due is not None and row.due <= now.date()]
        under_way = set(self._referrals.under_way())
        handed = [row for row in rows if row.entry.id in under_way]
        calls = self._reminders.find()
        today = self.figures.total(now.date(), now.date())
        parts = (
            self._open_part(f"一、今天到期和已经超期（{len(due)}件）", due),
            self._open_part(f"二、其他未办结（{len(rows) - len(due)}件）", [row for row in rows if row not in due]),
            self._open_part(f"三、转办中，首问责任人要跟踪（{len(handed)}件，已含在上面）", handed),
            RegisterPart(("来访人", "暂存时间"), tuple(drafts), (3, 2), heading=f"四、暂存未登记（{len(drafts)}份）"),
            RegisterPart(
                ("服务对象", "电话", "提醒事项", "到期"),
                tuple(
                    (
                        one.reminder.visitor_name,
                        masked_phone(one.reminder.phone),
                        f"{one.reminder.kind.label}：{one.reminder.subject}",
                        f"{one.reminder.due_on}",
                    )
                    for one in calls
                ),
                (2, 2.4, 9, 2),
                heading=f"五、今天要提醒（{len(calls)}人）",
            ),
        )
        under = f"{self.office_name()}　{moment_words(now)}　{query.replace('@', '') or '全部窗口'}"
        whole = "全单位" if query else ""  # the counts are the office's, whoever hands over
        received, finished, at_once = (today.count(one) for one in ("收件", "办结", "当场"))
        told = f"{whole}今天收件{received}件，办结{finished}件，其中当场办结{at_once}件。"
        return RegisterSheet("交接班清单", f"{under}　{told}", parts, ("交班人", "接班人（B岗）", "交接时间"))

    def month(self, year: int, month: int) -> RegisterSheet:
        """Return 首问登记台账 of a month with its totals; telephones are masked."""
        first, last = month_days(year, month)
        rows = self._inquiries.received_between(first, last)
        lines = tuple(_month_line(number, row) for number, row in enumerate(rows, start=1))
        total = f"{_month_total(rows)}　本月办结的按时答复率{self.figures.total(first, last).on_promise.words}"
        part = RegisterPart(_MONTH, lines, _MONTH_WIDTHS, frozenset({0, 2, 9, 10, 12}), total=total)
        under = f"{self.office_name()}　{year}年{month}月"
        return RegisterSheet("首问登记台账", under, (part,), ("填表人", "负责人"), size=8)

    def extended_hours(self, year: int, month: int) -> RegisterSheet:
        """Return 延时服务登记表 of a month (B6)."""
        lines = self._extended.between(*month_days(year, month))
        rows = tuple(
            (
                str(number),
                f"{line.started_at.month}月{line.started_at.day}日",
                line.mode.label,
                line.visitor_name,
                masked_phone(line.phone),
                line.subject,
                line.closing_time,
                f"{line.started_at:%H:%M}",
                f"{line.ended_at:%H:%M}",
                str(minutes(line)),
                "是" if line.finished else "否",
                line.officer.name if line.officer else "",
                "",
            )
            for number, line in enumerate(lines, start=1)
        )
        total, people = sum(minutes(line) for line in lines), len({row[11] for row in rows})
        mean = f"，人均{total / people:.0f}分钟" if people else ""
        widths = (1.1, 1.8, 1.5, 2.4, 2.8, 4.5, 1.8, 1.4, 1.4, 1.8, 1.7, 1.9, 2.6)
        part = RegisterPart(_EXTENDED, rows, widths, frozenset({0, 6, 7, 8, 9, 10}))
        part = RegisterPart(**{**vars(part), "total": f"合计{len(lines)}次，共{total}分钟{mean}"})
        under = f"{self.office_name()}　{year}年{month}月"
        return RegisterSheet("延时服务登记表", under, (part,), ("填表人", "负责人"), size=8.5)

    def efficacy(self, first: date, last: date) -> RegisterSheet:
        """Return 效能统计表 by person and by window."""
        widths = (2.6, *[1.5] * 8, 2.3, 2.3, 2.8)
        parts = tuple(
            RegisterPart(
                (heading, *_EFFICACY), tuple(map(efficacy_line, lines)), widths, frozenset(range(1, 12)), title
            )
            for title, heading, lines in (
                ("一、按首问责任人", "首问责任人", self.figures.by_officer(first, last)),
                ("二、按窗口", "窗口", self.figures.by_window(first, last)),
            )
        )
        under = f"{self.office_name()}　{day_words(first)}至{day_words(last)}"
        return RegisterSheet("效能统计表", under, parts, ("填表人", "负责人"))

    def _open_part(self, heading: str, rows: Sequence[InquiryRow]) -> RegisterPart:
        lines = tuple(
            (
                row.entry.number,
                row.entry.visitor_name,
                masked_phone(row.entry.phone),
                about(row.entry),
                officer_name(row),
                self._holder(row),
                row.due_words,
                row.state.label,
            )
            for row in rows
        )
        return RegisterPart(_OPEN, lines, (3.6, 2.2, 2.6, 6, 2.2, 2.6, 2.6, 1.6), heading=heading)

    def _holder(self, row: InquiryRow) -> str:
        passed = [moments(one) for one in self._referrals.of(row.entry)]
        if passed and passed[-1].state.is_open:
            return f"{passed[-1].receiver}（{passed[-1].state.value}）"
        return officer_name(row)


def efficacy_line(one: Efficacy) -> tuple[str, ...]:
    """Return figures as a line of a table."""
    mean = time_words(timedelta(minutes=int(one.mean.total_seconds() // 60))) if one.mean else "—"
    return (one.name, *(str(one.count(name)) for name in COUNTS), one.on_promise.words, one.on_statute.words, mean)


def month_days(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _month_total(rows: Sequence[InquiryRow]) -> str:
    told = [row.entry.disposition for row in rows]
    counts = (
        ("当场办结", sum(map(is_at_once, rows))),
        ("告知去向", sum(one in (Disposition.GUIDED, Disposition.NOT_OURS) for one in told)),
        ("转办", told.count(Disposition.HANDED_ON)),
        ("补登", sum(is_backdated(row.entry) for row in rows)),
    )
    return "　".join([f"合计{len(rows)}件", *(f"{name}{count}件" for name, count in counts)])


def _month_line(number: int, row: InquiryRow) -> tuple[str, ...]:
    entry = row.entry
    done = entry.finished_at
    return (
        str(number),
        entry.number,
        _short(entry.received_at) + ("\n（补登）" if is_backdated(entry) else ""),
        entry.visitor_unit or entry.visitor_name,
        masked_phone(entry.phone),
        about(entry),
        officer_name(row),
        entry.referral if entry.disposition is Disposition.HANDED_ON else "",
        entry.disposition.label,
        _limit(row),
        _short(done) if done else "",
        entry.result,
        "",
    )


def _limit(row: InquiryRow) -> str:
    entry = row.entry
    if entry.finished_at == entry.received_at:
        return "当场"
    if row.clock.waits and entry.promised_days >= 0:
        return f"补齐后{limit_words(entry.promised_days)}"
    if row.clock.promised is None:
        return row.clock.note or "无时限"
    return f"{row.clock.promised.due.month}月{row.clock.promised.due.day}日"


def _short(moment: datetime) -> str:
    return f"{moment.month}月{moment.day}日 {moment:%H:%M}"
