"""The texts of the board's sections: editions that follow one another; none is lost, none written over unseen."""

from dataclasses import dataclass
from datetime import date

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.public.sections import Section, check_body, shipped_sections
from sanhua_desktop.commitments.records import BoardItem
from sanhua_desktop.errors import Conflict, Disagreement, InvalidInput, Refused
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"board_item", "public_print"})


@dataclass(frozen=True)
class SectionText:
    """A section's text as typed; ``valid_to`` is its last day, None for one without an end."""

    title: str
    body: str
    valid_to: date | None = None
    posted_by: str = ""


@dataclass
class OpenedText:
    """A section as an editor read it; ``edition`` 0 is the shipped text."""

    code: str
    edition: int
    text: SectionText


class BoardTexts:
    """Keeps the office's own texts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    def sections(self) -> list[Section]:
        """Return the shipped sections with the office's own texts, and the sections it added."""
        own = self._items()
        shipped = [_with_text(one, own.get(one.code)) for one in shipped_sections()]
        known = {one.code for one in shipped}
        added = [Section(one.section, "wall", one.title, "本单位增设", one.body) for one in own.values()]
        return [*shipped, *(one for one in added if one.code not in known)]

    def open(self, code: str) -> OpenedText:
        """Return a section's text for an editor, who may be overtaken while typing."""
        item = self._items().get(code)
        if item is not None:
            return OpenedText(code, item.edition, _text_of(item))
        shipped = next((one for one in self.sections() if one.code == code), None)
        return OpenedText(code, 0, SectionText(shipped.title, shipped.body.strip()) if shipped else SectionText("", ""))

    def edit(self, opened: OpenedText, text: SectionText) -> Change:
        """Keep another edition of a section; the former one is archived.

        ``Conflict`` if somebody else kept or took down an edition after this one was opened.
        """
        check_body(text.body)
        if text.valid_to is not None and text.valid_to < self.today:
            raise InvalidInput({"valid_to": "有效期已经过了，请填今天或以后，或者留空。"})
        with self._store.writing():
            now = self.open(opened.code)
            if now.edition != opened.edition:
                raise _overtaken(opened, now, text)
            return self._keep(opened.code, text)

    def add(self, text: SectionText) -> Change:
        """Add a section of the office's own."""
        if not text.title.strip():
            raise InvalidInput({"title": "请填写标题。"})
        with self._store.writing():
            number = self._store.next_number("board_section", self.today.year)
            return self.edit(self.open(f"own-{self.today.year}-{number}"), text)

    def take_down(self, code: str) -> Change:
        """Take the office's own text off the board; a shipped section shows its default again."""
        with self._store.writing():
            item = self._items().get(code)
            if item is None:
                raise InvalidInput({"section": "这个栏目用的是默认内容，没有可撤下的。"})
            self._store.archive(item, "撤下")
        return Change(f"“{item.title}”已撤下。", KINDS, None, lambda: self._put_back(item.id))

    def editions(self, code: str) -> list[BoardItem]:
        """Return every text a section ever had of the office's own, the newest first."""
        with self._store.reading():
            return list(BoardItem.select().where(BoardItem.section == code).order_by(BoardItem.id.desc()))

    def history(self, code: str) -> list[HistoryLine]:
        """Return what was done with a section's texts, the newest first."""
        return [line for one in self.editions(code) for line in self._store.history(one)]

    def _keep(self, code: str, text: SectionText) -> Change:
        former = self._items().get(code)
        if former is not None:
            self._store.archive(former, "换版")
        last = max((one.edition for one in self.editions(code)), default=0)
        self._store.insert(
            BoardItem(
                section=code, title=clean_text(text.title), body=text.body.strip(), valid_from=self.today,
                valid_to=text.valid_to, posted_by=text.posted_by, edition=last + 1,
            )
        )  # fmt: skip
        return Change(f"“{text.title}”已更新，印过的要重印。", KINDS)

    def _put_back(self, item_id: int) -> Change:
        with self._store.writing():
            item = BoardItem.get_by_id(item_id)
            if item.section in self._items():
                raise Refused(f"“{item.title}”撤下以后已经有了新的内容，不能再恢复。旧的在“以前的版次”里可以看。")
            self._store.restore(item)
        return Change("已恢复。", KINDS)

    def _items(self) -> dict[str, BoardItem]:
        with self._store.reading():
            live = BoardItem.select().where(BoardItem.archived_at.is_null()).order_by(BoardItem.id)
            return {one.section: one for one in live}


def _with_text(section: Section, item: BoardItem | None) -> Section:
    if item is None or section.facts:
        return section
    return Section(section.code, section.group, item.title, section.source, item.body)


def _text_of(item: BoardItem) -> SectionText:
    return SectionText(item.title, item.body, item.valid_to, item.posted_by)


def _overtaken(opened: OpenedText, now: OpenedText, mine: SectionText) -> Conflict:
    def overrule() -> None:
        opened.edition, opened.text = now.edition, now.text

    labels = {"title": "标题", "body": "内容", "valid_to": "有效期至", "posted_by": "发布人"}
    sides = [
        (label, [str(getattr(text, name) or "") for text in (opened.text, now.text, mine)])
        for name, label in labels.items()
    ]
    done = f"换成了第{now.edition}版" if now.edition else "撤下了"
    return Conflict(
        f"您打开以后，别人把“{opened.text.title}”{done}，您的修改还没有保存。请看过对方的内容再决定。",
        kind="board_item",
        record_id=0,
        fields=[Disagreement(label, *values) for label, values in sides if len(set(values)) > 1],
        overrule=overrule,
    )
