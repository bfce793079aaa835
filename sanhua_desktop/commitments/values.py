"""What is typed of a commitment beyond its sentence, and of its evidence."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sanhua_desktop.commitments.enums import CommitmentNature, Metric
from sanhua_desktop.errors import InvalidInput


@dataclass(frozen=True)
class Measured:
    """What the register measures: a figure, its days and target (percent), and the days of its period."""

    metric: Metric
    target: Decimal
    first: date
    last: date
    days: int = 0


@dataclass(frozen=True)
class ItemValues:
    """What an item promises beyond its sentence."""

    due_on: date | None
    measure: str = ""
    responsible: str = ""
    nature: CommitmentNature = CommitmentNature.POST
    measured: Measured | None = None


@dataclass(frozen=True)
class EvidenceValues:
    """佐证 as typed; ``number`` is a line of the register, ``content`` a file of 5 MB at most."""

    what: str
    number: str = ""
    file_name: str = ""
    content: bytes | None = None
    noted_by: str = ""


def check_measured(one: Measured, staff_id: int | None) -> None:
    """Raise ``InvalidInput`` for a figure that nobody could count; ``staff_id`` is the person's, if it is one's."""
    if one.metric is Metric.SATISFACTION and staff_id is not None:
        raise InvalidInput({"metric": "满意度调查按窗口和全单位统计，个人承诺请选别的数字，或凭佐证核实。"})
    if not 0 < one.target <= 100:
        raise InvalidInput({"target": "目标请填0到100之间的百分比，如95。"})
    if one.metric is Metric.ANSWERED_WITHIN and one.days < 1:
        raise InvalidInput({"days": "请填几个工作日内答复，如3。"})
    if one.last < one.first:
        raise InvalidInput({"period": "衡量的起止日期颠倒了，请核对。"})
