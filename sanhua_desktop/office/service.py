"""Keeping the office's profile, windows and departments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.enums import EmblemKind
from sanhua_desktop.office.records import Department, Emblem, OfficeProfile, ServiceWindow
from sanhua_desktop.store.store import Store

_EMBLEMS = frozenset({"emblem"})


@dataclass(frozen=True)
class OfficeValues:
    """The profile as plain values, for papers and the first-start assistant."""

    name: str
    short_name: str = ""
    document_code: str = ""
    address: str = ""
    phone: str = ""
    complaint_phone: str = ""


class OfficeService:
    """The office's own particulars."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_set_up(self) -> bool:
        """Tell whether the first-start assistant has done its work."""
        with self._store.reading():
            return bool(OfficeProfile.select().exists())

    def profile(self) -> OfficeValues:
        """Return the profile; empty values before the first start is done."""
        with self._store.reading():
            row = OfficeProfile.select().first()
        if row is None:
            return OfficeValues(name="")
        return OfficeValues(row.name, row.short_name, row.document_code, row.address, row.phone, row.complaint_phone)

    def set_up(self, profile: OfficeValues, windows: Mapping[int, str], departments: Iterable[str] = ()) -> Change:
        """Enter the office at the first start, or change its profile and add what is new later."""
        with self._store.writing():
            row = OfficeProfile.select().first()
            if row is None:
                self._store.insert(OfficeProfile(**vars(profile)))
            else:
                self._store.update(row, **vars(profile))
            for number, name in windows.items():
                self._put_window(number, name)
            for name in departments:
                self.department(name)
        return Change("单位信息已保存。", frozenset({"office_profile", "service_window", "department"}))

    def windows(self) -> list[ServiceWindow]:
        """Return the windows in use by number."""
        with self._store.reading():
            return list(
                ServiceWindow.select().where(ServiceWindow.archived_at.is_null()).order_by(ServiceWindow.number)
            )

    def departments(self) -> list[Department]:
        """Return the departments in use in the order they were entered."""
        with self._store.reading():
            return list(Department.select().where(Department.archived_at.is_null()).order_by(Department.id))

    def department(self, name: str) -> Department:
        """Return the department of that name, entering it if it is new."""
        with self._store.writing():
            found = Department.get_or_none(Department.name == name)
            if found is None:
                found = Department(name=name)
                self._store.insert(found)
        return found

    def emblem(self, kind: EmblemKind) -> bytes | None:
        """Return the office's image of a kind."""
        with self._store.reading():
            found = Emblem.get_or_none(Emblem.kind == kind, Emblem.archived_at.is_null())
        return bytes(found.picture) if found else None

    def badge_emblem(self) -> bytes | None:
        """Return what may stand in the head of a work badge: 国徽 if the office entered it, else its own emblem.

        Never the party emblem: a badge of the bureau is not made by a party organization (domain C9).
        """
        return self.emblem(EmblemKind.NATIONAL) or self.emblem(EmblemKind.OFFICE)

    def put_emblem(self, kind: EmblemKind, picture: bytes, allowed_by: str) -> Change:
        """Keep an image that the office supplies; for 国徽 and 党徽 it must say who allowed it."""
        if kind is not EmblemKind.OFFICE and not allowed_by.strip():
            raise InvalidInput({"allowed_by": f"使用{kind.label}图案要写明批准依据，如文件名和文号。"})
        with self._store.writing():
            found = Emblem.get_or_none(Emblem.kind == kind)
            if found is None:
                self._store.insert(Emblem(kind=kind, picture=picture, allowed_by=allowed_by.strip()))
            else:
                if found.archived_at:
                    self._store.restore(found)
                self._store.update(found, picture=picture, allowed_by=allowed_by.strip())
        return Change(f"{kind.label}已保存。", _EMBLEMS)

    def drop_emblem(self, kind: EmblemKind) -> Change:
        """Take an emblem out of use; papers printed from now on are without it."""
        with self._store.writing():
            found = Emblem.get_or_none(Emblem.kind == kind, Emblem.archived_at.is_null())
            if found is None:
                raise Refused(f"还没有设置{kind.label}。")
            self._store.archive(found, "停用")
        return Change(f"已停用{kind.label}。", _EMBLEMS)

    def _put_window(self, number: int, name: str) -> None:
        found = ServiceWindow.get_or_none(ServiceWindow.number == number)
        if found is None:
            self._store.insert(ServiceWindow(number=number, name=name))
        else:
            self._store.update(found, name=name)
