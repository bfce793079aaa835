"""The sample office's rectifications: one of the last tier under way, one past its day, one accepted and closed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.feedback.rectifications.enums import FaultType, RectificationSource
from sanhua_desktop.feedback.rectifications.enums import RectificationState as State
from sanhua_desktop.feedback.rectifications.service import RectificationValues
from sanhua_desktop.sample_awards import Moment
from sanhua_desktop.services import Services

_LEADER, _OFFICE = "周建国", "李红"


def load_rectifications(services: Services, chosen: EvaluationRound, moment: Moment) -> None:
    """Write them down and take their steps, through the real service."""
    today = services.store.clock.today()
    last = services.last_tier.rows(chosen)[0]
    measures = "每天下班前核对当天首问登记；一次性告知前先对照事项目录；由AB岗同事每周抽看两件。"
    take = partial(_register, services, moment=moment)
    take(replace(services.last_tier.draft(chosen, last), leader=_LEADER, measures=measures), (0, 0))
    window = next(iter(services.office.windows()))
    take(
        RectificationValues(
            problem="满意度调查反映午间无人值守，3名货车司机等候超过一小时",
            source=RectificationSource.SURVEY,
            fault=FaultType.DELAY,
            found_on=today - timedelta(days=40),
            due_on=today - timedelta(days=10),
            standard="工作日12:00—14:30窗口不空岗",
            measures="实行午间轮值，值班表贴在窗口，办公室每周抽查两次。",
            leader=_LEADER,
            window_id=window.id,
            responsible=_OFFICE,
        ),
        (39,),
    )
    take(
        RectificationValues(
            problem="自查发现公开栏缺收费依据，便民手册电话已过期",
            source=RectificationSource.SELF_CHECK,
            found_on=today - timedelta(days=30),
            due_on=today - timedelta(days=5),
            standard="公开栏、便民手册与事项目录一致，电话能打通",
            measures="核对全部事项，重印公开栏和手册，旧版收回。",
            leader=_LEADER,
            responsible=_OFFICE,
        ),
        (29, 28, 8, 7),
    )


def _register(services: Services, values: RectificationValues, days_ago: Sequence[int], *, moment: Moment) -> None:
    """Write one down on the day it was found and take a step on each of the days."""
    own, found = services.rectifications, services.store.clock.today() - values.found_on
    with moment(services.store, found.days, "09:30"):
        number = own.register(values).record_id
    assert number is not None  # a new record has a number
    row = own.get(number)
    told = (
        (State.PUBLISHED, _OFFICE, ""),
        (State.UNDER_WAY, row.responsible, ""),
        (State.APPLIED, row.responsible, "公开栏、手册已全部重印，电话逐个拨打核实。"),
        (State.CLOSED, _LEADER, "现场查看，电话抽查5个均能打通，同意销号。"),
    )
    for ago, (state, person, text) in zip(days_ago, told, strict=False):
        with moment(services.store, ago, "16:00"):
            own.step(row, state, person, text)
