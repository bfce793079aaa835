"""Photos of a folder to people of a roster: by number, or a name that one person bears; in doubt the user is asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.text import clean_name, clean_text

_PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".gif", ".heic", ".tif", ".tiff"}


@dataclass(frozen=True)
class Candidate:
    """A picture that may be somebody's: its file, and the portrait made of it."""

    file: Path
    picture: bytes


@dataclass(frozen=True)
class DoubtfulPhoto:
    """A person and the pictures that may be theirs; the user looks and says which, or none."""

    person: StaffValues
    candidates: tuple[Candidate, ...]


@dataclass
class PhotoMatches:
    """Portraits by staff number, remarks for the user, and what the user is asked."""

    photos: dict[str, bytes] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    doubtful: list[DoubtfulPhoto] = field(default_factory=list)


def match_photos(
    folder: Path | None, people: Sequence[StaffValues], others: Sequence[str], progress: Progress
) -> PhotoMatches:
    """Match the pictures of a folder; never guess. ``InvalidInput`` if there is no such folder.

    ``others`` are names of people whom the pictures may show too: those in the register, and those in rejected rows.
    """
    matches = PhotoMatches()
    if folder is None:
        return matches
    files = _pictures(folder)
    sure, doubtful = _sorted_out(files, people, others)
    pictures = _portraits([*sure.values(), *(file for near in doubtful.values() for file in near)], matches, progress)
    for person in people:
        number = person.staff_number
        if number in sure and sure[number] in pictures:
            matches.photos[number] = pictures[sure[number]]
        elif candidates := tuple(Candidate(one, pictures[one]) for one in doubtful.get(number, ()) if one in pictures):
            matches.doubtful.append(DoubtfulPhoto(person, candidates))
        else:
            matches.notes.append(f"{person.name}（{number}）没有照片")
    used = {*sure.values(), *(file for near in doubtful.values() for file in near)}
    matches.notes.extend(f"照片“{file.name}”没有对应的人" for file in files if file not in used)
    return matches


def _portraits(files: Iterable[Path], matches: PhotoMatches, progress: Progress) -> dict[Path, bytes]:
    """Make each picture ready once; what is no usable picture becomes a remark."""
    from sanhua_desktop.exchange.photos import portrait  # not needed to start

    made: dict[Path, bytes] = {}
    wanted = list(dict.fromkeys(files))
    for at, file in enumerate(wanted):
        progress.report(at, len(wanted), f"正在处理照片 {at + 1}/{len(wanted)}")
        try:
            made[file] = portrait(file)
        except InvalidInput as problem:
            matches.notes.append(str(problem).rstrip("。"))
    return made


def _sorted_out(
    files: Sequence[Path], people: Sequence[StaffValues], others: Sequence[str]
) -> tuple[dict[str, Path], dict[str, tuple[Path, ...]]]:
    """Return by staff number the file that is beyond doubt, and the files that are in doubt.

    Beyond doubt: one file alone is called as the number, as number and name, or as a name that one person bears. In
    doubt: two such files, a name that two people bear, or a file whose name only contains the number or the name.
    """
    names = [*(person.name for person in people), *others]
    exact = {person.staff_number: [file for file in files if _is_called(file, person)] for person in people}
    sure = {
        person.staff_number: exact[person.staff_number][0]
        for person in people
        if len(exact[person.staff_number]) == 1
        and (names.count(person.name) == 1 or _stem(exact[person.staff_number][0]) != person.name.lower())
    }
    taken = set(sure.values())
    doubtful = {}
    for person in people:
        if person.staff_number not in sure:
            near = exact[person.staff_number] or [file for file in files if _contains(file, person)]
            doubtful[person.staff_number] = tuple(file for file in near if file not in taken)
    return sure, {number: near for number, near in doubtful.items() if near}


def _stem(file: Path) -> str:
    return clean_name(file.stem).lower()


def _is_called(file: Path, person: StaffValues) -> bool:
    number, name, stem = person.staff_number.lower(), person.name.lower(), _stem(file)
    parted = re.sub(r"[-_+.（）()]", "", stem)
    joined = {re.sub(r"[-_+.]", "", one) for one in (number + name, name + number)}
    return stem in (number, name) or parted in joined


def _contains(file: Path, person: StaffValues) -> bool:
    number = re.escape(person.staff_number.lower())  # alone: 12 is not in 2012
    alone = re.search(f"(?<![0-9a-z]){number}(?![0-9a-z])", clean_text(file.stem).lower())
    return alone is not None or person.name.lower() in _stem(file)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InvalidInput({"photos": f"找不到照片文件夹“{folder}”。请重新选择，或留空以后再补。"})
    return [file for file in sorted(folder.iterdir()) if file.suffix.lower() in _PICTURES]
