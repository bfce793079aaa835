"""A picture with the frame of 25:35 over it, moved and resized by mouse or keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from sanhua_desktop.exchange.photo_frame import PhotoFrame
from sanhua_desktop.exchange.photos import Preview
from sanhua_desktop.ui.style import COLORS

_HANDLE = 14  # how near a corner the mouse must be, in pixels of the screen
_STEP, _LARGE_STEP = 0.005, 0.05  # of the picture's width
_GROWTH = 1.05
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_GROW = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_SHRINK = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class CropCanvas(QWidget):
    """Shows a preview; ``frame`` is in pixels of the whole picture, whatever size is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 300)
        self._picture = QImage()
        self.frame = PhotoFrame.widest(25, 35)
        self._grip: tuple[bool, bool] | None = None  # the corner that is drawn: is it the left one, the upper one
        self._last: QPointF | None = None

    def show_preview(self, preview: Preview, frame: PhotoFrame | None = None) -> None:
        """Show a picture and a frame, or the widest one."""
        size = preview.width, preview.height
        self._picture = QImage(preview.rgb, *size, preview.width * 3, QImage.Format.Format_RGB888).copy()
        self.frame = frame or PhotoFrame.widest(preview.whole_width, preview.whole_height)
        self.update()

    def set_frame(self, frame: PhotoFrame) -> None:
        """Put the frame elsewhere."""
        self.frame = frame
        self.update()
        self.changed.emit()

    def grow(self) -> None:
        """Make the frame larger."""
        self.set_frame(self.frame.scaled(_GROWTH))

    def shrink(self) -> None:
        """Make the frame smaller."""
        self.set_frame(self.frame.scaled(1 / _GROWTH))

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for the rest of the dialog on a small screen."""
        return QSize(600, 460)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, resize by plus and minus."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            wide = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self.frame.picture_width * (_LARGE_STEP if wide else _STEP)
            right, down = _ARROWS[key]
            self.set_frame(self.frame.moved(right * step, down * step))
        elif key in _GROW:
            self.grow()
        elif key in _SHRINK:
            self.shrink()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner or of the frame."""
        self._grip = self._corner_at(event.position())
        inside = self._on_screen().contains(event.position())
        self._last = event.position() if inside or self._grip is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the corner or shift the frame."""
        if self._last is None:
            return
        moved, scale = event.position() - self._last, self._scale()
        self._last = event.position()
        if self._grip is None:
            self.set_frame(self.frame.moved(moved.x() / scale, moved.y() / scale))
            return
        left, upper = self._grip
        shown = self._on_screen()
        width = shown.right() - self._last.x() if left else self._last.x() - shown.left()
        self.set_frame(self.frame.drawn_to(width / scale, keep_right=left, keep_bottom=upper))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = self._last = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, darker outside the frame, and the frame with its four grips."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown, frame = self._picture_on_screen(), self._on_screen()
        painter.drawImage(shown, self._picture)
        painter.setClipRegion(QRegion(shown.toAlignedRect()).subtracted(QRegion(frame.toAlignedRect())))
        painter.fillRect(shown, QColor(31, 41, 51, 150))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(COLORS["primary" if self.hasFocus() else "surface"]), 2))
        painter.drawRect(frame)
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.fillRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10), QColor(COLORS["primary"]))
        painter.end()

    def _corner_at(self, point: QPointF) -> tuple[bool, bool] | None:
        frame = self._on_screen()
        for left, x in ((True, frame.left()), (False, frame.right())):
            for upper, y in ((True, frame.top()), (False, frame.bottom())):
                if abs(point.x() - x) <= _HANDLE and abs(point.y() - y) <= _HANDLE:
                    return left, upper
        return None

    def _scale(self) -> float:
        """Return how many pixels of the screen one of the picture takes."""
        return min(self.width() / self.frame.picture_width, self.height() / self.frame.picture_height)

    def _picture_on_screen(self) -> QRectF:
        width, height = self.frame.picture_width * self._scale(), self.frame.picture_height * self._scale()
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _on_screen(self) -> QRectF:
        origin, scale = self._picture_on_screen().topLeft(), self._scale()
        left, top, right, bottom = (measure * scale for measure in self.frame.box)
        return QRectF(origin.x() + left, origin.y() + top, right - left, bottom - top)
