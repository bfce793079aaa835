"""A roster (名册) from a table: good rows as values, bad rows with the reason for each."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.staff.enums import Gender, PoliticalStatus

# Field → headings that offices use for it; the first is written on the template.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "staff_number": ("工号", "编号", "人员编号", "员工编号", "胸牌号"),
    "name": ("姓名", "名字", "人员姓名"),
    "gender": ("性别",),
    "department": ("部门", "科室", "股室", "所在部门"),
    "window": ("窗口", "窗口号", "所在窗口"),
    "post": ("岗位", "职务", "岗位职务"),
    "duty": ("职责", "岗位职责"),
    "political_status": ("政治面貌",),
    "phone": ("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话号码"),
    "joined_on": ("到岗日期", "到岗时间", "入职日期", "入职时间", "参加工作时间"),
    "birth_date": ("出生日期", "出生年月", "生日"),
    "party_post": ("党内职务",),
    "exemplary": ("党员示范岗", "示范岗"),
    "partner": ("AB岗搭档", "B岗", "AB岗", "搭档工号"),
}
PROBLEM_HEADING = "问题"  # of the column with the reasons in rows given back; it is no field
_REQUIRED = ("staff_number", "name")
_STATUS = {one.label: one for one in PoliticalStatus} | {
    "党员": PoliticalStatus.PARTY_MEMBER,
    "预备党员": PoliticalStatus.PROBATIONARY_MEMBER,
    "团员": PoliticalStatus.LEAGUE_MEMBER,
    "无党派": PoliticalStatus.NO_PARTY,
    "": PoliticalStatus.MASSES,
}
_YES = {"是": True, "√": True, "✓": True, "有": True, "否": False, "无": False, "": False}
_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_GENDERS = {"男": Gender.MALE, "女": Gender.FEMALE, "": Gender.UNKNOWN}


@dataclass(frozen=True)
class StaffValues:
    """One person as plain values.

    ``window`` is a number or None, ``partner`` a staff number or empty; a blank ``name_pinyin`` is read from the name.
    """

    staff_number: str
    name: str
    gender: Gender = Gender.UNKNOWN
    department: str = ""
    window: int | None = None
    post: str = ""
    duty: str = ""
    political_status: PoliticalStatus = PoliticalStatus.MASSES
    phone: str = ""
    joined_on: date | None = None
    name_pinyin: str = ""
    birth_date: date | None = None
    party_post: str = ""
    exemplary: bool = False
    partner: str = ""


@dataclass(frozen=True)
class BadRow:
    """A row that was not taken in, with its number in the file and the reason."""

    number: int
    cells: Sequence[str]
    reason: str


@dataclass
class Reading:
    """What a roster holds."""

    good: list[tuple[int, StaffValues]] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)


@dataclass(frozen=True)
class Known:
    """What the register already holds, against which a roster is read."""

    staff_numbers: frozenset[str]
    windows: frozenset[int]


def read_roster(
    headings: Sequence[str],
    rows: Iterable[tuple[int, Sequence[str]]],
    known: Known,
    mapping: Mapping[str, str] | None = None,
) -> Reading:
    """Sort the rows of a roster into good and bad; ``InvalidInput`` if a needed column is missing altogether.

    ``mapping`` says which field a heading stands for (empty: none), as ``match_headings`` proposes or a user chose.
    """
    places = _places(headings, mapping if mapping is not None else match_headings(headings, {}))
    reading, seen = Reading(), dict.fromkeys(known.staff_numbers, "登记册里")
    for number, cells in rows:
        texts = {name: cells[place].strip() for name, place in places.items()}
        problems = list(_problems(texts, seen, known))
        if problems:
            reading.bad.append(BadRow(number, cells, "；".join(problems) + "。"))
        else:
            seen[_number(texts["staff_number"])] = f"本文件第{number}行"
            reading.good.append((number, _values(texts)))
    return reading


def is_heading(cells: Sequence[str]) -> bool:
    """Tell the row of headings from a title above it."""
    return all(any(one in cells for one in HEADINGS[name]) for name in _REQUIRED)


def match_headings(headings: Sequence[str], remembered: Mapping[str, str]) -> dict[str, str]:
    """Return the field each heading stands for, "" for none: as remembered, else by the names offices use."""
    found: dict[str, str] = {}
    by_name = {accepted: name for name, all_accepted in HEADINGS.items() for accepted in all_accepted}
    for heading in headings:
        name = remembered.get(heading, by_name.get(heading, ""))
        found[heading] = "" if name in found.values() else name
    return found


def _places(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    places = {name: headings.index(heading) for heading, name in mapping.items() if name and heading in headings}
    if sentence := lacking(headings, mapping):
        raise InvalidInput({"file": sentence})
    return places


def lacking(headings: Sequence[str], mapping: Mapping[str, str]) -> str:
    """Return in words which needed columns are not there, or there twice; "" if none is lacking."""
    words = [HEADINGS[name][0] for name in _REQUIRED if name not in mapping.values()]
    twice = [word for word in words if any(heading.startswith(f"{word}（") for heading in headings)]
    parts = [f"有两列都叫“{word}”" for word in twice]
    if missing := [word for word in words if word not in twice]:
        parts.append(f"没有“{'”“'.join(missing)}”列")
    return f"名册里{'，'.join(parts)}。请按“列的对应”指明是哪一列，或用模板填写。" if parts else ""


def _number(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def _problems(texts: Mapping[str, str], seen: Mapping[str, str], known: Known) -> Iterator[str]:
    number = _number(texts["staff_number"])
    if not number:
        yield "没有填工号"
    elif len(number) > 12 or "E+" in number:
        yield f"工号“{_shown(number)}”超过12位，或被 Excel 改成了科学计数，请把该列设为文本后重填"
    elif number in seen:
        yield f"工号“{number}”与{seen[number]}重复"
    if not texts["name"]:
        yield "没有填姓名"
    elif len(texts["name"]) > 50:
        yield f"姓名有{len(texts['name'])}个字，最多50个"
    spoilt = next((text for text in texts.values() if text in _EXCEL_ERRORS), "")
    if spoilt:
        yield f"有单元格是 Excel 的出错值“{spoilt}”，请改为实际内容"
    yield from _choice_problems(texts)
    yield from _place_problems(texts, known)


def _choice_problems(texts: Mapping[str, str]) -> Iterator[str]:
    if texts.get("gender", "") not in _GENDERS:
        yield f"性别“{_shown(texts['gender'])}”请改为“男”或“女”"
    if texts.get("political_status", "") not in _STATUS:
        yield f"政治面貌“{_shown(texts['political_status'])}”不认得，请写“中共党员”“共青团员”“群众”等"
    if "e+" in texts.get("phone", ""):
        yield f"电话“{_shown(texts['phone'])}”被 Excel 改成了科学计数，请把该列设为文本后重填"
    elif not _phone_is_fine(texts.get("phone", "")):
        yield f"电话“{_shown(texts['phone'])}”不是电话号码，请核对位数"
    for name in ("joined_on", "birth_date"):
        if texts.get(name) and typed_date(texts[name]) is None:
            yield f"{HEADINGS[name][0]}“{_shown(texts[name])}”请写成 2026-09-01 这样"
    if texts.get("exemplary", "") not in _YES:
        yield f"党员示范岗“{_shown(texts['exemplary'])}”请改为“是”或“否”"


def _place_problems(texts: Mapping[str, str], known: Known) -> Iterator[str]:
    window = texts.get("window", "")
    if window and _window(window) not in known.windows:
        yield f"没有“{_shown(window)}”这个窗口，请先在单位信息里增加，或改为已有的窗口号"


def _phone_is_fine(text: str) -> bool:
    plain = unicodedata.normalize("NFKC", text)
    digits = [one for one in plain if one.isdigit()]
    return not plain or (5 <= len(digits) <= 20 and not set(plain) - set("0123456789-+()转— "))


def _window(text: str) -> int | None:
    digits = "".join(one for one in unicodedata.normalize("NFKC", text) if one.isdecimal())
    return int(digits) if 0 < len(digits) <= 4 else None


def typed_date(text: str) -> date | None:
    """Return the day of 2026-09-01, 2026/9/1, 2026.9.1, 2026年9月1日 or 20260901, the first of 2026年9月; or None."""
    plain = unicodedata.normalize("NFKC", text).strip()
    parts = [part for part in re.split("[-/.年月日]", plain) if part]
    if len(parts) == 1 and len(plain) == 8:
        parts = [plain[:4], plain[4:6], plain[6:]]
    if not all(part.isdecimal() and len(part) <= 4 for part in parts) or len(parts) not in (2, 3):
        return None
    try:
        return date(*(int(part) for part in (*parts, "1")[:3]))
    except ValueError:
        return None


def _shown(text: str) -> str:
    """Return a cell's text short enough to stand in a sentence."""
    return text if len(text) <= 20 else f"{text[:20]}…"


def _values(texts: Mapping[str, str]) -> StaffValues:
    return StaffValues(
        staff_number=_number(texts["staff_number"]),
        name=texts["name"],
        gender=_GENDERS[texts.get("gender", "")],
        department=texts.get("department", ""),
        window=_window(texts.get("window", "")),
        post=texts.get("post", ""),
        duty=texts.get("duty", ""),
        political_status=_STATUS[texts.get("political_status", "")],
        phone=texts.get("phone", ""),
        joined_on=typed_date(texts["joined_on"]) if texts.get("joined_on") else None,
        birth_date=typed_date(texts["birth_date"]) if texts.get("birth_date") else None,
        party_post=texts.get("party_post", ""),
        exemplary=_YES[texts.get("exemplary", "")],
        partner=_number(texts.get("partner", "")),
    )
