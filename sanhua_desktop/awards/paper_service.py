"""Official papers (公文): written from what is known, altered by people, kept edition by edition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.document_numbers import NUMBERED, next_number, number_problem, proposed_number
from sanhua_desktop.awards.enums import Holder, PaperKind, Stage
from sanhua_desktop.awards.paper_editions import check_newest
from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.awards.paper_text import name_table, parse
from sanhua_desktop.awards.publicity_rules import chinese_day
from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.awards.title_service import giving
from sanhua_desktop.awards.wording import period_words
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.official_paper import Imprint, OfficialPaper
from sanhua_desktop.printing.title_lines import title_lines
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"official_draft"})
_STAGES = tuple(Stage)
_NAMED = 5
_CANDIDATES = {Holder.PERSON: "名候选人", Holder.WINDOW: "个候选窗口", Holder.GROUP: "个候选集体"}


@dataclass(frozen=True)
class PaperValues:
    """A paper as it stands in the editor."""

    kind: PaperKind
    round_id: int | None
    title: str
    addressee: str
    text: str
    document_number: str
    copies_to: str
    signed_on: date


class PaperService:
    """Writes, keeps and lays out official papers."""

    def __init__(
        self, store: Store, office: OfficeService, selections: SelectionService, campaign_name: Callable[[], str]
    ) -> None:
        self._store = store
        self._office = office
        self._selections = selections
        self._campaign_name = campaign_name

    def compose(self, kind: PaperKind, selection: Selection) -> PaperValues:
        """Write a paper from a selection; ``Refused`` before its stage, and 表彰决定 without an approval number."""
        row = selection.round
        since = kind.since
        if since is not None and _STAGES.index(row.stage) < _STAGES.index(since):
            why = "先“张贴公示”，公示时间从那天算起。" if kind is PaperKind.PUBLICITY else ""
            raise Refused(f"现在是“{row.stage.label}”，办到“{since.label}”以后才能起草{kind.label}。{why}")
        if kind is PaperKind.COMMENDATION and not row.approval_number:
            raise Refused(
                "没有表彰项目批准文号，不能起草“表彰决定”。县级部门不得自行设立表彰项目，请用“通报”；"
                "确有批准的，在“印发通报”一步填写批准文号。"
            )
        words, blanks = defaults("award_papers")[kind.value], self._blanks(selection)
        return PaperValues(
            kind=kind,
            round_id=row.id,
            title=words["title"].format(**blanks),
            addressee=words["addressee"],
            text=words["text"].strip().format(**blanks),
            document_number=self._number(kind, selection),
            copies_to="",
            signed_on=self._day(kind, selection),
        )

    def keep(self, values: PaperValues, before: OfficialDraft | None = None) -> Change:
        """Keep what stands in the editor as the next edition.

        ``InvalidInput`` for what is left out; ``Conflict`` if somebody kept another edition after ``before``.
        """
        _check(values)
        number = clean_text(values.document_number)
        with self._store.writing():
            problem = number_problem(number, values.round_id, values.kind, before.paper if before else 0)
            if problem and values.kind in NUMBERED:
                raise InvalidInput({"document_number": problem})
            draft = OfficialDraft(
                kind=values.kind,
                award_round=values.round_id,
                paper=before.paper if before else 0,
                edition=before.edition + 1 if before else 1,
                title=clean_text(values.title.replace("\n", "")),
                addressee=values.addressee,
                text=values.text.strip(),
                document_number=number,
                copies_to=values.copies_to,
                signed_on=values.signed_on,
            )
            if before is not None:
                check_newest(before, draft)
            self._store.insert(draft)
            if before is None:
                self._store.update(draft, paper=draft.id)
        return Change(f"{values.kind.label}已保存，第{draft.edition}版。", KINDS, draft.id)

    def find(self, query: str = "") -> list[OfficialDraft]:
        """Return the newest edition of each paper, the latest first."""
        with self._store.reading():
            rows = OfficialDraft.select().where(OfficialDraft.archived_at.is_null()).order_by(OfficialDraft.id.desc())
            newest: dict[int, OfficialDraft] = {}
            for row in rows:
                newest.setdefault(row.paper, row)
        wanted = query.strip()
        return [row for row in newest.values() if wanted in f"{row.title}{row.kind.label}{row.document_number}"]

    def editions(self, draft: OfficialDraft) -> list[OfficialDraft]:
        """Return every edition of a paper, the newest first."""
        with self._store.reading():
            rows = OfficialDraft.select().where(OfficialDraft.paper == draft.paper)
            return list(rows.order_by(OfficialDraft.edition.desc()))

    def laid_out(self, values: PaperValues) -> OfficialPaper:
        """Return a paper as its printers take it; ``InvalidInput`` for what is left out."""
        _check(values)
        office = self._office.profile()
        body, annexes = parse(values.text)
        day = chinese_day(values.signed_on)
        paper = OfficialPaper(
            issuer_mark=f"{office.name}文件",
            document_number=values.document_number,
            title_lines=title_lines(values.title),
            addressee=values.addressee,
            body=body,
            signature=office.name,
            date=day,
            attachments=[annex.name for annex in annexes],
            imprint=Imprint(values.copies_to, f"{office.name}办公室", day),
            annexes=annexes,
        )
        if values.kind is PaperKind.PUBLICITY:
            return replace(paper, issuer_mark="", document_number="", imprint=None)
        if values.kind is PaperKind.BULLETIN:
            return self._bulletin(paper, values)
        return paper

    def values_of(self, draft: OfficialDraft) -> PaperValues:
        """Return an edition as the editor shows it."""
        return PaperValues(
            draft.kind,
            draft.award_round_id,
            draft.title,
            draft.addressee,
            draft.text,
            draft.document_number,
            draft.copies_to,
            draft.signed_on,
        )

    def _bulletin(self, paper: OfficialPaper, values: PaperValues) -> OfficialPaper:
        made_by = f"{self._office.profile().name}办公室编"
        sent = Imprint(values.copies_to, made_by, paper.date, "报送") if values.copies_to else None
        mark, issue = f"{self._campaign_name()}简报", values.document_number or "第1期"
        return replace(paper, issuer_mark=mark, issue=issue, issued_by=made_by, signature="", imprint=sent)

    def _number(self, kind: PaperKind, selection: Selection) -> str:
        if kind is PaperKind.BULLETIN:
            with self._store.reading():
                issued = OfficialDraft.select(OfficialDraft.paper).where(OfficialDraft.kind == kind).distinct().count()
            return f"第{issued + 1}期"
        if kind is PaperKind.PUBLICITY:
            return ""
        year = self._store.clock.today().year
        with self._store.reading():
            return next_number(year) if kind is PaperKind.NOTICE else proposed_number(year, selection.round.id)

    def _day(self, kind: PaperKind, selection: Selection) -> date:
        """A publicity paper bears the day it is posted, which its term counts from; others the day they are written."""
        posted = selection.round.posted_on if kind is PaperKind.PUBLICITY else None
        return posted or self._store.clock.today()

    def _blanks(self, selection: Selection) -> dict[str, object]:
        row, title, office = selection.round, selection.title, self._office.profile()
        holder, chosen = title.holder, selection.chosen
        upheld = any(one.upheld for one in selection.objections)
        return {
            "title": title.name,
            "round": row.evaluation.name,
            "formula": selection.formula,
            "objects": holder.label,
            "office": office.name,
            "phone": office.complaint_phone or office.phone,
            "address": office.address,
            "campaign": self._campaign_name(),
            "period": period_words(row.evaluation.first_day, row.evaluation.last_day),
            "quota": f"{row.quota}{'名' if holder is Holder.PERSON else '个'}",
            "candidates": f"{len(selection.candidates)}{_CANDIDATES[holder]}",
            "names": _names([one.name for one in chosen], holder),
            "term": selection.term.words if selection.term else "",
            "objections": "对反映的问题已核查处理，"
            if upheld
            else "无异议或者异议经查不成立，"
            if selection.objections
            else "公示无异议，",
            "approval": row.approval_number,
            "praise": _praise("praise", title.name, _names([one.name for one in chosen], holder)),
            "commended": _praise("commended", title.name, _names([one.name for one in chosen], holder)),
            "table": name_table(chosen, holder, title.name),
        }


def _praise(kind: str, title: str, names: str) -> str:
    """Return how a circular or decision gives a title, the banner or a place in a contest."""
    words = defaults("award_papers")[kind][giving(title)]
    return str(words).format(title=title, names=names)


def _names(names: Sequence[str], holder: Holder) -> str:
    count = {Holder.PERSON: "名同志", Holder.WINDOW: "个窗口", Holder.GROUP: "个集体"}[holder]
    more = "等" if len(names) > 1 else ""
    listed = "、".join(names[:_NAMED])
    if len(names) == 1:
        return f"{listed}{'同志' if holder is Holder.PERSON else ''}"
    return f"{listed}{more}{len(names)}{count}"


def _check(values: PaperValues) -> None:
    problems = {}
    if not clean_text(values.title.replace("\n", "")):
        problems["title"] = "请填写标题。"
    if not values.text.strip():
        problems["text"] = "请填写正文。"
    if values.kind in NUMBERED and not clean_text(values.document_number):
        problems["document_number"] = "请填写发文字号，如“云交发〔2026〕15号”。"
    if problems:
        raise InvalidInput(problems)
