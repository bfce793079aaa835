"""This PC's printers: one calibration for each printer and paper, kept in ``printers.json`` of the data folder."""

import json
from dataclasses import asdict
from pathlib import Path

from sanhua_desktop.printing.calibration import Calibration
from sanhua_desktop.settings import write_aside


class Printers:
    """Calibrations by printer and paper; an unreadable file means none, and is replaced by the next one saved."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "printers.json"

    def calibration(self, printer: str, paper: str) -> Calibration:
        """Return what is known of a printer with a paper; a plain calibration if nothing is."""
        kept = self._kept().get(printer, {}).get(paper, {})
        try:
            return Calibration(**{key: float(value) for key, value in kept.items()})
        except (TypeError, ValueError, AttributeError):
            return Calibration()

    def keep(self, printer: str, paper: str, calibration: Calibration) -> None:
        """Keep a calibration; a plain one is forgotten."""
        kept = self._kept()
        papers = kept.setdefault(printer, {})
        papers.pop(paper, None)
        if not calibration.is_plain:
            papers[paper] = asdict(calibration)
        write_aside(self._file, json.dumps(kept, ensure_ascii=False, indent=1))

    def _kept(self) -> dict[str, dict[str, dict[str, float]]]:
        try:
            read = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) and all(isinstance(one, dict) for one in read.values()) else {}


def paper_name(width_mm: float, height_mm: float) -> str:
    """Return the name of a sheet by its size as it lies before the reader: “A4”, “A4 横向”, “86×54”."""
    sizes = {(297, 420): "A3", (210, 297): "A4", (148, 210): "A5", (105, 148): "A6"}
    width, height = round(width_mm), round(height_mm)
    if (width, height) in sizes:
        return sizes[width, height]
    return f"{sizes[height, width]} 横向" if (height, width) in sizes else f"{width}×{height}"
