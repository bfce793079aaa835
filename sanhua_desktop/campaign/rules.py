"""Stages follow each other without overlap (domain rule A56)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.errors import InvalidInput

NAMES = ("广泛发动、安排部署", "全面争创、扎实推进", "对标定位、完善提升", "表彰总结")


@dataclass(frozen=True)
class StageDates:
    """One stage as typed in."""

    name: str
    first_day: date
    last_day: date
    task: str = ""


def check_stages(stages: Sequence[StageDates]) -> None:
    """Raise ``InvalidInput`` naming every stage that ends before it begins or overlaps the one before."""
    problems = {}
    for number, stage in enumerate(stages, start=1):
        if stage.last_day < stage.first_day:
            problems[f"stage_{number}"] = f"第{number}阶段的结束日期早于开始日期，请核对。"
        elif number > 1 and stage.first_day <= stages[number - 2].last_day:
            problems[f"stage_{number}"] = f"第{number}阶段与上一阶段日期重叠，请改为上一阶段结束之后。"
    if problems:
        raise InvalidInput(problems)


def progress(stage: StageDates, today: date) -> float:
    """Return the share of the stage's days that have passed, from 0 to 1."""
    total = (stage.last_day - stage.first_day).days + 1
    passed = (today - stage.first_day).days + 1
    return min(1.0, max(0.0, passed / total))
