"""The frame of 25:35 that is laid over a picture and cut out of it."""

from dataclasses import dataclass, replace

WIDTH, HEIGHT = 295, 413  # 25 × 35 mm at 300 dpi
LEAST_WIDTH = 118  # pixels of the picture that fill 25 mm at 120 dpi; with fewer a face is no longer known by it
_RATIO = HEIGHT / WIDTH
_HEAD_ROOM = 0.4  # faces stand above the middle


@dataclass(frozen=True)
class PhotoFrame:
    """A frame that never leaves its picture; all measures in the upright picture's pixels."""

    picture_width: int
    picture_height: int
    left: float
    top: float
    width: float

    @classmethod
    def widest(cls, picture_width: int, picture_height: int) -> "PhotoFrame":
        """Return the largest frame, in the middle and a little above it."""
        width = min(float(picture_width), picture_height / _RATIO)
        above = (picture_height - width * _RATIO) * _HEAD_ROOM
        return cls(picture_width, picture_height, (picture_width - width) / 2, max(0.0, above), width)

    @property
    def height(self) -> float:
        """The height, 35/25 of the width."""
        return self.width * _RATIO

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        right = min(self.left + self.width, self.picture_width)
        return self.left, self.top, right, min(self.top + self.height, self.picture_height)

    def moved(self, right: float, down: float) -> "PhotoFrame":
        """Return the frame shifted, stopped by the picture's edges."""
        left = min(max(0.0, self.left + right), self.picture_width - self.width)
        return replace(self, left=left, top=min(max(0.0, self.top + down), max(0.0, self.picture_height - self.height)))

    def scaled(self, factor: float) -> "PhotoFrame":
        """Return the frame larger or smaller about its middle."""
        width = self._possible(self.width * factor)
        grown = (self.width - width) / 2
        return replace(self, width=width).moved(grown, grown * _RATIO)

    def drawn_to(self, width: float, *, keep_right: bool, keep_bottom: bool) -> "PhotoFrame":
        """Return the frame with another width, the corner across from the one that is drawn staying where it is."""
        right, bottom = self.left + self.width, self.top + self.height
        room = right if keep_right else self.picture_width - self.left
        tall = (bottom if keep_bottom else self.picture_height - self.top) / _RATIO
        width = min(self._possible(width), room, tall)
        left = right - width if keep_right else self.left
        return replace(self, width=width, left=left, top=bottom - width * _RATIO if keep_bottom else self.top)

    def on(self, picture_width: int, picture_height: int) -> "PhotoFrame":
        """Return the same frame on the same picture in another size."""
        across, down = picture_width / self.picture_width, picture_height / self.picture_height
        return PhotoFrame(picture_width, picture_height, self.left * across, self.top * down, self.width * across)

    def _possible(self, width: float) -> float:
        widest = min(float(self.picture_width), self.picture_height / _RATIO)
        return min(max(width, min(LEAST_WIDTH, widest)), widest)
