"""The values of the papers of this room, kept with the record so that an old paper prints as it was issued."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class MaterialLine:
    """One material on a notice; ``brought`` decides between 已具备 and 需补."""

    name: str
    copy: str
    count: int
    need: str
    brought: bool


@dataclass(frozen=True)
class NoticeSheet:
    """一次性告知书: everything on the paper in words."""

    office: str
    number: str
    issued_on: str
    visitor: str
    phone: str
    matter: str
    window: str
    statutory: str
    promised: str
    fee: str
    condition: str
    basis: str
    result: str
    due: str
    counted: str
    skipped: str
    materials: tuple[MaterialLine, ...]
    officer: str
    window_phone: str
    complaint_phone: str
    entry_number: str
    cause: str = ""
    situation: str = ""
    plain_words: str = ""

    def to_text(self) -> str:
        """Return the sheet as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "NoticeSheet":
        """Read a sheet back."""
        values = json.loads(text)
        lines = tuple(MaterialLine(**line) for line in values.pop("materials"))
        return NoticeSheet(**values, materials=lines)
