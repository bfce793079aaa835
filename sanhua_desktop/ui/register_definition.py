"""What makes one register differ from the next: its columns, its rows, what is done with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.record_table import Column


@dataclass(frozen=True)
class Action:
    """Something to do: ``needs_row`` with the chosen row, ``in_details`` as a button beside it where it ``applies``.

    ``in_menu`` keeps what is seldom needed under 更多, out of the way of the daily work. ``why_not`` is said where its
    key is pressed on a row to which it does not apply.
    """

    text: str
    call: Callable[[Any], object]
    shortcut: str = ""
    needs_row: bool = False
    main: bool = False
    in_details: bool = False
    in_menu: bool = False
    icon: str = ""
    applies: Callable[[Any], bool] = lambda _: True
    why_not: str = ""

    def problem(self, row: Any) -> str:
        """Return why it cannot be done to the chosen row, None if nothing is chosen; "" where it can."""
        if self.needs_row and row is None:
            return "请先在列表里选一行。"
        if self.needs_row and not self.applies(row):
            return self.why_not or f"选中的这一行现在不能“{self.text}”。"
        return ""


@dataclass(frozen=True)
class RegisterDefinition:
    """All that differs from one register to the next; with ``aside`` the rows are fetched off the window's thread.

    Enter on a row does its first action, unless that would decide something: ``enter_acts``.
    """

    name: str
    title: str
    purpose: str
    columns: Sequence[Column]
    fetch: Callable[[str, str], Sequence[Any]]
    row_id: Callable[[Any], int]
    details: Callable[[Any], Details]
    kinds: frozenset[str]
    empty_sentence: str
    actions: Sequence[Action] = ()
    filters: Sequence[tuple[str, str]] = field(default=(("all", "全部"),))
    aside: Jobs | None = None
    enter_acts: bool = True
    search_hint: str = "姓名、拼音首字母、编号  Ctrl+F"
