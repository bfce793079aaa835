"""The checkout's own environment: made once from pyproject.toml, found ready the second time.

Runs on the machine's Python with nothing installed, on Windows and Linux.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_READY = VENV / "ready"

# Shared library → Debian package. Qt does not start at all without the first six; the rest draw a real window.
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def say(text: str) -> None:
    """Tell the person at the terminal what is being done."""
    print(f"== {text}", flush=True)


def make_ready() -> None:
    """Install what is missing; ends the program with the exact line to run where that is not allowed."""
    _install_system_libraries()
    fingerprint = _fingerprint()
    if PYTHON.exists() and _READY.exists() and _READY.read_text() == fingerprint:
        return
    say(f"Setting up {VENV.name} (once, a few minutes at most)")
    _create_venv()
    _pip("--upgrade", "pip>=25.1")
    _pip("--editable", str(ROOT), "--group", f"{ROOT / 'pyproject.toml'}:dev")
    _READY.write_text(fingerprint)


def _fingerprint() -> str:
    wanted = (ROOT / "pyproject.toml").read_bytes() + sys.version.encode() + str(ROOT).encode()
    return hashlib.sha256(wanted).hexdigest()


def _create_venv() -> None:
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode and shutil.which("apt-get"):
        _apt_install([f"python3.{sys.version_info.minor}-venv"])
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if made.returncode:
        sys.exit("The environment could not be made; see the message above.")


def _pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    if subprocess.run(command, check=False).returncode:
        sys.exit("Some packages could not be installed; see the message above, then run the same command again.")


def _install_system_libraries() -> None:
    """Qt needs a few system libraries that a bare Debian lacks; other systems bring their own."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    debian_install({package for library, package in _LIBRARIES.items() if not _loads(library)})


def present(name: str) -> bool:
    """Tell whether a program, or a file named by its whole path, is on this machine."""
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None


def debian_install(packages: set[str]) -> None:
    """Install Debian packages as root; otherwise end with the line to run."""
    if packages:
        _apt_install(sorted(packages))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_install(packages: list[str]) -> None:
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        sys.exit(f"System packages are missing. Run this line, then the same command again:\n    sudo {' '.join(line)}")
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
    if subprocess.run(line, check=False, env=quiet, stdout=subprocess.DEVNULL).returncode:
        sys.exit("The system packages could not be installed; see the message above.")
