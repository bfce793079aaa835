"""The longer steps of the installer's test: papers compared, start-up, killed upgrades, signing."""

import hashlib
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from compare_papers import compare
from environment import ROOT
from screens import screen
from windows_parts import BuildError, check_signatures, tool, verify_command
from wine import windows_path

if TYPE_CHECKING:
    from installed_program import Pc
    from installer_life import Life

_PAPERS = ("badges.pdf", "one-time-notice.pdf", "certificate.pdf", "board.pdf")
_KILLS = 10
_STARTS = 5
_LONGEST_START = 60  # seconds
_START_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from sanhua_desktop.__main__ import main
sys.exit(main([], when_shown=lambda application: QTimer.singleShot(0, application.quit)))
"""
_START_NOTHING = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""


def papers(life: "Life") -> str:
    """Papers made by the installed program equal those made here: the same words, within 0.05 mm."""
    here, there = life.out / "papers-linux", life.out / "papers-windows"
    for folder in (here, there):
        shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "sanhua_desktop.admin", "tour", str(here)], check=True, capture_output=True)
    pc = life.office()
    code, said = pc.admin("tour", windows_path(there.resolve()))
    if code:
        raise AssertionError(f"the tour ended with {code}: {said}")
    likenesses = {name: compare(here / name, there / name) for name in _PAPERS}
    problems = [f"{name}: {problem}" for name, one in likenesses.items() for problem in one.problems]
    if problems:
        raise AssertionError("; ".join(problems))
    letters = sum(one.letters for one in likenesses.values())
    farthest = max(one.farthest_mm for one in likenesses.values())
    pictures = len(list(there.glob("*.png")))
    return f"{len(_PAPERS)} papers, {letters} characters the same, at most {farthest:.4f} mm apart; {pictures} pictures"


def speed(life: "Life") -> str:
    """The second start against an empty window of the same toolkit under the same Wine."""
    with screen() as shown:
        pc = life.office(shown.display)
        # Wine itself must be up: on Windows it always is.
        pc.wine.start(["explorer", "/desktop=office,1400x900"])
        shown.wait_for("office", seconds=30)
        first = _seconds(pc, _START_PROGRAM)
        program = statistics.median(_seconds(pc, _START_PROGRAM) for _ in range(_STARTS))
        nothing = statistics.median(_seconds(pc, _START_NOTHING) for _ in range(_STARTS))
        pc.wine.kill()
    return f"first {first:.2f} s, then {program:.2f} s against {nothing:.2f} s empty: ratio {program / nothing:.2f}"


def _seconds(pc: "Pc", code: str) -> float:
    started = time.monotonic()
    ended, said = pc.python(code, seconds=_LONGEST_START)
    if ended:
        raise AssertionError(said)
    return time.monotonic() - started


def kills(life: "Life") -> str:
    """Killed at random moments of an upgrade, the old or the new program starts and the data is whole."""
    seed = int(os.environ.get("SANHUA_SEED", str(random.randrange(1_000_000))))
    chance = random.Random(seed)
    pc = life.copy_of_office("office-before", "killed")
    rows, before = pc.rows(), pc.current()
    started = time.monotonic()
    if code := pc.install(life.setup):
        raise AssertionError(f"the measured upgrade ended with {code}")
    whole, after = time.monotonic() - started, pc.current()
    seen = []
    for _ in range(_KILLS):
        moment = chance.uniform(0.05, 1.0) * whole
        pc = life.copy_of_office("office-before", "killed")
        setup = pc.wine.start([windows_path(life.setup), "/S", "/CurrentUser"])
        time.sleep(moment)
        pc.wine.kill()
        setup.kill()
        setup.wait()
        seen.append(f"{moment:.1f} s {_after_kill(pc, rows, {before, after})}")
    return f"seed {seed}, an upgrade takes {whole:.1f} s; killed at: " + ", ".join(seen)


def _after_kill(pc: "Pc", rows: dict[str, int], names: set[str]) -> str:
    """Return which program is there after the kill; it starts, finds its files and data whole, and can be upgraded."""
    if pc.current() not in names:
        raise AssertionError(f"the launcher would start {pc.current()!r}")
    if failed := pc.failed_checks():
        raise AssertionError(f"{pc.current()}: {failed}")
    code, said = pc.admin("check")
    if code or pc.rows() != rows:
        raise AssertionError(f"{pc.current()}: the data is not whole: {said}")
    return pc.current().removeprefix("program-")


def repeatable(life: "Life") -> str:
    """The same checkout gives the same setup file, and a Python with one altered bit is refused."""
    digests = []
    for _ in range(2):
        folder = life.out.resolve() / "repeated"
        command = [sys.executable, str(ROOT / "packaging" / "build_installer.py"), "--fast", "--version", "0.0.7"]
        subprocess.run([*command, "--out", str(folder)], check=True, capture_output=True)
        setup = folder / "SanhuaDesktop-0.0.7-setup.exe"
        digests.append(hashlib.sha256(setup.read_bytes()).hexdigest())
    shutil.rmtree(folder)
    if len(set(digests)) != 1:
        raise AssertionError(f"the setup files differ: {digests}")
    python = life.out / "python.exe"
    data = bytearray((ROOT / "build/windows/stage-0.0.7/program/runtime/python.exe").read_bytes())
    data[5_000] ^= 1
    python.write_bytes(data)
    try:
        check_signatures([python])
    except BuildError:
        return f"built twice: both {digests[0][:16]}…; one altered bit is refused"
    finally:
        python.unlink()
    raise AssertionError("an altered python.exe was accepted")


def signing(life: "Life") -> str:
    """With a certificate, launcher, uninstaller and setup file are signed, and the signed setup file installs."""
    folder = life.out.resolve() / "signed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    certificate = _certificate(folder)
    environment = {**os.environ, "SANHUA_SIGN_PASSWORD": "试用 1"}
    command = [sys.executable, str(ROOT / "packaging" / "build_installer.py"), "--fast", "--version", "0.0.8"]
    # Nobody listens at this time-stamp server: the build must say so and sign all the same.
    command += ["--out", str(folder), "--sign", str(certificate), "--timestamp", "http://127.0.0.1:9/"]
    said = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment).stdout
    if "without a time stamp" not in said:
        raise AssertionError("the build did not say that the time-stamp server is silent")
    setup = folder / "SanhuaDesktop-0.0.8-setup.exe"
    pc = life.new_pc("signed")
    if code := pc.install(setup):
        raise AssertionError(f"the signed setup file ended with {code}")
    signed = [setup, pc.window_file, pc.program / "sanhua-admin.exe", pc.program / "uninstall.exe"]
    for path in signed:
        if not _verifies(path, folder / "certificate.pem"):
            raise AssertionError(f"the signature of {path.name} does not verify")
    spoilt = folder / "spoilt.exe"
    data = bytearray(setup.read_bytes())
    data[200_000] ^= 1
    spoilt.write_bytes(data)
    if _verifies(spoilt, folder / "certificate.pem"):
        raise AssertionError("a spoilt file verifies")
    for path in (setup, spoilt):
        path.unlink()
    return f"{len(signed)} files verify, one with an altered bit does not; installs"


def _certificate(folder: Path) -> Path:
    """Make a certificate for signing programs that nobody but this test trusts."""
    key, certificate, packed = folder / "key.pem", folder / "certificate.pem", folder / "certificate.pfx"
    openssl = tool("openssl")
    made = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=trial"]
    made += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    pack = [openssl, "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate), "-out", str(packed)]
    subprocess.run([*pack, "-passout", "pass:试用 1"], check=True, capture_output=True)
    key.unlink()
    return packed


def _verifies(path: Path, certificate: Path) -> bool:
    command = verify_command(path, certificate)
    ended = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", errors="replace")
    return ended.returncode == 0 and bool(re.search(r"Signature verification: ok", ended.stdout))
