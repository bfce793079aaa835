"""The entries behind a figure: each list is exactly what was counted."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.feedback.promises.service import Fulfillment, PromiseService
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.store.paging import PagedRows
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import RegisterDefinition

_COLUMNS = (
    Column("编号", lambda row: row.entry.number),
    Column("登记时间", lambda row: f"{row.entry.received_at:%Y-%m-%d %H:%M}"),
    Column("事项", lambda row: row.entry.matter.name if row.entry.matter else row.entry.content, stretch=True),
    Column("首问责任人", lambda row: row.entry.receiving_officer.name if row.entry.receiving_officer else "—"),
    Column("办结时间", lambda row: f"{row.entry.finished_at:%Y-%m-%d %H:%M}" if row.entry.finished_at else "未办结"),
    Column("状态", lambda row: row.state.label, state=lambda row: row.state.value),
)


def promised_entries(
    promises: PromiseService, figure: Fulfillment, operations: Operations, parent: QWidget
) -> RegisterDialog:
    """Open the entries behind a measured commitment."""
    measure = figure.measure
    assert measure is not None  # the caller opens the surveys instead
    counted = (*measure.kept, *measure.missed)
    lists = {
        "all": (f"算入的{len(counted)}件", counted),
        "kept": (f"做到的{len(measure.kept)}件", measure.kept),
        "missed": (f"没做到的{len(measure.missed)}件", measure.missed),
        "running": (f"未到期的{len(measure.running)}件", measure.running),
    }
    return entries_dialog(promises.entries, figure.words, lists, operations, parent)


def entries_dialog(
    read: Callable[[tuple[int, ...]], list[InquiryRow]],
    purpose: str,
    lists: Mapping[str, tuple[str, tuple[int, ...]]],
    operations: Operations,
    parent: QWidget,
) -> RegisterDialog:
    """Open exactly the entries of some lists, each by its key with its label and ids."""

    def fetch(query: str, chosen: str) -> Sequence[InquiryRow]:
        words, ids = query.lower().split(), lists[chosen][1]
        if not words:
            return PagedRows(len(ids), lambda at, limit: read(ids[at : at + limit]), lambda one: _place(ids, one))
        return [row for row in read(ids) if all(one in row.entry.search for one in words)]

    dialog = RegisterDialog(
        RegisterDefinition(
            name="counted_entries",
            title="数字背后的登记",
            purpose=purpose,
            columns=_COLUMNS,
            fetch=fetch,
            row_id=lambda row: row.entry.id,
            details=_details,
            kinds=frozenset({"inquiry_entry", "work_event"}),
            empty_sentence="这里一件也没有。",
            filters=tuple((key, label) for key, (label, _) in lists.items()),
            search_hint="姓名、首字母、电话尾号、编号  Ctrl+F",
        ),
        operations,
        parent,
    )
    dialog.open()
    return dialog


def _place(ids: Sequence[int], one: int) -> int | None:
    return ids.index(one) if one in ids else None


def _details(row: InquiryRow) -> Details:
    return Details(
        heading=row.entry.number,
        subtitle=f"{row.entry.visitor_name}　{masked_phone(row.entry.phone)}",
        callout=row.due_words,
        callout_state=row.state.value,
        pairs=[
            ("登记时间", f"{row.entry.received_at:%Y-%m-%d %H:%M}"),
            ("事项", row.entry.matter.name if row.entry.matter else row.entry.content),
            ("去向", row.entry.disposition.label),
            ("办理结果", row.entry.result or "—"),
        ],
    )
