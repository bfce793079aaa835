"""录入测评票: one teller, one pile, one key a mark."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.ballots.key_in import KeyIn
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.store.text import clean_name
from sanhua_desktop.ui.ballot_desk import BallotDesk, mark_word, pile_key
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_key_in_dialog import Ui_KeyInDialog

_TURNS = {1: "第一遍", 2: "第二遍"}


class KeyInDialog(FormDialog):
    """Keeps the pile on this PC after every ballot; the second teller never sees what the first one keyed."""

    def __init__(self, desk: BallotDesk, chosen: BallotRound, turn: int, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk, self._chosen, self._turn = desk, chosen, turn
        self._setup = desk.ballots.setup(chosen)
        self._piles: dict[int, KeyIn] = {}  # of each group seen; a ballot half keyed waits there till its group is back
        self._form = Ui_KeyInDialog()
        self._form.setupUi(self)
        self.setWindowTitle(f"录入测评票（{_TURNS[turn]}）：{chosen.name}")
        for group in self._setup.groups:
            self._form.group_combo.addItem(group.name, group.number)
        self._open_pile()
        self._form.group_combo.currentIndexChanged.connect(lambda _: self._open_pile())
        self._form.board.finished.connect(self.keep)
        self._form.board.turned.connect(self._turn_to)
        self._form.board.keyed.connect(self._say_where)
        QShortcut(QKeySequence("Ctrl+Del"), self).activated.connect(self.remove)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        (self._form.board if self._pile.teller else self._form.teller_edit).setFocus()

    def keep(self) -> None:
        """Put the ballot in hand on the pile and take the next one."""
        self.clear_problems()
        self.operations.read(self, self._finish, self.show_problems)
        self._say_where()
        self._form.board.refresh()

    def remove(self) -> None:
        """Ask, then take the ballot turned to off the pile: it was keyed twice, or found invalid as a whole."""
        pile, at = self._pile, self._pile.at
        if at is None:
            self.operations.messages.problem(self, "请先按 PageUp 翻到要去掉的那一张。")
            return
        question = f"去掉第{at + 1}张的录入吗？另一遍也要去掉同一张，票数也要改对，才能计票。"
        self.operations.messages.ask(self, question, "去掉", lambda: self._drop_ballot(pile, at))

    def _drop_ballot(self, pile: KeyIn, at: int) -> None:
        def take() -> bool:
            pile.teller = self._checked_teller()
            before = list(pile.ballots)
            pile.remove(at)
            try:
                self._desk.piles.keep(self._key, self._turn, pile)
            except Exception:
                pile.ballots = before
                raise
            return True

        self.operations.read(self, take, self.show_problems)
        self._say_where()
        self._form.board.refresh()

    @property
    def loss(self) -> str:
        """Only a ballot that is not finished could be lost: every other one was kept as it was finished."""
        undone = [group.name for group in self._setup.groups if self._in_hand(group.number)]
        kept = sum(len(pile.ballots) for pile in self._piles.values())
        if not undone:
            return ""
        which = "这一张" if undone == [self._form.group_combo.currentText()] else f"{'、'.join(undone)}有一张"
        return f"{which}还没有录完，只放弃没录完的{f'；已录的{kept}张都在' if kept else ''}。要放弃吗？"

    def _in_hand(self, number: int) -> bool:
        pile = self._piles.get(number)
        return pile is not None and bool(pile.marks) and (pile.at is None or pile.marks != pile.ballots[pile.at])

    def _finish(self) -> bool:
        self._desk.ballots.still_open(self._chosen)  # another PC may have counted by now
        self._pile.teller = self._checked_teller()
        before, at, marks = list(self._pile.ballots), self._pile.at, self._pile.marks
        self._pile.finish()
        try:
            self._desk.piles.keep(self._key, self._turn, self._pile)
        except Exception:
            self._pile.ballots, self._pile.at, self._pile.marks = before, at, marks
            raise
        return True

    def _checked_teller(self) -> str:
        teller = clean_name(self._form.teller_edit.text())
        if not teller:
            raise InvalidInput({"teller": "请先填写计票人姓名。"})
        if teller == self._load(3 - self._turn).teller:
            raise InvalidInput({"teller": f"另一遍是{teller}录的，两遍要由两个人录。"})
        return teller

    @property
    def _group(self) -> int:
        number: int = self._form.group_combo.currentData()
        return number

    @property
    def _pile(self) -> KeyIn:
        return self._piles[self._group]

    @property
    def _key(self) -> str:
        return pile_key(self._chosen, self._group)

    def _load(self, turn: int) -> KeyIn:
        design = self._setup.design
        return self._desk.piles.load(self._key, turn, lines=design.lines, levels=len(design.levels))

    def _open_pile(self) -> None:
        design = self._setup.design
        if self._group not in self._piles:
            self._piles[self._group] = self._load(self._turn)
        if self._pile.teller:
            self._form.teller_edit.setText(self._pile.teller)
        labels = [design.line_label(line) for line in range(design.lines)]
        self._form.board.show_pile(self._pile, labels, mark_word(self._setup))
        self._say_where()

    def _turn_to(self, step: int) -> None:
        """Step through the pile; the ballot in hand is given up only if somebody says so."""
        if self._in_hand(self._group):
            question = "这一张还没有录完，翻看别的票就要放弃这一张的录入。要放弃吗？"
            self.operations.messages.ask(self, question, "放弃", lambda: self._take_up(step))
        else:
            self._take_up(step)

    def _take_up(self, step: int) -> None:
        pile = self._pile
        at = (len(pile.ballots) if pile.at is None else pile.at) + step
        if at == len(pile.ballots):
            pile.at, pile.marks = None, ""
        elif 0 <= at < len(pile.ballots):
            pile.reopen(at)
        self._say_where()
        self._form.board.refresh()

    def _say_where(self) -> None:
        pile = self._pile
        number = len(pile.ballots) + 1 if pile.at is None else pile.at + 1
        keys = "　".join(f"{at} {level}" for at, level in enumerate(self._setup.design.levels, start=1))
        self._form.pile_label.setText(
            f"第 {number} 张　已录 {len(pile.ballots)} 张　这张 {len(pile.marks)}/{pile.lines} 项"
            f"　　　{keys}　0 弃权　. 该项无效"
        )
