"""What is known of a person, beside the list: particulars, badges, party badge, prints, and everything done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.outdated import OutdatedPaper
from sanhua_desktop.staff.party_badge_service import PartyBadgeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster_service import RosterService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.faces_printing import FacesServices


@dataclass(frozen=True)
class StaffServices:
    """What the page of people and its dialogs use."""

    office: OfficeService
    staff: StaffService
    rosters: RosterService
    faces: FacesServices
    party_badges: PartyBadgeService
    outdated: Callable[[], Sequence[OutdatedPaper]]


def staff_details(services: StaffServices, person: StaffMember) -> Details:
    """Return the panel's values for one person."""
    left = f"{person.left_on:%Y-%m-%d} 离岗：{person.archive_reason}" if person.archived_at else ""
    return Details(
        heading=f"{person.name}（{person.staff_number}）",
        subtitle=person.post,
        callout=left,
        callout_state="soon",
        pairs=[(key, value) for key, value in (*_particulars(person), *_faces(services, person)) if value],
        history=[
            f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
            for line in _history(services, person)
        ],
        picture=services.staff.photo(person.id),
    )


def _particulars(person: StaffMember) -> Sequence[tuple[str, str]]:
    partner = person.partner
    return (
        ("拼音", person.name_pinyin),
        ("性别", person.gender.label),
        ("出生日期", person.birth_date.isoformat() if person.birth_date else ""),
        ("部门", person.department.name if person.department else ""),
        ("窗口", person.window.label if person.window else ""),
        ("职责", person.duty),
        ("AB岗搭档", partner.name if partner and partner.archived_at is None else ""),
        ("政治面貌", person.political_status.label),
        ("党内职务", person.party_post),
        ("荣誉", "党员示范岗" if person.exemplary else ""),
        ("电话", masked_phone(person.phone)),
        ("到岗日期", person.joined_on.isoformat() if person.joined_on else ""),
    )


def _faces(services: StaffServices, person: StaffMember) -> Sequence[tuple[str, str]]:
    badges = services.faces.badges.badges_of(person.id)
    party = services.party_badges.held().get(person.id)
    return (
        ("胸卡", "、".join(f"{badge.number}（{badge.state.label}）" for badge in badges) or "未发放"),
        ("党员徽章", f"{party.issued_on.isoformat()} 领用 {party.serial}".strip() if party else ""),
    )


def _history(services: StaffServices, person: StaffMember) -> list[HistoryLine]:
    lines = [
        *services.staff.history(person),
        *services.faces.badges.history(person.id),
        *services.party_badges.history(person.id),
        *services.faces.prints.history(person.id),
    ]
    return sorted(lines, key=lambda line: line.at, reverse=True)
