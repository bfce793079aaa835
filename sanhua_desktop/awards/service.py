"""Awarding titles from published rounds, and the register of certificates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.records import Certificate
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.awards.wording import address, chinese_month
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
from sanhua_desktop.store.store import Store

KINDS = frozenset({"certificate"})


@dataclass(frozen=True)
class CampaignWords:
    """The campaign's full name and year, handed in by whoever knows the campaign."""

    name: str
    year: int


class AwardService:
    """Titles and certificates."""

    def __init__(
        self,
        store: Store,
        office: OfficeService,
        evaluation: EvaluationService,
        campaign: Callable[[], CampaignWords],
    ) -> None:
        self._store = store
        self._office = office
        self._evaluation = evaluation
        self._campaign = campaign

    def titles(self) -> list[str]:
        """Return the titles that may be given to persons."""
        return [str(title["name"]) for title in defaults("awards")["titles"]]

    def published_rounds(self) -> list[EvaluationRound]:
        """Return the rounds a title may follow from."""
        return [row for row in self._evaluation.rounds() if row.state is RoundState.PUBLISHED]

    def candidates(self, chosen: EvaluationRound, quota: int) -> list[ScoreRow]:
        """Return the first of the standings; everybody who ties for the last place comes along for a decision."""
        return [row for row in self._evaluation.standings(chosen) if row.standing.rank and row.standing.rank <= quota]

    def award(self, chosen: EvaluationRound, row: ScoreRow, title: str) -> Change:
        """Give one person a title; see ``award_all``."""
        return self.award_all(chosen, [row], title)

    def award_all(self, chosen: EvaluationRound, rows: Sequence[ScoreRow], title: str) -> Change:
        """Give people a title and a certificate number each, all of them or none.

        ``Refused`` unless the title is one of the office's, the round is published, and everybody is ranked in it now
        and has not had this title from it.
        """
        if title not in self.titles():
            raise Refused(f"没有“{title}”这个称号。可以评定的称号：{'、'.join(self.titles())}。")
        if chosen.state is not RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”还没有公布，不能评定称号。请先在“考核评分”里公布。")
        with self._store.writing():
            now = {row.participant.id: row for row in self._evaluation.standings(chosen)}
            given = [self._give(chosen, now[row.participant.id], title) for row in rows]
        if len(given) == 1:
            return Change(f"{rows[0].staff.name}被评为“{title}”，证书{given[0].number}。", KINDS, given[0].id)
        return Change(f"已评定{len(given)}人为“{title}”。", KINDS, given[0].id)

    def certificates(self, query: str = "") -> list[Certificate]:
        """Return the register of certificates, newest first."""
        with self._store.reading():
            rows = (
                Certificate.select(Certificate, StaffMember, EvaluationRound)
                .join(StaffMember, JOIN.LEFT_OUTER)
                .switch(Certificate)
                .join(EvaluationRound, JOIN.LEFT_OUTER)
                .where(Certificate.archived_at.is_null(), matches(StaffMember.search, query))
                .order_by(Certificate.id.desc())
            )
            return list(rows)

    def sheets(self, certificates: Sequence[Certificate]) -> list[CertificateSheet]:
        """Return what is printed, as it was when the title was given."""
        return [CertificateSheet.from_text(row.sheet) for row in certificates]

    def history(self, certificate: Certificate) -> list[HistoryLine]:
        """Return what was done with a certificate."""
        return self._store.history(certificate)

    def _give(self, chosen: EvaluationRound, row: ScoreRow, title: str) -> Certificate:
        self._check(chosen, row, title)
        today = self._store.clock.today()
        number = defaults("awards")["number"].format(
            year=today.year, number=self._store.next_number("certificate", today.year)
        )
        certificate = Certificate(
            round=chosen.id,
            staff=row.staff.id,
            title=title,
            number=number,
            awarded_on=today,
            sheet=self._sheet(row.staff, title, number).to_text(),
        )
        self._store.insert(certificate)
        return certificate

    def _check(self, chosen: EvaluationRound, row: ScoreRow, title: str) -> None:
        if row.standing.rank is None:
            raise Refused(f"{row.staff.name}不参加排名（{row.standing.note}），不能评定称号。")
        given = Certificate.get_or_none(
            Certificate.round == chosen.id,
            Certificate.staff == row.staff.id,
            Certificate.title == title,
            Certificate.archived_at.is_null(),
        )
        if given is not None:
            raise Refused(f"{row.staff.name}已在“{chosen.name}”中被评为“{title}”（{given.number}）。")

    def _sheet(self, person: StaffMember, title: str, number: str) -> CertificateSheet:
        words, campaign, today = defaults("awards"), self._campaign(), self._store.clock.today()
        merit = next((one["merit"] for one in words["titles"] if one["name"] == title), "成绩突出")
        return CertificateSheet(
            name=person.name,
            address=address(person.name),
            body=words["body"].format(year=campaign.year, campaign=campaign.name, merit=merit, title=title),
            closing=words["closing"],
            issuer=self._office.profile().name,
            date=chinese_month(today),
            number=number,
        )
