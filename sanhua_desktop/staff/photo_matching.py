"""Photos of a folder to people of a roster: by number, or a name that one person bears; in doubt the user is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.text import clean_name

_PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".gif", ".heic", ".tif", ".tiff"}


@dataclass(frozen=True)
class DoubtfulPhoto:
    """A person and the pictures that may be theirs; the user looks and says which, or none."""

    person: StaffValues
    files: tuple[Path, ...]


def match_photos(
    folder: Path | None, people: Sequence[StaffValues], progress: Progress
) -> tuple[dict[str, bytes], list[str], list[DoubtfulPhoto]]:
    """Return photos by staff number, remarks, and what is doubtful; never guess."""
    if folder is None:
        return {}, [], []
    files = _pictures(folder)
    sure, doubtful = _sorted_out(files, people)
    photos: dict[str, bytes] = {}
    notes = []
    from sanhua_desktop.exchange.photos import portrait  # not needed to start

    asked = {one.person.staff_number for one in doubtful}
    for number, person in enumerate(people):
        progress.report(number, len(people), f"正在处理照片 {number + 1}/{len(people)}")
        file = sure.get(person.staff_number)
        if file is None:
            if person.staff_number not in asked:
                notes.append(f"{person.name}（{person.staff_number}）没有照片")
            continue
        try:
            photos[person.staff_number] = portrait(file)
        except InvalidInput as problem:
            notes.append(f"{person.name}（{person.staff_number}）：{problem}")
    used = {*sure.values(), *(file for one in doubtful for file in one.files)}
    notes.extend(f"照片“{file.name}”没有对应的人" for file in files if file not in used)
    return photos, notes, doubtful


def _sorted_out(files: Sequence[Path], people: Sequence[StaffValues]) -> tuple[dict[str, Path], list[DoubtfulPhoto]]:
    """Return the file of each person that is beyond doubt, and those in doubt.

    Beyond doubt: the file is called as the number, or as a name that one person bears, and it is the only such file.
    In doubt: two such files, two people of that name, or a name that only contains the number or the person's name.
    """
    names = [person.name for person in people]
    called: dict[str, list[Path]] = {}
    for file in files:
        called.setdefault(clean_name(file.stem).lower(), []).append(file)
    sure: dict[str, Path] = {}
    doubtful = []
    numbered = {person.staff_number.lower() for person in people}
    for person in people:
        number, name = person.staff_number.lower(), person.name.lower()
        exact = called.get(number, []) or called.get(name, [])
        if len(exact) == 1 and (number in called or names.count(person.name) == 1):
            sure[person.staff_number] = exact[0]
            continue
        near = exact or [
            file
            for stem, found in called.items()
            for file in found
            if stem not in numbered and (name in stem or number in stem)
        ]
        if near:
            doubtful.append(DoubtfulPhoto(person, tuple(near)))
    return sure, [one for one in doubtful if not set(one.files) <= set(sure.values())]


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InvalidInput({"photos": f"找不到照片文件夹“{folder}”。请重新选择，或留空以后再补。"})
    return [file for file in sorted(folder.iterdir()) if file.suffix.lower() in _PICTURES]
