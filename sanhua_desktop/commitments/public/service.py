"""The public board as it stands: sections, matters, what was printed of them, and what is stale since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import Light, PageKind
from sanhua_desktop.commitments.public.facts import list_page, matter_page, matter_sheet, service_card
from sanhua_desktop.commitments.public.sections import (
    BLANKS,
    HANDBOOK_TEXTS,
    Section,
    Standing,
    concerned,
    filled,
    hours_words,
    standing,
)
from sanhua_desktop.commitments.public.sheets import MatterSheet, WallFoot, WallPage
from sanhua_desktop.commitments.public.texts import KINDS, BoardTexts
from sanhua_desktop.commitments.records import PublicPrint
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.sheets import sheet_digest
from sanhua_desktop.store.store import Store
from sanhua_desktop.wording import day_words

# Everything whose change may make a public page say what is no longer true.
BEHIND = KINDS | {"matter", "material", "matter_guide", "office_profile", "service_window", "opening_season"}


Prints = dict[tuple[str, str], PublicPrint]  # the last ones, by kind and subject
Kinds = dict[str, list[PageKind]]  # papers by subject


@dataclass(frozen=True)
class BoardRow:
    """A page of the board: its standing, and of which papers a print is stale or was never made."""

    subject: str
    title: str
    group: str
    standing: Standing
    stale: tuple[PageKind, ...]
    printed_at: datetime | None
    section: Section | None = None
    edition: int = 0

    @property
    def paper_words(self) -> str:
        """How the prints of the page stand."""
        if self.stale and self.group == "gone":
            return "应撤下：" + "、".join(kind.label for kind in self.stale)
        if self.stale:
            return "要重印：" + "、".join(kind.label for kind in self.stale)
        return f"{self.printed_at:%Y-%m-%d}已印" if self.printed_at else "还没有印过"


@dataclass(frozen=True)
class PrintNote:
    """What a paper said when it was drawn, to be noted once it is printed."""

    kind: PageKind
    subject: str
    title: str
    digest: str


class PublicBoard(BoardTexts):
    """Reads the catalogue and the office's texts; every page is made anew from them."""

    def __init__(self, store: Store, office: OfficeService, calendar: CalendarService, matters: MatterService) -> None:
        super().__init__(store)
        self._office = office
        self._calendar = calendar
        self._matters = matters

    def sheets(self) -> list[MatterSheet]:
        """Return every matter as the public reads it."""
        office = self._office.profile()
        windows = {one.number: (str(one.label), str(one.phone)) for one in self._office.windows()}
        contents = self._matters.contents()
        return [matter_sheet(one, office, windows.get(one.window or 0, ("各窗口", ""))) for one in contents]

    def rows(self, query: str = "", group: str = "all") -> list[BoardRow]:
        """Return the pages; ``group`` is all, statutory, wall, matter, stale or missing.

        What was printed and is public no longer stands last, until it is off the wall.
        """
        sheets, prints = self.sheets(), self._prints()
        stale, gone = self._aged(sheets, prints)
        rows = [*self._section_rows(sheets, stale, prints), *(_matter_row(one, stale, prints) for one in sheets)]
        rows += [_gone_row(subject, kinds, prints) for subject, kinds in gone.items()]
        words = query.lower().split()
        return [
            row
            for row in rows
            if _belongs(row, group) and all(word in f"{row.title} {row.subject}".lower() for word in words)
        ]

    def _section_rows(self, sheets: Sequence[MatterSheet], stale: Kinds, prints: Prints) -> Iterator[BoardRow]:
        blanks, items = self.blanks(), self._items()
        for section in self.sections():
            item, subject = items.get(section.code), f"section:{section.code}"
            days = (self.today, item.valid_to if item else None)
            yield BoardRow(
                subject=subject,
                title=f"{int(section.code)}．{section.title}" if section.group == "statutory" else section.title,
                group=section.group,
                standing=standing(section, text=section.body, blanks=blanks, sheets=sheets, days=days),
                stale=tuple(stale.get(subject, ())),
                printed_at=_last(prints, subject),
                section=section,
                edition=item.edition if item else 0,
            )

    def missing(self) -> list[str]:
        """Return which of the fifteen statutory points are not complete, in words."""
        rows = self.rows(group="statutory")
        return [f"{row.title}：{row.standing.words}" for row in rows if row.standing.light is not Light.COMPLETE]

    def pages(self, subjects: Sequence[str]) -> list[WallPage]:
        """Return these pages of the board, in their order."""
        made = {page.subject: page for page in self._all_pages(self.sheets())}
        return [made[one] for one in subjects if one in made]

    def foot(self) -> WallFoot:
        """Return what stands at the foot of every page."""
        office = self._office.profile()
        return WallFoot(office.name, office.complaint_phone, day_words(self.today))

    def stale(self) -> Kinds:
        """Return for each subject the papers whose last print says something else than would be printed now."""
        return self._aged(self.sheets(), self._prints())[0]

    def gone(self) -> Kinds:
        """Return for each subject that is public no longer the papers that may still hang or lie out."""
        return self._aged(self.sheets(), self._prints())[1]

    def taken_off(self, subject: str) -> Change:
        """Note that the prints of what is public no longer are off the wall and out of the rack."""
        with self._store.writing():
            for (_, about), one in self._prints().items():
                if about == subject:
                    self._store.archive(one, "已撤下")
        return Change("已记下：印过的都撤下了。", KINDS)

    def notes(self, kind: PageKind, subjects: Sequence[str]) -> dict[str, PrintNote]:
        """Return what these papers say now, by subject; taken when they are drawn, for what is said may change."""
        now = self._digests(self.sheets())
        return {one: PrintNote(kind, one, *now[kind, one]) for one in subjects if (kind, one) in now}

    def printed(self, notes: Sequence[PrintNote]) -> Change:
        """Note that these papers went to the printer as they were drawn."""
        with self._store.writing():
            for one in notes:
                self._store.insert(
                    PublicPrint(kind=one.kind.value, subject=one.subject, title=one.title[:80], digest=one.digest)
                )
        if not notes:
            return Change("没有打印完整的一页，没有记下。", KINDS)
        return Change(f"已记下打印{notes[0].kind.label}{len(notes)}张。", KINDS)

    def blanks(self) -> dict[str, str]:
        """Return what the blanks of texts are filled with."""
        office = self._office.profile()
        told = (
            office.name,
            office.address,
            office.phone,
            office.complaint_phone,
            hours_words(self._calendar.seasons()),
        )
        return dict(zip(BLANKS, told, strict=True))

    def _all_pages(self, sheets: Sequence[MatterSheet]) -> list[WallPage]:
        blanks = self.blanks()
        pages = []
        for one in self.sections():
            if one.facts:
                pages.append(list_page(one.code, one.title, one.source, one.facts, concerned(one, sheets)))
            else:
                pages.append(WallPage(f"section:{one.code}", one.title, one.source, filled(one.body, blanks)))
        return [*pages, *(matter_page(sheet) for sheet in sheets)]

    def _digests(self, sheets: Sequence[MatterSheet]) -> dict[tuple[PageKind, str], tuple[str, str]]:
        """Return the title and digest that each page would have now."""
        foot = replace(self.foot(), posted_on="")  # a later day alone makes no paper untrue
        found = {
            (PageKind.BOARD_PAGE, page.subject): (page.title, sheet_digest((page, foot)))
            for page in self._all_pages(sheets)
        }
        for sheet in sheets:
            found[PageKind.HANDBOOK_PAGE, sheet.subject] = (sheet.name, sheet_digest(sheet))
            card = service_card(sheet, foot.office)
            found[PageKind.SERVICE_CARD, sheet.subject] = (sheet.name, sheet_digest(card))
        for subject, title, body in self.handbook_texts():
            found[PageKind.HANDBOOK_PAGE, subject] = (title, sheet_digest((title, body)))
        return found

    def handbook_texts(self) -> list[tuple[str, str, str]]:
        """Return the rules and promises of the handbook: subject, title and words."""
        sections, blanks = {one.code: one for one in self.sections()}, self.blanks()
        chosen = [sections[code] for code in HANDBOOK_TEXTS]
        return [(f"section:{one.code}", one.title, filled(one.body, blanks)) for one in chosen]

    def _prints(self) -> Prints:
        with self._store.reading():
            rows = PublicPrint.select().where(PublicPrint.archived_at.is_null()).order_by(PublicPrint.id)
            return {(one.kind, one.subject): one for one in rows}

    def _aged(self, sheets: Sequence[MatterSheet], prints: Prints) -> tuple[Kinds, Kinds]:
        """Return what has to be printed again, and what has to be taken off."""
        now, stale, gone = self._digests(sheets), Kinds(), Kinds()
        for (name, subject), last in prints.items():
            kind = PageKind(name)
            made = now.get((kind, subject))
            if made is None:
                gone.setdefault(subject, []).append(kind)
            elif made[1] != last.digest:
                stale.setdefault(subject, []).append(kind)
        return stale, gone


