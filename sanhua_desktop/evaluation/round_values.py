"""What a new round is opened with, and the round's own copy of its scheme and formula."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.enums import (
    MissingRule,
    Part,
    RoundCycle,
    RoundingPolicy,
    RoundKind,
    SatisfactionDefinition,
)
from sanhua_desktop.evaluation.scheme_extras import points_of
from sanhua_desktop.evaluation.scoring import check_weights
from sanhua_desktop.evaluation.standings import TierRule
from sanhua_desktop.store.text import clean_text


@dataclass(frozen=True)
class RoundValues:
    """A new round: ``staff_ids`` for persons and members, ``window_ids`` for windows, ``branches`` by their names."""

    name: str
    first_day: date
    last_day: date
    staff_ids: Sequence[int] = ()
    kind: RoundKind = RoundKind.PERSON
    cycle: RoundCycle = RoundCycle.QUARTER
    window_ids: Sequence[int] = ()
    branches: Sequence[str] = ()
    scheme: str = ""

    @property
    def count(self) -> int:
        """How many are scored."""
        return len(self.staff_ids) + len(self.window_ids) + len(self.branches)

    @property
    def scheme_code(self) -> str:
        """The sheet used: the chosen one, or the usual one of the kind."""
        return self.scheme or str(defaults("schemes")["usual"][self.kind.value])

    def problems(self) -> dict[str, str]:
        """Return what is wrong, by field."""
        problems = {}
        if not clean_text(self.name):
            problems["name"] = "请填写轮次名称，如“2026年第三季度”。"
        if self.last_day < self.first_day:
            problems["last_day"] = "结束日期早于开始日期，请核对。"
        if not self.count:
            problems["branches" if self.kind is RoundKind.BRANCH else "staff"] = _NOBODY[self.kind]
        return problems


@dataclass(frozen=True)
class FormulaValues:
    """How a round is scored, as typed: ``weights`` in per cent by part."""

    weights: Mapping[Part, str]
    policy: RoundingPolicy
    missing: MissingRule
    satisfaction: SatisfactionDefinition
    tiers: TierRule

    def columns(self, scheme: Mapping[str, Any]) -> dict[str, Any]:
        """Return the columns that keep it, beside what else the round's ``scheme`` holds.

        ``InvalidInput`` by field unless the weights add to 100 and the ends of the tiers leave a middle.
        """
        points = {part: points_of(text) for part, text in self.weights.items()}
        problems = {part.value: "权重要填 0 到 100 的数，最多两位小数。" for part, one in points.items() if one is None}
        added = sum((one for one in points.values() if one is not None), Decimal(0))
        if not problems and added != 100:
            problems[Part.QUANTIFIED.value] = f"四部分权重相加应为100，现在是{added}。"
        if self.tiers.lead + self.tiers.last >= 100:
            problems["lead"] = "标杆和后进的比例相加要小于100%，中间才有人。"
        if problems:
            raise InvalidInput(problems)
        kept = {**asdict(self.tiers), "spared_from": f"{self.tiers.spared_from}"}
        weights = json.dumps({part.value: f"{one}" for part, one in points.items()})
        return {
            "weights": weights,
            "policy": self.policy,
            "missing": self.missing,
            "satisfaction": self.satisfaction,
            "scheme": json.dumps({**scheme, "tiers": kept}, ensure_ascii=False),
        }


_NOBODY = {
    RoundKind.PERSON: "还没有参评人员。请先在“人员胸牌”里登记人员。",
    RoundKind.MEMBER: "人员里还没有中共党员。请先在“人员胸牌”里填写政治面貌。",
    RoundKind.WINDOW: "还没有窗口。请先在单位信息里登记窗口。",
    RoundKind.BRANCH: "请填写参评的党支部，用顿号隔开。",
}


def formula_columns(kind: RoundKind, scheme: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns that keep a round's formula, so that later defaults leave it as it is."""
    scoring = defaults("scoring")
    weights = scoring["weights"] if kind in (RoundKind.PERSON, RoundKind.MEMBER) else scoring["sheet_weights"]
    check_weights([Decimal(str(value)) for value in weights.values()])
    check_weights([Decimal(str(one["full"])) for one in scheme["criteria"]])
    kept = {key: scheme[key] for key in ("name", "bonuses", "vetoes", "complaints")}
    kept["proposals"] = scheme.get("proposals", [])
    kept |= {"grade": scoring["grade"], "tiers": scoring["tiers"]}
    return {
        "policy": scoring["policy"],
        "missing": scoring["missing"],
        "satisfaction": scoring["satisfaction"],
        "bonus_cap": Decimal(str(scheme["bonus_cap"])),
        "weights": json.dumps(weights),
        "scheme": json.dumps(kept, ensure_ascii=False),
    }
