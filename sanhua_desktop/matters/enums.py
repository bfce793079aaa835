"""Choices of the matters room."""

from enum import Enum


class Need(Enum):
    """必要性 of a material."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    LATER = "later"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"required": "必须", "optional": "非必须", "later": "容缺后补"}[self.value]


class Copy(Enum):
    """材料类型."""

    ORIGINAL = "original"
    COPY = "copy"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"original": "原件", "copy": "复印件", "both": "原件及复印件"}[self.value]
