"""The office's sheets (考核方案): the shipped ones until it makes editions of its own."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.records import CriteriaScheme, Criterion
from sanhua_desktop.evaluation.scheme_extras import SchemeExtras, checked_extras, extras_of, points_of
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.store.record import label
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

SCHEME_KINDS = frozenset({"criteria_scheme"})
CODES = ("people", "red_banner", "five_goods", "four_transform")


@dataclass(frozen=True)
class CriterionValues:
    """One criterion of a sheet: ``group`` is its branch of the tree, points of ``full`` and ``floor`` as typed."""

    number: int
    group: str
    name: str
    full: str
    rule: str
    source: str
    floor: str = "0"


@dataclass(frozen=True)
class Sheet:
    """A sheet as it holds now; edition 0 is the shipped one."""

    code: str
    name: str
    edition: int
    valid_from: date | None
    criteria: tuple[CriterionValues, ...]
    extras: SchemeExtras

    @property
    def full(self) -> Decimal:
        """The full marks of all criteria."""
        return sum((Decimal(one.full) for one in self.criteria), Decimal(0))


class SchemeService:
    """Editions of the sheets; a round copies the one that holds when it is opened."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def content(self, code: str) -> dict[str, Any]:
        """Return everything of a sheet: criteria, bonuses, vetoes, cap."""
        newest = self._newest(code)
        shipped = shipped_scheme(code)
        return {**shipped, **json.loads(newest.content)} if newest else shipped

    def sheets(self) -> list[Sheet]:
        """Return the sheets as they hold now."""
        return [self.sheet(code) for code in CODES]

    def sheet(self, code: str) -> Sheet:
        """Return one sheet as it holds now."""
        newest, content = self._newest(code), self.content(code)
        criteria = tuple(
            CriterionValues(
                one["number"],
                one["group"],
                one["name"],
                f"{half_up(Decimal(str(one['full'])))}",
                one["rule"],
                one["source"],
                f"{half_up(Decimal(str(one.get('floor', 0))))}",
            )
            for one in content["criteria"]
        )
        edition, since = (newest.edition, newest.valid_from) if newest else (0, None)
        return Sheet(code, content["name"], edition, since, criteria, extras_of(content))

    def keep(self, sheet: Sheet) -> Change:
        """Put a new edition in force from today; ``InvalidInput`` unless the full marks add to 100.00.

        ``Refused`` if another edition came into force since the sheet was read.
        """
        checked = [_checked_line(one) for one in sheet.criteria]
        added = sum((Decimal(one.full) for one in checked), Decimal(0))
        if added != 100:
            raise InvalidInput({"full": f"各项满分相加应为100.00，现在是{half_up(added)}，请调整。"})
        values = {"criteria": [asdict(one) for one in checked]} | checked_extras(sheet.extras)
        content = json.dumps(values, ensure_ascii=False)
        with self._store.writing():
            newest = self._newest(sheet.code)
            edition = newest.edition if newest else 0
            if edition != sheet.edition:
                raise Refused(
                    f"“{sheet.name}”第{edition}版刚由别人启用，您改的是上一版，还没有启用。"
                    "请记下您的改动，关闭后重新打开“考核方案”，在新版上再改。"
                )
            row = CriteriaScheme(
                code=sheet.code,
                name=sheet.name,
                edition=edition + 1,
                valid_from=self._store.clock.today(),
                content=content,
            )
            self._store.insert(row)
        return Change(f"“{row.name}”第{row.edition}版已启用，新建的轮次按新版考核。", SCHEME_KINDS)

    def _newest(self, code: str) -> CriteriaScheme | None:
        with self._store.reading():
            rows = CriteriaScheme.select().where(CriteriaScheme.code == code, CriteriaScheme.archived_at.is_null())
            newest: CriteriaScheme | None = rows.order_by(CriteriaScheme.edition.desc()).first()
            return newest


def shipped_scheme(code: str) -> dict[str, Any]:
    """Return a sheet as it ships."""
    return dict(defaults("criteria") if code == "people" else defaults("schemes")[code])


def _checked_line(one: CriterionValues) -> CriterionValues:
    """Return a criterion of a whole sheet cleaned; the sentences say which one cannot be."""
    try:
        return checked_criterion(one)
    except InvalidInput as failure:
        raise InvalidInput({name: f"第{one.number}项：{why}" for name, why in failure.problems.items()}) from failure


def checked_criterion(one: CriterionValues) -> CriterionValues:
    """Return the criterion cleaned; ``InvalidInput`` by field for what cannot be, or what no round could hold."""
    texts = {name: clean_text(getattr(one, name)) for name in ("group", "name", "rule", "source")}
    problems = {}
    for name, text in texts.items():
        column = getattr(Criterion, name)
        if len(text) > column.max_length:
            problems[name] = f"{label(column)}最多{column.max_length}个字，现在有{len(text)}个，请缩短。"
        elif not text and name in ("group", "name"):
            problems[name] = f"请填写{label(column)}。"
    full, floor = points_of(one.full), points_of(one.floor)
    if full is None or not full:
        problems["full"] = "满分要大于0、不超过100，最多两位小数。"
    if floor is None or (full is not None and floor > full):
        problems["floor"] = "最低得分不能大于满分，最多两位小数；一般填0。"
    if problems:
        raise InvalidInput(problems)
    return CriterionValues(one.number, **texts, full=f"{half_up(full or 0)}", floor=one.floor)
