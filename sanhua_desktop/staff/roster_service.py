"""Taking in a roster with its photo folder: all good rows in one transaction, every bad row with its reason."""

from dataclasses import dataclass, field
from pathlib import Path

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.exchange.table import Table
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.records import RosterImport
from sanhua_desktop.staff.roster import HEADINGS, BadRow, Known, Reading, StaffValues, is_heading, read_roster
from sanhua_desktop.staff.service import KINDS, StaffService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

_PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".gif", ".heic", ".tif", ".tiff"}


@dataclass(frozen=True)
class RosterPlan:
    """A roster read and judged, before anything is written; ``photos`` by staff number, made ready."""

    table: Table
    reading: Reading
    photos: dict[str, bytes] = field(default_factory=dict)
    photo_notes: tuple[str, ...] = ()
    seen_before: bool = False
    new_departments: tuple[str, ...] = ()


class RosterService:
    """Reads, shows and takes in rosters."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService) -> None:
        self._store = store
        self._office = office
        self._staff = staff

    def plan(self, file: Path, photo_folder: Path | None, progress: Progress) -> RosterPlan:
        """Read a roster without writing anything; ``InvalidInput`` if the file is none."""
        table = read_table(file, is_heading)
        with self._store.reading():
            reading = self._judged(table, progress)
            seen, present = self._seen(table.digest), {department.name for department in self._office.departments()}
        photos, notes = _photos(photo_folder, [values for _, values in reading.good], progress)
        named = dict.fromkeys(values.department for _, values in reading.good if values.department)
        fresh = tuple(name for name in named if name not in present)
        return RosterPlan(table, reading, photos, tuple(notes), seen, fresh)

    def _judged(self, table: Table, progress: Progress) -> Reading:
        """Read the rows, then ask the register itself about each, so that no row can fail later."""
        people = [*self._staff.find(), *self._staff.find(archived=True)]
        known = Known(
            frozenset(person.staff_number for person in people),
            frozenset(window.number for window in self._office.windows()),
        )
        cells = {row.number: tuple(clean_text(cell) for cell in row.cells) for row in table.rows}
        read = read_roster(table.headings, cells.items(), known)
        judged = Reading(bad=read.bad)
        for at, (number, values) in enumerate(read.good):
            progress.report(at, len(read.good), f"正在核对第 {at + 1} 人，共 {len(read.good)} 人")
            try:
                judged.good.append((number, self._staff.checked(values)))
            except InvalidInput as refused:
                judged.bad.append(BadRow(number, cells[number], "".join(refused.problems.values())))
        judged.bad.sort(key=lambda row: row.number)
        return judged

    def take_in(self, plan: RosterPlan, progress: Progress, *, again: bool = False) -> Change:
        """Enter the good rows; ``Refused`` if the same file came before and ``again`` is not said."""
        if plan.seen_before and not again:
            raise Refused(f"文件“{plan.table.name}”以前导入过。确实要再导入一次，请勾选“再次导入”。")
        good = plan.reading.good
        with self._store.writing():
            for number, (_, values) in enumerate(good):
                progress.report(number, len(good), f"正在导入第 {number + 1} 人，共 {len(good)} 人")
                change = self._staff.add(values)
                photo = plan.photos.get(values.staff_number)
                if photo is not None and change.record_id is not None:
                    self._staff.put_photo(change.record_id, photo)
            self._store.insert(RosterImport(file_name=plan.table.name, digest=plan.table.digest, people=len(good)))
        bad = len(plan.reading.bad)
        return Change(
            f"已导入{len(good)}人、照片{len(plan.photos)}张" + (f"，{bad}行有问题未导入。" if bad else "。"), KINDS
        )

    def give_back(self, plan: RosterPlan, target: Path) -> None:
        """Write the bad rows to a workbook with the reason in a cell of its own; corrected, it can be taken in."""
        headings = [*plan.table.headings, "问题"]
        write_workbook(target, headings, [[*row.cells, row.reason] for row in plan.reading.bad], sheet="问题行")

    def template(self, target: Path) -> None:
        """Write an empty roster with the headings that are understood."""
        write_workbook(target, [names[0] for names in HEADINGS.values()], [], sheet="名册")

    def _seen(self, digest: str) -> bool:
        with self._store.reading():
            return RosterImport.get_or_none(RosterImport.digest == digest) is not None


def _photos(folder: Path | None, people: list[StaffValues], progress: Progress) -> tuple[dict[str, bytes], list[str]]:
    """Match pictures to people by number, or by a name that only one person bears; never guess."""
    if folder is None:
        return {}, []
    files, notes = _pictures(folder)
    names = [person.name for person in people]
    photos = {}
    from sanhua_desktop.exchange.photos import portrait  # not needed to start

    for number, person in enumerate(people):
        progress.report(number, len(people), f"正在处理照片 {number + 1}/{len(people)}")
        keys = [person.staff_number] + ([person.name] if names.count(person.name) == 1 else [])
        file = next((files.pop(key.lower()) for key in keys if key.lower() in files), None)
        if file is None:
            notes.append(f"{person.name}（{person.staff_number}）没有照片")
            continue
        try:
            photos[person.staff_number] = portrait(file)
        except InvalidInput as problem:
            notes.append(f"{person.name}（{person.staff_number}）：{problem}")
    notes.extend(f"照片“{file.name}”没有对应的人" for file in files.values())
    return photos, notes


def _pictures(folder: Path) -> tuple[dict[str, Path], list[str]]:
    """Return the pictures by the name without its ending; of two with one name neither is taken."""
    if not folder.is_dir():
        raise InvalidInput({"photos": f"找不到照片文件夹“{folder}”。请重新选择，或留空以后再补。"})
    found: dict[str, list[Path]] = {}
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() in _PICTURES:
            found.setdefault(clean_name(file.stem).lower(), []).append(file)
    doubtful = [files for files in found.values() if len(files) > 1]
    notes = [f"照片“{'”“'.join(file.name for file in files)}”同名，请只留一张" for files in doubtful]
    return {stem: files[0] for stem, files in found.items() if len(files) == 1}, notes