def _last(prints: Prints, subject: str) -> datetime | None:
    return max((one.created_at for (_, about), one in prints.items() if about == subject), default=None)


def _matter_row(sheet: MatterSheet, stale: Kinds, prints: Prints) -> BoardRow:
    subject = f"matter:{sheet.code}"
    wanted = ("收费", "承诺时限", "受理窗口", "办理结果")
    lacking = [label for label in wanted if not sheet.fact(label)]
    words = f"没有填写{'、'.join(lacking)}。" if lacking else f"{sheet.code}　{sheet.window}"
    found = Standing(Light.MISSING if lacking else Light.COMPLETE, words)
    return BoardRow(subject, sheet.name, "matter", found, tuple(stale.get(subject, ())), _last(prints, subject))


def _gone_row(subject: str, kinds: Sequence[PageKind], prints: Prints) -> BoardRow:
    title = next(one.title for (_, about), one in reversed(prints.items()) if about == subject)
    found = Standing(Light.GONE, "已不再公开，印过的请从墙上和取阅架撤下。")
    return BoardRow(subject, title, "gone", found, tuple(kinds), _last(prints, subject))


def _belongs(row: BoardRow, group: str) -> bool:
    if group == "stale":
        return bool(row.stale)
    if group == "missing":
        return row.group != "gone" and row.standing.light is not Light.COMPLETE
    return group in ("all", row.group)
