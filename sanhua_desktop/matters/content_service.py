"""Keeping what a matter says in the tables: its own row, its guide, its materials, and its editions."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sanhua_desktop.matters.content import MaterialLine, MatterContent, material_lines
from sanhua_desktop.matters.records import Material, Matter, MatterEdition, MatterGuide
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.store.search import search_text
from sanhua_desktop.store.store import Store

GUIDE = ("fee_basis", "visits", "quantity_limit", "validity", "special", "plain_words", "situations", "steps")


class ContentService:
    """Writes contents; only within a unit of ``MatterService``, which checks them first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep_edition(self, matter: Matter, content: MatterContent, valid_from: date, *, in_force: bool) -> None:
        """Keep an edition, in force or waiting for its day."""
        self._store.insert(
            MatterEdition(matter=matter.id, valid_from=valid_from, content=content.to_text(), in_force=in_force)
        )

    def put(
        self, matter: Matter | None, content: MatterContent, valid_from: date, windows: Mapping[int, ServiceWindow]
    ) -> Matter:
        """Write a content into the catalogue in force; a matter None is entered anew."""
        values = own_values(content) | {"window": windows.get(content.window or 0), "valid_from": valid_from}
        values["search"] = search_text(content.code, content.name)[:400]
        if matter is None:
            matter = Matter(**values)
            self._store.insert(matter)
        else:
            self._store.update(matter, **values)
        self._put_guide(matter, {name: getattr(content, name) for name in GUIDE})
        self._put_materials(matter, material_lines(content.materials))
        return matter

    def _put_guide(self, matter: Matter, values: dict[str, Any]) -> None:
        guide = MatterGuide.get_or_none(MatterGuide.matter == matter.id)
        if guide is None:
            self._store.insert(MatterGuide(matter=matter.id, **values))
        else:
            self._store.update(guide, **values)

    def _put_materials(self, matter: Matter, lines: Sequence[MaterialLine]) -> None:
        """Keep one row a position: changed, taken up again, or archived."""
        rows = {one.position: one for one in Material.select().where(Material.matter == matter.id)}
        for position, line in enumerate(lines, start=1):
            row = rows.pop(position, None)
            if row is None:
                self._store.insert(Material(matter=matter.id, position=position, **asdict(line)))
                continue
            if row.archived_at is not None:
                self._store.restore(row)
            self._store.update(row, **asdict(line))
        for row in rows.values():
            if row.archived_at is None:
                self._store.archive(row, "事项材料修改")


def own_values(content: MatterContent) -> dict[str, Any]:
    """Return what of a content stands in the matter's own row; aliases it does not speak of stay."""
    values = {one: getattr(content, one) for one in vars(content) if one not in (*GUIDE, "materials", "window")}
    if content.aliases is None:
        del values["aliases"]
    return values
