"""The steps of the installer's test, in their order; each says in one line what it saw or raises what went wrong."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

import installer_trials
import windows_tests
from environment import ROOT
from installed_program import Pc
from screens import Screen, screen
from wine import Wine, windows_path

_OLDER = "0.0.9"
_TRIAL = ROOT / "build" / "windows" / "trial"
_TITLE = "云溪县"
_BUSY = "请稍候"


class Life:
    """What the steps share: the setup files, and the office's PC on which the program grows older."""

    def __init__(self, out: Path, setup: Path | None, *, tests: Sequence[Path] = ()) -> None:
        self.out = out
        self.tests = tests
        out.mkdir(parents=True, exist_ok=True)
        self._given = setup

    @cached_property
    def setup(self) -> Path:
        """The setup file of this checkout."""
        return self._given or _built("--out", str(ROOT / "dist"))

    @cached_property
    def older(self) -> Path:
        """A setup file of an older version, made from the same checkout."""
        there = _TRIAL / "setups" / f"SanhuaDesktop-{_OLDER}-setup.exe"
        return there if there.exists() else _built("--version", _OLDER, "--fast", "--out", str(there.parent))

    @property
    def version(self) -> str:
        """The version of the setup file, as its name says."""
        return self.setup.name.split("-")[1]

    def new_pc(self, name: str, *, mode: str = "CurrentUser", windows: str = "win10", display: str = "") -> Pc:
        """Return a PC on which the program has never been."""
        wine = Wine(_TRIAL / name, display)
        wine.create(windows=windows)
        return Pc(wine, mode)

    def office(self, display: str = "") -> Pc:
        """Return the office's PC, with the program and data on it."""
        pc = Pc(Wine(_TRIAL / "office", display))
        if not pc.current():
            pc = self.new_pc("office", display=display)
            _must(pc.install(self.setup), 0)
            _must(pc.admin("sample")[0], 0)
        pc.wine.settle()  # what still runs belongs to another display, and a window would find no desktop
        return pc

    def copy_of_office(self, source: str, name: str) -> Pc:
        """Return a copy of a PC, to be spoilt."""
        target = _TRIAL / name
        if target.exists():
            Wine(target).kill()
            shutil.rmtree(target)
        subprocess.run(["cp", "-a", str(_TRIAL / source), str(target)], check=True)
        return Pc(Wine(target))


def _built(*options: str) -> Path:
    command = [sys.executable, str(ROOT / "packaging" / "build_installer.py"), *options]
    subprocess.run(command, check=True)
    folder = Path(options[options.index("--out") + 1])
    return max(folder.glob("SanhuaDesktop-*-setup.exe"), key=lambda path: path.stat().st_mtime)


def _must(seen: object, expected: object, what: str = "exit code") -> None:
    if seen != expected:
        raise AssertionError(f"{what}: {seen!r} instead of {expected!r}")


def build(life: Life) -> str:
    """The setup file is built from the checkout."""
    started = time.monotonic()
    size = life.setup.stat().st_size / 1e6
    if size > 110:
        raise AssertionError(f"the setup file has {size:.1f} MB")
    return f"{life.setup.name} {size:.1f} MB in {time.monotonic() - started:.0f} s"


def refusals(life: Life) -> str:
    """Windows 7 and a cut setup file are refused in words before anything is copied."""
    old = life.new_pc("windows7", windows="win7")
    _must(old.install(life.setup), 3)
    _must(old.program.exists(), False, "a folder on Windows 7")
    pc = life.new_pc("refused")
    cut = _TRIAL / "setups" / life.setup.name
    cut.parent.mkdir(parents=True, exist_ok=True)
    cut.write_bytes(life.setup.read_bytes()[:-1_000_000])
    code = pc.install(cut)
    _must(code != 0, True, "a refusal of a cut file")
    _must(pc.program.exists(), False, "a folder after a cut setup file")
    with screen() as shown:
        _pictured(shown, Wine(old.wine.prefix, shown.display), life.setup, life.out / "refused-windows7.png")
        _pictured(shown, Wine(pc.wine.prefix, shown.display), cut, life.out / "refused-cut.png")
    return f"Windows 7: exit code 3; cut: exit code {code}; nothing copied"


