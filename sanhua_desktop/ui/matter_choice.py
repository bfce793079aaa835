"""A line that finds a matter by its name, code or initials, and remembers which was taken."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sanhua_desktop.matters.records import Matter
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.ui.choice_list import ChoiceList, always


class MatterChoice(QObject):
    """``chosen`` tells the matter taken, None once the line says something else."""

    chosen = Signal(object)

    def __init__(self, edit: QLineEdit, matters: MatterService, over: QWidget) -> None:
        super().__init__(over)
        self._edit, self._matters = edit, matters
        self.matter: Matter | None = None
        self._list = ChoiceList(edit, self._fetch, over, eager=always)
        self._list.picked.connect(self.take)
        edit.textEdited.connect(lambda _: self._forget())

    def take(self, matter: Matter) -> None:
        """Take a matter as if it had been picked."""
        self.matter = matter
        self._edit.setText(matter.name)
        self.chosen.emit(matter)

    def listen_first(self) -> None:
        """See the line's keys before the form does."""
        self._list.listen_first()

    def settle(self) -> None:
        """Take what is offered and meant."""
        self._list.pick()

    def _fetch(self, text: str) -> list[tuple[str, Matter]]:
        return [(f"{matter.name}　{matter.code}", matter) for matter in self._matters.find(text)]

    def _forget(self) -> None:
        if self.matter is not None:
            self.matter = None
            self.chosen.emit(None)
