"""The calendar as shipped: the State Council's notices of 2019–2026 and the statutory days of other years."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from sanhua_desktop.assets import resource
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.working_calendar import DayRule, WorkingCalendar


def calendar_with(rules: Mapping[date, DayRule]) -> WorkingCalendar:
    """Return the shipped calendar overlaid with ``rules``; a day of a notice makes its year known."""
    shipped, years, statutory = _shipped()
    noticed = {day.year for day, rule in rules.items() if rule.source is DaySource.NOTICE}
    return WorkingCalendar({**shipped, **rules}, years | noticed, statutory)


@cache
def _shipped() -> tuple[Mapping[date, DayRule], frozenset[int], Mapping[date | tuple[int, int], str]]:
    rules: dict[date, DayRule] = {}
    years = set()
    for path in sorted(resource("holidays").glob("[0-9]*.toml")):
        year = tomllib.loads(path.read_text(encoding="utf-8"))
        years.add(int(path.stem))
        for rest in year["rest"]:
            rules.update({day: DayRule(True, rest["festival"], DaySource.SHIPPED) for day in _span(rest)})
        for work in year.get("work", []):
            rules[work["date"]] = DayRule(False, work["festival"], DaySource.SHIPPED)
    return rules, frozenset(years), _statutory()


def _statutory() -> dict[date | tuple[int, int], str]:
    known = tomllib.loads(resource("holidays", "statutory.toml").read_text(encoding="utf-8"))
    days: dict[date | tuple[int, int], str] = {(one["month"], one["day"]): one["festival"] for one in known["fixed"]}
    for one in known["lunar"]:
        days.update(dict.fromkeys(_span(one), one["festival"]))
    return days


def _span(entry: dict[str, Any]) -> Iterator[date]:
    day: date = entry["first"]
    while day <= entry["last"]:
        yield day
        day += timedelta(days=1)
