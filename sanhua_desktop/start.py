"""What the installed launcher starts: the window, with a crash log from the first moment on.

A window program has no standard error on Windows: without this, a failure before the window shows would be silence.
"""

import sys
import tempfile
import traceback
from pathlib import Path
from typing import TextIO

from sanhua_desktop.logs import set_aside_when_long


def main() -> int:
    """Run the program; exit code 3 when it could not even start, which is said in a box and kept in the log."""
    log = crash_log(_folder())
    if sys.stderr is None:
        sys.stderr = sys.stdout = log
    try:
        from sanhua_desktop.__main__ import main as window

        return window()
    except Exception:
        traceback.print_exc(file=log)
        _say(f"程序没有启动成功。已经保存的数据没有改动。请把下面的文件交给安装维护人员：\n{log.name}")
        return 3


def crash_log(folder: Path) -> TextIO:
    """Open ``crash.log`` for adding, a long one set aside first; in the temporary folder if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "crash.log"
        set_aside_when_long(path)
        return path.open("a", encoding="utf-8", buffering=1)
    except OSError:
        return (Path(tempfile.gettempdir()) / "sanhua-crash.log").open("a", encoding="utf-8", buffering=1)


def _folder() -> Path:
    try:
        from sanhua_desktop.settings import data_folder

        return data_folder() / "logs"
    except Exception:  # whatever is broken is told by main
        return Path(tempfile.gettempdir())


def _say(sentence: str) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "程序没有启动", 0x10)
    else:
        sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
