"""A spot check in ten seconds: who, which points were not met, a word and a photo; then the next person."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from sanhua_desktop.exchange.photos import photo_bytes
from sanhua_desktop.feedback.spot_checks.service import SpotCheckService, SpotCheckValues
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.ui.choice_list import ChoiceList
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_spot_check_dialog import Ui_SpotCheckDialog
from sanhua_desktop.ui.operations import Operations


class SpotCheckDialog(FormDialog):
    """Stays open for the next person; the checker's name stays."""

    def __init__(self, checks: SpotCheckService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._checks = checks
        self._person: StaffMember | None = None
        self._photo: tuple[str, bytes] | None = None
        self._form = Ui_SpotCheckDialog()
        self._form.setupUi(self)
        for point in checks.points:
            item = QListWidgetItem(f"{point.key}　{point.label}", self._form.points_list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, point)
        self._form.points_list.setCurrentRow(0)
        self._form.points_list.installEventFilter(self)
        self._form.choose_button.clicked.connect(self._choose)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._names = ChoiceList(self._form.staff_edit, self._people, self, eager=True)
        self._names.listen_first()
        self._names.picked.connect(self._take_person)
        self._form.staff_edit.textEdited.connect(lambda _: self._forget_person())
        self._form.staff_edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a digit on the list mark its point."""
        here = watched is self._form.points_list and event.type() == QEvent.Type.KeyPress
        if here and isinstance(event, QKeyEvent) and self._toggle(event.text()):
            return True
        return super().eventFilter(watched, event)

    def take_photo(self, path: Path) -> None:
        """Read a photo; a failure stands below the field."""
        content = self.operations.read(self, lambda: photo_bytes(path), self.show_problems)
        if content is not None:
            self._photo = path.name, content
            self._form.photo_edit.setText(path.name)

    def keep(self) -> None:
        """Save the check and make room for the next."""
        self.clear_problems()
        if self._person is None and self._names.candidate is not None:
            self._names.pick()
        form = self._form
        values = SpotCheckValues(
            self._person.id if self._person else None, form.checker_edit.text(), self._failed(), form.note_edit.text(),
            self._photo,
        )  # fmt: skip
        if self.operations.run(self, partial(self._checks.record, values), self.show_problems) is not None:
            self._make_room()

    def _make_room(self) -> None:
        self._person = self._photo = None
        for at in range(self._form.points_list.count()):
            self._form.points_list.item(at).setCheckState(Qt.CheckState.Unchecked)
        for edit in (self._form.staff_edit, self._form.note_edit, self._form.photo_edit):
            edit.clear()
        self.ready()
        self._form.staff_edit.setFocus()

    def _people(self, text: str) -> list[tuple[str, StaffMember]]:
        return [(f"{one.name}（{one.post or one.staff_number}）", one) for one in self._checks.people(text)]

    def _take_person(self, person: StaffMember) -> None:
        self._person = person
        self._form.staff_edit.setText(person.name)
        self._form.points_list.setFocus()

    def _forget_person(self) -> None:
        self._person = None

    def _failed(self) -> tuple[str, ...]:
        items = [self._form.points_list.item(at) for at in range(self._form.points_list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole).code for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _toggle(self, key: str) -> bool:
        for at in range(self._form.points_list.count()):
            item = self._form.points_list.item(at)
            if key and item.data(Qt.ItemDataRole.UserRole).key == key:
                marked = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked)
                self._form.points_list.setCurrentRow(at)
                return True
        return False

    def _choose(self) -> None:
        dialog = QFileDialog(self, "选一张照片", "", "照片 (*.jpg *.jpeg *.png *.bmp *.webp)")
        dialog.fileSelected.connect(lambda name: self.take_photo(Path(name)))
        dialog.open()
