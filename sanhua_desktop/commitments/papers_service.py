"""From commitments to the values of their papers: 承诺书, 承诺卡, 承诺公示表, 践诺公示表 (domain B9)."""

from datetime import date

from sanhua_desktop.commitments.enums import CommitmentKind
from sanhua_desktop.commitments.ledger_service import CommitmentLedger, LedgerRow, Owner
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.sheets import PledgeSheet
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet

_PROMISED = ("序号", "承诺人", "岗位", "种类", "承诺内容", "具体措施", "完成时限", "责任人")
_KEPT = ("序号", "承诺人", "承诺内容", "完成时限", "责任人", "完成情况", "说明", "群众评议")


class CommitmentPapers:
    """Builds the papers; whoever draws them knows nothing of records."""

    def __init__(self, office: OfficeService, ledger: CommitmentLedger) -> None:
        self._office = office
        self._ledger = ledger

    def pledge(self, owner: Owner, campaign: str) -> PledgeSheet:
        """Return the pledge of one owner to sign; ``Refused`` while nothing was promised."""
        held = [row.commitment for row in self._ledger.rows_of(owner) if row.commitment is not None]
        if not held:
            raise Refused(f"{owner.name}还没有承诺，请先按 F2 写一条。")
        office = self._office.profile()
        sentences = [one for one in held if one.kind is CommitmentKind.ONE_LINE]
        reviewed = next((one for one in held if one.reviewer), None)
        posted = max((one.posted_on for one in held if one.posted_on), default=None)
        return PledgeSheet(
            office=office.name,
            campaign=campaign,
            name=owner.name,
            post=owner.post,
            branch=reviewed.reviewer if reviewed else "",
            sentence=sentences[-1].text if sentences else "",
            items=tuple(_item(one) for one in held if one.kind is CommitmentKind.ITEM),
            review=reviewed.review_note if reviewed else "",
            posted_on=_day(posted) if posted else "",
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
                _day(one.due_on) if one.due_on else "长期",
                one.responsible or row.owner.name,
            )
            for number, (row, one) in enumerate(self._posted(), start=1)
        )
        widths = (1, 2.6, 2.4, 2.2, 7, 3.8, 2.7, 2.6)
        return self._sheet("承诺公示表", campaign, RegisterPart(_PROMISED, lines, widths, frozenset({0})))

    def fulfilled(self, campaign: str) -> RegisterSheet:
        """Return 践诺公示表: how everything posted was kept, with the rate of those due."""
        lines = tuple(
            (
                str(number),
                row.owner.name,
                one.text,
                _day(one.due_on) if one.due_on else "长期",
                one.responsible or row.owner.name,
                "到期未评" if row.overdue else one.state.label,
                one.explanation or "—",
                one.rating.label if one.rating else "",
            )
            for number, (row, one) in enumerate(self._posted(), start=1)
        )
        found = self._ledger.coverage()
        rate = f"　兑现率{100 * found.kept / found.due:.1f}%" if found.due else ""
        total = f"共公示{len(lines)}条　到期事项{found.due}项　已兑现{found.kept}项{rate}"
        widths = (1, 2.6, 7, 2.7, 2.6, 2.6, 3.6, 1.8)
        return self._sheet("践诺公示表", campaign, RegisterPart(_KEPT, lines, widths, frozenset({0, 7}), total=total))

    def _posted(self) -> list[tuple[LedgerRow, Commitment]]:
        found = [(row, row.commitment) for row in self._ledger.public_rows() if row.commitment is not None]
        if not found:
            raise Refused("还没有已公示的承诺。请先审核并公示。")
        return found

    def _sheet(self, title: str, campaign: str, part: RegisterPart) -> RegisterSheet:
        office = self._office.profile()
        under = (
            f"{office.name}　{campaign}　监督电话：{office.complaint_phone or '见公开栏'}　{_day(self._ledger.today)}"
        )
        return RegisterSheet(title, under, (part,), size=9.5)


def _item(one: Commitment) -> tuple[str, str, str, str]:
    return one.text, one.measure or "—", _day(one.due_on) if one.due_on else "—", one.responsible or "—"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
