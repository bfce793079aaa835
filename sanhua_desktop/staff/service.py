"""Keeping the people of the office."""

from collections.abc import Sequence
from dataclasses import replace

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.records import Department, ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import BadgeState
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import Badge, StaffMember, StaffPhoto
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_code, clean_name, clean_text
from sanhua_desktop.store.validation import validate

KINDS = frozenset({"staff_member", "staff_photo", "department", "badge"})
UNDONE = "撤销录入"  # the reason of an entry that was taken back; its staff number may be entered again
_LONGEST_DEPARTMENT = 30


class StaffService:
    """The register of people: add, change, find, leave."""

    def __init__(self, store: Store, office: OfficeService) -> None:
        self._store = store
        self._office = office

    def find(self, query: str = "", *, archived: bool = False) -> list[StaffMember]:
        """Return people whose name, pinyin, initials, number, post or phone tail contains every word of ``query``."""
        with self._store.reading():
            people = list(
                StaffMember.select()
                .where(StaffMember.archived_at.is_null(not archived))
                .where(matches(StaffMember.search, query))
                .order_by(StaffMember.staff_number)
            )
            _attach(people)
            return people

    def by_id(self, staff_id: int) -> StaffMember:
        """Return one person with department and window; ``Refused`` for one who left."""
        found = next((person for person in self.find() if person.id == staff_id), None)
        if found is None:
            raise Refused("此人已经离岗归档。请先恢复在岗。")
        return found

    def add(self, values: StaffValues, *, photo: bytes | None = None) -> Change:
        """Enter a person and a photo (295 × 413 JPEG); ``InvalidInput`` names every field that cannot be kept."""
        with self._store.writing():
            checked = self.accepted(values)
            person = self._entered(checked)
            self._pair(person.id)
            self._keep_photo(person.id, photo)
        return Change(f"已登记{checked.name}。", KINDS, person.id, lambda: self.archive(person.id, UNDONE))

    def _entered(self, values: StaffValues) -> StaffMember:
        """Insert a person; a record that was taken back under the same number is used again, without its photo."""
        undone = StaffMember.get_or_none(StaffMember.staff_number == values.staff_number)
        if undone is None:
            person = StaffMember(**self._columns(values))
            self._store.insert(person)
            return person
        self._store.restore(undone)
        self._store.update(undone, left_on=None, **self._columns(values))
        for photo in StaffPhoto.select().where(StaffPhoto.staff == undone, StaffPhoto.archived_at.is_null()):
            self._store.archive(photo, UNDONE)
        return undone

    def change(self, person: StaffMember, values: StaffValues, *, photo: bytes | None = None) -> Change:
        """Keep new particulars; ``Conflict`` if somebody else changed the person meanwhile."""
        with self._store.writing():
            checked = self.accepted(values, holder=person.id)
            self._store.update(person, **self._columns(checked))
            self._pair(person.id)
            self._keep_photo(person.id, photo)
        return Change(f"{checked.name}的资料已修改。", KINDS, person.id)

    def archive(self, staff_id: int, reason: str) -> Change:
        """Take a person who left out of the register, with a reason; a badge in use is void from then on."""
        if not clean_text(reason):
            raise InvalidInput({"reason": "请填写离岗的原因，如“调出”“退休”。"})
        today = self._store.clock.today()
        with self._store.writing():
            person = StaffMember.get_by_id(staff_id)
            kept = {} if clean_text(reason) != UNDONE else {"partner": None}  # the number may be another person's soon
            self._store.update(person, left_on=today, **kept)
            self._pair(staff_id)
            self._store.archive(person, clean_text(reason))
            for badge in Badge.select().where(Badge.staff == staff_id, Badge.state == BadgeState.IN_USE):
                self._store.update(badge, state=BadgeState.VOID, ended_on=today)
        return Change(
            f"{person.name}已转入离岗人员，胸卡同时作废。", KINDS, staff_id, lambda: self.bring_back(staff_id)
        )

    def bring_back(self, staff_id: int) -> Change:
        """Put an archived person back."""
        with self._store.writing():
            person = StaffMember.get_by_id(staff_id)
            self._store.restore(person)
            self._store.update(person, left_on=None)
        return Change(f"{person.name}已恢复在岗。", KINDS, staff_id)

    def pair(self, staff_number: str, partner: str) -> None:
        """Make two people AB partners, one of the other; a blank partner changes nothing."""
        if not partner:
            return
        with self._store.writing():
            person = StaffMember.get_or_none(StaffMember.staff_number == staff_number)
            other = StaffMember.get_or_none(StaffMember.staff_number == partner)
            if person is not None and other is not None:
                self._store.update(person, partner=other)
                self._pair(person.id)

    def _pair(self, staff_id: int) -> None:
        """Let the partner have this person as partner too, and nobody else have either of them."""
        person = StaffMember.get_by_id(staff_id)
        two = {staff_id, person.partner_id} - {None}
        for other in StaffMember.select().where(StaffMember.partner.in_(two), StaffMember.id.not_in(two)):
            self._store.update(other, partner=None)
        if person.partner_id is not None and person.partner.partner_id != staff_id:
            self._store.update(person.partner, partner=person)

    def put_photo(self, staff_id: int, picture: bytes) -> None:
        """Keep a person's photo, a 295 × 413 JPEG."""
        with self._store.writing():
            found = StaffPhoto.get_or_none(StaffPhoto.staff == staff_id)
            if found is None:
                self._store.insert(StaffPhoto(staff=staff_id, picture=picture))
                return
            if found.archived_at:
                self._store.restore(found)
            self._store.update(found, picture=picture)

    def photo(self, staff_id: int) -> bytes | None:
        """Return a person's photo."""
        return self.photos([staff_id]).get(staff_id)

    def photos(self, staff_ids: Sequence[int]) -> dict[int, bytes]:
        """Return the photos of several people by their id."""
        with self._store.reading():
            rows = StaffPhoto.select().where(StaffPhoto.staff.in_(list(staff_ids)), StaffPhoto.archived_at.is_null())
            return {row.staff_id: bytes(row.picture) for row in rows}

    def history(self, person: StaffMember) -> list[HistoryLine]:
        """Return what was changed about a person."""
        return self._store.history(person)

    def checked(self, values: StaffValues) -> StaffValues:
        """Return the values as they would be kept; ``InvalidInput`` names every field that cannot be."""
        problems = {}
        phone = canonical_phone(values.phone)
        if phone is None:
            problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
        number, name = clean_code(values.staff_number).upper(), clean_name(values.name)
        if not number:
            problems["staff_number"] = "请填写工号。"
        if not name:
            problems["name"] = "请填写姓名。"
        department = clean_text(values.department)
        if len(department) > _LONGEST_DEPARTMENT:
            problems["department"] = f"部门名称最多{_LONGEST_DEPARTMENT}个字，请缩短。"
        if values.window is not None and values.window not in {window.number for window in self._office.windows()}:
            problems["window"] = f"没有{values.window}号窗口，请先在单位信息里增加。"
        if values.birth_date is not None and values.birth_date > self._store.clock.today():
            problems["birth_date"] = f"出生日期“{values.birth_date.isoformat()}”还没有到，请核对年份。"
        partner = clean_code(values.partner).upper()
        problems |= _standing_problems(replace(values, staff_number=number, partner=partner))
        kept = replace(
            values, staff_number=number, name=name, phone=phone or "", department=department, partner=partner
        )
        problems = self._column_problems(kept) | problems
        if problems:
            raise InvalidInput(problems)
        return kept

    def _keep_photo(self, staff_id: int, photo: bytes | None) -> None:
        if photo is not None:
            self.put_photo(staff_id, photo)

    def _column_problems(self, values: StaffValues) -> dict[str, str]:
        try:
            validate(StaffMember(**_plain_columns(values)), self._store.clock.today())
        except InvalidInput as refused:
            return dict(refused.problems)
        return {}

    def accepted(self, values: StaffValues, *, holder: int | None = None) -> StaffValues:
        """Return the checked values if nobody but ``holder`` has the staff number; all problems are named at once."""
        with self._store.reading():
            problems = self._taken(clean_code(values.staff_number).upper(), holder)
        try:
            checked = self.checked(values)
        except InvalidInput as refused:
            raise InvalidInput({**problems, **refused.problems}) from refused
        if problems:
            raise InvalidInput(problems)
        return checked

    def _taken(self, staff_number: str, holder: int | None) -> dict[str, str]:
        other = StaffMember.get_or_none(StaffMember.staff_number == staff_number)
        if other is None or other.id == holder or (holder is None and was_undone(other)):
            return {}
        left = "（已离岗）" if other.archived_at else ""
        return {"staff_number": f"工号“{staff_number}”已由{other.name}{left}使用，请换一个。"}

    def _columns(self, values: StaffValues) -> dict[str, object]:
        window = ServiceWindow.get_or_none(ServiceWindow.number == values.window) if values.window else None
        department = self._office.department(values.department) if values.department else None
        partner = StaffMember.get_or_none(StaffMember.staff_number == values.partner) if values.partner else None
        if values.partner and partner is None:
            raise InvalidInput({"partner": f"没有工号为“{values.partner}”的搭档。"})
        return {**_plain_columns(values), "department": department, "window": window, "partner": partner}


