"""Which step a badge and a party badge may take: every pair of states, through the services on a real store."""

from collections.abc import Callable
from itertools import product

import pytest

from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.enums import BadgeState, PartyBadgeState, PoliticalStatus
from sanhua_desktop.staff.party_badge_service import PartyBadgeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store

BADGE_ALLOWED = {(BadgeState.IN_USE, end) for end in BadgeState if end is not BadgeState.IN_USE}
PARTY_ALLOWED = {
    (PartyBadgeState.HELD, PartyBadgeState.RETURNED),
    (PartyBadgeState.HELD, PartyBadgeState.LOST),
    (PartyBadgeState.LOST, PartyBadgeState.RETURNED),
}
NON_MEMBERS = [status for status in PoliticalStatus if not status.is_member]


class Room:
    """One member, one person of the masses, and the services that hand things out."""

    def __init__(self, store: Store) -> None:
        self.office = OfficeService(store)
        self.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
        self.staff = StaffService(store, self.office)
        self.badges = BadgeService(store, self.office, self.staff)
        self.party_badges = PartyBadgeService(store)
        self.staff.add(StaffValues("JT-001", "李明", political_status=PoliticalStatus.PARTY_MEMBER))
        self.staff.add(StaffValues("JT-002", "欧阳娜娜"))

    @property
    def member(self) -> StaffMember:
        return self.staff.find("JT-001")[0]

    @property
    def other(self) -> StaffMember:
        return self.staff.find("JT-002")[0]

    def newest(self) -> tuple[str, BadgeState]:
        badge = self.badges.badges_of(self.member.id)[0]
        return badge.number, badge.state


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


@pytest.mark.parametrize(("now", "wanted"), list(product(BadgeState, BadgeState)), ids=lambda state: state.value)
def test_every_step_of_a_badge(room: Room, now: BadgeState, wanted: BadgeState) -> None:
    person = room.member
    room.badges.issue([person])
    if now is not BadgeState.IN_USE:
        room.badges.end(person.id, now)

    if (now, wanted) in BADGE_ALLOWED:
        room.badges.end(person.id, wanted)
        assert room.newest() == ("JT-001-1", wanted)
    else:
        with pytest.raises(Refused, match="已经"):
            room.badges.end(person.id, wanted)
        assert room.newest() == ("JT-001-1", now)


@pytest.mark.parametrize("end", [state for state in BadgeState if state is not BadgeState.IN_USE])
def test_a_number_once_void_is_void_for_ever(room: Room, end: BadgeState) -> None:
    person = room.member
    room.badges.issue([person])
    void = room.badges.sheets([person])[0]
    room.badges.end(person.id, end)
    with pytest.raises(Refused):
        room.badges.reissue(person.id)

    for _ in range(4):
        room.badges.issue([room.member])
        room.badges.reissue(person.id)
        room.staff.archive(person.id, "调出")
        room.staff.bring_back(person.id)
    room.badges.issue([room.member])

    numbers = [badge.number for badge in room.badges.badges_of(person.id)]
    assert len(numbers) == len(set(numbers)) == 10
    assert [badge.state for badge in room.badges.badges_of(person.id) if badge.number == void.number] == [end]
    assert not room.badges.examine(void.code_text).in_use
    assert "作废" in room.badges.examine(void.code_text).sentence
    assert room.badges.examine(room.badges.sheets([room.member])[0].code_text).in_use


@pytest.mark.parametrize(
    ("typed", "genuine", "in_use"),
    [
        (lambda number, code: f"胸卡 {number} {code}", True, True),
        (lambda number, code: f"{number}　{code.lower()}", True, True),
        (lambda number, code: f"胸卡 {number} AAAAAA", False, False),
        (lambda number, code: f"胸卡 JT-002-1 {code}", False, False),
        (lambda number, code: "https://example.invalid/x y", False, False),
        (lambda number, code: number, False, False),
    ],
)
def test_a_typed_code_is_examined_without_a_network(
    room: Room, typed: Callable[[str, str], str], genuine: bool, in_use: bool
) -> None:
    room.badges.issue([room.member])
    sheet = room.badges.sheets([room.member])[0]

    answer = room.badges.examine(typed(sheet.number, sheet.check_code))

    assert (answer.genuine, answer.in_use) == (genuine, in_use)
    assert ("李明" in answer.about) == genuine


