"""今日: what is due, how the five zeros stand, where the campaign is, who sits where."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanhua_desktop.changes import Change
from sanhua_desktop.ui.icons import icon
from sanhua_desktop.ui.keys import Keys, Rows
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.style import SIGNS, state_color
from sanhua_desktop.ui.today_board import DueLine, Figure, StageBar, TodayBoard

_MINUTE_MS = 60_000
_REST_MS = 80  # the window is there by then


class TodayPage(QScrollArea):
    """Draws a board; ``open_requested`` carries tab and filter of a number that was pressed.

    ``fetch(False)`` leaves out what takes longer: it is drawn as soon as the window is there.
    """

    open_requested = Signal(str, str)
    register_requested = Signal()

    def __init__(
        self, fetch: Callable[[bool], TodayBoard], operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch, self._operations = fetch, operations
        self._stale, self._whole = False, False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shortcut = QShortcut(QKeySequence(Keys.NEW), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.register_requested)
        operations.changed.connect(self._on_changed)
        self._minute = QTimer(self)  # what falls due or waits too long shows without anybody's doing
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_again)
        self._minute.start()
        self.refresh()

    @property
    def key_rows(self) -> Rows:
        """The keys of the page and what they do."""
        return ((Keys.NEW, "登记来访"),)

    def refresh(self) -> None:
        """Draw the board anew."""
        self._stale = False
        board = self._operations.read(self, lambda: self._fetch(self._whole))
        if board is not None:
            self.setWidget(self._body(board))

    def _look_again(self) -> None:
        board = self._operations.glance(lambda: self._fetch(True)) if self.isVisible() else None
        if board is not None:
            self.setWidget(self._body(board))

    def _on_changed(self, _change: Change) -> None:
        self._stale = not self.isVisible()  # behind another tab it can wait until somebody looks
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if not self._whole:
            self._whole = True
            QTimer.singleShot(_REST_MS, self, self._look_again)
        if self._stale:
            self.refresh()

    def _body(self, board: TodayBoard) -> QWidget:
        body = QWidget()
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 18, 24, 14)
        layout.setSpacing(14)
        layout.addLayout(self._head(board))
        if board.banner:
            layout.addWidget(_callout(board.banner))
        layout.addLayout(_row([self._figure(figure) for figure in board.figures]))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._zeros(board.zeros), 3)
        middle.addWidget(_satisfaction(board.satisfaction), 2)
        layout.addLayout(middle)
        layout.addWidget(_stages(board.stages))
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(_due(board.due), 3)
        foot.addWidget(_lines("窗口在岗", board.windows, "还没有给窗口安排人员。"), 2)
        layout.addLayout(foot)
        layout.addStretch(1)
        return body

    def _head(self, board: TodayBoard) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label("今日", "title"))
        words.addWidget(_label(board.date_line, "purpose"))
        row.addLayout(words, 1)
        button = QPushButton("登记来访  F2")
        button.setProperty("role", "main")
        button.setIcon(icon("add", "surface"))
        button.setAccessibleName("登记来访")
        button.clicked.connect(self.register_requested)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _figure(self, figure: Figure) -> QFrame:
        card, inside = _card()
        number = _label("…" if figure.number is None else str(figure.number), "figure")
        number.setStyleSheet(f"color: {state_color(figure.state).name()};")
        inside.addWidget(number)
        inside.addWidget(self._opener(figure))
        inside.addWidget(_label(figure.note, "note"))
        return card

    def _opener(self, figure: Figure) -> QPushButton:
        sign = f"{SIGNS[figure.state]} " if figure.number and figure.state in SIGNS else ""
        button = QPushButton(f"{sign}{figure.label}")
        button.setProperty("role", "link")
        button.setAccessibleName(f"{figure.label} {figure.number or 0}，打开列表")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.open_requested.emit(figure.tab, figure.filter))
        return button

    def _zeros(self, zeros: Sequence[Figure]) -> QFrame:
        card, inside = _card()
        inside.addWidget(_label("“五零”服务标准", "section"))
        row = QHBoxLayout()
        row.setSpacing(10)
        for zero in zeros:
            tile = QFrame()
            state = "" if zero.number is None else "past_promise" if zero.number else "normal"
            tile.setProperty("role", "callout" if state else "card")
            tile.setProperty("state", state)
            column = QVBoxLayout(tile)
            column.setContentsMargins(12, 10, 12, 10)
            sign = SIGNS["past_promise"] if zero.number else SIGNS["done"]
            number = _label(f"{sign} {zero.number}" if state else "尚未统计", "heading")
            number.setStyleSheet(f"color: {state_color(state).name()};")
            column.addWidget(number)
            column.addWidget(self._opener(Figure(0, zero.label, zero.note, "", zero.tab, zero.filter)))
            tile.setToolTip(zero.note)
            row.addWidget(tile)
        inside.addLayout(row)
        inside.addStretch(1)
        return card


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(role in ("note", "key", "callout"))
    return label


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(18, 12, 18, 12)
    inside.setSpacing(4)
    return card, inside


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _callout(text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "callout")
    frame.setProperty("state", "soon")
    inside = QVBoxLayout(frame)
    inside.addWidget(_label(f"{SIGNS['soon']} {text}", "key"))
    return frame


def _satisfaction(text: str) -> QFrame:
    card, inside = _card()
    inside.addWidget(_label("群众满意率 · 目标 90%", "section"))
    inside.addWidget(_label(text, "key"))
    inside.addStretch(1)
    return card


def _stages(stages: Sequence[StageBar]) -> QFrame:
    card, inside = _card()
    inside.addWidget(_label("活动阶段", "section"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    for at, stage in enumerate(stages):
        name = _label(f"{'①②③④'[at]} {stage.name}", "section" if stage.state == "normal" else "key")
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 1000)
        bar.setValue(int(stage.share * 1000))
        bar.setFixedHeight(6)
        bar.setAccessibleName(f"{stage.name}，已过{stage.share:.0%}")
        grid.addWidget(name, 0, at)
        mark = {"done": "已结束", "normal": "进行中"}.get(stage.state, "未开始")
        grid.addWidget(_label(f"{stage.dates}　{mark}", "note"), 1, at)
        grid.addWidget(bar, 2, at)
        grid.setColumnStretch(at, 1)
    inside.addLayout(grid)
    return card


def _due(lines: Sequence[DueLine]) -> QFrame:
    card, inside = _card()
    inside.addWidget(_label("该办的事", "section"))
    for line in lines:
        label = _label(f"{SIGNS.get(line.state, '·')} {line.text}", "key")
        label.setStyleSheet(f"color: {state_color(line.state).name()};")
        inside.addWidget(label)
    if not lines:
        inside.addWidget(_label("今天没有到期和超期的事。", "key"))
    inside.addStretch(1)
    return card


def _lines(title: str, lines: Sequence[str], empty: str) -> QFrame:
    card, inside = _card()
    inside.addWidget(_label(title, "section"))
    for line in lines or [empty]:
        inside.addWidget(_label(line, "key"))
    inside.addStretch(1)
    return card
