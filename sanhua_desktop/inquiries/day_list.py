"""The days of a deadline in two lines for a slip: which were counted and which were not, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sanhua_desktop.inquiries.deadlines import DayCount, Deadline

_ONE = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Days in a row that were treated alike."""

    first: date
    last: date
    why: str = ""

    @property
    def words(self) -> str:
        """“9月21—24日”, with the reason in brackets."""
        text = f"{self.first.month}月{self.first.day}"
        if self.last.month != self.first.month:
            text += f"日—{self.last.month}月{self.last.day}"
        elif self.last != self.first:
            text += f"—{self.last.day}"
        return f"{text}日{f'（{self.why}）' if self.why else ''}"


def counted_words(deadline: Deadline) -> str:
    """Return the days that were counted, made-up ones named: “9月20日（调休上班）、9月21—24日…”."""
    days = [(day.date, "调休上班" if "调休" in day.why else "") for day in deadline.days if day.counted]
    return "、".join(span.words for span in _spans(days))


def skipped_words(deadline: Deadline) -> str:
    """Return the days that were left out with the reason of each."""
    days = [(day.date, _reason(day)) for day in deadline.days if not day.counted]
    return "、".join(span.words for span in _spans(days))


def _reason(day: DayCount) -> str:
    return day.why.split("，", 1)[1] if "，" in day.why else "周末"


def _spans(days: Sequence[tuple[date, str]]) -> Iterator[Span]:
    span: Span | None = None
    for day, why in days:
        if span is not None and span.last + _ONE == day and span.why == why:
            span = Span(span.first, day, why)
            continue
        if span is not None:
            yield span
        span = Span(day, day, why)
    if span is not None:
        yield span
