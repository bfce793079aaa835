"""What a printer does to a sheet, measured once and taken back in every print (打印校准).

Lengths are millimetres from the sheet's upper left corner, to the right and downwards. Knows neither ReportLab nor Qt.
"""

from dataclasses import dataclass

_INSET, _CARD_INSET, _CARD = 20.0, 8.0, 100.0
_MOST_SHIFT, _MOST_STRETCH = 15.0, 0.05


@dataclass(frozen=True)
class Calibration:
    """Where a mark is put so that it lands where it belongs: ``scale`` × place + ``shift``, across and down."""

    shift_x: float = 0.0
    shift_y: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing is altered."""
        return self == Calibration()

    @property
    def words(self) -> str:
        """Say in words what every print is moved by."""
        if self.is_plain:
            return "不作调整"
        across = f"{'右' if self.shift_x >= 0 else '左'}移{abs(self.shift_x):.1f}毫米"
        down = f"{'下' if self.shift_y >= 0 else '上'}移{abs(self.shift_y):.1f}毫米"
        return f"{across}，{down}，横向缩放{self.scale_x * 100:.2f}%，纵向缩放{self.scale_y * 100:.2f}%"


@dataclass(frozen=True)
class Measured:
    """The four distances read off a calibration sheet.

    ``left`` and ``top`` are those of the upper left cross, ``right`` and ``bottom`` those of the lower right one.
    """

    left: float
    top: float
    right: float
    bottom: float


def cross_inset(width: float, height: float) -> float:
    """Return how far the crosses are from the two edges of their corner; less on a card, where 20 mm would meet."""
    return _CARD_INSET if min(width, height) < _CARD else _INSET


def calibration_from(measured: Measured, width: float, height: float) -> Calibration | None:
    """Return what takes the printer's error back on a sheet of that size; None for distances no printer causes."""
    inset = cross_inset(width, height)
    shift_x, scale_x = _undone(measured.left, measured.right, width, inset)
    shift_y, scale_y = _undone(measured.top, measured.bottom, height, inset)
    wild = max(abs(shift_x), abs(shift_y)) > _MOST_SHIFT or max(abs(scale_x - 1), abs(scale_y - 1)) > _MOST_STRETCH
    return None if wild else Calibration(shift_x, shift_y, scale_x, scale_y)


def _undone(near: float, far: float, length: float, inset: float) -> tuple[float, float]:
    """Return shift and scale that undo what carried the two crosses to ``near`` and ``length - far``."""
    stretch = (length - far - near) / (length - 2 * inset)
    if stretch <= 0:
        return _MOST_SHIFT + 1, 1.0
    moved = near - stretch * inset
    return round(-moved / stretch, 3), round(1 / stretch, 5)
