"""Whose photo is it: a person's name beside the pictures that may be theirs, one person after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QDialog, QToolButton, QWidget

from sanhua_desktop.staff.photo_matching import Candidate, DoubtfulPhoto
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.ui.generated.ui_photo_choice_dialog import Ui_PhotoChoiceDialog

_NONE = "都不是"


class PhotoChoiceDialog(QDialog):
    """``chosen`` carries the portraits by staff number; who has none of the pictures is left out."""

    chosen = Signal(object)

    def __init__(self, doubtful: Sequence[DoubtfulPhoto], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._doubtful = doubtful
        self._answers: dict[int, Candidate | None] = {}
        self._at = 0
        self._group = QButtonGroup(self)
        self._form = Ui_PhotoChoiceDialog()
        self._form.setupUi(self)
        self._form.back_button.clicked.connect(lambda: self._go(self._at - 1))
        self._form.next_button.clicked.connect(self._next)
        self._form.cancel_button.clicked.connect(self.reject)
        self._group.idClicked.connect(self._answer)
        line = self.fontMetrics().height()
        self._picture = QSize(line * 6, round(line * 6 * 7 / 5))
        self.setMinimumWidth(line * 32)
        self._form.pictures_area.setMinimumHeight(self._picture.height() + line * 4)
        self._go(0)

    @property
    def buttons(self) -> list[QToolButton]:
        """The pictures of the person shown, and 都不是 at the end."""
        return [one for one in self._group.buttons() if isinstance(one, QToolButton)]

    def _go(self, at: int) -> None:
        self._at = at
        person = self._doubtful[at].person
        self._form.place_label.setText(
            f"第 {at + 1} 位，共 {len(self._doubtful)} 位。请看照片，选出本人；拿不准就选“都不是”。"
        )
        self._form.person_label.setText(_named(person, person.gender.label, person.department, person.post))
        self._form.back_button.setEnabled(at > 0)
        last = at + 1 == len(self._doubtful)
        self._form.next_button.setText("认完了(&N)" if last else "下一位(&N)")
        self._show_pictures()
        self._form.next_button.setEnabled(at in self._answers)

    def _show_pictures(self) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
            button.deleteLater()
        layout = self._form.pictures_layout
        while layout.count():
            layout.takeAt(0)
        candidates = self._doubtful[self._at].candidates
        for number, candidate in enumerate((*candidates, None)):
            button = self._button(candidate)
            self._group.addButton(button, number)
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
            button.setChecked(self._at in self._answers and self._answers[self._at] is candidate)
        layout.addStretch(1)
        self.buttons[0].setFocus()

    def _button(self, candidate: Candidate | None) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("role", "picture")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        if candidate is None:
            button.setText(_NONE)
            button.setMinimumSize(self._picture.width(), self._picture.height() + self.fontMetrics().height() + 20)
            return button
        pixmap = QPixmap()
        pixmap.loadFromData(candidate.picture)
        button.setIcon(QIcon(pixmap))
        button.setIconSize(self._picture)
        holder = self._holder(candidate)
        button.setText(f"{candidate.file.name}\n（已选给{holder}）" if holder else candidate.file.name)
        button.setEnabled(not holder)
        return button

    def _holder(self, candidate: Candidate) -> str:
        """Return who was given the same file before, "" if nobody else was."""
        for at, answer in self._answers.items():
            if at != self._at and answer is not None and answer.file == candidate.file:
                return _named(self._doubtful[at].person)
        return ""

    def _answer(self, number: int) -> None:
        self._answers[self._at] = (*self._doubtful[self._at].candidates, None)[number]
        self._form.next_button.setEnabled(True)

    def _next(self) -> None:
        if self._at + 1 < len(self._doubtful):
            self._go(self._at + 1)
            return
        unanswered = next((at for at in range(len(self._doubtful)) if at not in self._answers), None)
        if unanswered is not None:
            self._go(unanswered)
            return
        self.accept()
        self.chosen.emit(
            {
                self._doubtful[at].person.staff_number: answer.picture
                for at, answer in self._answers.items()
                if answer is not None
            }
        )


def _named(person: StaffValues, *more: str) -> str:
    """Return a name with the number, which tells two of one name apart."""
    return f"{person.name}（{'，'.join(filter(None, (person.staff_number, *more)))}）"
