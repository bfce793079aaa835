"""Filling the papers (文书): the office's own wording or the shipped one, under the next number of its series."""

from collections.abc import Mapping

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.case_records import PaperWording
from sanhua_desktop.inquiries.deadlines import full_date
from sanhua_desktop.inquiries.paper_wording import (
    Paper,
    PaperTable,
    Wording,
    check_wording,
    fill_blanks,
    filled,
    nature_on_paper,
)
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"paper_wording"})


class WordingService:
    """Makes papers; what they say is data."""

    def __init__(self, store: Store, office: OfficeService) -> None:
        self._store = store
        self._office = office

    def wordings(self) -> list[Wording]:
        """Return the wording in use of every kind of paper, in the order of the shipped list."""
        with self._store.reading():
            own = {one.kind: one for one in PaperWording.select().where(PaperWording.archived_at.is_null())}
        return [_wording(kind, entry, own.get(kind)) for kind, entry in defaults("papers").items()]

    def wording(self, kind: str) -> Wording:
        """Return the wording in use of one kind."""
        return next(one for one in self.wordings() if one.kind == kind)

    def title(self, kind: str, nature: str = "") -> str:
        """Return how a paper of a kind is called for a matter of that nature (事项性质)."""
        return fill_blanks(self.wording(kind).title, {"nature": nature_on_paper(nature)})

    def reword(self, kind: str, *, title: str, body: str, note: str) -> Change:
        """Keep the office's own words for papers from now on; ``InvalidInput`` for a blank nobody can fill."""
        values = {"title": clean_text(title), "body": clean_text(body), "note": clean_text(note)}
        check_wording(**values)
        before = self.wording(kind)
        with self._store.writing():
            kept = PaperWording.get_or_none(PaperWording.kind == kind)
            if kept is None:
                self._store.insert(PaperWording(kind=kind, **values))
            else:
                self._store.update(kept, **values)
        return Change(
            f"“{values['title']}”的用语已保存，以后出具的文书照此打印；已经出具的不变。",
            KINDS,
            undo=lambda: self.reword(kind, title=before.title, body=before.body, note=before.note),
        )

    def fill(self, kind: str, values: Mapping[str, str], table: PaperTable | None = None, *, number: str = "") -> Paper:
        """Return a filled paper of today; without ``number`` it takes the next one, inside a transaction."""
        wording, office, today = self.wording(kind), self._office.profile(), self._store.clock.today()
        all_values = {"today": full_date(today), "office": office.name, **values}
        window_phone = values.get("window_phone") or office.phone
        all_values.update(window_phone=window_phone, complaint_phone=office.complaint_phone)
        return Paper(
            kind=kind,
            title=fill_blanks(wording.title, all_values),
            office=office.name,
            number=number or self._next_number(wording.mark, today.year),
            date=full_date(today),
            addressee=values.get("applicant", ""),
            body=filled(wording.body, all_values),
            table=table if table is not None and table.rows else None,
            notes=filled(wording.note, all_values),
            signatures=tuple(line for one in wording.signatures for line in filled(one, all_values)),
            phones=f"窗口电话：{window_phone or '见公开栏'}　　监督电话：{office.complaint_phone or '见公开栏'}",
            parts=wording.parts,
        )

    def _next_number(self, mark: str, year: int) -> str:
        """Document numbers have neither leading zeros nor 第 (GB/T 9704)."""
        return f"{mark}〔{year}〕{self._store.next_number(f'paper:{mark}', year)}号"


def _wording(kind: str, entry: Mapping[str, object], own: PaperWording | None) -> Wording:
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    if own is not None:
        values.update(title=own.title, body=own.body, note=own.note)
    return Wording(kind=kind, **values)  # type: ignore[arg-type]
