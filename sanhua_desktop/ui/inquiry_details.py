"""How an entry of the register is shown: a line of the list, and all that is known beside it."""

from collections.abc import Sequence
from typing import Any

from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.papers.service import after_materials
from sanhua_desktop.inquiries.service import InquiryRow
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.record_table import Column

COLUMNS = (
    Column("编号", lambda row: row.entry.number[-5:-1]),
    Column("时间", lambda row: row.received_words),
    Column("来访人 / 单位", lambda row: row.entry.visitor_unit or row.entry.visitor_name),
    Column("电话", lambda row: masked_phone(row.entry.phone) or "—"),
    Column("事项", lambda row: _about(row.entry), stretch=True),
    Column("首问责任人", lambda row: _officer(row.entry)),
    Column("状态", lambda row: row.state.label, state=lambda row: row.state.value),
    Column("应办结", lambda row: row.due_words),
)


def inquiry_details(services: InquiryServices, row: InquiryRow, more: Sequence[tuple[str, str]]) -> Details:
    """Return the panel's values; ``more`` are facts of what was done after the entry."""
    entry = row.entry
    history = services.inquiries.history(entry)
    return Details(
        heading=f"{entry.visitor_name} · {entry.number}",
        subtitle=_about(entry),
        callout=_stands(services, row),
        callout_state=row.state.value,
        pairs=[(name, text) for name, text in (*_facts(services, row), *more) if text],
        history=[f"{_when(line.at)} {line.actor} {line.sentence}" for line in history],
    )


def _stands(services: InquiryServices, row: InquiryRow) -> str:
    """Say how the entry stands: its result, the case that carries it, or its due date with its working."""
    if row.entry.finished_at is not None:
        return f"{row.entry.result}（{row.due_words}）"
    if row.clock.work:
        return f"{row.clock.work}：{row.due_words}" if row.state is not ClockState.DONE else row.due_words
    if row.clock.waits:
        return f"{row.due_words}。{after_materials(row.entry)}"
    if row.clock.due is None:
        return "没有规定时限"
    return services.inquiries.words(row.clock.due)


def _facts(services: InquiryServices, row: InquiryRow) -> list[tuple[str, str]]:
    entry = row.entry
    notices = services.notices.notices_of(entry)
    window = f"（{entry.window.number}号窗口）" if entry.window else ""
    return [
        ("首问责任人", f"{_officer(entry)}{window}"),
        ("单位", entry.visitor_unit),
        ("电话", masked_phone(entry.phone)),
        ("方式、类别", f"{entry.channel.label}，{entry.kind.label}"),
        ("去向", " ".join(filter(None, (entry.disposition.label, entry.referral, entry.referral_phone)))),
        ("来意", entry.content if entry.matter else ""),
        ("收取材料", entry.materials),
        ("答复方式", entry.answer_mode.label if entry.answer_mode else ""),
        ("告知", "、".join(f"{notice.number}" for notice in notices)),
    ]


def _about(entry: Any) -> str:
    return str(entry.matter.name if entry.matter else f"{entry.kind.label}：{entry.content}")


def _officer(entry: Any) -> str:
    return str(entry.receiving_officer.name) if entry.receiving_officer else "—"


def _when(moment: Any) -> str:
    return f"{moment.month}月{moment.day}日 {moment:%H:%M}"
