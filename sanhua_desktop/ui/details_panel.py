"""What is known of the chosen row: heading, a callout, facts, its actions as buttons in words, its history."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sanhua_desktop.ui.flow import FlowLayout
from sanhua_desktop.ui.style import SIGNS


@dataclass(frozen=True)
class Details:
    """The values of the panel; ``callout_state`` is a clock state, ``picture`` a JPEG."""

    heading: str
    subtitle: str = ""
    callout: str = ""
    callout_state: str = "normal"
    pairs: Sequence[tuple[str, str]] = ()
    history: Sequence[str] = ()
    picture: bytes | None = None


class DetailsPanel(QScrollArea):
    """Shows ``Details`` and, between facts and history, the buttons handed in; keys of ``page`` leaf through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._add_keys(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def _add_keys(self, page: QWidget) -> None:
        """Let a long text be leafed through from anywhere on the page, which has the focus itself."""
        for keys, step in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._leaf(step))

    def _leaf(self, step: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep() * 4 // 5)

    def show_details(self, details: Details | None, buttons: Sequence[QPushButton]) -> None:
        """Replace what is shown."""
        body = QWidget()
        body.setAutoFillBackground(False)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        if details is None:
            layout.addWidget(_label("在左边选一行，这里显示详情。", "note"))
        else:
            _fill(layout, details, buttons)
        layout.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)  # setWidget turned it on; the card's own ground shows through


def _fill(layout: QVBoxLayout, details: Details, buttons: Sequence[QPushButton]) -> None:
    if details.picture:
        layout.addWidget(_picture(details.picture))
    layout.addWidget(_label(details.heading, "heading"))
    if details.subtitle:
        layout.addWidget(_label(details.subtitle, "key"))
    if details.callout:
        layout.addWidget(_callout(details))
    layout.addLayout(_pairs(details.pairs))
    if buttons:
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        layout.addSpacing(4)
        layout.addLayout(row)
    if details.history:
        layout.addSpacing(8)
        layout.addWidget(_label("经过", "section"))
        for line in details.history:
            layout.addWidget(_label(line, "key"))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _picture(content: bytes) -> QLabel:
    pixmap = QPixmap()
    pixmap.loadFromData(content)
    label = QLabel()
    label.setAccessibleName("照片")
    label.setPixmap(pixmap.scaledToHeight(112, Qt.TransformationMode.SmoothTransformation))
    return label


def _callout(details: Details) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "callout")
    frame.setProperty("state", details.callout_state)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(12, 9, 12, 9)
    sign = SIGNS.get(details.callout_state, "")
    inside.addWidget(_label(f"{sign} {details.callout}".strip(), "due"))
    return frame


def _pairs(pairs: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (key, value) in enumerate(pairs):
        name = _label(key, "key")
        name.setWordWrap(False)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_label(value, "value"), row, 1)
    return grid