def _pictured(shown: Screen, wine: Wine, setup: Path, target: Path) -> None:
    wine.start(["explorer", "/desktop=office,1400x900", windows_path(setup)])
    shown.wait_for("office", seconds=20)
    time.sleep(3)
    shown.wait_until_still(seconds=10)
    shown.picture(target)
    wine.kill()


def wizard(life: Life) -> str:
    """The wizard is gone through with the keyboard, to the first window."""
    with screen() as shown:
        pc = life.new_pc("wizard", display=shown.display)
        started = time.monotonic()
        pc.wine.start(["explorer", "/desktop=office,1400x900", windows_path(life.setup)])
        _must(bool(shown.wait_for("安装", seconds=60)), True, "the wizard's window")
        shown.focus(shown.wait_for("office", seconds=10))
        shown.wait_until_still(seconds=10)
        for name in ("welcome", "users"):
            shown.picture(life.out / f"wizard-{name}.png")
            shown.press_and_see("Return")
        shown.picture(life.out / "wizard-folder.png")
        shown.press("Return")  # from here on the bar moves
        shown.wait_until_still(seconds=3)
        shown.picture(life.out / "wizard-installing.png")
        marker = pc.wine.drive / "users/root/AppData/Local/Programs/SanhuaDesktop/uninstall.exe"
        _wait(marker.exists, seconds=200)
        shown.wait_until_still(seconds=20)
        shown.picture(life.out / "wizard-finished.png")
        shown.press("Return")
        _must(bool(shown.wait_for("初次使用", seconds=60)), True, "the first window")
        seconds = time.monotonic() - started
        shown.wait_until_still(seconds=20)
        shown.picture(life.out / "first-window.png")
        pc.wine.kill()
    if seconds > 300:
        raise AssertionError(f"{seconds:.0f} s to the first window")
    return f"from the setup file to the first window in {seconds:.0f} s"


