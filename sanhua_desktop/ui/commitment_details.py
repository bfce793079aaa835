"""What the page shows of one commitment: its state, its figure, its evidence and its course."""

from collections.abc import Iterator
from datetime import date

from sanhua_desktop.commitments.ledger_service import LedgerRow
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.rules import next_words
from sanhua_desktop.ui.commitment_services import CommitmentServices
from sanhua_desktop.ui.details_panel import Details

_STATES = {
    "posted": "normal",
    "under_way": "normal",
    "kept": "done",
    "submitted": "soon",
    "reviewed": "soon",
    "returned": "past_promise",
    "explained": "past_promise",
    "broken": "past_statute",
}


def row_state(row: LedgerRow) -> str:
    """Return the clock state by which a row is colored."""
    if row.commitment is None:
        return "soon"
    return "past_promise" if row.overdue else _STATES.get(row.commitment.state.value, "normal")


def state_label(row: LedgerRow) -> str:
    """Return how a row stands in words."""
    if row.commitment is None:
        return "尚无承诺"
    return "到期未评" if row.overdue else row.commitment.state.label


def day_words(day: date | None) -> str:
    """Return “9月18日”, or a dash."""
    return f"{day.month}月{day.day}日" if day else "—"


def commitment_details(services: CommitmentServices, row: LedgerRow) -> Details:
    """Return what is shown beside the list."""
    commitment = row.commitment
    if commitment is None:
        return Details(row.owner.name, row.owner.post, "还没有承诺，按 F2 新增。", "soon")
    return Details(
        heading=row.owner.name,
        subtitle=row.owner.post,
        callout=commitment.text,
        callout_state=row_state(row),
        pairs=list(_facts(services, commitment)),
        history=[
            f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
            for line in services.commitments.history(commitment)
        ],
    )


def _facts(services: CommitmentServices, one: Commitment) -> Iterator[tuple[str, str]]:
    told = (
        ("状态", one.state.label),
        ("下一步", next_words(one.state)),
        ("具体措施", one.measure),
        ("责任人", one.responsible),
        ("提交人", one.submitter),
        ("审核人", one.reviewer),
        ("审核意见", one.review_note),
        ("公示日期", day_words(one.posted_on) if one.posted_on else ""),
        ("公示人", one.poster),
        ("核实人", one.verifier),
        ("说明", one.explanation),
        ("群众评议", one.rating.label if one.rating else ""),
    )
    yield from ((key, value) for key, value in told if value)
    if one.metric is not None:
        yield "登记数字", services.promises.fulfillment(one).words
    for at, proof in enumerate(services.commitments.evidence(one), start=1):
        about = "，".join(filter(None, (proof.number, proof.file_name)))
        yield f"佐证{at}", f"{proof.what}（{about}）" if about else proof.what
