"""The public board as it stands: sections, matters, what was printed of them, and what is stale since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import Light, PageKind
from sanhua_desktop.commitments.public.facts import list_page, matter_page, matter_sheet, service_card
from sanhua_desktop.commitments.public.sections import (
    BLANKS,
    Section,
    Standing,
    check_body,
    concerned,
    filled,
    hours_words,
    shipped_sections,
    standing,
)
from sanhua_desktop.commitments.public.sheets import MatterSheet, WallFoot, WallPage
from sanhua_desktop.commitments.records import BoardItem, PublicPrint
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.sheets import sheet_digest
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"board_item", "public_print"})
# Everything whose change may make a public page say what is no longer true.
BEHIND = KINDS | {"matter", "material", "matter_guide", "office_profile", "service_window", "opening_season"}


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


class PublicBoard:
    """Reads the catalogue and the office's texts; every page is made anew from them."""

    def __init__(self, store: Store, office: OfficeService, calendar: CalendarService, matters: MatterService) -> None:
        self._store = store
        self._office = office
        self._calendar = calendar
        self._matters = matters

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    def sheets(self) -> list[MatterSheet]:
        """Return every matter as the public reads it."""
        office = self._office.profile()
        windows = {one.number: (str(one.label), str(one.phone)) for one in self._office.windows()}
        contents = [self._matters.content(one) for one in self._matters.find()]
        return [matter_sheet(one, office, windows.get(one.window or 0, ("各窗口", ""))) for one in contents]

    def sections(self) -> list[Section]:
        """Return the shipped sections with the office's own texts, and the sections it added."""
        own = self._items()
        shipped = [_with_text(one, own.get(one.code)) for one in shipped_sections()]
        known = {one.code for one in shipped}
        added = [Section(one.section, "wall", one.title, "本单位增设", one.body) for one in own.values()]
        return [*shipped, *(one for one in added if one.code not in known)]

    def rows(self, query: str = "", group: str = "all") -> list[BoardRow]:
        """Return the pages; ``group`` is all, statutory, wall, matter, stale or missing."""
        sheets, blanks = self.sheets(), self.blanks()
        prints, stale = self._prints(), self._stale(sheets)
        items = self._items()
        rows = []
        for section in self.sections():
            item = items.get(section.code)
            days = (self.today, item.valid_to if item else None)
            found = standing(section, text=section.body, blanks=blanks, sheets=sheets, days=days)
            subject = f"section:{section.code}"
            name = f"{int(section.code)}．{section.title}" if section.group == "statutory" else section.title
            rows.append(
                BoardRow(
                    subject, name, section.group, found, tuple(stale.get(subject, ())), _last(prints, subject), section,
                    item.edition if item else 0,
                )
            )  # fmt: skip
        rows += [_matter_row(one, stale, prints) for one in sheets]
        wanted = [row for row in rows if _belongs(row, group)]
        return [
            row for row in wanted if all(word in f"{row.title} {row.subject}".lower() for word in query.lower().split())
        ]

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
        office, day = self._office.profile(), self.today
        return WallFoot(office.name, office.complaint_phone, f"{day.year}年{day.month}月{day.day}日")

    def stale(self) -> dict[str, list[PageKind]]:
        """Return for each subject the papers whose last print says something else than would be printed now."""
        return self._stale(self.sheets())

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

    def edit(self, code: str, title: str, body: str, *, valid_to: date | None = None, by: str = "") -> Change:
        """Keep another edition of a section's text, or a section of the office's own; the former one is archived."""
        check_body(body)
        if valid_to is not None and valid_to < self.today:
            raise InvalidInput({"valid_to": "有效期已经过了，请填今天或以后，或者留空。"})
        with self._store.writing():
            former = self._items().get(code)
            if former is not None:
                self._store.archive(former, "换版")
            self._store.insert(
                BoardItem(
                    section=code, title=clean_text(title), body=body.strip(), valid_from=self.today,
                    valid_to=valid_to, posted_by=by, edition=former.edition + 1 if former else 1,
                )
            )  # fmt: skip
        return Change(f"“{title}”已更新，印过的要重印。", KINDS)

    def add(self, title: str, body: str, *, valid_to: date | None = None, by: str = "") -> Change:
        """Add a section of the office's own."""
        if not title.strip():
            raise InvalidInput({"title": "请填写标题。"})
        with self._store.writing():
            number = self._store.next_number("board_section", self.today.year)
            return self.edit(f"own-{self.today.year}-{number}", title, body, valid_to=valid_to, by=by)

    def take_down(self, code: str) -> Change:
        """Take the office's own text off the board; a shipped section shows its default again."""
        item = self._items().get(code)
        if item is None:
            raise InvalidInput({"section": "这个栏目用的是默认内容，没有可撤下的。"})
        with self._store.writing():
            self._store.archive(item, "撤下")
        return Change(f"“{item.title}”已撤下。", KINDS, None, lambda: self._put_back(item.id))

    def item(self, code: str) -> BoardItem | None:
        """Return the office's own text of a section, if there is one."""
        return self._items().get(code)

    def history(self, code: str) -> list[HistoryLine]:
        """Return what was done with a section's texts, the newest first."""
        with self._store.reading():
            editions = list(BoardItem.select().where(BoardItem.section == code).order_by(BoardItem.id.desc()))
        return [line for one in editions for line in self._store.history(one)]

    def _put_back(self, item_id: int) -> Change:
        with self._store.writing():
            self._store.restore(BoardItem.get_by_id(item_id))
        return Change("已恢复。", KINDS)

    def _items(self) -> dict[str, BoardItem]:
        with self._store.reading():
            live = BoardItem.select().where(BoardItem.archived_at.is_null()).order_by(BoardItem.id)
            return {one.section: one for one in live}

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
        office = self._office.profile().name
        found = {
            (PageKind.BOARD_PAGE, page.subject): (page.title, sheet_digest(page)) for page in self._all_pages(sheets)
        }
        for sheet in sheets:
            subject = f"matter:{sheet.code}"
            found[PageKind.HANDBOOK_PAGE, subject] = (sheet.name, sheet_digest(sheet))
            found[PageKind.SERVICE_CARD, subject] = (sheet.name, sheet_digest(service_card(sheet, office)))
        return found

    def _prints(self) -> dict[tuple[str, str], PublicPrint]:
        with self._store.reading():
            rows = PublicPrint.select().where(PublicPrint.archived_at.is_null()).order_by(PublicPrint.id)
            return {(one.kind, one.subject): one for one in rows}

    def _stale(self, sheets: Sequence[MatterSheet]) -> dict[str, list[PageKind]]:
        now, found = self._digests(sheets), dict[str, list[PageKind]]()
        for (kind, subject), last in self._prints().items():
            made = now.get((PageKind(kind), subject))
            if made is not None and made[1] != last.digest:
                found.setdefault(subject, []).append(PageKind(kind))
        return found


def _with_text(section: Section, item: BoardItem | None) -> Section:
    if item is None or section.facts:
        return section
    return Section(section.code, section.group, item.title, section.source, item.body)


def _last(prints: dict[tuple[str, str], PublicPrint], subject: str) -> datetime | None:
    return max((one.created_at for (_, about), one in prints.items() if about == subject), default=None)


def _matter_row(
    sheet: MatterSheet, stale: dict[str, list[PageKind]], prints: dict[tuple[str, str], PublicPrint]
) -> BoardRow:
    subject = f"matter:{sheet.code}"
    wanted = ("收费", "承诺时限", "受理窗口", "办理结果")
    lacking = [label for label in wanted if not sheet.fact(label)]
    words = f"没有填写{'、'.join(lacking)}。" if lacking else f"{sheet.code}　{sheet.window}"
    found = Standing(Light.MISSING if lacking else Light.COMPLETE, words)
    return BoardRow(subject, sheet.name, "matter", found, tuple(stale.get(subject, ())), _last(prints, subject))


def _belongs(row: BoardRow, group: str) -> bool:
    if group == "stale":
        return bool(row.stale)
    if group == "missing":
        return row.standing.light is not Light.COMPLETE
    return group in ("all", row.group)
