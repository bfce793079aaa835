"""A title as it stood when a selection was opened: what was published is not altered by later editing (称号设置)."""

import json
from dataclasses import asdict, dataclass

from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.awards.records import AwardRound, AwardTitle


@dataclass(frozen=True)
class FrozenTitle:
    """The columns of an ``AwardTitle`` that candidates are judged by and papers are worded with.

    A column added later needs a default: what was kept before does not name it.
    """

    name: str
    holder: Holder
    formula: str
    merit: str
    term_months: int = 0
    months_in_post: int = 0
    members_only: bool = False
    posted_commitment: bool = False
    satisfaction_floor: int = 0
    contest_share: int = 0

    @classmethod
    def of(cls, title: AwardTitle) -> "FrozenTitle":
        """Copy a title."""
        return cls(**{name: getattr(title, name) for name in cls.__dataclass_fields__})

    def to_text(self) -> str:
        """Return the copy as JSON."""
        return json.dumps({**asdict(self), "holder": self.holder.value}, ensure_ascii=False)


def title_of(row: AwardRound) -> FrozenTitle:
    """Return the title of a selection as it was opened; selections of older programs kept no copy: as it stands."""
    if not row.frozen_title:
        return FrozenTitle.of(row.title)
    kept = json.loads(row.frozen_title)
    return FrozenTitle(**{**kept, "holder": Holder(kept["holder"])})
