"""Reads every file of a folder as the import does, in a process of its own; prints answers, seconds and peak memory."""

import io
import json
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import portrait
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.staff.roster import Known, is_heading, read_roster
from sanhua_desktop.store.text import clean_text


def table_answer(file: Path) -> str:
    table = read_table(file, is_heading)
    lines = [(row.number, [clean_text(cell) for cell in row.cells]) for row in table.rows]
    read = read_roster(table.headings, lines, Known(frozenset(), frozenset({1, 2})))
    names = [f"{one.name}（{one.department}）" if one.department else one.name for _, one in read.good]
    wrong = f"；坏 {len(read.bad)} 行：{' '.join(row.reason for row in read.bad)}" if read.bad else ""
    filled = f"；补 {'、'.join(table.filled)}" if table.filled else ""
    unread = f"；未读 {'、'.join(table.unread)}" if table.unread else ""
    return f"{len(read.good)} 人：{'、'.join(names)}{wrong}{filled}{unread}"


def photo_answer(file: Path) -> str:
    with Image.open(io.BytesIO(portrait(file))) as made:
        made.load()
        traces = {*made.info} - {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
        return f"{made.width}×{made.height} {made.format}{' '.join(sorted(traces))}"


def peak() -> float:
    """Return the most MB that this process alone ever held."""
    held = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(held[1]) / 1024 if held else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def answered(file: Path, answer: Callable[[Path], str]) -> tuple[str, float]:
    began = time.monotonic()
    try:
        said = answer(file)
    except InvalidInput as refused:
        said = str(refused)
    return said, time.monotonic() - began


def main(folder: Path) -> None:
    said = {}
    for name, answer in (("tables", table_answer), ("photos", photo_answer)):
        for file in sorted((folder / name).iterdir()):
            said[f"{name}/{file.name}"] = answered(file, answer)
            sys.stderr.write(f"{file.name}: {peak():.0f} MB\n")
        if name == "tables":
            readers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"said": said, "peak": peak(), "readers": readers}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
