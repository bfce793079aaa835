"""Taking in a roster with its photo folder: all good rows in one transaction, every bad row with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.exchange.table import Table
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.photo_matching import DoubtfulPhoto, match_photos
from sanhua_desktop.staff.records import RosterHeading, RosterImport
from sanhua_desktop.staff.roster import (
    HEADINGS,
    PROBLEM_HEADING,
    BadRow,
    Known,
    Reading,
    is_heading,
    lacking,
    match_headings,
    read_roster,
)
from sanhua_desktop.staff.service import KINDS, UNDONE, StaffService, was_undone
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text


@dataclass(frozen=True)
class RosterPlan:
    """A roster read and judged, before anything is written; ``photos`` by staff number, made ready."""

    table: Table
    reading: Reading
    photos: dict[str, bytes] = field(default_factory=dict)
    photo_notes: tuple[str, ...] = ()
    seen_before: bool = False
    new_departments: tuple[str, ...] = ()
    doubtful: tuple[DoubtfulPhoto, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)

    def with_photos(self, chosen: Mapping[str, bytes]) -> "RosterPlan":
        """Return the plan with the pictures that the user chose, by staff number; nothing is in doubt any more."""
        return replace(self, photos={**self.photos, **chosen}, doubtful=())


class UnclearHeadings(InvalidInput):
    """A needed column is not there, or there twice: only the user can say what each heading stands for."""

    def __init__(self, sentence: str, table: Table, mapping: Mapping[str, str]) -> None:
        super().__init__({"file": sentence})
        self.table, self.mapping = table, mapping


class RosterService:
    """Reads, shows and takes in rosters."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService) -> None:
        self._store = store
        self._office = office
        self._staff = staff

    def plan(
        self,
        file: Path,
        photo_folder: Path | None,
        progress: Progress,
        mapping: Mapping[str, str] | None = None,
    ) -> RosterPlan:
        """Read a roster without writing anything; ``InvalidInput`` if the file is none, ``UnclearHeadings`` in doubt.

        ``mapping`` is the user's word on what each heading stands for; without it, what is remembered and usual.
        """
        table = self.table(file)
        mapping = match_headings(table.headings, self._remembered()) if mapping is None else mapping
        if sentence := lacking(table.headings, mapping):
            raise UnclearHeadings(sentence, table, mapping)
        with self._store.reading():
            reading = self._judged(table, mapping, progress)
            others = self._other_names(table, reading, mapping)
            seen, present = self._seen(table.digest), {department.name for department in self._office.departments()}
        people = [values for _, values in reading.good]
        photos = match_photos(photo_folder, people, others, progress)
        named = dict.fromkeys(values.department for _, values in reading.good if values.department)
        return RosterPlan(
            table=table,
            reading=reading,
            photos=photos.photos,
            photo_notes=tuple(photos.notes),
            seen_before=seen,
            new_departments=tuple(name for name in named if name not in present),
            doubtful=tuple(photos.doubtful),
            mapping=mapping,
        )

    def _other_names(self, table: Table, reading: Reading, mapping: Mapping[str, str]) -> list[str]:
        """Return the names of people in the register and in rejected rows, who may be on a picture too."""
        at = next(at for at, heading in enumerate(table.headings) if mapping.get(heading) == "name")
        rejected = [clean_name(row.cells[at]) for row in reading.bad]
        return [*rejected, *(person.name for person in self._staff.find())]

    def table(self, file: Path) -> Table:
        """Read a file's cells; the row of headings is the first that names number and name, as usual or remembered."""
        remembered = self._remembered()

        def is_heading_here(cells: Sequence[str]) -> bool:
            return is_heading(cells) or {"staff_number", "name"} <= {remembered.get(cell) for cell in cells}

        from sanhua_desktop.exchange.reading import read_table  # not needed to start

        return read_table(file, is_heading_here)

    def _remembered(self) -> dict[str, str]:
        with self._store.reading():
            return {row.heading: row.field for row in RosterHeading.select()}

    def _remember(self, mapping: Mapping[str, str]) -> None:
        """Keep what the user said of headings, so that the next roster needs no telling."""
        usual, remembered = match_headings(list(mapping), {}), self._remembered()
        for heading, name in mapping.items():
            if len(heading) > RosterHeading.heading.max_length:
                continue  # nobody's heading, and no column holds it
            found = RosterHeading.get_or_none(RosterHeading.heading == heading)
            if found is not None:
                self._store.update(found, field=name)
            elif remembered.get(heading, usual[heading]) != name:
                self._store.insert(RosterHeading(heading=heading, field=name))

    def _judged(self, table: Table, mapping: Mapping[str, str], progress: Progress) -> Reading:
        """Read the rows, then ask the register itself about each, so that no row can fail later."""
        people = [*self._staff.find(), *self._staff.find(archived=True)]
        known = Known(
            frozenset(person.staff_number for person in people if not was_undone(person)),
            frozenset(window.number for window in self._office.windows()),
        )
        cells = {row.number: tuple(clean_text(cell) for cell in row.cells) for row in table.rows}
        read = read_roster(table.headings, cells.items(), known, mapping)
        judged = Reading(bad=read.bad)
        for at, (number, values) in enumerate(read.good):
            progress.report(at, len(read.good), f"正在核对第 {at + 1} 人，共 {len(read.good)} 人")
            try:
                judged.good.append((number, self._staff.checked(values)))
            except InvalidInput as refused:
                judged.bad.append(BadRow(number, cells[number], "".join(refused.problems.values())))
        self._part_from_strangers(judged, known, cells)
        judged.bad.sort(key=lambda row: row.number)
        return judged

    def _part_from_strangers(self, judged: Reading, known: Known, cells: Mapping[int, Sequence[str]]) -> None:
        """Move rows whose AB partner will not be there to the bad ones, and then those who named them."""
        while True:
            present = known.staff_numbers | {values.staff_number for _, values in judged.good}
            alone = {number: one.partner for number, one in judged.good if one.partner and one.partner not in present}
            if not alone:
                return
            judged.good = [row for row in judged.good if row[0] not in alone]
            for number, partner in alone.items():
                reason = f"AB岗搭档“{partner}”不在登记册里，也不在本文件能导入的行里。"
                judged.bad.append(BadRow(number, cells[number], reason))

    def take_in(self, plan: RosterPlan, progress: Progress, *, again: bool = False) -> Change:
        """Enter the good rows; ``Refused`` if the same file came before and ``again`` is not said."""
        if plan.seen_before and not again:
            raise Refused(f"文件“{plan.table.name}”以前导入过。确实要再导入一次，请选“再次导入”（命令行加 --again）。")
        good = plan.reading.good
        batch = RosterImport(file_name=plan.table.name, digest=plan.table.digest, people=len(good))
        with self._store.writing():
            self._remember(plan.mapping)
            entered = []
            for number, (_, values) in enumerate(good):
                progress.report(number, len(good), f"正在导入第 {number + 1} 人，共 {len(good)} 人")
                photo = plan.photos.get(values.staff_number)
                entered.append(self._staff.add(replace(values, partner=""), photo=photo).record_id)
            for _, values in good:
                self._staff.pair(values.staff_number, values.partner)
            self._store.insert(batch)
        bad = f"，{len(plan.reading.bad)}行有问题未导入。" if plan.reading.bad else "。"
        sentence = f"已导入{len(good)}人、照片{len(plan.photos)}张{bad}"
        return Change(sentence, KINDS, undo=lambda: self._take_back(batch, [one for one in entered if one is not None]))

    def _take_back(self, batch: RosterImport, entered: Sequence[int]) -> Change:
        """Undo a whole import: everybody it entered is archived, and their numbers may be entered again."""
        with self._store.writing():
            for staff_id in entered:
                self._staff.archive(staff_id, UNDONE)
            self._store.archive(batch, UNDONE)
        return Change(f"已撤销导入的{len(entered)}人。", KINDS)

    def give_back(self, plan: RosterPlan, target: Path) -> None:
        """Write the bad rows to a workbook with the reason in a cell of its own; corrected, it can be taken in."""
        kept = [at for at, heading in enumerate(plan.table.headings) if heading not in ("", PROBLEM_HEADING)]
        headings = [*(plan.table.headings[at] for at in kept), PROBLEM_HEADING]
        rows = [[*(row.cells[at] for at in kept), row.reason] for row in plan.reading.bad]
        write_workbook(target, headings, rows, sheet="问题行")

    def template(self, target: Path) -> None:
        """Write an empty roster with the headings that are understood."""
        write_workbook(target, [names[0] for names in HEADINGS.values()], [], sheet="名册")

    def _seen(self, digest: str) -> bool:
        with self._store.reading():
            found = RosterImport.select().where(RosterImport.digest == digest, RosterImport.archived_at.is_null())
            return found.exists()
