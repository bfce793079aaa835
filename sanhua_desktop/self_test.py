"""Does everything work on this PC? Each check does the real thing in a scratch folder."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sanhua_desktop.assets import program_folder
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.inquiries.deadlines import working_deadline
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.program_files import damaged, listed
from sanhua_desktop.progress import NoProgress, Progress
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.store.backup import back_up, check, restore
from sanhua_desktop.store.opening import open_store

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console flashes up on Windows
_PAUSE = 0.1  # seconds between two looks at 停止
_RARE = "王䶮璟𬱖㛃𤩹买买提·吐尔逊——……"


@dataclass(frozen=True)
class CheckResult:
    """One check: what was tried, whether it worked, what was found."""

    name: str
    passed: bool
    found: str


def self_test() -> list[CheckResult]:
    """Run every check; a failing one does not keep the others from running."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, _office(Path(folder)) as services:
        place = Path(folder)
        return [
            _tried("程序文件", _program_files),
            _tried("字体", _fonts),
            _tried("工作日历", _calendar),
            _tried("数据库", lambda: _database(services)),
            _tried("备份和恢复", lambda: _backup(services, place)),
            _tried("示例单位", lambda: f"{len(services.staff.find())}人，{len(services.matters.find())}个事项"),
            _tried("排版和取字", lambda: _paper(services, place)),
            _tried("导入名册", lambda: _roster(services, place)),
            _tried("窗口", lambda: _window(services, place)),
        ]


def self_test_aside(progress: Progress) -> list[CheckResult]:
    """Run the checks in a process of their own: they open other data, which the running window must not notice."""
    command = [sys.executable, "-X", "utf8", "-m", "sanhua_desktop.admin", "self-test", "--json"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        creationflags=_NO_WINDOW,
    )
    with child:
        try:
            while True:
                progress.report(0, 0, "正在自检…")
                with contextlib.suppress(subprocess.TimeoutExpired):
                    answer, _ = child.communicate(timeout=_PAUSE)
                    return _answered(answer.decode("utf-8", errors="replace"))
        finally:
            child.kill()


def _answered(text: str) -> list[CheckResult]:
    lines = text.splitlines()
    try:
        return [CheckResult(**one) for one in json.loads(lines[-1])["checks"]]
    except (IndexError, KeyError, TypeError, ValueError):
        return [CheckResult("自检", False, f"没有做完：{lines[-1] if lines else '没有回答'}")]


@contextmanager
def _office(folder: Path) -> Iterator[Services]:
    store = open_store(folder / "sanhua.db", FixedClock(datetime(2026, 9, 18, 10, 22)), create=True)
    services = build_services(store)
    load_sample(services)
    try:
        yield services
    finally:
        store.database.close()


def _tried(name: str, call: Callable[[], str]) -> CheckResult:
    try:
        return CheckResult(name, True, call())
    except Exception as failure:
        return CheckResult(name, False, f"{type(failure).__name__}：{failure}")


def _program_files() -> str:
    folder = program_folder()
    if folder is None:
        return "没有用安装程序安装，不核对"
    if lacking := damaged(folder):
        raise FileNotFoundError(
            f"{len(lacking)}个文件不完整，如 {lacking[0]}。请把程序文件夹加入安全软件的信任后重新安装"
        )
    return f"{len(listed(folder))}个文件与出厂一致"


def _fonts() -> str:
    from sanhua_desktop.printing.faces import Face, missing

    lacking = {face.name: found for face in Face if (found := missing(_RARE, face))}
    if lacking:
        raise LookupError(str(lacking))
    return f"{len(Face)}种字体齐全，生僻字都能显示"


def _calendar() -> str:
    due = working_deadline(date(2026, 9, 18), 20, calendar_with({})).due
    if due != date(2026, 10, 22):
        raise ValueError(due.isoformat())
    return "2026年9月18日起20个工作日为10月22日"


def _database(services: Services) -> str:
    if problems := check(services.store):
        raise ValueError("；".join(problems))
    return "每行校验值和操作日志都完好"


def _backup(services: Services, folder: Path) -> str:
    made = back_up(services.store, folder / "backups")
    restore(made, folder / "again" / "sanhua.db")
    return f"{made.stat().st_size // 1024} KB，已恢复核对"


def _paper(services: Services, folder: Path) -> str:
    import pypdfium2

    from sanhua_desktop.staff.documents import print_badges

    people = services.staff.find()
    print_badges(services.badges.sheets(people), folder / "badges.pdf", NoProgress())
    document = pypdfium2.PdfDocument((folder / "badges.pdf").read_bytes())
    read = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    lacking = [person.name for person in people if person.name not in read]
    if lacking:
        raise ValueError("、".join(lacking))
    return f"{len(people)}张胸卡，姓名都能原样取出"


def _roster(services: Services, folder: Path) -> str:
    from sanhua_desktop.exchange.writing import write_workbook

    write_workbook(folder / "名册.xlsx", ["工号", "姓名"], [["X-1", "王䶮"], ["X-1", "重复"]], sheet="名册")
    plan = services.rosters.plan(folder / "名册.xlsx", None, NoProgress())
    if (len(plan.reading.good), len(plan.reading.bad)) != (1, 1):
        raise ValueError(str(plan.reading))
    return "好行导入，重复行给出原因"


def _window(services: Services, folder: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from sanhua_desktop.app import Desktop
    from sanhua_desktop.settings import Settings
    from sanhua_desktop.ui.messages import WindowMessages
    from sanhua_desktop.ui.operations import Operations
    from sanhua_desktop.ui.style import apply_style

    application = QApplication.instance() or QApplication(["sanhua"])
    apply_style(application)  # type: ignore[arg-type]
    window = Desktop(services, Settings(folder), Operations(WindowMessages())).window
    window.show()
    title = window.windowTitle()
    window.close()
    return title
