"""核对两遍录入: every mark the tellers keyed differently, settled by the paper."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID
from sanhua_desktop.evaluation.ballots.key_in import VOID_KEYS, Difference, KeyIn, differences, settled
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.ui.ballot_desk import BallotDesk, mark_word, pile_key
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_differences_dialog import Ui_DifferencesDialog


class DifferencesDialog(FormDialog):
    """One key settles the chosen line in both key-ins; Backspace takes the last one back."""

    def __init__(self, desk: BallotDesk, chosen: BallotRound, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk, self._chosen = desk, chosen
        self._setup = desk.ballots.setup(chosen)
        self._word = mark_word(self._setup)
        self.open_differences: list[tuple[int, Difference]] = []
        self._settled: list[tuple[int, Difference]] = []  # since the dialog was opened, the last one last
        self._form = Ui_DifferencesDialog()
        self._form.setupUi(self)
        self._form.differences_list.installEventFilter(self)
        self._list_again(0)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.cancel_button.hide()  # each key is kept at once: there is nothing to give up
        self._form.differences_list.setFocus()

    def keep(self) -> None:
        """Close; every settled line was kept already."""
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a mark for the chosen line."""
        if (
            watched is self._form.differences_list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Backspace:
                self._take_back()
                return True
            mark = self._mark(event.text())
            if mark is not None and self._form.differences_list.currentRow() >= 0:
                self._take_mark(self._form.differences_list.currentRow(), mark)
                return True
        return super().eventFilter(watched, event)

    def _mark(self, key: str) -> str | None:
        if key in VOID_KEYS:
            return VOID
        levels = [str(at) for at in range(1, len(self._setup.design.levels) + 1)]
        return key if key in (BLANK, *levels) else None

    def _take_mark(self, row: int, mark: str) -> None:
        settling = self.open_differences[row]
        if self._write(settling, mark, mark):
            self._settled.append(settling)
        self._list_again(row)

    def _take_back(self) -> None:
        """Put the two marks of the line settled last where they were, and stand on it again."""
        if not self._settled:
            return
        _, one = last = self._settled[-1]
        if self._write(last, one.first, one.second):
            self._settled.pop()
        self._list_again(0)
        if last in self.open_differences:
            self._form.differences_list.setCurrentRow(self.open_differences.index(last))

    def _write(self, line: tuple[int, Difference], *marks: str) -> bool:
        """Put a mark for each key-in on a line; False if that failed and was shown."""
        call = partial(self._kept, *line, marks)
        return self._desk.operations.read(self, call) is not None

    def _kept(self, number: int, difference: Difference, marks: Sequence[str]) -> bool:
        self._desk.ballots.still_open(self._chosen)  # another PC may have counted by now
        for turn, mark in enumerate(marks, start=1):
            pile = self._pile(number, turn)
            pile.ballots = settled(pile.ballots, difference, mark)
            self._desk.piles.keep(pile_key(self._chosen, number), turn, pile)
        return True

    def _pile(self, number: int, turn: int) -> KeyIn:
        design = self._setup.design
        key = pile_key(self._chosen, number)
        return self._desk.piles.load(key, turn, lines=design.lines, levels=len(design.levels))

    def _list_again(self, row: int) -> None:
        self.open_differences = [
            (number, one)
            for number, piles in self._desk.piles_of(self._chosen).items()
            for one in differences(piles.first, piles.second)
        ]
        names = {group.number: group.name for group in self._setup.groups}
        listing = self._form.differences_list
        listing.clear()
        for number, one in self.open_differences:
            what = f"{one.line + 1} {self._setup.design.line_label(one.line)}"
            tellers = f"第一遍 {self._word(one.first)}　第二遍 {self._word(one.second)}"
            listing.addItem(f"{names[number]}　第 {one.ballot + 1} 张　{what}：{tellers}")
        if not self.open_differences:
            listing.addItem("两遍录入没有不一致。")
            listing.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            listing.setCurrentRow(min(row, listing.count() - 1))
