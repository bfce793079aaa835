"""佐证 of one commitment as a list: what it says, and its files opened or kept elsewhere."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.commitments.records import Commitment, CommitmentEvidence
from sanhua_desktop.commitments.service import KINDS, CommitmentService
from sanhua_desktop.errors import EnvironmentProblem, Refused, cause
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_definition import Action, RegisterDefinition
from sanhua_desktop.ui.register_dialog import RegisterDialog

# What a desk opens without running anything; everything else is only kept elsewhere.
_HARMLESS = {
    *(".pdf", ".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".txt", ".csv"),
    *(".docx", ".xlsx", ".pptx", ".doc", ".xls", ".ppt", ".wps", ".et", ".mp4", ".mp3"),
}
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class EvidenceFiles:
    """Opens files in copies below ``folder``: what is kept in the database stays as it is."""

    def __init__(self, commitments: CommitmentService, operations: Operations, folder: Path) -> None:
        self._commitments = commitments
        self._operations = operations
        self._folder = folder / "佐证"

    def show(self, parent: QWidget, commitment: Commitment) -> RegisterDialog:
        """Open the list of a commitment's evidence."""
        dialog = RegisterDialog(
            RegisterDefinition(
                name="evidence",
                title="佐证",
                purpose=f"{commitment.text}　佐证只增不改；打开的是副本，改了也不影响这里。",
                columns=(
                    Column("添加时间", lambda one: f"{one.created_at:%Y-%m-%d %H:%M}"),
                    Column("佐证内容", lambda one: one.what, stretch=True),
                    Column("登记编号", lambda one: one.number or "—"),
                    Column("文件", lambda one: one.file_name or "—"),
                    Column("提供人", lambda one: one.noted_by or "—"),
                ),
                fetch=lambda query, _: [
                    one for one in self._commitments.evidence(commitment) if query in f"{one.what}{one.file_name}"
                ],
                row_id=lambda one: one.id,
                details=_details,
                kinds=KINDS,
                empty_sentence="还没有佐证。",
                actions=(
                    _of_file("打开文件", lambda one: self.open(dialog, one)),
                    _of_file("另存文件", lambda one: self._choose(dialog, one)),
                ),
                search_hint="内容、文件名  Ctrl+F",
            ),
            self._operations,
            parent,
        )
        dialog.open()
        return dialog

    def open(self, parent: QWidget, one: CommitmentEvidence) -> Path | None:
        """Open a copy of a file with what this PC opens such files with; return where it lies."""

        def opened() -> Path:
            name, content = self._commitments.evidence_file(one.id)
            plain = _NOT_IN_NAMES.sub("_", name).strip(". ") or "佐证"
            if Path(plain).suffix.lower() not in _HARMLESS:
                raise Refused(f"“{name}”不是文档、表格或图片，为安全起见不直接打开，请按“另存文件”。")
            target = _written(self._folder / f"{one.id}-{plain}", content)
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                raise EnvironmentProblem(f"这台电脑没有能打开“{name}”的程序，请按“另存文件”。")
            return target

        return self._operations.read(parent, opened)

    def keep(self, parent: QWidget, one: CommitmentEvidence, target: Path) -> None:
        """Write a copy of a file to where the user wants it."""

        def kept() -> Path:
            return _written(target, self._commitments.evidence_file(one.id)[1])

        if self._operations.read(parent, kept) is not None:
            self._operations.say(f"已另存为“{target.name}”。")

    def _choose(self, parent: QWidget, one: CommitmentEvidence) -> None:
        dialog = QFileDialog(parent, "另存文件", one.file_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(one.file_name)
        dialog.fileSelected.connect(lambda name: self.keep(parent, one, Path(name)))
        dialog.open()


def _written(target: Path, content: bytes) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as failure:
        raise EnvironmentProblem(f"“{target.name}”写不进去（{cause(failure)}）。请关闭同名文件再试。") from failure
    return target


def _of_file(text: str, call: Callable[[CommitmentEvidence], object]) -> Action:
    return Action(text, call, needs_row=True, in_details=True, applies=lambda one: bool(one.file_name))


def _details(one: CommitmentEvidence) -> Details:
    told = (("登记编号", one.number), ("文件", one.file_name), ("提供人", one.noted_by))
    return Details(
        heading=one.what,
        subtitle=f"{one.created_at:%Y-%m-%d %H:%M}添加",
        pairs=[(key, value) for key, value in told if value],
    )
