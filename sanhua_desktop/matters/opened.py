"""A matter open in an editor while somebody else keeps it: what is told, and what each of the two keeps."""

from dataclasses import dataclass, fields, replace
from datetime import date

from sanhua_desktop.errors import Conflict, Disagreement
from sanhua_desktop.matters.content import MatterContent
from sanhua_desktop.matters.records import Matter, MatterEdition
from sanhua_desktop.matters.workbook import COLUMNS


@dataclass
class OpenedMatter:
    """A matter as its editor saw it, with its last edition; ``seen`` is what another kept since, once looked at."""

    matter: Matter
    content: MatterContent
    edition: MatterEdition | None
    seen: "OpenedMatter | None" = None

    @property
    def mark(self) -> tuple[MatterContent, int]:
        """What is another one as soon as somebody kept anything of the matter: materials and waiting editions too."""
        return self.content, self.edition.id if self.edition else 0

    def latest(self, opened: "OpenedMatter") -> MatterContent:
        """Return what was kept last, which may still wait for its day."""
        fresh = self.edition is not None and self.mark[1] != opened.mark[1]
        return MatterContent.from_text(self.edition.content) if fresh and self.edition else self.content


def overtaken(opened: OpenedMatter, now: OpenedMatter, mine: MatterContent, who: str) -> Conflict:
    """Return what to raise: every field in which what was opened, what is kept now and what was typed differ."""
    theirs, label = now.latest(opened), {field: heading for heading, field in COLUMNS.items()}
    sides = (opened.content, theirs, mine)
    differ = [one.name for one in fields(MatterContent) if len({getattr(side, one.name) for side in sides}) > 1]
    waits = now.edition is not None and not now.edition.in_force and theirs is not now.content
    from_day = f"（自{_day(now.edition.valid_from)}起生效）" if waits and now.edition else ""

    def overrule() -> None:
        opened.seen = now

    return Conflict(
        f"“{opened.matter.name}”刚刚由{who}改过{from_day}，您的修改还没有保存。请看过对方的内容再决定。",
        kind="matter",
        record_id=opened.matter.id,
        fields=[Disagreement(label[name], *_apart([getattr(side, name) for side in sides])) for name in differ],
        overrule=overrule,
    )


def merged(opened: OpenedMatter, now: OpenedMatter, mine: MatterContent, *, later: bool) -> MatterContent:
    """Return what is kept: what was typed, and for the rest what another kept meanwhile; ``later`` even if it waits."""
    typed = {one: value for one, value in vars(mine).items() if value != getattr(opened.content, one)}
    return replace(now.latest(opened) if later else now.content, **typed)


def _apart(values: list[str | int | None]) -> tuple[str, str, str]:
    """Return the three values in words; of texts of several lines only those lines that not all of them have."""
    texts = ["" if value is None else str(value) for value in values]
    if any("\n" in text for text in texts):
        common = set.intersection(*(set(text.splitlines()) for text in texts))
        texts = ["／".join(line for line in text.splitlines() if line not in common) for text in texts]
    opened, theirs, mine = (text or "（空）" for text in texts)
    return opened, theirs, mine


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
