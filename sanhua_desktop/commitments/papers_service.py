"""From commitments to the values of their papers: 承诺书, 承诺卡, 承诺公示表, 践诺公示表 (domain B9)."""

from collections.abc import Sequence

from sanhua_desktop.commitments.enums import CommitmentKind
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.ledger_service import CommitmentLedger, LedgerRow, Owner, kept_of
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.sheets import PledgeLine, PledgeSheet
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.wording import day_words

_PROMISED = ("序号", "承诺人", "岗位", "种类", "承诺内容", "具体措施", "完成时限", "责任人")
_KEPT = ("序号", "承诺人", "承诺内容", "完成时限", "责任人", "完成情况", "说明", "群众评议")


class CommitmentPapers:
    """Builds the papers; whoever draws them knows nothing of records."""

    def __init__(self, office: OfficeService, ledger: CommitmentLedger) -> None:
        self._office = office
        self._ledger = ledger

    def pledge(self, owner: Owner, campaign: str) -> PledgeSheet:
        """Return the pledge of one owner to sign: only what was reviewed, each with its own review and day."""
        held = [row.commitment for row in self._ledger.rows_of(owner) if row.commitment is not None]
        reviewed = [one for one in held if one.state is State.REVIEWED or one.state.is_public]
        if not reviewed:
            raise Refused(
                f"{owner.name}的承诺还没有审核通过，不能印承诺书。请先提交审核。"
                if held
                else f"{owner.name}还没有承诺，请先按 F2 写一条。"
            )
        office = self._office.profile()
        return PledgeSheet(
            office=office.name,
            campaign=campaign,
            name=owner.name,
            post=owner.post,
            branches="、".join(dict.fromkeys(one.reviewer for one in reviewed)),
            sentences=tuple(_line(one) for one in reviewed if one.kind is CommitmentKind.ONE_LINE),
            items=tuple(_line(one) for one in reviewed if one.kind is CommitmentKind.ITEM),
            complaint_phone=office.complaint_phone,
        )

    def promised(self, campaign: str) -> RegisterSheet:
        """Return 承诺公示表: everything posted."""
        lines = tuple(
            (
                str(number),
                row.owner.name,
                row.owner.post,
                one.kind.label,
                one.text,
                one.measure or "—",
                day_words(one.due_on) if one.due_on else "长期",
                one.responsible or row.owner.name,
            )
            for number, (row, one) in enumerate(_with_commitments(self._ledger.public_rows()), start=1)
        )
        widths = (1, 2.6, 2.4, 2.2, 7, 3.8, 2.7, 2.6)
        return self._sheet("承诺公示表", campaign, RegisterPart(_PROMISED, lines, widths, frozenset({0})))

    def fulfilled(self, campaign: str) -> RegisterSheet:
        """Return 践诺公示表: how everything posted was kept, also what was replaced after its day, with their rate."""
        rows = self._ledger.fulfilled_rows()
        lines = tuple(
            (
                str(number),
                row.owner.name,
                one.text,
                day_words(one.due_on) if one.due_on else "长期",
                one.responsible or row.owner.name,
                _outcome(row),
                one.explanation or "—",
                one.rating.label if one.rating else "",
            )
            for number, (row, one) in enumerate(_with_commitments(rows), start=1)
        )
        kept, due = kept_of(rows)
        rate = f"　兑现率{100 * kept / due:.1f}%" if due else ""
        total = f"共公示{len(lines)}条　到期事项{due}项　已兑现{kept}项{rate}"
        widths = (1, 2.6, 7, 2.7, 2.6, 2.6, 3.6, 1.8)
        return self._sheet("践诺公示表", campaign, RegisterPart(_KEPT, lines, widths, frozenset({0, 7}), total=total))

    def _sheet(self, title: str, campaign: str, part: RegisterPart) -> RegisterSheet:
        office = self._office.profile()
        phone = office.complaint_phone or "见公开栏"
        under = f"{office.name}　{campaign}　监督电话：{phone}　{day_words(self._ledger.today)}"
        return RegisterSheet(title, under, (part,), size=9.5)


def _with_commitments(rows: Sequence[LedgerRow]) -> list[tuple[LedgerRow, Commitment]]:
    found = [(row, row.commitment) for row in rows if row.commitment is not None]
    if not found:
        raise Refused("还没有已公示的承诺。请先审核并公示。")
    return found


def _outcome(row: LedgerRow) -> str:
    words = "到期未评" if row.overdue else row.outcome.label if row.outcome else ""
    return f"{words}（已更换）" if row.replaced else words


def _line(one: Commitment) -> PledgeLine:
    return PledgeLine(
        text=one.text,
        measure=one.measure or "—",
        due_on=day_words(one.due_on) if one.due_on else "—",
        responsible=one.responsible or "—",
        review=f"{one.reviewer}：{one.review_note or '审核通过'}",
        posted_on=day_words(one.posted_on) if one.posted_on else "",
    )
