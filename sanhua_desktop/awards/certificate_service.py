"""The register of certificates (证书登记册): numbered without a gap, void for ever, proved without a network."""

from collections.abc import Callable, Sequence
from datetime import date

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.enums import CertificateState, Holder
from sanhua_desktop.awards.honour_records import Exemplar
from sanhua_desktop.awards.records import AwardCandidate, Certificate
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.awards.title_service import award_verb
from sanhua_desktop.awards.wording import address, chinese_month, period_words
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.check_code import CodeAnswer, check_code, is_check_code, number_and_code
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"certificate"})
_SERIES = "certificate"


class CertificateService:
    """Numbers, voids, reissues, prints and proves certificates."""

    def __init__(self, store: Store, office: OfficeService, campaign_name: Callable[[], str]) -> None:
        self._store = store
        self._office = office
        self._campaign_name = campaign_name

    def issue_for(self, selection: Selection) -> list[Certificate]:
        """Number a certificate for everybody chosen; inside the transaction of the step 制作证书."""
        return [self._issue(selection, one) for one in selection.chosen]

    def certificates(self, query: str = "", state: str = "all") -> list[Certificate]:
        """Return the register, newest first, by holder, title or number; ``state`` may be valid or unprinted."""
        with self._store.reading():
            people = StaffMember.select(StaffMember.id).where(matches(StaffMember.search, query))
            found = Certificate.staff.in_(people)
            for column in (Certificate.name, Certificate.title, Certificate.number):
                found |= column.contains(query.strip())
            rows = (
                Certificate.select(Certificate, StaffMember, EvaluationRound)
                .join(StaffMember, JOIN.LEFT_OUTER)
                .switch(Certificate)
                .join(EvaluationRound, JOIN.LEFT_OUTER)
                .where(Certificate.archived_at.is_null(), found)
                .order_by(Certificate.id.desc())
            )
            return [row for row in rows if _wanted(row, state)]

    def of_round(self, round_id: int) -> list[Certificate]:
        """Return the valid certificates of a selection in the order of their numbers."""
        with self._store.reading():
            rows = Certificate.select().where(
                Certificate.award_round == round_id, Certificate.state == CertificateState.VALID
            )
            return list(rows.order_by(Certificate.id))

    def void(self, certificate: Certificate, why: str) -> Change:
        """Take a number out of use for ever; ``Refused`` if it already is."""
        self._end(certificate, CertificateState.VOID, why)
        return Change(f"证书{certificate.number}已作废，该编号不再使用。", KINDS, certificate.id)

    def reissue(self, certificate: Certificate, why: str) -> Change:
        """Give a new number to a spoiled or lost certificate; the old number is void.

        Words and the day the title was given stay, so that its term does not begin anew; its story goes along.
        """
        with self._store.writing():
            self._end(certificate, CertificateState.REPLACED, why)
            fresh = self._next(certificate, CertificateSheet.from_text(certificate.sheet))
            for story in Exemplar.select().where(Exemplar.certificate == certificate.id):
                self._store.update(story, certificate=fresh.id)
        return Change(f"已换发证书{fresh.number}，原编号{certificate.number}作废。", KINDS, fresh.id)

    def sheets(self, certificates: Sequence[Certificate]) -> list[CertificateSheet]:
        """Return what is printed, as it was when the title was given; ``Refused`` for void ones."""
        ended = [row.number for row in certificates if row.state is not CertificateState.VALID]
        if ended:
            raise Refused(f"{'、'.join(ended[:3])}{'等' if len(ended) > 3 else ''}已作废，不能打印。")
        return [CertificateSheet.from_text(row.sheet) for row in certificates]

    def note_printed(self, certificates: Sequence[Certificate]) -> Change:
        """Enter which certificates went to the printer, so that after a jam the rest is known."""
        now = self._store.clock.now()
        with self._store.writing():
            for row in certificates:
                fresh = Certificate.get_by_id(row.id)
                if fresh.printed_at is not None:
                    self._store.note(fresh, "补打", fresh.number)
                self._store.update(fresh, printed_at=now)
        return Change(f"已记下打印证书{len(certificates)}张。", KINDS)

    def examine(self, code_text: str) -> CodeAnswer:
        """Return what a scanned or typed number with its check code proves."""
        number, code = number_and_code(code_text)
        if not code:
            return CodeAnswer(genuine=False, in_use=False, sentence="请把证书编号和校验码都输入。")
        if not is_check_code(self._store.key, _SERIES, number, code):
            sentence = "校验码不符。请对照证书再核对一遍；仍然不符，就不是本单位发出的证书。"
            return CodeAnswer(genuine=False, in_use=False, sentence=sentence)
        with self._store.reading():
            row = Certificate.get_or_none(Certificate.number == number)
        if row is None:
            return CodeAnswer(genuine=True, in_use=False, sentence="校验码相符，但登记册里没有这张证书。")
        about = f"{row.name}　{row.title}　{row.awarded_on:%Y-%m-%d}颁发"
        if row.state is CertificateState.VALID:
            return CodeAnswer(genuine=True, in_use=True, sentence="真证书，有效。", about=about)
        sentence = f"真证书，但{row.state.label}（{row.ended_on:%Y-%m-%d}，{row.ended_why}）。"
        return CodeAnswer(genuine=True, in_use=False, sentence=sentence, about=about)

    def history(self, certificate: Certificate) -> list[HistoryLine]:
        """Return what was done with a certificate."""
        return self._store.history(certificate)

    def _end(self, certificate: Certificate, state: CertificateState, why: str) -> None:
        if not clean_text(why):
            raise InvalidInput({"reason": "请写明原因，如“打印时卡纸损坏”。"})
        if certificate.state is not CertificateState.VALID:
            raise Refused(f"证书{certificate.number}{certificate.state.label}，编号不再使用。")
        self._store.update(certificate, state=state, ended_on=self._store.clock.today(), ended_why=why)

    def _issue(self, selection: Selection, one: AwardCandidate) -> Certificate:
        model = Certificate(
            round=selection.round.evaluation_id,
            award_round=selection.round.id,
            staff=one.staff_id,
            window=one.window_id,
            name=one.name,
            title=selection.title.name,
            awarded_on=self._store.clock.today(),
        )
        return self._next(model, self._sheet(selection, one))

    def _next(self, model: Certificate, sheet: CertificateSheet) -> Certificate:
        """Give the next number of this year to what ``model`` certifies; the day it was given stays."""
        today = self._store.clock.today()
        number = self._number(today)
        code = check_code(self._store.key, _SERIES, number)
        fresh = Certificate(
            round=model.round_id,
            award_round=model.award_round_id,
            staff=model.staff_id,
            window=model.window_id,
            name=model.name or sheet.name,
            title=model.title,
            number=number,
            awarded_on=model.awarded_on,
            sheet=sheet.renumbered(number, code).to_text(),
        )
        self._store.insert(fresh)
        return fresh

    def _number(self, today: date) -> str:
        taken = self._store.next_number(_SERIES, today.year)
        return str(defaults("awards")["number"]).format(year=today.year, number=taken)

    def _sheet(self, selection: Selection, one: AwardCandidate) -> CertificateSheet:
        words, title, appraised = defaults("awards"), selection.title, selection.round.evaluation
        period = period_words(appraised.first_day, appraised.last_day)
        blanks = {"period": period, "campaign": self._campaign_name(), "merit": title.merit, "title": title.name}
        body = words["body"].format(**blanks, given=award_verb(title.name))
        return CertificateSheet(
            name=one.name,
            address=address(one.name, person=title.holder is Holder.PERSON),
            body=body,
            closing=words["closing"],
            issuer=self._office.profile().name,
            date=chinese_month(self._store.clock.today()),
            number="",
            members=f"成员：{one.members}" if one.members else "",
        )


def _wanted(row: Certificate, state: str) -> bool:
    valid = row.state is CertificateState.VALID
    return {"valid": valid, "unprinted": valid and row.printed_at is None, "void": not valid}.get(state, True)
