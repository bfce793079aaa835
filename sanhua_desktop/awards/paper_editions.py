"""Two people, one paper: an edition is written on the newest one, or its writer is shown what came in between."""

from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.errors import Conflict, Disagreement
from sanhua_desktop.store.history import in_words
from sanhua_desktop.store.record import columns, label, table_name

_OWN = frozenset({"edition", "paper", "kind", "award_round"})


def check_newest(before: OfficialDraft, mine: OfficialDraft) -> None:
    """Raise ``Conflict`` if ``before``, which ``mine`` was written on, is not the newest; inside ``writing()``.

    After ``overrule`` the same saving becomes the edition after the newest; nothing is lost either way.
    """
    rows = OfficialDraft.select().where(OfficialDraft.paper == before.paper)
    newest = rows.order_by(OfficialDraft.edition.desc()).first()
    if newest.edition <= before.edition:
        return
    sides = (before, newest, mine)
    fields = [
        Disagreement(label(column), *_apart([in_words(column, one.__data__.get(column.name)) for one in sides]))
        for column in columns(OfficialDraft)
        if column.name not in _OWN and len({str(one.__data__.get(column.name)) for one in sides}) > 1
    ]
    raise Conflict(
        f"您打开的是第{before.edition}版，别人已经存了第{newest.edition}版，您的修改还没有保存。"
        "请看过对方的内容再决定；两版都会留着。",
        kind=table_name(newest),
        record_id=newest.id,
        fields=fields,
        overrule=lambda: before.__data__.update(newest.__data__),
    )


def _apart(texts: list[str]) -> list[str]:
    """Return the lines in which the texts are not all alike."""
    lines = [text.splitlines() for text in texts]
    shared = set(lines[0]).intersection(*lines[1:])
    return ["\n".join(line for line in each if line not in shared) for each in lines]
