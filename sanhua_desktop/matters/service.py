"""Keeping the catalogue of matters: shipped defaults, then the office's own, by the day an edition takes effect."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.content import (
    MaterialLine,
    MatterContent,
    SituationLine,
    StepLine,
    check_content,
    material_text,
    needed_positions,
    situation_lines,
    step_lines,
)
from sanhua_desktop.matters.content_service import GUIDE, ContentService
from sanhua_desktop.matters.enums import Need
from sanhua_desktop.matters.finding import aliases_of, best_rank, shipped_aliases
from sanhua_desktop.matters.opened import OpenedMatter, merged, overtaken
from sanhua_desktop.matters.records import Material, Matter, MatterEdition, MatterGuide
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"matter", "material", "matter_guide", "matter_edition"})
_DERIVED = ("window", "materials", "aliases")
_ALL = tuple(one.name for one in fields(MatterContent))


class MatterService:
    """The catalogue in force, its editions before and after."""

    def __init__(self, store: Store, office: OfficeService) -> None:
        self._store = store
        self._office = office
        self._looked_on: date | None = None
        self._contents = ContentService(store)

    def load_defaults(self) -> Change:
        """Copy the shipped catalogue into the database; matters already there are left alone."""
        with self._store.writing():
            present = {matter.code for matter in Matter.select(Matter.code)}
            fresh = [entry for entry in defaults("matters")["matter"] if entry["code"] not in present]
            windows = {window.number: window for window in self._office.windows()}
            for entry in fresh:
                self._contents.put(None, _shipped(entry), self._store.clock.today(), windows)
        return Change(f"已载入{len(fresh)}个事项。", KINDS)

    def find(self, query: str = "") -> list[Matter]:
        """Return matters by name, everyday name (俗称), code or initials (some may be left out), the closest first."""
        self.take_effect()
        with self._store.reading():
            kept = _with_window().where(Matter.archived_at.is_null()).order_by(Matter.id)
            ranked = [
                (found, matter)
                for matter in kept
                if (found := best_rank(matter.search, query, aliases_of(matter))) is not None
            ]
        return [matter for _, matter in sorted(ranked, key=lambda pair: pair[0])]

    def get(self, matter_id: int) -> Matter:
        """Return one matter with its window, also one that is no longer handled here."""
        self.take_effect()
        with self._store.reading():
            found: Matter = _with_window().where(Matter.id == matter_id).get()
        return found

    def materials(self, matter: Matter) -> list[Material]:
        """Return the materials of a matter in order."""
        with self._store.reading():
            rows = Material.select().where(Material.matter == matter.id, Material.archived_at.is_null())
            return list(rows.order_by(Material.position))

    def materials_for(self, matter: Matter, situation: str = "") -> list[Material]:
        """Return what a situation (情形) needs: the common materials and its own."""
        rows = self.materials(matter)
        needed = needed_positions(self.guide(matter).situations, len(rows), situation)
        return [one for one in rows if one.position in needed]

    def situations(self, matter: Matter) -> list[SituationLine]:
        """Return the situations of a matter."""
        return situation_lines(self.guide(matter).situations)

    def check_situation(self, matter: Matter, situation: str) -> None:
        """Raise ``InvalidInput`` if a list of materials for ``situation`` would not be whole.

        Without a situation it is not where a required material belongs to one: what must be brought is told at once
        and completely (行政许可法 32条).
        """
        known = self.situations(matter)
        if situation and situation not in [one.name for one in known]:
            raise InvalidInput({"situation": f"“{matter.name}”没有情形“{situation}”，请重新选择。"})
        claimed = {at for one in known for at in one.materials}
        required = any(one.need is Need.REQUIRED and one.position in claimed for one in self.materials(matter))
        if required and not situation:
            names = "、".join(one.name for one in known)
            raise InvalidInput({"situation": f"不同情形要带的材料不一样，请先选择情形：{names}。"})

    def limits_for(self, matter: Matter, situation: str = "") -> tuple[int, int]:
        """Return the statutory and the promised limit in working days; a situation may have its own."""
        own = next((one.limits for one in self.situations(matter) if one.name == situation), None)
        return own or (matter.statutory_days, matter.promised_days)

    def steps(self, matter: Matter) -> list[StepLine]:
        """Return the steps of handling a matter."""
        return step_lines(self.guide(matter).steps)

    def guide(self, matter: Matter) -> MatterGuide:
        """Return the rest of the guide of a matter; an empty one if none was written."""
        with self._store.reading():
            found: MatterGuide | None = MatterGuide.get_or_none(MatterGuide.matter == matter.id)
        return found or MatterGuide(matter=matter.id)

    def content(self, matter: Matter) -> MatterContent:
        """Return everything a matter says now."""
        return self._content(matter, self.materials(matter), self.guide(matter))

    def contents(self) -> list[MatterContent]:
        """Return everything that all matters say now, in the catalogue's order; read at once, not matter by matter."""
        matters, materials = self.find(), dict[int, list[Material]]()
        with self._store.reading():
            guides = {one.matter_id: one for one in MatterGuide.select()}
            for one in Material.select().where(Material.archived_at.is_null()).order_by(Material.position):
                materials.setdefault(one.matter_id, []).append(one)
        return [
            self._content(one, materials.get(one.id, []), guides.get(one.id) or MatterGuide(matter=one.id))
            for one in matters
        ]

    def _content(self, matter: Matter, materials: Sequence[Material], guide: MatterGuide) -> MatterContent:
        lines = [MaterialLine(one.name, one.copy, one.count, one.need) for one in materials]
        values = {name: getattr(guide if name in GUIDE else matter, name) for name in _ALL if name not in _DERIVED}
        window = matter.window.number if matter.window else None
        aliases = "、".join(aliases_of(matter))
        return MatterContent(**values, window=window, materials=material_text(lines), aliases=aliases)

    def open(self, matter: Matter) -> OpenedMatter:
        """Return a matter as it stands now, for an editor who may be overtaken while typing."""
        with self._store.reading():
            fresh = self.get(matter.id)
            editions = MatterEdition.select().where(MatterEdition.matter == matter.id)
            return OpenedMatter(fresh, self.content(fresh), editions.order_by(MatterEdition.id.desc()).first())

    def save(self, opened: OpenedMatter, content: MatterContent, valid_from: date) -> Change:
        """Keep what an editor made of an opened matter as ``edit`` does.

        ``Conflict`` if somebody else kept something of it meanwhile; once that is overruled, what was typed wins and
        the rest is the other's.
        """
        with self._store.writing():
            now = self.open(opened.matter)
            if now.mark != (opened.seen or opened).mark:
                raise overtaken(opened, now, _cleaned(content), self._told_by(now))
            later = valid_from > self._store.clock.today()
            return self.edit(now.matter, merged(opened, now, _cleaned(content), later=later), valid_from)

    def _told_by(self, now: OpenedMatter) -> str:
        lines = self._store.history(now.edition) if now.edition else []
        return f"{lines[0].actor}于{lines[0].at.month}月{lines[0].at.day}日{lines[0].at:%H:%M}" if lines else "别人"

    def edit(self, matter: Matter | None, content: MatterContent, valid_from: date) -> Change:
        """Keep an edition from a day on; ``InvalidInput`` names every field to mend. Issued notices stay.

        A later day waits: until then the matter stays as it is.
        """
        content = _cleaned(content)
        self._check(matter, content)
        before = self.content(matter) if matter else None
        with self._store.writing():
            if matter is not None and valid_from > self._store.clock.today():
                self._contents.keep_edition(matter, content, valid_from, in_force=False)
                day = f"{valid_from.year}年{valid_from.month}月{valid_from.day}日"
                return Change(f"“{content.name}”的新内容将从{day}起生效。", KINDS, matter.id)
            windows = {window.number: window for window in self._office.windows()}
            if matter is not None and before is not None and not self.editions(matter):
                self._contents.keep_edition(matter, before, matter.valid_from, in_force=True)
            kept = self._contents.put(matter, content, min(valid_from, self._store.clock.today()), windows)
            self._contents.keep_edition(kept, content, kept.valid_from, in_force=True)
        undo = None if before is None else self._back_to(before, kept)
        return Change(f"“{content.name}”已保存。", KINDS, kept.id, undo)

    def _back_to(self, before: MatterContent, kept: Matter) -> Callable[[], Change]:
        """Return what takes an edition back, unless somebody else kept one after it."""
        opened = self.open(kept)
        return lambda: self.save(opened, before, self._store.clock.today())

    def take_over(self, contents: Sequence[MatterContent], told: Collection[str] = _ALL) -> Change:
        """Keep the matters of a workbook, all or none: those of a known code are changed, the others entered.

        ``told`` names the fields the workbook had a column for; what it did not speak of stays as it is.
        """
        known = {matter.code: matter for matter in self.find()}
        today = self._store.clock.today()
        contents = [self._told(known.get(one.code), one, told) for one in contents]
        changed = [one for one in contents if one.code not in known or self.content(known[one.code]) != _cleaned(one)]
        with self._store.writing():
            for content in changed:
                try:
                    self.edit(known.get(content.code), content, today)
                except InvalidInput as wrong:
                    raise InvalidInput({"file": f"{content.code} {content.name}：{wrong}"}) from wrong
        return Change(f"已导入，{len(changed)}个事项有变动。", KINDS)

    def _told(self, matter: Matter | None, content: MatterContent, told: Collection[str]) -> MatterContent:
        if matter is None:
            return content
        return replace(self.content(matter), **{name: getattr(content, name) for name in told})

    def windows(self) -> list[ServiceWindow]:
        """Return the windows at which a matter may be handled."""
        return self._office.windows()

    def today(self) -> date:
        """Return the day from which a change takes effect."""
        return self._store.clock.today()

    def change_promise(self, matter: Matter, promised_days: int) -> Change:
        """Set the promised limit; ``InvalidInput`` beyond the statutory one or below its steps. Issued notices stay."""
        before = self.content(matter)
        content, emptied = replace(before, promised_days=promised_days), ""
        if sum(line.limit_days for line in step_lines(content.steps)) > promised_days >= 0:
            content, emptied = replace(content, steps=""), "原来的办理环节合计超过新的承诺，已清空，请重新填写。"
        change = self.edit(matter, content, self._store.clock.today())
        return replace(change, sentence=f"“{matter.name}”的承诺时限已改为{promised_days}个工作日。{emptied}")

    def editions(self, matter: Matter) -> list[MatterEdition]:
        """Return the editions of a matter, the latest first."""
        with self._store.reading():
            rows = MatterEdition.select().where(MatterEdition.matter == matter.id)
            return list(rows.order_by(MatterEdition.valid_from.desc(), MatterEdition.id.desc()))

    def edition_on(self, matter: Matter, day: date) -> MatterContent:
        """Return what a matter said on ``day``: the first edition for days before it."""
        editions = self.editions(matter)
        if not editions:
            return self.content(matter)
        held = next((one for one in editions if one.valid_from <= day), editions[-1])
        return MatterContent.from_text(held.content)

    def take_effect(self) -> None:
        """Let the editions begin whose day has come; asked once a day."""
        today = self._store.clock.today()
        if self._looked_on == today:
            return
        self._looked_on = today
        due = MatterEdition.select().where(~MatterEdition.in_force, MatterEdition.valid_from <= today)
        with self._store.reading():
            if not due.exists():
                return
        with self._store.writing():
            windows = {window.number: window for window in self._office.windows()}
            # Asked again here: another PC may have let them begin while this one waited for its turn.
            for edition in list(due.clone().order_by(MatterEdition.valid_from, MatterEdition.id)):
                matter = Matter.get_by_id(edition.matter_id)
                self._contents.put(matter, MatterContent.from_text(edition.content), edition.valid_from, windows)
                self._store.update(edition, in_force=True)

    def history(self, matter: Matter) -> list[HistoryLine]:
        """Return what was changed about a matter."""
        return self._store.history(matter)

    def _check(self, matter: Matter | None, content: MatterContent) -> None:
        check_content(content)
        with self._store.reading():
            holder = Matter.get_or_none(Matter.code == content.code)
        if holder is not None and (matter is None or holder.id != matter.id):
            raise InvalidInput({"code": f"编码“{content.code}”已经用于“{holder.name}”，请换一个。"})
        numbers = [window.number for window in self._office.windows()]
        if content.window is not None and content.window not in numbers:
            raise InvalidInput({"window": f"没有{content.window}号窗口，请先在单位信息里设立。"})


def _shipped(entry: dict[str, Any]) -> MatterContent:
    """Return a default; its lists are lines."""
    values: dict[str, Any] = {name: "\n".join(one) if isinstance(one, list) else one for name, one in entry.items()}
    content = MatterContent(**values, aliases="、".join(shipped_aliases(values["name"])))
    check_content(content)
    return content


def _with_window() -> Any:
    return Matter.select(Matter, ServiceWindow).join(ServiceWindow, JOIN.LEFT_OUTER)


def _cleaned(content: MatterContent) -> MatterContent:
    values: dict[str, Any] = {one.name: getattr(content, one.name) for one in fields(content)}
    values |= {name: clean_text(one) for name, one in values.items() if isinstance(one, str)}
    return MatterContent(**values)
