"""What stands on desk signs (台签): the person, the AB partner, and one sentence of commitment."""

from collections.abc import Mapping, Sequence

from sanhua_desktop.office.enums import EmblemKind
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sheets import DeskSignSheet, PersonPaper, SignPerson, sheet_digest


class DeskSignService:
    """Puts signs together; nothing of them is kept but their prints."""

    def __init__(self, office: OfficeService, staff: StaffService) -> None:
        self._office = office
        self._staff = staff

    def sheets(self, people: Sequence[StaffMember], commitments: Mapping[int, str]) -> list[DeskSignSheet]:
        """Return one sign a person; ``commitments`` by person's id, empty to leave them out."""
        partners = [person.partner_id for person in people if person.partner_id]
        photos = self._staff.photos([*(person.id for person in people), *partners])
        office, party_emblem = self._office.profile(), self._office.emblem(EmblemKind.PARTY)
        return [
            DeskSignSheet(
                office=office.name,
                window=person.window.label if person.window else (person.department.name if person.department else ""),
                persons=_persons(person, photos),
                complaint_phone=office.complaint_phone,
                commitment=commitments.get(person.id, ""),
                party_emblem=party_emblem if person.exemplary else None,
            )
            for person in people
        ]

    def prepared(
        self, people: Sequence[StaffMember], commitments: Mapping[int, str]
    ) -> list[tuple[PersonPaper, DeskSignSheet]]:
        """Return the signs, each with what the log of prints keeps of it."""
        return [
            (PersonPaper(person.id, person.staff_number, sheet_digest(sheet)), sheet)
            for person, sheet in zip(people, self.sheets(people, commitments), strict=True)
        ]


def _persons(person: StaffMember, photos: Mapping[int, bytes]) -> tuple[SignPerson, ...]:
    partner = person.partner if person.partner_id and person.partner.archived_at is None else None
    if partner is None:
        return (_person(person, photos, ""),)
    return _person(person, photos, "A岗"), _person(partner, photos, "B岗")


def _person(person: StaffMember, photos: Mapping[int, bytes], role: str) -> SignPerson:
    return SignPerson(
        name=person.name,
        post=person.post,
        duty=person.duty,
        staff_number=person.staff_number,
        photo=photos.get(person.id),
        role=role,
        exemplary=person.exemplary,
    )
