"""The desk's own data: rules and canned answers, shipped as defaults and changed by the office."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.desk.records import CannedAnswer, DeskRule
from sanhua_desktop.inquiries.desk.rules import check_rule, read_day
from sanhua_desktop.store.search import initials
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_code, clean_text

RULE_KINDS, ANSWER_KINDS = frozenset({"desk_rule"}), frozenset({"canned_answer"})


@dataclass(frozen=True)
class RuleRow:
    """A rule as it stands."""

    number: int
    name: str
    label: str
    kind: str
    help: str
    value: str


class DeskService:
    """Reads and changes the desk's rules and canned answers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shipped: dict[str, dict[str, Any]] = {rule["name"]: rule for rule in defaults("desk")["rule"]}

    def rules(self) -> list[RuleRow]:
        """Return every rule with the office's value, or the shipped one."""
        with self._store.reading():
            own = {one.name: one.value for one in DeskRule.select()}
        return [
            RuleRow(at, name, one["label"], one["kind"], one["help"], own.get(name, one["value"]))
            for at, (name, one) in enumerate(self._shipped.items(), start=1)
        ]

    def value(self, name: str) -> str:
        """Return a rule's value."""
        with self._store.reading():
            own = DeskRule.get_or_none(DeskRule.name == name)
        return str(own.value if own is not None else self._shipped[name]["value"])

    def number(self, name: str) -> int:
        """Return the value of a rule that is a number."""
        return int(self.value(name))

    def locked_until(self) -> date | None:
        """Return the last day of the closed months, or None."""
        return read_day(self.value("locked_until"))

    def change_rule(self, name: str, text: str) -> Change:
        """Set a rule; ``InvalidInput`` if it cannot have this value."""
        text, before, shipped = clean_text(text), self.value(name), self._shipped[name]
        check_rule(shipped["kind"], text)
        with self._store.writing():
            own = DeskRule.get_or_none(DeskRule.name == name)
            if own is None:
                self._store.insert(DeskRule(name=name, value=text))
            else:
                self._store.update(own, value=text)
        return Change(
            f"“{shipped['label']}”已改为“{text or '空'}”。", RULE_KINDS, None, lambda: self.change_rule(name, before)
        )

    def load_defaults(self) -> None:
        """Copy the shipped answers into an office that has none."""
        with self._store.writing():
            if not CannedAnswer.select().exists():
                for answer in defaults("desk")["answer"]:
                    self._store.insert(CannedAnswer(**answer))

    def answers(self, query: str = "") -> list[CannedAnswer]:
        """Return answers whose code begins with ``query``, or whose text or initials contain it."""
        with self._store.reading():
            kept = list(CannedAnswer.select().where(CannedAnswer.archived_at.is_null()).order_by(CannedAnswer.code))
        wanted = query.strip().lower()
        coded = [one for one in kept if one.code.startswith(wanted)]
        return [*coded, *(one for one in kept if one not in coded and _holds(one, wanted))]

    def keep_answer(self, code: str, text: str) -> Change:
        """Enter an answer, or replace the one of this code; ``InvalidInput`` without code or text."""
        code, text = clean_code(code).lower(), clean_text(text)
        if not code or not text:
            raise InvalidInput({"answer": "请写成“短码 答复内容”，如“ns 货车年审带行驶证到2号窗口”。"})
        with self._store.writing():
            known = CannedAnswer.get_or_none(CannedAnswer.code == code)
            if known is None:
                known = CannedAnswer(code=code, text=text)
                self._store.insert(known)
            else:
                self._store.update(known, text=text, archived_at=None, archive_reason="")
        return Change(f"常用答复“{code}”已保存。", ANSWER_KINDS, known.id)

    def drop_answer(self, answer: CannedAnswer) -> Change:
        """Take an answer out of use."""
        self._store.archive(answer, "不再使用")
        return Change(f"常用答复“{answer.code}”已停用。", ANSWER_KINDS, None, lambda: self._restore(answer))

    def _restore(self, answer: CannedAnswer) -> Change:
        self._store.restore(answer)
        return Change(f"常用答复“{answer.code}”已恢复。", ANSWER_KINDS, answer.id)


def _holds(answer: CannedAnswer, wanted: str) -> bool:
    return wanted in answer.text.lower() or wanted in initials(answer.text)
