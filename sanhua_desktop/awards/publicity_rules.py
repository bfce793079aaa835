"""How long a list is posted (公示): at least five working days, the day of posting not counted (domain B17)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.working_calendar import WorkingCalendar

FEWEST, MOST = 5, 30


@dataclass(frozen=True)
class PublicityTerm:
    """From the day of posting to its last day; ``expected`` while the year's holiday notice is not known."""

    posted_on: date
    ends_on: date
    days: int
    expected: bool

    @property
    def words(self) -> str:
        """The term as papers and screens say it."""
        mark = "，预计" if self.expected else ""
        year = f"{self.ends_on.year}年" if self.ends_on.year != self.posted_on.year else ""
        end = f"{year}{self.ends_on.month}月{self.ends_on.day}日"
        return f"{chinese_day(self.posted_on)}至{end}（{self.days}个工作日，张贴次日起算{mark}）"


def chinese_day(day: date) -> str:
    """Return 2026年12月1日: Arabic, without leading zeros, as GB/T 9704 has it."""
    return f"{day.year}年{day.month}月{day.day}日"


def publicity_term(posted_on: date, days: int, calendar: WorkingCalendar) -> PublicityTerm:
    """Return the term of ``days`` working days from the day after posting; ``InvalidInput`` for fewer than five."""
    if not FEWEST <= days <= MOST:
        raise InvalidInput({"days": f"公示期要填 {FEWEST} 到 {MOST} 个工作日。"})
    day, left, expected = posted_on, days, False
    while left:
        day += timedelta(days=1)
        expected = expected or not calendar.is_known(day)
        left -= not calendar.describe(day).rest
    return PublicityTerm(posted_on, day, days, expected)
