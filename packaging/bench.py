"""Benchmarks as ratios: each measures us and a floor or rival in the same run, alternating, and compares medians.

Start: from process start to the main window shown, second start on the sample office's data, against a bare PySide6
window with seven empty tables. The bar is 3.

Badges, certificates and scores: see ``bench_badges``, ``bench_certificates`` and ``bench_scores``.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench_badges
import bench_certificates
import bench_scores

_ROUNDS = 7
_BAR_START, _BAR_BADGES, _BAR_MEMORY = 3.0, 1.5, 300

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTabWidget
application = QApplication(sys.argv)
tabs = QTabWidget()
for number in range(7):
    tabs.addTab(QTableWidget(0, 8), str(number))
window = QMainWindow()
window.setCentralWidget(tabs)
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""

_OURS = """
import sys
from PySide6.QtCore import QTimer
from sanhua_desktop.__main__ import main
sys.exit(main(["--data", sys.argv[1]], when_shown=lambda application: QTimer.singleShot(0, application.quit)))
"""


def main() -> int:
    """Print every ratio; exit code 1 if one misses its bar."""
    start, badges, memory = _start_ratio(), bench_badges.ratio(), bench_badges.peak_megabytes()
    print(f"start to the main window: {start:.2f} x a bare window with seven empty tables (bar {_BAR_START:.0f} x)")
    print(f"1000 badges in one file: {badges:.2f} x bare ReportLab with the same marks (bar {_BAR_BADGES:.1f} x)")
    print(f"1000 badges in one file: at most {memory:.0f} MB of memory (bar {_BAR_MEMORY} MB)")
    certificates = bench_certificates.ratios()
    told = ", ".join(f"{ratio:.2f} x with {name}" for name, ratio in certificates.items())
    print(f"1000 certificates in one file, over bare ReportLab with seven strings a page: {told} (bar 1.5 x)")
    slow = bench_scores.main() or certificates[bench_certificates.WHOLE] > bench_certificates.MOST
    return int(slow or start > _BAR_START or badges > _BAR_BADGES or memory > _BAR_MEMORY)


def _start_ratio() -> float:
    with tempfile.TemporaryDirectory() as folder:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode; so has the rival
        data = Path(folder)
        sample = [sys.executable, "-m", "sanhua_desktop.admin", "--data", str(data), "sample"]
        subprocess.run(sample, check=True, env=environment, stdout=subprocess.DEVNULL)
        bare, ours = [], []
        for _ in range(_ROUNDS + 1):
            bare.append(_seconds(["-c", _BARE], environment))
            ours.append(_seconds(["-c", _OURS, str(data)], environment))
    return statistics.median(ours[1:]) / statistics.median(bare[1:])


def _seconds(arguments: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
