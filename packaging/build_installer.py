"""Build the one-file Windows installer, ``dist/SanhuaDesktop-<version>-setup.exe``.

    python packaging/build_installer.py

Runs on Linux (Debian as root: installs what it needs) and on Windows with makensis and a MinGW gcc in the path. The
same checkout gives the same file, byte for byte, unless it is signed: a signature holds the moment it was made.

Signing (optional): ``--sign certificate.pfx``, its password in the environment variable ``SANHUA_SIGN_PASSWORD``, and
``--timestamp URL`` for a time-stamp server; when that cannot be reached the files are signed without.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from environment import PYTHON, ROOT, debian_install, make_ready, present, say

_WORK = ROOT / "build" / "windows"
_DEBIAN = {
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "osslsigncode": "osslsigncode",
    "wine": "wine",
    "wineserver": "wine64",
    "localedef": "locales",
    "/usr/share/wine/fonts/marlett.ttf": "fonts-wine",
}
# A moment for everything that wants one: the same input gives the same files.
_EPOCH = "1767225600"  # 2026-01-01


def main() -> int:
    """Build, or say in one sentence why not."""
    chosen = _arguments().parse_args()
    make_ready()
    if Path(sys.prefix).resolve() != PYTHON.parent.parent.resolve():
        return subprocess.run([str(PYTHON), *sys.argv], check=False).returncode
    if sys.platform.startswith("linux"):
        debian_install({package for name, package in _DEBIAN.items() if not present(name)})
    from windows_parts import BuildError

    try:
        build(
            chosen.version, chosen.out.resolve(), fast=chosen.fast, certificate=chosen.sign, timestamp=chosen.timestamp
        )
    except BuildError as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default=_version(), help="another version number, for trying upgrades")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the setup file goes")
    parser.add_argument("--fast", action="store_true", help="compress quickly: a larger file, for trying")
    parser.add_argument("--sign", type=Path, metavar="PFX", help="certificate to sign with")
    parser.add_argument("--timestamp", default="", metavar="URL", help="time-stamp server")
    return parser


def _version() -> str:
    text = (ROOT / "sanhua_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def build(version: str, out: Path, *, fast: bool, certificate: Path | None, timestamp: str) -> Path:
    """Build the setup file of this checkout and return it; ``BuildError`` when a part is missing or not genuine."""
    from windows_compiler import pack
    from windows_launcher import build_icon, build_launchers, build_pictures
    from windows_signing import Signing
    from windows_tree import report_size

    started = time.monotonic()
    os.environ["SOURCE_DATE_EPOCH"] = _EPOCH
    stage, art = _WORK / f"stage-{version}", _WORK / "art"
    shutil.rmtree(stage, ignore_errors=True)
    signing = Signing(certificate, timestamp)
    program = _program(stage / "program", version)
    for launcher in build_launchers(stage, art, version):
        signing.sign(launcher)
    build_pictures(art)
    build_icon(art / "program.ico")
    size = report_size(stage)
    setup = out / f"SanhuaDesktop-{version}-setup.exe"
    out.mkdir(parents=True, exist_ok=True)
    names = _WORK / f"files-{version}.nsh"
    names.write_text("".join(_file_lines(program)), encoding="utf-8")
    options = [*(["-DFAST"] if fast else []), *signing.for_the_uninstaller()]
    pack(setup, _definitions(version, stage, names, size), options, _WORK)
    signing.sign(setup)
    digest = hashlib.sha256(setup.read_bytes()).hexdigest()
    setup.with_name(f"{setup.name}.sha256").write_text(f"{digest}  {setup.name}\n", encoding="ascii")
    say(f"{setup}: {setup.stat().st_size / 1e6:.1f} MB, in {time.monotonic() - started:.0f} s")
    return setup


def _program(program: Path, version: str) -> Path:
    """Lay out the program's folder, compile its bytecode with its own Python, and list its files."""
    from windows_tree import build_wheel, lay_out

    sys.path.insert(0, str(ROOT))
    from sanhua_desktop.program_files import write_list

    say(f"Laying out {program.parent.name}")
    lay_out(program, build_wheel(_WORK / "own"))
    named = program / "lib" / "sanhua_desktop" / "__init__.py"
    named.write_text(named.read_text(encoding="utf-8").replace(f'"{_version()}"', f'"{version}"'), encoding="utf-8")
    _compile_bytecode(program)
    write_list(program)
    return program


def _compile_bytecode(program: Path) -> None:
    """Compile with the Windows Python: users cannot write beside the program, and every start would compile again."""
    from wine import Wine, windows_path

    say("Compiling bytecode with the Windows Python")
    options = ["-X", "utf8", "-m", "compileall", "-q", "-j", "1", "--invalidation-mode", "unchecked-hash"]
    interpreter = program / "runtime" / "python.exe"
    if os.name == "nt":
        subprocess.run([str(interpreter), *options, "-s", str(program), str(program / "lib")], check=True)
        return
    wine = Wine(_WORK / "prefix")
    if not wine.drive.exists():
        wine.create()
    ended = wine.run([interpreter, *options, "-s", windows_path(program), windows_path(program / "lib")], seconds=400)
    wine.settle()
    if ended.returncode or not (program / "lib" / "sanhua_desktop" / "__pycache__").exists():
        sys.exit(f"The bytecode could not be compiled: {ended.stdout}")


def _file_lines(program: Path) -> Iterator[str]:
    """Name every file in a fixed order: the order on the disk would make every setup file a different one."""
    folder = None
    for path in sorted(path for path in program.rglob("*") if path.is_file()):
        below = path.parent.relative_to(program)
        if below != folder:
            folder = below
            inside = "" if below == Path() else "\\" + str(below).replace("/", "\\")
            yield f'SetOutPath "$INSTDIR\\$NewFolder{inside}"\n'
        yield f'File "{path.as_posix()}"\n'


def _definitions(version: str, stage: Path, names: Path, size: int) -> dict[str, str]:
    from windows_launcher import numbers

    return {
        "VERSION": version,
        "NUMBERS": ".".join(numbers(version)),
        "STAGE": str(stage),
        "FILES": str(names),
        "ART": str(_WORK / "art"),
        "SIZE_KB": str(size // 1024),
    }


if __name__ == "__main__":
    sys.exit(main())
