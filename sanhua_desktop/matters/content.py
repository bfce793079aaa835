"""Everything a matter says, as one value: kept as an edition, written to a workbook, typed into the editor.

Materials, situations and steps are lines of text with the parts between ；: the same in the program, in Excel and in
the shipped defaults, so that whoever knows one knows all.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import NamedTuple

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.enums import Copy, Need
from sanhua_desktop.matters.rules import check_limits

_COPIES = {one.label: one for one in Copy}
_NEEDS = {one.label: one for one in Need}
_PARTS = re.compile(r"\s*[；;]\s*")


@dataclass(frozen=True)
class MaterialLine:
    """“名称；原件；1；必须”, or the name alone."""

    name: str
    copy: Copy = Copy.ORIGINAL
    count: int = 1
    need: Need = Need.REQUIRED


class SituationLine(NamedTuple):
    """“情形：3、5”: the materials that only this situation needs, by their positions.

    “三类件：5；15；10” has limits of its own besides: statutory and promised, in working days.
    """

    name: str
    materials: tuple[int, ...]
    limits: tuple[int, int] | None = None


class StepLine(NamedTuple):
    """“环节；办理人；1；产生文书”: a step of handling with its limit in working days."""

    name: str
    role: str
    limit_days: int
    output: str


@dataclass(frozen=True)
class MatterContent:
    """A matter as it stands from a day on; limits in working days (-1 none, 0 即办).

    ``aliases`` are the everyday names (俗称) with 、 between; None leaves those that hold.
    """

    code: str
    name: str
    nature: str
    level: str = "县级"
    window: int | None = None
    statutory_days: int = -1
    promised_days: int = 0
    fee: str = "不收费"
    fee_basis: str = ""
    basis: str = ""
    condition: str = ""
    result: str = ""
    note: str = ""
    visits: int = 1
    quantity_limit: str = ""
    validity: str = ""
    special: str = ""
    plain_words: str = ""
    materials: str = ""
    situations: str = ""
    steps: str = ""
    aliases: str | None = None

    def to_text(self) -> str:
        """Return the content as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "MatterContent":
        """Read a content back."""
        return MatterContent(**json.loads(text))


def check_content(content: MatterContent) -> None:
    """Raise ``InvalidInput`` naming every field that cannot stand."""
    problems = {name: f"请填写{word}。" for name, word in _WANTED.items() if not getattr(content, name).strip()}
    for check in (_limits, _materials_and_situations, _steps):
        try:
            check(content)
        except InvalidInput as wrong:
            problems |= wrong.problems
    if problems:
        raise InvalidInput(problems)


_WANTED = {"code": "事项编码", "name": "事项名称", "nature": "事项性质"}


def _limits(content: MatterContent) -> None:
    check_limits(content.statutory_days, content.promised_days)


def _materials_and_situations(content: MatterContent) -> None:
    known = range(1, len(material_lines(content.materials)) + 1)
    for line in situation_lines(content.situations):
        missing = [at for at in line.materials if at not in known]
        if missing:
            raise InvalidInput({"situations": f"情形“{line.name}”写了材料{missing[0]}，材料里没有这个序号。"})
        if line.limits is not None and line.limits[1] > line.limits[0]:
            raise InvalidInput({"situations": f"情形“{line.name}”的承诺时限超过了法定时限，请改短。"})


def _steps(content: MatterContent) -> None:
    """The steps take the promise at most (domain A20)."""
    total = sum(line.limit_days for line in step_lines(content.steps))
    if total > max(content.promised_days, 0):
        raise InvalidInput({"steps": f"各环节合计{total}个工作日，超过了承诺时限{content.promised_days}个工作日。"})


def material_lines(text: str) -> list[MaterialLine]:
    """Return the materials of a text; ``InvalidInput`` names the line that cannot be read."""
    return [_material(number, parts) for number, parts in _lines(text)]


def _material(number: int, parts: list[str]) -> MaterialLine:
    if len(parts) == 1:
        return MaterialLine(parts[0])
    if len(parts) != 4 or parts[1] not in _COPIES or not parts[2].isdigit() or parts[3] not in _NEEDS:
        kinds, needs = "、".join(_COPIES), "、".join(_NEEDS)
        sentence = f"第{number}行请写成“名称；原件；1；必须”：类型为{kinds}，必要性为{needs}。"
        raise InvalidInput({"materials": sentence})
    return MaterialLine(parts[0], _COPIES[parts[1]], int(parts[2]), _NEEDS[parts[3]])


def material_text(lines: list[MaterialLine]) -> str:
    """Return materials as text."""
    return "\n".join(f"{one.name}；{one.copy.label}；{one.count}；{one.need.label}" for one in lines)


def situation_lines(text: str) -> list[SituationLine]:
    """Return the situations of a text; ``InvalidInput`` names the line that cannot be read."""
    return [_situation(number, parts) for number, parts in _lines(text)]


def _situation(number: int, parts: list[str]) -> SituationLine:
    name, colon, positions = parts[0].replace(":", "：").partition("：")
    listed = [one for one in re.split(r"[、，,\s]+", positions) if one]
    limits = parts[1:]
    if not name.strip() or not colon or len(limits) not in (0, 2) or not all(map(str.isdigit, [*listed, *limits])):
        raise InvalidInput(
            {
                "situations": f"第{number}行请写成“情形名称：3、5”，冒号后是这种情形另需材料的序号；"
                "时限不同的再加“；法定；承诺”，如“三类件：5；15；10”。"
            }
        )
    own = (int(limits[0]), int(limits[1])) if limits else None
    return SituationLine(name.strip(), tuple(map(int, listed)), own)


def step_lines(text: str) -> list[StepLine]:
    """Return the steps of a text; ``InvalidInput`` names the line that cannot be read."""
    found = []
    for number, parts in _lines(text):
        padded = [*parts, "", "", ""][:4]
        if len(parts) < 3 or not padded[2].isdigit():
            raise InvalidInput({"steps": f"第{number}行请写成“环节；办理人；1；产生文书”，第三项是工作日数。"})
        found.append(StepLine(padded[0], padded[1], int(padded[2]), padded[3]))
    return found


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield number, _PARTS.split(line.strip())


def needed_positions(content_situations: str, count: int, situation: str) -> set[int]:
    """Return which of ``count`` materials a situation needs: those no situation claims, and its own."""
    situations = situation_lines(content_situations)
    claimed = {at for one in situations for at in one.materials}
    own = {at for one in situations if one.name == situation for at in one.materials}
    return {at for at in range(1, count + 1) if at not in claimed or at in own}
