"""A person's photo in a form: dragged in, pasted or chosen, then framed.

What comes from outside is read by ``exchange.photos`` alone; Qt only ever shows what that made.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import photo_bytes, preview
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.photo_crop_dialog import PhotoCropDialog, Shot

_FORMATS = ("image/png", "image/jpeg", "image/bmp", "image/webp", "image/gif")
_HINT = "把照片拖到这里，\n或按 Ctrl+V 粘贴"


class PhotoField(QWidget):
    """Shows the photo; ``picture`` is a new one to keep, None while nothing was changed.

    While ``opening`` a picture is on its way to the frame, and the form had better wait with saving.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shot: Shot | None = None
        self.picture: bytes | None = None
        self.opening = False
        self.area = _PhotoArea(self)
        self.choose_button = _button("选择照片(&B)…", "photo_button", self._choose)
        self.paste_button = _button("粘贴(&V)", "paste_button", self.paste)
        self.crop_button = _button("重新裁剪(&C)…", "crop_button", self._frame_again)
        self.crop_button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.area, self.choose_button, self.paste_button, self.crop_button):
            column.addWidget(widget)
        self.area.offered.connect(self.take_mime)

    def show_picture(self, picture: bytes | None) -> None:
        """Show the photo that is kept already."""
        self.area.show_picture(picture)

    def take_file(self, path: Path) -> None:
        """Read a file aside, then let the user frame it."""
        self._open(lambda: (photo_bytes(path), path.name))

    def take_content(self, content: bytes, name: str) -> None:
        """Let the user frame a picture that came without a file."""
        self._open(lambda: (content, name))

    def _open(self, fetch: Callable[[], tuple[bytes, str]]) -> None:
        def work(_progress: Progress) -> Shot:
            try:
                content, name = fetch()
                return Shot(content, name, preview(content, name))
            except BaseException:
                self.opening = False
                raise

        self.opening = True
        self._jobs.start(self, "正在打开照片…", work, self._opened, self.refused.emit)

    def take_mime(self, offered: QMimeData) -> None:
        """Take the first picture of what was dragged in or pasted; say so if there is none."""
        path, content = _file_in(offered), _picture_in(offered)
        if path is not None:
            self.take_file(path)
        elif content:
            self.take_content(content, "粘贴的图片")
        else:
            self.refused.emit(InvalidInput({"photo": "这里面没有照片。请复制或拖来一张照片，或照片文件。"}))

    def paste(self) -> None:
        """Take what is in the clipboard."""
        self.take_mime(QGuiApplication.clipboard().mimeData())

    def frame(self, shot: Shot) -> PhotoCropDialog:
        """Open the frame over a picture."""
        self._shot = shot
        dialog = PhotoCropDialog(shot, self._jobs, self)
        dialog.cut.connect(self._keep)
        dialog.refused.connect(self.refused)
        dialog.open()
        return dialog

    def _opened(self, shot: Shot) -> None:
        self.opening = False
        self.frame(shot)

    def _keep(self, portrait: bytes) -> None:
        self.picture = portrait
        self.crop_button.setEnabled(True)
        self.show_picture(portrait)
        self.changed.emit()

    def _frame_again(self) -> None:
        if self._shot is not None:
            self.frame(self._shot)

    def _choose(self) -> None:
        dialog = QFileDialog(self, "选择照片", "", "照片 (*.jpg *.jpeg *.png *.bmp *.webp *.gif)")
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.take_file(Path(path))


class _PhotoArea(QFrame):
    """The place where the photo is seen and dropped."""

    offered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photo_area")
        self.setAccessibleName("照片：可拖入，可按 Ctrl+V 粘贴")
        self.setProperty("role", "photo")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._pixmap = QPixmap()
        line = self.fontMetrics().height()
        self.setFixedSize(QSize(line * 8, round(line * 8 * 7 / 5)))

    def show_picture(self, picture: bytes | None) -> None:
        """Show a portrait that the program made, or none."""
        self._pixmap = QPixmap()
        if picture:
            self._pixmap.loadFromData(picture)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, or what may be done here."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = self.rect().adjusted(3, 3, -3, -3)
        if self._pixmap.isNull():
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _HINT)
        else:
            painter.drawPixmap(inner, self._pixmap)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.offered.emit(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and files."""
        if event.mimeData().hasUrls() or any(event.mimeData().hasFormat(one) for one in _FORMATS):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.offered.emit(event.mimeData())


def _button(text: str, name: str, pressed: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(pressed)
    return button


def _file_in(offered: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile()), None)


def _picture_in(offered: QMimeData) -> bytes:
    """Return the picture's own bytes; a bare bitmap, which Windows hands over unpacked, is packed first."""
    for name in _FORMATS:
        if offered.hasFormat(name):
            return bytes(offered.data(name).data())
    bitmap = offered.imageData() if offered.hasFormat("application/x-qt-image") else None
    if not isinstance(bitmap, QImage) or bitmap.isNull():
        return b""
    packed = QBuffer()
    packed.open(QIODevice.OpenModeFlag.WriteOnly)
    bitmap.save(packed, "PNG")  # type: ignore[call-overload]
    return bytes(packed.data().data())
