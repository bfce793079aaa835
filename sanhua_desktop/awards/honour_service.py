"""光荣榜: all that a person, window or group was ever given, in one place, and the stories of exemplars."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peewee import JOIN

from sanhua_desktop.awards.certificate_service import CertificateService
from sanhua_desktop.awards.enums import CertificateState
from sanhua_desktop.awards.frozen_title import title_of
from sanhua_desktop.awards.honour_records import Exemplar
from sanhua_desktop.awards.publicity_rules import chinese_day
from sanhua_desktop.awards.records import AwardRound, AwardTitle, Certificate
from sanhua_desktop.awards.sheets import ExemplarSheet, WallEntry, WallSheet
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"exemplar", "certificate"})
SHORTEST, LONGEST = 300, 800  # characters of a story (domain A68)


@dataclass(frozen=True)
class Honour:
    """One holder with every certificate ever given, newest first; ``current`` are those still in their term.

    Who left the office keeps the honours but is on no wall any more.
    """

    key: int
    name: str
    place: str
    staff_id: int | None
    certificates: Sequence[Certificate]
    current: Sequence[Certificate]
    exemplar: Exemplar | None


class HonourService:
    """Gathers certificates by holder."""

    def __init__(
        self, store: Store, office: OfficeService, staff: StaffService, certificates: CertificateService
    ) -> None:
        self._store = store
        self._office = office
        self._staff = staff
        self._certificates = certificates

    def honours(self, query: str = "", shown: str = "all") -> list[Honour]:
        """Return the holders, those with most current titles first; ``shown`` may be current."""
        held: dict[tuple[int | None, int | None, str], list[Certificate]] = defaultdict(list)
        today = self._store.clock.today()
        with self._store.reading():
            for row in self._rows():
                held[(row.staff_id, row.window_id, row.name if row.staff_id is None else "")].append(row)
            stories = {one.certificate_id: one for one in Exemplar.select()}
        found = [_honour(rows, stories, today) for rows in held.values()]
        found.sort(key=lambda one: (-len(one.current), -one.key))
        wanted = query.strip()
        return [
            one
            for one in found
            if wanted in one.name + one.place + "".join(row.title for row in one.certificates)
            and (shown == "all" or one.current)
        ]

    def wall(self, campaign: str) -> WallSheet:
        """Return everybody whose title is in its term; ``Refused`` while there is nobody."""
        honours = [one for one in self.honours() if one.current]
        if not honours:
            raise Refused("现在没有在有效期内的称号，光荣榜上还没有人。")
        photos = self._staff.photos([one.staff_id for one in honours if one.staff_id is not None])
        entries = tuple(
            WallEntry(one.name, one.place, tuple(row.title for row in one.current), photos.get(one.staff_id or 0))
            for one in honours
        )
        return WallSheet(self._office.profile().name, campaign, chinese_day(self._store.clock.today()), entries)

    def write_exemplar(self, honour: Honour, heading: str, story: str) -> Change:
        """Keep a story about the newest honour; ``InvalidInput`` for one outside 300–800 characters."""
        problems = {}
        length = len("".join(story.split()))
        if not clean_text(heading):
            problems["heading"] = "请填写标题。"
        if not SHORTEST <= length <= LONGEST:
            problems["story"] = f"事迹要写 {SHORTEST} 到 {LONGEST} 字，现在是 {length} 字。"
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            if honour.exemplar is None:
                row = Exemplar(certificate=honour.certificates[0].id, heading=heading, story=story.strip())
                self._store.insert(row)
            else:
                row = honour.exemplar
                self._store.update(row, heading=heading, story=story.strip())
        return Change(f"{honour.name}的事迹材料已保存。", KINDS, honour.key)

    def exemplar_sheet(self, honour: Honour) -> ExemplarSheet:
        """Return the story as it is printed; ``Refused`` before one was written."""
        if honour.exemplar is None:
            raise Refused(f"还没有写{honour.name}的事迹。请先按“写事迹”。")
        photos = self._staff.photos([honour.staff_id]) if honour.staff_id is not None else {}
        return ExemplarSheet(
            office=self._office.profile().name,
            heading=honour.exemplar.heading,
            name=honour.name,
            place=honour.place,
            title="、".join(dict.fromkeys(row.title for row in honour.certificates)),
            story=honour.exemplar.story,
            day=chinese_day(self._store.clock.today()),
            photo=photos.get(honour.staff_id or 0),
        )

    def _rows(self) -> list[Certificate]:
        rows = (
            Certificate.select(Certificate, StaffMember, ServiceWindow, AwardRound, AwardTitle)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .join(ServiceWindow, JOIN.LEFT_OUTER)
            .switch(Certificate)
            .join(AwardRound, JOIN.LEFT_OUTER)
            .join(AwardTitle, JOIN.LEFT_OUTER)
            .where(Certificate.archived_at.is_null(), Certificate.state == CertificateState.VALID)
            .order_by(Certificate.id.desc())
        )
        return list(rows)


def _honour(rows: Sequence[Certificate], stories: dict[int, Exemplar], today: date) -> Honour:
    newest = rows[0]
    staff = newest.staff
    left = staff is not None and (staff.archived_at is not None or staff.left_on is not None)
    place = f"{staff.window.label}窗口" if staff is not None and staff.window is not None else ""
    return Honour(
        key=newest.id,
        name=newest.name or (staff.name if staff is not None else ""),
        place="已离岗" if left else place,
        staff_id=newest.staff_id,
        certificates=rows,
        current=[row for row in rows if _in_term(row, today) and not left],
        exemplar=next((stories[row.id] for row in rows if row.id in stories), None),
    )


def _in_term(row: Certificate, today: date) -> bool:
    """Tell whether a title still holds: its term in months from the day it was given; 0 holds for ever."""
    months = title_of(row.award_round).term_months if row.award_round is not None else 12
    passed = (today.year - row.awarded_on.year) * 12 + today.month - row.awarded_on.month
    passed -= today.day < row.awarded_on.day
    return not months or passed < months
