"""Document numbers (发文字号): proposed from the last one, and never on two papers (GB/T 9704-2012, 7.2.5)."""

import re
from collections.abc import Iterator

from sanhua_desktop.awards.enums import PaperKind
from sanhua_desktop.awards.frozen_title import title_of
from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.awards.records import AwardRound

_RESULTS = (PaperKind.CIRCULAR, PaperKind.COMMENDATION)
NUMBERED = (*_RESULTS, PaperKind.NOTICE)


def proposed_number(year: int, round_id: int) -> str:
    """Return the number of a selection's result paper if it is written already, else the one after the last.

    "" before the first; the first of a new year is number 1. Call it inside ``reading()``.
    """
    uses = list(_uses())
    own = [number for number, owner, _ in uses if owner == _result_of(round_id)]
    return own[-1] if own else next_number(year)


def next_number(year: int) -> str:
    """Return the number after the highest one of ``year``; "" before the first."""
    found = [match for number, _, _ in _uses() if (match := re.fullmatch(r"(.*〔)(\d{4})(〕)(\d+)(号)", number))]
    if not found:
        return ""
    last = max(found, key=lambda match: (match[2], int(match[4])))
    count = int(last[4]) + 1 if int(last[2]) == year else 1
    return f"{last[1]}{year}{last[3]}{count}{last[5]}"


def number_problem(number: str, round_id: int | None, kind: PaperKind = PaperKind.CIRCULAR, paper: int = 0) -> str:
    """Say on which other paper a number is used already; "" for a free one. Call it inside ``writing()``."""
    mine = _owner(kind, round_id, paper)
    for used, owner, title in _uses():
        if used == number and owner != mine:
            return f"“{number}”已经用在《{title}》上，请换一个字号。"
    return ""


def _uses() -> Iterator[tuple[str, tuple[str, int], str]]:
    """Yield number, owner and title of every paper that bears one: selections told, then drafts as they stand."""
    for row in AwardRound.select().where(AwardRound.document_number != "").order_by(AwardRound.id):
        yield row.document_number, _result_of(row.id), f"“{title_of(row).name}”比选结果"
    drafts = OfficialDraft.select().where(
        OfficialDraft.archived_at.is_null() & OfficialDraft.kind.in_(NUMBERED) & (OfficialDraft.document_number != "")
    )
    newest: dict[int, OfficialDraft] = {draft.paper: draft for draft in drafts.order_by(OfficialDraft.id)}
    for draft in newest.values():
        yield draft.document_number, _owner(draft.kind, draft.award_round_id, draft.paper), draft.title


def _owner(kind: PaperKind, round_id: int | None, paper: int) -> tuple[str, int]:
    """A selection and the paper that tells its result bear one number; every other paper has its own."""
    return _result_of(round_id) if kind in _RESULTS and round_id is not None else ("paper", paper)


def _result_of(round_id: int) -> tuple[str, int]:
    return ("result", round_id)
