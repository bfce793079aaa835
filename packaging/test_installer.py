"""The installer's whole life on a PC that is not there: Wine and a screen without a monitor.

    python packaging/test_installer.py                    # builds the setup file, then goes through everything
    python packaging/test_installer.py --setup FILE       # takes a setup file that was built before
    python packaging/test_installer.py --only papers kills
    python packaging/test_installer.py --only tests --tests tests/store

On Debian as root it installs what it needs. Pictures and a report stay in ``out/installer``. Exit code 0 when every
step passed, 1 otherwise; each step says in one line what it saw.
"""

import argparse
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from environment import PYTHON, ROOT, debian_install, make_ready, present, say

if TYPE_CHECKING:
    from installer_life import Life

_DEBIAN = {
    "wine": "wine",
    "wineserver": "wine64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "localedef": "locales",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
    "/usr/share/wine/fonts/marlett.ttf": "fonts-wine",
}


def main() -> int:
    """Go through the steps."""
    chosen = _arguments().parse_args()
    make_ready()
    if Path(sys.prefix).resolve() != PYTHON.parent.parent.resolve():
        return subprocess.run([str(PYTHON), *sys.argv], check=False).returncode
    debian_install({package for name, package in _DEBIAN.items() if not present(name)})
    from installer_life import STEPS, Life

    unknown = set(chosen.only) - set(STEPS)
    if unknown:
        sys.exit(f"No such step: {', '.join(sorted(unknown))}. There are: {', '.join(STEPS)}")
    setup = chosen.setup and chosen.setup.resolve()
    life = Life(chosen.out.resolve(), setup, tests=[path.resolve() for path in chosen.tests])
    lines = [_line(life, name) for name in STEPS if not chosen.only or name in chosen.only]
    (chosen.out / "report.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    failed = sum(line.startswith("FAILED") for line in lines)
    print(f"{len(lines) - failed} passed, {failed} failed")
    return int(failed > 0)


def _line(life: "Life", name: str) -> str:
    from installer_life import STEPS

    started = time.monotonic()
    say(f"{name}: {STEPS[name].__doc__}")
    try:
        line = f"passed  {name}: {STEPS[name](life)}"
    except Exception as failure:
        traceback.print_exc()
        line = f"FAILED  {name}: {failure!r}"
    line += f" ({time.monotonic() - started:.0f} s)"
    print(line, flush=True)
    return line


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--setup", type=Path, help="a setup file of this checkout; without it one is built")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "installer", help="where pictures and report go")
    parser.add_argument("--only", nargs="*", default=[], metavar="STEP", help="only these steps")
    parser.add_argument(
        "--tests", nargs="*", type=Path, default=[], help="for the step tests: only these files or folders"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
