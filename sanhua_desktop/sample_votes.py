"""The sample office's ballots, surveys and contests, entered through the real services."""

from datetime import date
from decimal import Decimal

from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound
from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.evaluation.contests.service import NewContest
from sanhua_desktop.feedback.surveys.service import NewSurvey
from sanhua_desktop.services import Services


def load_votes(services: Services) -> None:
    """Prepare a ballot round for everybody, nobody has voted yet; take in a survey of a hundred forms."""
    groups = [NewGroup("领导班子", Decimal(40)), NewGroup("干部职工", Decimal(60), colleagues=True)]
    people = [person.id for person in services.staff.find()]
    today = services.ballots.today()
    services.ballots.prepare(NewRound(f"{today.year}年民主测评", today, people, groups))
    _load_survey(services, today)
    _load_contest(services, today, people[:6])


def _load_survey(services: Services, today: date) -> None:
    """The hundred made-up forms of a month: 62 / 25 / 8 / 3 / 2 on the whole."""
    first = today.replace(day=1)
    services.surveys.prepare(NewSurvey(f"{today.month}月群众满意度调查", first, today, issued=110))
    chosen = services.surveys.surveys()[0]
    windows = [window.label for window in services.office.windows()]
    levels = "1" * 62 + "2" * 25 + "3" * 8 + "4" * 3 + "5" * 2
    for at, level in enumerate(levels):
        others = "".join(levels[(at * 7 + step * 13) % 100] for step in range(7))
        services.surveys.take_in(chosen, windows[at % len(windows)], level + others)


def _load_contest(services: Services, today: date, people: list[int]) -> None:
    """A contest of six, scored by seven judges."""
    items = [("政策业务知识", Decimal(40)), ("实际操作", Decimal(40)), ("服务规范", Decimal(20))]
    judges = ["徐局长", "孟主任", "韩科长", "罗科长", "唐科长", "曹主任", "许站长"]
    services.contests.announce(NewContest("窗口业务技能比武", ContestKind.SKILL, today, items, judges, people))
    for at, one in enumerate(services.contests.results(services.contests.contests()[0])):
        scores = [[str(86 + (at * 5 + row * 3 + judge * 4) % 13) for judge in range(7)] for row in range(3)]
        services.contests.score(one.entrant, scores)