@pytest.mark.parametrize(
    ("now", "wanted"), list(product(PartyBadgeState, PartyBadgeState)), ids=lambda state: state.value
)
def test_every_step_of_a_party_badge(room: Room, now: PartyBadgeState, wanted: PartyBadgeState) -> None:
    person = room.member
    room.party_badges.issue([person], "0012")
    if now is not PartyBadgeState.HELD:
        room.party_badges.end(person.id, now)

    if (now, wanted) in PARTY_ALLOWED:
        room.party_badges.end(person.id, wanted)
        assert room.party_badges.ledger()[0].badge.state is wanted
    else:
        with pytest.raises(Refused, match="不能记为"):
            room.party_badges.end(person.id, wanted)
        assert room.party_badges.ledger()[0].badge.state is now


@pytest.mark.parametrize("status", NON_MEMBERS, ids=lambda status: status.value)
def test_who_is_no_member_gets_no_party_badge_by_any_call(room: Room, status: PoliticalStatus) -> None:
    person = room.other
    room.staff.change(person, StaffValues("JT-002", "欧阳娜娜", political_status=status))

    for people in ([room.other], [room.member, room.other], [person]):
        with pytest.raises(Refused, match="党员徽章只发给中共党员和预备党员"):
            room.party_badges.issue(people)
    for state in PartyBadgeState:
        with pytest.raises(Refused, match="没有领用过"):
            room.party_badges.end(person.id, state)

    assert room.party_badges.ledger() == []


def test_a_member_read_before_membership_ended_gets_none_either(room: Room) -> None:
    stale = room.member
    room.staff.change(room.member, StaffValues("JT-001", "李明"))

    with pytest.raises(Refused, match="李明的政治面貌是“群众”"):
        room.party_badges.issue([stale])

    assert room.party_badges.held() == {}


def test_a_party_badge_is_handed_out_once_and_again_after_its_return(room: Room) -> None:
    room.party_badges.issue([room.member])
    assert "都已领用" in room.party_badges.issue([room.member]).sentence
    room.party_badges.end(room.member.id, PartyBadgeState.RETURNED)

    assert "1枚" in room.party_badges.issue([room.member], "0013").sentence

    assert [line.badge.state for line in room.party_badges.ledger()] == [
        PartyBadgeState.RETURNED,
        PartyBadgeState.HELD,
    ]
    assert any("由“在用”改为“已交回”" in line.sentence for line in room.party_badges.history(room.member.id))


def test_the_back_of_a_badge_may_be_typed_as_it_is_printed(room: Room) -> None:
    room.badges.issue([room.member])
    sheet = room.badges.sheets([room.member])[0]

    for typed in (f"卡号 {sheet.number}　校验码 {sheet.check_code}", f"{sheet.number}{sheet.check_code}"):
        assert room.badges.examine(typed).in_use, typed
    assert "卡号和校验码都输入" in room.badges.examine("abc").sentence


def test_a_list_read_earlier_gives_no_second_badge_and_none_to_who_left(room: Room) -> None:
    earlier = room.staff.find()
    room.badges.issue(earlier)
    room.staff.archive(room.other.id, "调出")

    room.badges.issue(earlier)

    assert [len(room.badges.badges_of(person.id)) for person in earlier] == [1, 1]
    assert set(room.badges.in_use()) == {room.member.id}


def test_a_party_badge_number_is_in_one_persons_hands(room: Room) -> None:
    room.staff.add(StaffValues("JT-003", "王䶮璟", political_status=PoliticalStatus.PARTY_MEMBER))
    room.party_badges.issue([room.member], "0012")

    with pytest.raises(Refused, match="由李明在用"):
        room.party_badges.issue(room.staff.find("JT-003"), "0012")


def test_one_person_has_one_partner_whoever_is_changed(room: Room) -> None:
    room.staff.add(StaffValues("JT-003", "王䶮璟", partner="JT-002"))

    room.staff.change(room.member, StaffValues("JT-001", "李明", partner="JT-002"))

    partners = {one.staff_number: one.partner and one.partner.staff_number for one in room.staff.find()}
    assert partners == {"JT-001": "JT-002", "JT-002": "JT-001", "JT-003": None}


def test_an_entry_taken_back_leaves_nobody_with_it_as_partner(room: Room) -> None:
    added = room.staff.add(StaffValues("JT-003", "王䶮璟", partner="JT-001"))
    assert added.undo is not None
    added.undo()

    room.staff.add(StaffValues("JT-003", "别人"))

    assert {one.staff_number: one.partner_id for one in room.staff.find()} == {
        "JT-001": None,
        "JT-002": None,
        "JT-003": None,
    }


def test_telephones_are_masked_in_what_was_done(room: Room) -> None:
    room.staff.change(room.member, StaffValues("JT-001", "李明", phone="13800010002"))
    room.staff.change(room.member, StaffValues("JT-001", "李明", phone="13900010009"))

    words = "".join(line.sentence for line in room.staff.history(room.member))
    assert "139****0009" in words and "13800010002" not in words
