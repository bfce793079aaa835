"""Choices of the staff room."""

from enum import Enum


class Gender(Enum):
    """性别 (GB/T 2261.1)."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"unknown": "", "male": "男", "female": "女"}[self.value]


class PoliticalStatus(Enum):
    """政治面貌 (GB/T 4762)."""

    PARTY_MEMBER = "party_member"
    PROBATIONARY_MEMBER = "probationary_member"
    LEAGUE_MEMBER = "league_member"
    DEMOCRATIC_PARTY = "democratic_party"
    NO_PARTY = "no_party"
    MASSES = "masses"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STATUS_LABELS[self.value]

    @property
    def is_member(self) -> bool:
        """Tell members of the Party, probationary ones included, who wear the party badge."""
        return self in (PoliticalStatus.PARTY_MEMBER, PoliticalStatus.PROBATIONARY_MEMBER)


_STATUS_LABELS = {
    "party_member": "中共党员",
    "probationary_member": "中共预备党员",
    "league_member": "共青团员",
    "democratic_party": "民主党派",
    "no_party": "无党派人士",
    "masses": "群众",
}


class BadgeState(Enum):
    """胸卡状态; only 在用 may be worn, and no other state leads back to it."""

    IN_USE = "in_use"
    LOST = "lost"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"in_use": "在用", "lost": "遗失作废", "replaced": "换发作废", "withdrawn": "已收回"}[self.value]
