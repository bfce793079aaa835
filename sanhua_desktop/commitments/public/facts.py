"""From a matter of the catalogue to what the public reads of it."""

from collections.abc import Sequence

from sanhua_desktop.commitments.public.sheets import MatterSheet, ServiceCard, WallPage, WallTable
from sanhua_desktop.matters.content import MatterContent, material_lines, situation_lines, step_lines
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.office.service import OfficeValues

MATERIALS = ("序号", "材料名称", "类型", "份数", "必要性")
STEPS = ("环节", "办理人", "时限", "产生文书")
_LICENCE = "行政许可"
_ON_CARD = ("受理窗口", "法定时限", "收费", "到现场次数", "办理结果")


def matter_sheet(content: MatterContent, office: OfficeValues, window: tuple[str, str]) -> MatterSheet:
    """Return a matter in words; ``window`` is its label and telephone."""
    label, phone = window
    return MatterSheet(
        code=content.code,
        name=content.name,
        facts=(*_what(content, office, label), *_how(content)),
        materials=tuple(_materials(content)),
        steps=tuple(_steps(content)),
        window=label,
        phone=phone or office.phone,
        complaint_phone=office.complaint_phone,
    )


def service_card(sheet: MatterSheet, office: str) -> ServiceCard:
    """Return the card of a matter."""
    promised = sheet.fact("承诺时限")
    at_once = promised == "即办"
    within = "材料齐全的当场办结" if at_once else f"自受理之日起{promised}内办结"
    return ServiceCard(
        office=office,
        name=sheet.name,
        code=sheet.code,
        promised=promised,
        facts=tuple((label, sheet.fact(label)) for label in _ON_CARD),
        words=f"我窗口承诺：{within}；逾期没有办结的，书面说明理由并致歉。",
        phones=f"窗口电话：{sheet.phone or '见公开栏'}　监督电话：{sheet.complaint_phone or '见公开栏'}",
    )


def matter_page(sheet: MatterSheet) -> WallPage:
    """Return the board's page of a matter."""
    tables = [WallTable("申请材料", MATERIALS, sheet.materials, (1, 8, 2.4, 1, 1.8))] if sheet.materials else []
    if sheet.steps:
        tables.append(WallTable("办理程序", STEPS, sheet.steps, (3, 2.5, 2, 3)))
    return WallPage(f"matter:{sheet.code}", sheet.name, "办事公开", facts=_shown(sheet.facts), tables=tuple(tables))


def list_page(code: str, title: str, source: str, labels: Sequence[str], sheets: Sequence[MatterSheet]) -> WallPage:
    """Return a page of the board that lists one or more facts of every matter."""
    rows = tuple(
        (str(number), sheet.name, *(sheet.fact(label) or "—" for label in labels))
        for number, sheet in enumerate(sheets, start=1)
    )
    widths = (1.8, 8.0, *(_width(label, sheets) for label in labels))
    table = WallTable("", ("序号", "事项", *labels), rows, widths)
    return WallPage(f"section:{code}", title, source, tables=(table,))


def _shown(facts: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the facts of a page; what the law asks only of licences is left out where it is empty."""
    left_out = ("申请材料", "办理环节")
    return tuple(
        (label, value or "—") for label, value in facts if label not in left_out and (value or label == "收费")
    )


def _width(label: str, sheets: Sequence[MatterSheet]) -> float:
    longest = max((len(sheet.fact(label)) for sheet in sheets), default=0)
    return min(max(longest / 2 + 1, len(label) + 0.8), 11.0)


def _what(content: MatterContent, office: OfficeValues, window: str) -> tuple[tuple[str, str], ...]:
    """Return what a matter is; only of a licence the law asks number and hearing (行政许可法第三十条)."""
    return (
        ("事项编码", content.code),
        ("事项性质", content.nature),
        ("实施主体", office.name),
        ("受理窗口", window),
        ("设定依据", content.basis),
        ("受理条件", content.condition),
        ("数量限制", content.quantity_limit or _of_licence(content, "没有数量限制")),
        ("听证等特别程序", content.special or _of_licence(content, "不需要听证")),
    )


def _of_licence(content: MatterContent, usual: str) -> str:
    return usual if content.nature == _LICENCE else ""


def _how(content: MatterContent) -> tuple[tuple[str, str], ...]:
    steps = " → ".join(line.name for line in step_lines(content.steps))
    names = "；".join(line.name for line in material_lines(content.materials))
    at_once = "受理后当场办结" if not content.promised_days else ""
    return (
        ("法定时限", limit_words(content.statutory_days)),
        ("承诺时限", limit_words(content.promised_days)),
        ("到现场次数", f"{content.visits}次"),
        ("收费", content.fee),
        ("收费依据", content.fee_basis),
        ("办理结果", content.result),
        ("结果有效期", content.validity or _of_licence(content, "按证件载明")),
        ("办理环节", steps or at_once),
        ("申请材料", names),
    )


def _materials(content: MatterContent) -> list[tuple[str, ...]]:
    only = {at: one.name for one in situation_lines(content.situations) for at in one.materials}
    return [
        (str(at), _named(one.name, only.get(at, "")), one.copy.label, str(one.count), one.need.label)
        for at, one in enumerate(material_lines(content.materials), start=1)
    ]


def _named(material: str, situation: str) -> str:
    """Return a material with the situation that alone needs it, unless its name says so already."""
    return material if situation in material else f"{material}（{situation}）"


def _steps(content: MatterContent) -> list[tuple[str, ...]]:
    return [
        (one.name, one.role or "窗口人员", f"{one.limit_days}个工作日" if one.limit_days else "当场", one.output or "—")
        for one in step_lines(content.steps)
    ]
