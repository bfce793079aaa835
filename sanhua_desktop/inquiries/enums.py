"""Choices of the register (domain A25)."""

from enum import Enum


class Channel(Enum):
    """来访方式."""

    VISIT = "visit"
    PHONE = "phone"
    LETTER = "letter"
    NETWORK = "network"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"visit": "来访", "phone": "来电", "letter": "来信", "network": "网络"}[self.value]


class AnswerMode(Enum):
    """答复方式 (domain B1): how the asker was told the result."""

    FACE = "face"
    PHONE = "phone"
    WRITTEN = "written"
    MESSAGE = "message"
    NETWORK = "network"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _ANSWER_MODES[self.value]

    @staticmethod
    def usual(channel: Channel) -> "AnswerMode":
        """Return how one who came this way is usually answered."""
        return {
            Channel.VISIT: AnswerMode.FACE,
            Channel.PHONE: AnswerMode.PHONE,
            Channel.LETTER: AnswerMode.WRITTEN,
            Channel.NETWORK: AnswerMode.NETWORK,
        }[channel]


_ANSWER_MODES = {"face": "当面", "phone": "电话", "written": "书面", "message": "短信", "network": "网络"}


class InquiryKind(Enum):
    """事项类别."""

    CONSULT = "consult"
    APPLICATION = "application"
    COMPLAINT = "complaint"
    HELP = "help"
    SUGGESTION = "suggestion"
    COLLECTION = "collection"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _KINDS[self.value]


_KINDS = {
    "consult": "咨询",
    "application": "办事",
    "complaint": "投诉",
    "help": "求助",
    "suggestion": "建议",
    "collection": "领证",
}


class Disposition(Enum):
    """去向: what became of the inquiry after the first answer."""

    FINISHED = "finished"
    HANDED_ON = "handed_on"
    GUIDED = "guided"
    NOT_OURS = "not_ours"
    NOTICE = "notice"
    ACCEPTED = "accepted"
    PETITION = "petition"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return _DISPOSITIONS[self.value]

    @property
    def answers(self) -> bool:
        """Tell whether the asker has his answer with it: told at once, or told where to go and whom to call."""
        return self in (Disposition.FINISHED, Disposition.GUIDED, Disposition.NOT_OURS)


_DISPOSITIONS = {
    "finished": "当场办结",
    "handed_on": "转本单位承办",
    "guided": "引导其他窗口",
    "not_ours": "告知去向（其他单位）",
    "notice": "一次性告知后补",
    "accepted": "受理办件",
    "petition": "转信访",
}


class ClockState(Enum):
    """How an entry stands against its limits."""

    NORMAL = "normal"
    SOON = "soon"
    PAST_PROMISE = "past_promise"
    PAST_STATUTE = "past_statute"
    DONE = "done"
    PAUSED = "paused"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "normal": "正常",
            "soon": "临期",
            "past_promise": "超承诺",
            "past_statute": "超法定",
            "done": "已办结",
            "paused": "暂停计时",
        }[self.value]


# Worst first: what a head settles first stands first.
OVERDUE = (ClockState.PAST_STATUTE, ClockState.PAST_PROMISE)
PRESSING = (*OVERDUE, ClockState.SOON)
