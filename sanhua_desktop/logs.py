"""Log files that do not grow for ever."""

from pathlib import Path

_LARGEST = 1_000_000  # bytes


def set_aside_when_long(log: Path) -> None:
    """Begin anew where a log has grown long; the one before is kept beside it. ``OSError`` as the disk says."""
    if log.exists() and log.stat().st_size > _LARGEST:
        log.replace(log.with_name(f"{log.stem}.old{log.suffix}"))
