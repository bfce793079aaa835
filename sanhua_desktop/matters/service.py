"""Keeping the catalogue of matters."""

from typing import Any

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.matters.enums import Copy, Need
from sanhua_desktop.matters.finding import rank
from sanhua_desktop.matters.records import Material, Matter
from sanhua_desktop.matters.rules import check_limits
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import search_text
from sanhua_desktop.store.store import Store

KINDS = frozenset({"matter", "material"})
_COPIES = {one.label: one for one in Copy}
_NEEDS = {one.label: one for one in Need}


class MatterService:
    """The catalogue: shipped defaults, then the office's own."""

    def __init__(self, store: Store, office: OfficeService) -> None:
        self._store = store
        self._office = office

    def load_defaults(self) -> Change:
        """Copy the shipped catalogue into the database; matters already there are left alone."""
        windows = {window.number: window for window in self._office.windows()}
        with self._store.writing():
            present = {matter.code for matter in Matter.select(Matter.code)}
            fresh = [entry for entry in defaults("matters")["matter"] if entry["code"] not in present]
            for entry in fresh:
                self._enter(entry, windows.get(entry["window"]))
        return Change(f"已载入{len(fresh)}个事项。", KINDS)

    def find(self, query: str = "") -> list[Matter]:
        """Return matters by name, code or initials (some may be left out), the closest first."""
        with self._store.reading():
            kept = (
                Matter.select(Matter, ServiceWindow)
                .join(ServiceWindow, JOIN.LEFT_OUTER)
                .where(Matter.archived_at.is_null())
                .order_by(Matter.id)
            )
            ranked = [(found, matter) for matter in kept if (found := rank(matter.search, query)) is not None]
        return [matter for _, matter in sorted(ranked, key=lambda pair: pair[0])]

    def get(self, matter_id: int) -> Matter:
        """Return one matter with its window."""
        return next(matter for matter in self.find() if matter.id == matter_id)

    def materials(self, matter: Matter) -> list[Material]:
        """Return the materials of a matter in order."""
        with self._store.reading():
            rows = Material.select().where(Material.matter == matter.id, Material.archived_at.is_null())
            return list(rows.order_by(Material.position))

    def change_promise(self, matter: Matter, promised_days: int) -> Change:
        """Set the promised limit; ``InvalidInput`` beyond the statutory one. Issued notices stay."""
        check_limits(matter.statutory_days, promised_days)
        before = matter.promised_days
        with self._store.writing():
            self._store.update(matter, promised_days=promised_days, valid_from=self._store.clock.today())
        return Change(
            f"“{matter.name}”的承诺时限已改为{promised_days}个工作日。",
            KINDS,
            matter.id,
            lambda: self.change_promise(matter, before),
        )

    def history(self, matter: Matter) -> list[HistoryLine]:
        """Return what was changed about a matter."""
        return self._store.history(matter)

    def _enter(self, entry: dict[str, Any], window: ServiceWindow | None) -> None:
        check_limits(entry["statutory_days"], entry["promised_days"])
        own = {name: value for name, value in entry.items() if name not in ("materials", "window")}
        search = search_text(entry["code"], entry["name"])
        matter = Matter(**own, window=window, valid_from=self._store.clock.today(), search=search)
        self._store.insert(matter)
        for position, text in enumerate(entry["materials"], start=1):
            name, copy, count, need = text.split("；") if "；" in text else (text, "原件", "1", "必须")
            self._store.insert(
                Material(
                    matter=matter.id,
                    position=position,
                    name=name,
                    copy=_COPIES[copy],
                    count=int(count),
                    need=_NEEDS[need],
                )
            )
