"""打印校准: a sheet printed, four distances measured, and every later print lands where it belongs."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import EnvironmentProblem, InvalidInput, cause
from sanhua_desktop.printers import paper_name
from sanhua_desktop.printing.calibration import Calibration, Measured, calibration_from, cross_inset
from sanhua_desktop.ui.generated.ui_calibration_dialog import Ui_CalibrationDialog
from sanhua_desktop.ui.print_desk import FinishedPaper, PrintDesk
from sanhua_desktop.ui.record_dialog import RecordDialog

_WILD = "这四个数相差太大，不像是打印机造成的。请核对是不是毫米、是不是量到纸边。"


class CalibrationDialog(RecordDialog):
    """For one paper; the printer is chosen in it."""

    def __init__(self, desk: PrintDesk, size_mm: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk = desk
        self._size = size_mm
        self._paper = paper_name(*size_mm)
        self._folder = QTemporaryDir()
        self._form = Ui_CalibrationDialog()
        self._form.setupUi(self)
        self._form.paper_label.setText(f"{self._paper}（{size_mm[0]:.0f}×{size_mm[1]:.0f} 毫米）")
        self._form.printer_combo.addItems(QPrinterInfo.availablePrinterNames())
        self._form.printer_combo.setEditable(True)
        self._form.printer_combo.currentTextChanged.connect(lambda _: self._show_kept())
        self._inset = cross_inset(*size_mm)
        self._form.reset_button.setText(f"恢复为 {self._inset:.1f}(&D)")
        for spin in self._spins():
            spin.setValue(self._inset)
            spin.valueChanged.connect(lambda _: self._show_result())
        self._form.save_button.setEnabled(False)  # what is kept is not replaced by numbers nobody typed
        self._form.sheet_button.clicked.connect(self._print_sheet)
        self._form.reset_button.clicked.connect(self._reset)
        self._form.save_button.clicked.connect(lambda: self.save(self._keep))
        self._form.cancel_button.clicked.connect(self.reject)
        self._show_kept()
        self.ready()
        self._form.printer_combo.setFocus()

    def _spins(self) -> tuple[QDoubleSpinBox, ...]:
        form = self._form
        return form.left_spin, form.top_spin, form.right_spin, form.bottom_spin

    def _measured(self) -> Calibration | None:
        return calibration_from(Measured(*(spin.value() for spin in self._spins())), *self._size)

    def _show_kept(self) -> None:
        """Say what is kept for the chosen printer; the sheet itself is always printed without it."""
        kept = self._desk.printers.calibration(self._printer, self._paper)
        self._form.result_label.setText(f"现在：{kept.words}。")

    def _show_result(self) -> None:
        found = self._measured()
        self._form.save_button.setEnabled(True)
        self._form.result_label.setText(_WILD if found is None else f"保存后：{found.words}。")

    def _reset(self) -> None:
        for spin in self._spins():
            spin.setValue(self._inset)
        self._show_result()

    @property
    def _printer(self) -> str:
        return str(self._form.printer_combo.currentText()).strip()

    def _keep(self) -> Change:
        found = self._measured()
        if found is None:
            raise InvalidInput({"left": _WILD})
        if not self._printer:
            raise InvalidInput({"left": "请先选择打印机。"})
        try:
            self._desk.printers.keep(self._printer, self._paper, found)
        except OSError as failure:
            raise EnvironmentProblem(f"校准没有存下来（{cause(failure)}）。请检查磁盘后再保存一次。") from failure
        return Change(f"{self._printer}打印{self._paper}：{found.words}。", frozenset())

    def _print_sheet(self) -> None:
        from sanhua_desktop.printing.calibration_sheet import print_calibration_sheet
        from sanhua_desktop.printing.pages import MM, Paper

        target = Path(self._folder.path()) / "打印校准页.pdf"
        paper = Paper(self._paper, self._size[0] * MM, self._size[1] * MM)
        self._desk.jobs.start(
            self,
            "正在排版打印校准页…",
            lambda progress: print_calibration_sheet(paper, target, progress),
            lambda _: self._preview(target),
        )

    def _preview(self, target: Path) -> None:
        from sanhua_desktop.ui.preview import PreviewDialog

        PreviewDialog(FinishedPaper(target, "打印校准页", calibrated=False), self._desk, self).open()
