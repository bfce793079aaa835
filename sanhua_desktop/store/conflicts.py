"""Two people, one record: who was faster, what differs, and how the slower may still save (architecture.md §4)."""

from typing import Any

from sanhua_desktop.errors import Conflict, Disagreement
from sanhua_desktop.store.audit import AuditEntry
from sanhua_desktop.store.history import in_words
from sanhua_desktop.store.record import Record, columns, label, table_name


def apply(record: Record, values: dict[str, Any]) -> None:
    """Set new values; after ``overrule`` those that were not typed anew leave what the other kept."""
    theirs = dict(record.__data__)
    opened = getattr(record, "opened", None)
    for name, value in values.items():
        setattr(record, name, value)
        key = type(record)._meta.combined[name].name
        if opened is not None and record.__data__[key] == opened[key]:
            record.__data__[key] = theirs[key]


def conflict(record: Record, opened: dict[str, Any]) -> Conflict:
    """Return what to raise for a record that somebody else saved after it was read as ``opened``."""
    kind, name = type(record), table_name(record)
    theirs, mine = kind.get_by_id(record.id), dict(record.__data__)
    last = (
        AuditEntry.select()
        .where(AuditEntry.kind == name, AuditEntry.record_id == record.id)
        .order_by(AuditEntry.id.desc())
        .first()
    )

    def overrule() -> None:
        record.opened = opened
        record.__data__.update(theirs.__data__)

    sides = (opened, theirs.__data__, mine)
    fields = [
        Disagreement(label(column), *(in_words(column, side.get(column.name)) for side in sides))
        for column in columns(record)
        if column.name != "search" and any(side.get(column.name) != opened.get(column.name) for side in sides)
    ]
    who = f"{last.actor}于{last.at.month}月{last.at.day}日{last.at:%H:%M}" if last else "别人"
    return Conflict(
        f"这条记录刚刚由{who}改过，您的修改还没有保存。请看过对方的内容再决定。",
        kind=name,
        record_id=record.id,
        fields=fields,
        overrule=overrule,
    )