def _wait(ready: Callable[[], bool], *, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise AssertionError(f"not ready after {seconds:.0f} s")
        time.sleep(0.3)


def old_version(life: Life) -> str:
    """An older version is installed silently into a folder with Chinese and blanks, and used."""
    with screen() as shown:
        pc = life.new_pc("office", display=shown.display)
        _must(pc.install(life.older), 0)
        _must(pc.current(), f"program-{_OLDER}", "program folder")
        _must(len(pc.shortcuts()), 2, "shortcuts")
        _must(pc.admin("sample")[0], 0)
        pc.wine.start(["explorer", "/desktop=office,1400x900", pc.window_file])
        _must(bool(shown.wait_for(_TITLE, seconds=60)), True, "the main window")
        shown.focus(shown.wait_for("office", seconds=10))
        started = time.monotonic()
        _must(pc.wine.run([pc.window_file], seconds=30).returncode, 0)
        second = time.monotonic() - started
        shown.wait_until_still(seconds=20)  # by now it has read what takes longer, too
        shown.picture(life.out / "window-today.png")
        _must(pc.install(life.setup), 5)
        _must(pc.current(), f"program-{_OLDER}", "program folder while it runs")
        pc.wine.kill()
    shutil.rmtree(_TRIAL / "office-before", ignore_errors=True)
    subprocess.run(["cp", "-a", str(_TRIAL / "office"), str(_TRIAL / "office-before")], check=True)
    return f"runs with rows; started again it shows its window ({second:.1f} s); setup while it runs: exit code 5"


def upgrade(life: Life) -> str:
    """The new version takes the old one's place; data and settings stay, the data is backed up first."""
    pc = life.office()
    rows, settings = pc.rows(), (pc.data / "settings.toml").read_bytes()
    _must(pc.install(life.setup), 0)
    _must(pc.current(), f"program-{life.version}", "program folder")
    _must([path.name for path in pc.program.glob("program-*")], [pc.current()], "program folders left")
    backups = list((pc.data / "backups").glob(f"*-before-{life.version}.db"))
    _must(len(backups), 1, "backups before the upgrade")
    _must(pc.failed_checks(), [], "failed checks")
    _must(pc.admin("check")[0], 0)
    _must(pc.rows(), rows, "rows")
    _must((pc.data / "settings.toml").read_bytes(), settings, "settings")
    _must(pc.install(life.older), 4)
    _must(pc.current(), f"program-{life.version}", "program folder after a refused older setup")
    return f"{_OLDER} → {life.version}, {sum(rows.values())} rows kept, backed up, self-test passed; back: exit code 4"


def stick(life: Life) -> str:
    """A USB stick with a newer version is found and offered; the setup that the program starts opens it again."""
    with screen() as shown:
        pc = life.copy_of_office("office-before", "stick")
        wine = Wine(pc.wine.prefix, shown.display)
        pc = Pc(wine)
        drive = _TRIAL / "usb"
        shutil.rmtree(drive, ignore_errors=True)
        drive.mkdir()
        shutil.copy(life.setup, drive)
        (wine.prefix / "dosdevices" / "e:").symlink_to(drive)
        wine.run(["reg", "add", "HKLM\\Software\\Wine\\Drives", "/v", "e:", "/d", "floppy", "/f"])
        wine.settle()
        look = "from sanhua_desktop.updates import *; print(find_update(removable_folders()).version)"
        # Wine knows what kind of drive it has a moment after it starts.
        _wait(lambda: pc.python(look) == (0, f"{life.version}\n"), seconds=30)
        wine.start(["explorer", "/desktop=office,1400x900", pc.window_file])
        _must(bool(shown.wait_for(_TITLE, seconds=60)), True, "the main window")
        shown.focus(shown.wait_for("office", seconds=10))
        shown.press_and_see("F12")
        shown.press("Return")
        _must(bool(shown.wait_for(_BUSY, seconds=60)), True, "the check's progress")
        shown.wait_until_gone(_BUSY, seconds=300)
        shown.wait_until_still(seconds=20)
        shown.picture(life.out / "self-check.png")
        shown.press_and_see("alt+u")
        shown.wait_until_gone(_BUSY, seconds=60)
        shown.wait_until_still(seconds=20)
        shown.picture(life.out / "update-offered.png")
        shown.press("Return")
        _must(bool(shown.wait_for(f"{_TITLE}.*{life.version}", seconds=600)), True, "the new version's window")
        shown.wait_until_still(seconds=20)
        shown.focus(shown.wait_for("office", seconds=10))
        shown.press_and_see("ctrl+4")
        shown.picture(life.out / "window-register.png")
        _must(pc.current(), f"program-{life.version}", "program folder")
        wine.kill()
    return "found, offered, backed up, installed, and the new version opened by itself with the old rows"


def everyone(life: Life) -> str:
    """For all users: the data lies in the folder that they share, and stays after uninstalling."""
    pc = life.new_pc("everyone", mode="AllUsers")
    _must(pc.install(life.setup), 0)
    _must(pc.admin("sample")[0], 0)
    rows = pc.rows()
    _must(len(pc.shortcuts()), 2, "shortcuts")
    _must(pc.failed_checks(), [], "failed checks")
    _must(pc.uninstall(), 0)
    _must(pc.program.exists(), False, "the program's folder")
    _must(pc.rows(), rows, "rows")
    return f"data in {pc.data.relative_to(pc.wine.drive)}, {sum(rows.values())} rows kept"


def uninstall(life: Life) -> str:
    """Uninstalling removes the program, its shortcuts and its entry; the data stays."""
    pc = life.office()
    rows = pc.rows()
    _must(pc.uninstall(), 0)
    _must(pc.program.exists(), False, "the program's folder")
    _must(list(pc.shortcuts()), [], "shortcuts")
    entry = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\SanhuaDesktop"
    _must(pc.wine.run(["reg", "query", entry]).returncode != 0, True, "no uninstall entry")
    _must(pc.rows(), rows, "rows")
    return f"nothing of the program left, {sum(rows.values())} rows and the backups kept"


STEPS: dict[str, Callable[[Life], str]] = {
    "build": build,
    "refusals": refusals,
    "wizard": wizard,
    "old-version": old_version,
    "upgrade": upgrade,
    "papers": installer_trials.papers,
    "tests": windows_tests.tests,
    "speed": installer_trials.speed,
    "stick": stick,
    "kills": installer_trials.kills,
    "everyone": everyone,
    "repeatable": installer_trials.repeatable,
    "signing": installer_trials.signing,
    "uninstall": uninstall,
}
