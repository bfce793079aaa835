"""Issuing badges (胸卡): a number is never used twice, and a lost one is void for ever."""

from collections.abc import Sequence
from dataclasses import replace

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.staff.check_code import CodeAnswer, check_code, is_check_code, number_and_code
from sanhua_desktop.staff.enums import BadgeState
from sanhua_desktop.staff.records import Badge, StaffMember
from sanhua_desktop.staff.rules import check_badge_step
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sheets import BadgeSheet, PersonPaper, sheet_digest
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store

KINDS = frozenset({"badge"})

_NO_MATCH = "校验码不符。请对照卡背再核对一遍；仍然不符，就不是本单位发出的胸卡。"


class BadgeService:
    """Badges and their states."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService) -> None:
        self._store = store
        self._office = office
        self._staff = staff

    def in_use(self) -> dict[int, Badge]:
        """Return each person's badge in use, by the person's id."""
        with self._store.reading():
            return {badge.staff_id: badge for badge in Badge.select().where(Badge.state == BadgeState.IN_USE)}

    def ever_held(self) -> set[int]:
        """Return the ids of all who were ever given a badge."""
        with self._store.reading():
            return {badge.staff_id for badge in Badge.select(Badge.staff).distinct()}

    def badges_of(self, staff_id: int) -> list[Badge]:
        """Return all badges a person ever had, newest first."""
        with self._store.reading():
            return list(Badge.select().where(Badge.staff == staff_id).order_by(Badge.sequence.desc()))

    def history(self, staff_id: int) -> list[HistoryLine]:
        """Return what became of a person's badges, newest first."""
        lines = [
            replace(line, sentence=f"胸卡 {badge.number} {line.sentence}")
            for badge in self.badges_of(staff_id)
            for line in self._store.history(badge)
        ]
        return sorted(lines, key=lambda line: line.at, reverse=True)

    def issue(self, people: Sequence[StaffMember]) -> Change:
        """Give a badge to everybody of ``people`` who is here and has none in use."""
        here = {person.id for person in self._staff.find()}
        with self._store.writing():
            held = self.in_use()
            fresh = [person for person in people if person.id in here and person.id not in held]
            for person in fresh:
                self._issue_next(person)
        return Change(f"已发放胸卡{len(fresh)}张。" if fresh else "所选人员都已有在用的胸卡。", KINDS)

    def end(self, staff_id: int, state: BadgeState) -> Change:
        """Report a badge lost or take it back; ``Refused`` if the person has none in use."""
        with self._store.writing():
            badge = Badge.select().where(Badge.staff == staff_id).order_by(Badge.sequence.desc()).first()
            if badge is None:
                raise Refused("此人没有在用的胸卡。请先发放。")
            check_badge_step(badge.state, state)
            self._store.update(badge, state=state, ended_on=self._store.clock.today())
        return Change(f"胸卡 {badge.number} 已记为“{state.label}”，该卡号不再使用。", KINDS, staff_id)

    def reissue(self, staff_id: int) -> Change:
        """Give a new badge for the one in use, whose number is void from then on (换发, after a change of post)."""
        with self._store.writing():
            self.end(staff_id, BadgeState.REPLACED)
            self._issue_next(self._staff.by_id(staff_id))
        number = self.in_use()[staff_id].number
        return Change(f"已换发胸卡，新卡号 {number}，原卡号作废。", KINDS, staff_id)

    def examine(self, code_text: str) -> CodeAnswer:
        """Return what a code proves: whether it was given out here, and what became of the badge."""
        number, code = number_and_code(code_text)
        if not code:
            return CodeAnswer(genuine=False, in_use=False, sentence="请把卡背上的卡号和校验码都输入。")
        if not is_check_code(self._store.key, "badge", number, code):
            return CodeAnswer(genuine=False, in_use=False, sentence=_NO_MATCH)
        with self._store.reading():
            badge = Badge.get_or_none(Badge.number == number)
            if badge is None:
                return CodeAnswer(genuine=True, in_use=False, sentence="校验码相符，但登记册里没有这张胸卡。")
            person = badge.staff
        about = f"{person.name}　工号 {person.staff_number}　{person.post}".rstrip()
        if badge.state is BadgeState.IN_USE:
            return CodeAnswer(genuine=True, in_use=True, sentence="真卡，在用。", about=about)
        ended = f"{badge.state.label}，卡号自{badge.ended_on:%Y-%m-%d}起作废。"
        return CodeAnswer(genuine=True, in_use=False, sentence=f"真卡，但已{ended.removeprefix('已')}", about=about)

    def prepared(self, people: Sequence[StaffMember]) -> list[tuple[PersonPaper, BadgeSheet]]:
        """Return what is printed for each person who has a badge in use, and what the log of prints keeps of it."""
        badges = self.in_use()
        office, emblem = self._office.profile(), self._office.badge_emblem()
        photos = self._staff.photos([person.id for person in people])
        sheets = {
            person.id: self._sheet(person, badges[person.id], office, photos.get(person.id), emblem)
            for person in people
            if person.id in badges
        }
        return [(PersonPaper(key, sheet.number, sheet_digest(sheet)), sheet) for key, sheet in sheets.items()]

    def sheets(self, people: Sequence[StaffMember]) -> list[BadgeSheet]:
        """Return what is printed for each person who has a badge in use."""
        return [sheet for _, sheet in self.prepared(people)]

    def check_code(self, number: str) -> str:
        """Return the six letters and digits that prove a badge number without a network."""
        return check_code(self._store.key, "badge", number)

    def _issue_next(self, person: StaffMember) -> None:
        sequence = Badge.select().where(Badge.staff == person.id).count() + 1
        while Badge.get_or_none(Badge.number == f"{person.staff_number}-{sequence}"):
            sequence += 1  # the staff number was another person's before
        number = f"{person.staff_number}-{sequence}"
        self._store.insert(
            Badge(staff=person.id, number=number, sequence=sequence, issued_on=self._store.clock.today())
        )

    def _sheet(
        self, person: StaffMember, badge: Badge, office: OfficeValues, photo: bytes | None, emblem: bytes | None
    ) -> BadgeSheet:
        back = (
            "本证供工作时佩戴，仅限本人使用，不得转借、涂改。",
            "如有遗失，请立即向办公室挂失；拾到者请交还本单位。",
            f"地址：{office.address}" if office.address else "",
            f"监督电话：{office.complaint_phone}" if office.complaint_phone else "",
        )
        return BadgeSheet(
            office=office.name,
            purpose="服务窗口工作证" if person.window else "工作证",
            name=person.name,
            post=person.post,
            window=f"{person.window.label}窗口"
            if person.window
            else (person.department.name if person.department else ""),
            staff_number=person.staff_number,
            number=badge.number,
            check_code=self.check_code(badge.number),
            party_line=person.political_status.label if person.political_status.is_member else "",
            photo=photo,
            emblem=emblem,
            back=tuple(line for line in back if line),
        )
