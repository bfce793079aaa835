"""Choices of the awards room."""

from enum import Enum


class Holder(Enum):
    """Who may hold a title (评选对象)."""

    PERSON = "person"
    WINDOW = "window"
    GROUP = "group"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"person": "个人", "window": "窗口", "group": "集体"}[self.value]


class Stage(Enum):
    """How far a selection (比选) has come, in its one order (domain F.8)."""

    PROPOSED = "proposed"
    REVIEWED = "reviewed"
    SHORTLISTED = "shortlisted"
    DECIDED = "decided"
    POSTED = "posted"
    CLEARED = "cleared"
    APPROVED = "approved"
    CIRCULATED = "circulated"
    CERTIFIED = "certified"
    FILED = "filed"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {
            "proposed": "已提出候选",
            "reviewed": "资格已审查",
            "shortlisted": "已定入围名单",
            "decided": "领导小组已研究",
            "posted": "公示中",
            "cleared": "公示结束",
            "approved": "已审定",
            "circulated": "已通报",
            "certified": "已制证书",
            "filed": "已归档",
        }[self.value]


class Step(Enum):
    """What carries a selection on, or one stage back."""

    PROPOSE = "propose"
    REVIEW = "review"
    SHORTLIST = "shortlist"
    DECIDE = "decide"
    POST = "post"
    CLEAR = "clear"
    APPROVE = "approve"
    CIRCULATE = "circulate"
    CERTIFY = "certify"
    FILE = "file"
    SEND_BACK = "send_back"

    @property
    def label(self) -> str:
        """The Chinese verb."""
        return {
            "propose": "提出候选",
            "review": "审查资格",
            "shortlist": "确定入围名单",
            "decide": "领导小组研究",
            "post": "张贴公示",
            "clear": "公示结束",
            "approve": "审定",
            "circulate": "印发通报",
            "certify": "制作证书",
            "file": "归档",
            "send_back": "退回上一步",
        }[self.value]


class Role(Enum):
    """In whose name a step is taken; the program knows no login, so the person is named each time."""

    OFFICE = "office"
    LEADING_GROUP = "leading_group"
    COMMITTEE = "committee"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"office": "办公室", "leading_group": "领导小组", "committee": "局党委（局长）"}[self.value]


class CertificateState(Enum):
    """证书状态: a number that is void never returns."""

    VALID = "valid"
    VOID = "void"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"valid": "有效", "void": "已作废", "replaced": "已换发"}[self.value]


class PaperKind(Enum):
    """Official papers of the awards (公文)."""

    PUBLICITY = "publicity"
    CIRCULAR = "circular"
    COMMENDATION = "commendation"
    BULLETIN = "bulletin"
    NOTICE = "notice"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "publicity": "公示",
            "circular": "通报",
            "commendation": "表彰决定",
            "bulletin": "简报",
            "notice": "通知",
        }[self.value]

    @property
    def since(self) -> Stage | None:
        """The stage a selection must have reached before the paper may be written; None for any."""
        return {
            "publicity": Stage.POSTED,
            "circular": Stage.APPROVED,
            "commendation": Stage.APPROVED,
        }.get(self.value)