def _attach(people: Sequence[StaffMember]) -> None:
    """Give everybody department, window and partner in three reads; a joined read takes thrice as long."""
    for column, kind in (("department", Department), ("window", ServiceWindow), ("partner", StaffMember)):
        wanted = {getattr(person, f"{column}_id") for person in people} - {None}
        found = {row.id: row for row in kind.select().where(kind.id.in_(wanted))} if wanted else {}
        for person in people:
            if getattr(person, f"{column}_id") is not None:
                person.__rel__[column] = found[getattr(person, f"{column}_id")]


def was_undone(person: StaffMember) -> bool:
    """Tell an entry that was taken back from a person who left."""
    return person.archived_at is not None and person.archive_reason == UNDONE


def _standing_problems(values: StaffValues) -> dict[str, str]:
    """Return what contradicts itself: a member's post or post of honor without membership, one's own partner."""
    problems = {}
    if not values.political_status.is_member:
        for name, typed, word in (
            ("exemplary", values.exemplary, "党员示范岗"),
            ("party_post", values.party_post, "党内职务"),
        ):
            if typed:
                problems[name] = f"{word}只用于中共党员，请先核对政治面貌。"
    if values.partner and values.partner == values.staff_number:
        problems["partner"] = "AB岗搭档不能是本人。"
    return problems


def _plain_columns(values: StaffValues) -> dict[str, object]:
    """Return the columns that need no look into the store; a blank ``name_pinyin`` is read from the name."""
    pinyin = " ".join(clean_text(values.name_pinyin).lower().split()) or name_pinyin(values.name)
    found_by = (values.name, values.staff_number, pinyin, pinyin.replace(" ", ""), name_initials(pinyin))
    words = (
        values.post,
        values.duty,
        values.phone,
        values.department,
        f"{values.window}号" if values.window else "",
        values.gender.label,
        values.political_status.label,
        values.party_post,
        "党员示范岗" if values.exemplary else "",
        *(day.isoformat() for day in (values.birth_date, values.joined_on) if day),
    )
    return {
        "staff_number": values.staff_number,
        "name": values.name,
        "gender": values.gender,
        "post": values.post,
        "duty": values.duty,
        "political_status": values.political_status,
        "phone": values.phone,
        "joined_on": values.joined_on,
        "name_pinyin": pinyin,
        "birth_date": values.birth_date,
        "party_post": values.party_post,
        "exemplary": values.exemplary,
        "search": " ".join((*found_by, *(word for word in words if word))).lower(),
    }
