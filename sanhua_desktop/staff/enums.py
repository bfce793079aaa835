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
    """政治面貌; ``code`` is the one of GB/T 4762."""

    PARTY_MEMBER = "party_member"
    PROBATIONARY_MEMBER = "probationary_member"
    LEAGUE_MEMBER = "league_member"
    KMT_REVOLUTIONARY = "kmt_revolutionary"
    DEMOCRATIC_LEAGUE = "democratic_league"
    NATIONAL_CONSTRUCTION = "national_construction"
    PROMOTING_DEMOCRACY = "promoting_democracy"
    PEASANTS_AND_WORKERS = "peasants_and_workers"
    ZHI_GONG = "zhi_gong"
    JIU_SAN = "jiu_san"
    TAIWAN_LEAGUE = "taiwan_league"
    NO_PARTY = "no_party"
    MASSES = "masses"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STATUS_LABELS[self.value]

    @property
    def code(self) -> str:
        """The two digits of GB/T 4762."""
        return f"{list(PoliticalStatus).index(self) + 1:02d}"

    @property
    def is_member(self) -> bool:
        """Tell members of the Party, probationary ones included, who wear the party badge."""
        return self in (PoliticalStatus.PARTY_MEMBER, PoliticalStatus.PROBATIONARY_MEMBER)


_STATUS_LABELS = {
    "party_member": "中共党员",
    "probationary_member": "中共预备党员",
    "league_member": "共青团员",
    "kmt_revolutionary": "民革党员",
    "democratic_league": "民盟盟员",
    "national_construction": "民建会员",
    "promoting_democracy": "民进会员",
    "peasants_and_workers": "农工党党员",
    "zhi_gong": "致公党党员",
    "jiu_san": "九三学社社员",
    "taiwan_league": "台盟盟员",
    "no_party": "无党派人士",
    "masses": "群众",
}


class BadgeState(Enum):
    """胸卡状态; only 在用 may be worn, and no other state leads back to it."""

    IN_USE = "in_use"
    LOST = "lost"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    VOID = "void"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "in_use": "在用",
            "lost": "遗失作废",
            "replaced": "换发作废",
            "withdrawn": "已收回",
            "void": "作废",
        }[self.value]


class PartyBadgeState(Enum):
    """党员徽章状态: who holds it, or what became of it."""

    HELD = "held"
    RETURNED = "returned"
    LOST = "lost"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"held": "在用", "returned": "已交回", "lost": "遗失"}[self.value]


class PaperKind(Enum):
    """Papers that show a person and grow old when the person's particulars change."""

    BADGE = "badge"
    DESK_SIGN = "desk_sign"
    BOARD = "board"
    COMMITMENT = "commitment"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"badge": "胸卡", "desk_sign": "台签", "board": "公开栏", "commitment": "公开承诺"}[self.value]
