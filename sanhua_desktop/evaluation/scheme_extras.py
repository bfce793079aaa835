"""What a sheet has beside its criteria (bonuses with their caps, vetoes), typed a line each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.store.text import clean_text

_LONGEST_VETO, _LONGEST_BONUS = 60, 40  # what a participant's and a bonus's columns hold


@dataclass(frozen=True)
class SchemeExtras:
    """As typed: the cap of all bonuses; a bonus a line as 名称 / 标准 / 上限 / 名次加分; a veto a line."""

    bonus_cap: str
    bonuses: str
    vetoes: str


def extras_of(content: Mapping[str, Any]) -> SchemeExtras:
    """Return the extras of a sheet's content as they are typed."""
    lines = []
    for one in content["bonuses"]:
        places = " ".join(str(points) for points in one.get("places", ()))
        lines.append(" / ".join(filter(None, (one["name"], one["rule"], str(one["cap"]), places))))
    return SchemeExtras(str(content["bonus_cap"]), "\n".join(lines), "\n".join(content["vetoes"]))


def checked_extras(typed: SchemeExtras) -> dict[str, Any]:
    """Return the content of what was typed; ``InvalidInput`` by field with the line that cannot be."""
    problems: dict[str, str] = {}
    cap = points_of(typed.bonus_cap)
    if cap is None:
        problems["bonus_cap"] = "加分合计上限要填 0 到 100 的数，最多两位小数；填 0 表示不加分。"
    bonuses = [_bonus(line) for line in _lines(typed.bonuses)]
    wrong = next((line for line, one in zip(_lines(typed.bonuses), bonuses, strict=True) if one is None), None)
    if wrong is not None:
        problems["bonuses"] = f"“{wrong}”要写成：名称 / 标准 / 上限，如“锦旗、表扬信 / 每件加1分 / 2”；名称最多40字。"
    vetoes = _lines(typed.vetoes)
    if any(len(one) > _LONGEST_VETO for one in vetoes):
        problems["vetoes"] = f"每条最多{_LONGEST_VETO}字，请写短一些。"
    if problems:
        raise InvalidInput(problems)
    return {"bonus_cap": f"{cap}", "bonuses": bonuses, "vetoes": vetoes}


def points_of(text: str) -> Decimal | None:
    """Return typed points from 0 to 100 with two decimals at most, or None."""
    try:
        value = Decimal(text.strip())
    except ArithmeticError:
        return None
    fits = value.is_finite() and 0 <= value <= 100 and value * 100 == (value * 100).to_integral_value()
    return value if fits else None


def _bonus(line: str) -> dict[str, Any] | None:
    parts = [clean_text(one) for one in re.split(r"[/／]", line)]
    if not 3 <= len(parts) <= 4 or not parts[0] or len(parts[0]) > _LONGEST_BONUS:
        return None
    cap = points_of(parts[2])
    places = [points_of(one) for one in re.split(r"[\s、，,]+", parts[3])] if len(parts) == 4 else []
    if cap is None or None in places:
        return None
    found: dict[str, Any] = {"name": parts[0], "rule": parts[1], "cap": f"{cap}"}
    return found | ({"places": [f"{one}" for one in places]} if places else {})


def _lines(text: str) -> list[str]:
    return [clean_text(line) for line in text.splitlines() if clean_text(line)]
