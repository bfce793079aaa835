"""The sample office's awards: two selections carried through, one on the wall, the banner handed over, a story."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from sanhua_desktop.awards.enums import PaperKind, Role, Step
from sanhua_desktop.awards.machine import ROLES
from sanhua_desktop.awards.selections import StepInput
from sanhua_desktop.services import Services
from sanhua_desktop.store.store import Store

Moment = Callable[[Store, int, str], AbstractContextManager[None]]
_AT = "15:00"
_PUBLICITY = 18  # days that pass for certain, holidays included


def load_awards(services: Services, plan: dict[str, Any], moment: Moment) -> None:
    """Enter the awards of the one published round."""
    for line in plan["selection"]:
        _carry(services, plan, line, moment)
    posted, banner, given = services.selections.find()[:3]
    objection = plan["objection"]
    services.selections.object(posted, posted.chosen[0], objection["by"], objection["content"])
    for kind, row in (
        (PaperKind.CIRCULAR, given),
        (PaperKind.BULLETIN, given),
        (PaperKind.NOTICE, given),
        (PaperKind.PUBLICITY, posted),
    ):
        services.award_papers.keep(services.award_papers.compose(kind, row))
    services.banners.pass_on(banner, plan["named"][1], plan["received_by"])
    holder = next(one for one in services.honours.honours() if one.staff_id is not None)
    services.honours.write_exemplar(holder, plan["exemplar"]["heading"], plan["exemplar"]["story"])


def _carry(services: Services, plan: dict[str, Any], line: dict[str, Any], moment: Moment) -> None:
    """Open a selection and take its steps up to the last one named, each on its day."""
    people = dict(zip(Role, plan["named"], strict=True))
    days_ago = line["days_ago"]
    with moment(services.store, days_ago, _AT):
        title = next(one for one in services.titles.titles() if one.name == line["title"])
        newest = services.selections.published_rounds()[0]
        opened = services.selections.open(newest, title, 1, people[Role.OFFICE]).record_id
    assert opened is not None  # a new record has a number
    for step in list(ROLES)[1 : list(ROLES).index(Step(line["last"])) + 1]:
        if step is Step.CLEAR:
            days_ago -= _PUBLICITY
        with moment(services.store, days_ago, _AT):
            note = services.selections.proposed_note(step)
            typed = StepInput(ROLES[step], people[ROLES[step]], note, document_number=line.get("number", ""))
            services.selections.take(opened, step, typed)
