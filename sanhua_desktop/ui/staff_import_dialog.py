"""Taking in a roster: choose, read, look at good and bad rows, then take in."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.table import Table
from sanhua_desktop.staff.roster import BadRow
from sanhua_desktop.staff.roster_service import RosterPlan, RosterService, UnclearHeadings
from sanhua_desktop.ui.generated.ui_staff_import_dialog import Ui_StaffImportDialog
from sanhua_desktop.ui.heading_mapping_dialog import HeadingMappingDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.photo_choice_dialog import PhotoChoiceDialog
from sanhua_desktop.ui.record_dialog import RecordDialog
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table

_LINES_WIDE = 46  # so that no button is cut, in either size of text
_GOOD = (
    Column("行", lambda row: str(row[0]), right=True),
    Column("工号", lambda row: row[1].staff_number),
    Column("姓名", lambda row: row[1].name),
    Column("部门", lambda row: row[1].department),
    Column("窗口", lambda row: f"{row[1].window}号" if row[1].window else "—"),
    Column("岗位", lambda row: row[1].post, stretch=True),
    Column("政治面貌", lambda row: row[1].political_status.label),
    Column("照片", lambda row: row[2]),
)
_BAD = (
    Column("行", lambda row: str(row.number) if row.number else "照片", right=True),
    Column("内容", lambda row: " ".join(row.cells[:3])),
    Column("问题", lambda row: row.reason, stretch=True),
)


class StaffImportDialog(RecordDialog):
    """Reads first, writes only on 导入."""

    def __init__(
        self, rosters: RosterService, operations: Operations, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._rosters = rosters
        self._jobs = jobs
        self._plan: RosterPlan | None = None
        self._form = Ui_StaffImportDialog()
        self._form.setupUi(self)
        self._good, self._bad = RecordTableModel(_GOOD, self), RecordTableModel(_BAD, self)
        set_up_table(self._form.people_table, self._good, _GOOD)
        set_up_table(self._form.bad_table, self._bad, _BAD)
        self._form.bad_table.setWordWrap(True)
        self._form.file_button.clicked.connect(self._choose_file)
        self._form.folder_button.clicked.connect(self._choose_folder)
        self._form.read_button.clicked.connect(lambda: self.read())
        self._form.file_edit.textChanged.connect(lambda _: self._show_counts())
        self._form.mapping_button.clicked.connect(self.map_headings)
        self._form.photos_button.clicked.connect(self.choose_photos)
        self._form.import_button.clicked.connect(self._take_in)
        self._form.give_back_button.clicked.connect(self._give_back)
        self._form.template_button.clicked.connect(self._template)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.again_check.hide()
        self.setMinimumWidth(self.fontMetrics().height() * _LINES_WIDE)
        self._show_counts()
        self.ready()
        self._form.file_edit.setFocus()

    def choose(self, file: Path, photos: Path | None = None) -> None:
        """Set the file and photo folder, as if chosen by hand."""
        self._form.file_edit.setText(str(file))
        self._form.photos_edit.setText(str(photos or ""))

    def read(self, mapping: Mapping[str, str] | None = None) -> None:
        """Read and judge the roster aside, then show both lists; the headings as said, or as remembered and usual."""
        self.clear_problems()
        if not self._form.file_edit.text().strip():
            self.show_problems(InvalidInput({"file": "请先选择名册文件。"}))
            return
        file = Path(self._form.file_edit.text().strip())
        folder = self._form.photos_edit.text().strip()
        photos = Path(folder) if folder else None
        self._jobs.start(
            self,
            "正在读取名册…",
            lambda progress: self._rosters.plan(file, photos, progress, mapping),
            self._show_plan,
            self._not_read,
        )

    def map_headings(self) -> HeadingMappingDialog | None:
        """Let the user say which column is which, then read again."""
        if self._plan is not None:
            return self._map(self._plan.table, self._plan.mapping)
        self.read()  # what cannot be read without the user's word asks for it
        return None

    def choose_photos(self) -> PhotoChoiceDialog | None:
        """Let the user say whose the doubtful pictures are."""
        if self._plan is None or not self._plan.doubtful:
            return None
        dialog = PhotoChoiceDialog(self._plan.doubtful, self)
        dialog.chosen.connect(self._take_photos)
        dialog.open()
        return dialog

    def _not_read(self, problem: InvalidInput) -> None:
        self.show_problems(problem)
        if isinstance(problem, UnclearHeadings):
            self._map(problem.table, problem.mapping)

    def _map(self, table: Table, mapping: Mapping[str, str]) -> HeadingMappingDialog:
        dialog = HeadingMappingDialog(table, mapping, self)
        dialog.mapped.connect(self.read)
        dialog.open()
        return dialog

    def _take_photos(self, chosen: Mapping[str, bytes]) -> None:
        if self._plan is not None:
            self._show_plan(self._plan.with_photos(chosen))

    def _show_plan(self, plan: RosterPlan) -> None:
        self._plan = plan
        photos = dict.fromkeys(plan.photos, "有") | {one.person.staff_number: "待认" for one in plan.doubtful}
        self._good.set_rows([(*row, photos.get(row[1].staff_number, "—")) for row in plan.reading.good])
        self._bad.set_rows([*plan.reading.bad, *(BadRow(0, (), f"{note}。") for note in plan.photo_notes)])
        self._form.bad_table.resizeRowsToContents()
        self._form.again_check.setVisible(plan.seen_before)
        self._show_counts()
        self._form.import_button.setFocus()

    def _show_counts(self) -> None:
        plan = self._plan
        good, bad = (len(plan.reading.good), len(plan.reading.bad)) if plan else (0, 0)
        self._form.import_button.setEnabled(good > 0)
        self._form.import_button.setText(f"导入 {good} 人(&I)" if good else "导入(&I)")
        self._form.give_back_button.setEnabled(bad > 0)
        self._form.mapping_button.setEnabled(bool(self._form.file_edit.text().strip()))
        self._form.photos_button.setVisible(bool(plan and plan.doubtful))
        if plan:
            self._form.note_label.setText(_note(plan))

    def _take_in(self) -> None:
        plan = self._plan
        if self.choose_photos() is None and plan is not None:
            again = self._form.again_check.isChecked()
            self._jobs.start(
                self,
                "正在导入名册…",
                lambda progress: self._rosters.take_in(plan, progress, again=again),
                self._taken_in,
                self.show_problems,
            )

    def _taken_in(self, change: Change) -> None:
        self.save(lambda: change)

    def _give_back(self) -> None:
        self._save_as("问题行.xlsx", self._write_bad)

    def _template(self) -> None:
        self._save_as("名册模板.xlsx", self._write_template)

    def _write_bad(self, target: str) -> None:
        plan = self._plan
        if plan is not None:
            self._written(lambda: self._rosters.give_back(plan, Path(target)), "问题行已导出，改好后可再导入。")

    def _write_template(self, target: str) -> None:
        self._written(lambda: self._rosters.template(Path(target)), "模板已保存，按列填写后导入。")

    def _written(self, call: Callable[[], None], sentence: str) -> None:
        def run() -> Change:
            call()
            return Change(sentence, frozenset())

        self.operations.run(self, run)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, "选择名册", "", "名册 (*.xlsx *.xls *.csv)")
        dialog.fileSelected.connect(self._form.file_edit.setText)
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, "选择照片文件夹")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._form.photos_edit.setText)
        dialog.open()

    def _save_as(self, name: str, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, "另存为", str(Path.home() / name), "Excel 工作簿 (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(then)
        dialog.open()


def _note(plan: RosterPlan) -> str:
    """Say what was read and what will be new besides the people."""
    parts = [f"读到 {len(plan.reading.good)} 人，照片 {len(plan.photos)} 张，有问题的 {len(plan.reading.bad)} 行"]
    if plan.seen_before:
        parts.insert(0, "这份文件以前导入过，已在登记册里的人不会重复导入")
    if plan.table.unread:
        parts.append(f"只读了第一张表，“{'”“'.join(plan.table.unread)}”没有读，需要时请另存为单独的文件再导入")
    if plan.table.filled:
        more = "等" if len(plan.table.filled) > 3 else ""
        parts.append(f"合并的单元格 {'、'.join(plan.table.filled[:3])}{more} 已逐行补上同样的内容")
    if plan.doubtful:
        parts.append(f"{len(plan.doubtful)} 人的照片要由您来认")
    if plan.new_departments:
        parts.append(f"将新建部门：{'、'.join(plan.new_departments)}")
    if plan.photo_notes:
        parts.append(f"照片问题 {len(plan.photo_notes)} 条，列在下面")
    return f"{'；'.join(parts)}。核对后按“导入”。"
