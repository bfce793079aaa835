"""The program's icons: Fluent SVGs tinted by the palette."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sanhua_desktop.assets import resource
from sanhua_desktop.ui.style import COLORS

_SIZES = (20, 40)


def icon(name: str, color: str = "secondary") -> QIcon:
    """Return the icon ``resources/icons/<name>.svg`` in a color of the palette."""
    drawn = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawn.replace("<path ", f'<path fill="{COLORS[color]}" ').encode()))
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
