"""Keeping what is being typed: written a second after the first key, parked and taken back by key."""

from collections.abc import Callable, Mapping
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel

from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import SanhuaError
from sanhua_desktop.inquiries.desk.drafts import Draft, DraftFolder

_WRITTEN_AFTER_MS = 1000
_BY_KEY = 5


class DraftKeeper(QObject):
    """Holds the draft of the form and the parked ones; ``taken_back`` carries the fields of one that returns."""

    taken_back = Signal(object)
    failed = Signal(str)

    def __init__(
        self, folder: DraftFolder, clock: Clock, fields: Callable[[], Mapping[str, str]], label: QLabel, dialog: QDialog
    ) -> None:
        super().__init__(dialog)
        self._folder, self._clock, self._fields, self._label = folder, clock, fields, label
        self.key: UUID = uuid4()
        self._parked: list[Draft] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITTEN_AFTER_MS)
        self._timer.timeout.connect(self.write)
        for at in range(_BY_KEY):
            keys = QShortcut(QKeySequence(f"Alt+{at + 1}"), dialog)
            keys.activated.connect(lambda at=at: self.take_back(at))

    def load(self, is_registered: Callable[[UUID], bool]) -> None:
        """Offer what an earlier session left; what was registered just before a power cut is done with."""
        for draft in self._folder.all():
            if is_registered(draft.key):
                self._folder.drop(draft.key)
            else:
                self._parked.append(draft)
        self._show()

    @property
    def parked(self) -> list[Draft]:
        """The parked drafts, the oldest first."""
        return list(self._parked)

    def touched(self) -> None:
        """Something was typed: write it within a second, however long the typing goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Write the form's draft now; an empty form needs none."""
        fields = self._fields()
        if not fields:
            self._folder.drop(self.key)
            return
        try:
            self._folder.put(Draft(self.key, self._clock.now(), fields))
        except SanhuaError as problem:
            self.failed.emit(str(problem))

    def done(self) -> None:
        """The entry is registered or given up: forget its draft and begin another."""
        self._timer.stop()
        self._folder.drop(self.key)
        self.key = uuid4()

    def park(self) -> bool:
        """Set the form's draft aside for later; False if there was nothing typed."""
        self._timer.stop()
        fields = self._fields()
        if not fields:
            return False
        self.write()
        self._parked.append(Draft(self.key, self._clock.now(), fields))
        self.key = uuid4()
        self._show()
        return True

    def take_back(self, at: int) -> None:
        """Bring a parked draft into the form; what stands there is parked in its place."""
        if at >= len(self._parked):
            return
        draft = self._parked.pop(at)
        self.park()
        self.key = draft.key
        self._show()
        self.taken_back.emit(draft.fields)

    def _show(self) -> None:
        self._label.setVisible(bool(self._parked))
        shown = [f"Alt+{at} {_name(draft)}" for at, draft in enumerate(self._parked[:_BY_KEY], start=1)]
        self._label.setText(f"没登记完的 {len(self._parked)} 份，按键取回：{'　'.join(shown)}")


def _name(draft: Draft) -> str:
    fields = draft.fields
    who = fields.get("visitor_name_edit") or fields.get("phone_edit") or fields.get("content_edit") or "未填姓名"
    return f"{who}（{draft.kept_at:%H:%M}）"
