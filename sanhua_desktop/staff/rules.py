"""Which step a badge or party badge may take, and who may hold a party badge (domain A12, A13)."""

from sanhua_desktop.errors import Refused
from sanhua_desktop.staff.enums import BadgeState, PartyBadgeState, PoliticalStatus

_ENDS = (BadgeState.LOST, BadgeState.REPLACED, BadgeState.WITHDRAWN, BadgeState.VOID)
BADGE_STEPS = frozenset((BadgeState.IN_USE, end) for end in _ENDS)
# A lost party badge may be found and handed in.
PARTY_BADGE_STEPS = frozenset(
    {
        (PartyBadgeState.HELD, PartyBadgeState.RETURNED),
        (PartyBadgeState.HELD, PartyBadgeState.LOST),
        (PartyBadgeState.LOST, PartyBadgeState.RETURNED),
    }
)


def check_badge_step(now: BadgeState, wanted: BadgeState) -> None:
    """Raise ``Refused`` unless a badge in state ``now`` may become ``wanted``; a number once void stays void."""
    if (now, wanted) in BADGE_STEPS:
        return
    if now is BadgeState.IN_USE:
        raise Refused("这张胸卡已经在用。")
    raise Refused(f"这张胸卡已经“{now.label}”，卡号不再使用。需要时请重新发放一张。")


def check_party_badge_step(now: PartyBadgeState, wanted: PartyBadgeState) -> None:
    """Raise ``Refused`` unless a party badge in state ``now`` may become ``wanted``."""
    if (now, wanted) not in PARTY_BADGE_STEPS:
        raise Refused(f"这枚党员徽章现在是“{now.label}”，不能记为“{wanted.label}”。需要时请重新领用一枚。")


def check_member(name: str, status: PoliticalStatus) -> None:
    """Raise ``Refused`` for whoever is no member, probationary ones included: only members wear the party badge."""
    if not status.is_member:
        raise Refused(f"{name}的政治面貌是“{status.label}”。党员徽章只发给中共党员和预备党员。")
