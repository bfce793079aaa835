"""The report for the helper says everything about the PC and nothing about people."""

import logging
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from sanhua_desktop import __version__
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.progress import Cancelled, NoProgress
from sanhua_desktop.sample import load_sample
from sanhua_desktop.self_report import report, without_names, write_report
from sanhua_desktop.self_test import CheckResult, self_test_aside
from sanhua_desktop.services import build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.opening import open_store

CLOCK = FixedClock(datetime(2026, 9, 18, 10, 22))
PASSED = [CheckResult("窗口", True, "云溪县交通运输局 · “对标创标、推行‘三化’”活动　0.1.0")]
CRASH = """Traceback (most recent call last):
  File "C:\\Users\\张小明\\Programs\\program-0.1.0\\lib\\sanhua_desktop\\staff\\service.py", line 88, in change
    raise ValueError(f"{name} {phone}")
ValueError: 王䶮 13800010001 110105194912310002
"""


@pytest.fixture
def settings(sample_folder: Path, tmp_path: Path) -> Settings:
    """An office at work, with a crash whose text quotes a person."""
    settings = Settings(tmp_path / "数据", opened_before=True)
    shutil.copytree(sample_folder, settings.folder)
    (settings.folder / "logs").mkdir()
    (settings.folder / "logs" / "crash.log").write_text(CRASH, encoding="utf-8")
    return settings


def test_nothing_of_a_person_stands_in_the_report(settings: Settings, tmp_path: Path) -> None:
    write_report(tmp_path / "报告.txt", PASSED, settings, CLOCK)

    text = (tmp_path / "报告.txt").read_text(encoding="utf-8-sig")
    store = open_store(settings.folder / "sanhua.db", CLOCK)
    services = build_services(store)
    private = {person.name for person in services.staff.find()} | {person.phone for person in services.staff.find()}
    private |= {row.entry.visitor_name for row in services.inquiries.find()} | {services.office.profile().name}
    store.close()
    private |= {"张小明", "13800010001", "110105194912310002"}
    assert len(private) > 40
    assert [word for word in private if word and word in text] == []


def test_it_tells_the_helper_what_to_know(settings: Settings) -> None:
    text = report([*PASSED, CheckResult("字体", False, "缺少")], settings, CLOCK, ["显示器 1：1366×768，缩放 100%"])

    assert f"版本 {__version__}" in text
    assert "1366×768" in text
    assert "不通过　字体：缺少" in text
    assert "ValueError　sanhua_desktop\\staff\\service.py:88" in text
    assert "剩余空间" in text
    assert "最近的备份：还没有" in text


def test_a_failure_in_the_program_log_is_told_by_kind_and_line(settings: Settings) -> None:
    handler = logging.FileHandler(settings.folder / "logs" / "sanhua.log", encoding="utf-8")
    logger = logging.Logger("trial")
    logger.addHandler(handler)
    try:
        load_sample(None)  # type: ignore[arg-type]
    except AttributeError:
        logger.exception("unexpected failure")
    handler.close()

    assert f"AttributeError　sanhua_desktop{os.sep}" in report(PASSED, settings, CLOCK)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (r"C:\Users\张小明\AppData\Local\SanhuaDesktop", r"C:\Users\…\AppData\Local\SanhuaDesktop"),
        ("/home/zhang/.local/share/SanhuaDesktop", "/home/…/.local/share/SanhuaDesktop"),
    ],
)
def test_a_path_does_not_name_the_user(path: str, shown: str) -> None:
    assert without_names(path) == shown


class Impatient:
    """A user who presses 停止 at once."""

    def report(self, done: int, total: int, doing: str) -> None:
        raise Cancelled


def test_the_check_aside_does_not_touch_the_data_of_the_window(settings: Settings) -> None:
    place = settings.folder / "sanhua.db"
    store = open_store(place, CLOCK)
    services = build_services(store)

    results = self_test_aside(NoProgress())

    assert [one for one in results if not one.passed] == []
    assert len(results) >= 9
    assert len(services.staff.find()) == 24
    assert Path(store.database.database) == place
    store.close()


def test_the_check_aside_can_be_stopped() -> None:
    stopped: Callable[[], object] = lambda: self_test_aside(Impatient())  # noqa: E731
    with pytest.raises(Cancelled):
        stopped()
