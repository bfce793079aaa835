"""Laying the frame of 25:35 over a photo and cutting it out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import Preview, portrait_of
from sanhua_desktop.ui.crop_canvas import CropCanvas
from sanhua_desktop.ui.generated.ui_photo_crop_dialog import Ui_PhotoCropDialog
from sanhua_desktop.ui.jobs import Jobs


@dataclass(frozen=True)
class Shot:
    """A picture as it came: the bytes of the file, what it is called, and how it looks."""

    content: bytes
    name: str
    preview: Preview


class PhotoCropDialog(QDialog):
    """``cut`` carries the portrait; a picture that cannot be cut goes out by ``refused``."""

    cut = Signal(object)
    refused = Signal(object)

    def __init__(self, shot: Shot, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shot, self._jobs = shot, jobs
        self._form = Ui_PhotoCropDialog()
        self._form.setupUi(self)
        self.canvas.show_preview(shot.preview)
        self._form.larger_button.clicked.connect(self.canvas.grow)
        self._form.smaller_button.clicked.connect(self.canvas.shrink)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.use_button.clicked.connect(self._use)
        self.canvas.setFocus()

    @property
    def canvas(self) -> CropCanvas:
        """The picture with the frame."""
        canvas: CropCanvas = self._form.canvas
        return canvas

    def _use(self) -> None:
        shot, frame = self._shot, self.canvas.frame
        self._jobs.start(
            self,
            "正在裁剪照片…",
            lambda progress: portrait_of(shot.content, shot.name, frame),
            self._cut_out,
            self._refuse,
        )

    def _cut_out(self, portrait: bytes) -> None:
        self.cut.emit(portrait)
        self.accept()

    def _refuse(self, problem: InvalidInput) -> None:
        self.refused.emit(problem)
        self.reject()
