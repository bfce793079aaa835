"""The two commands of a checkout: ``python packaging/dev.py run`` and ``… test`` (and ``bench``).

Each sets everything up first and says what it does; the second time that takes no noticeable time.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from environment import PYTHON, ROOT, make_ready, say

_TOUR_FOLDER = ROOT / "out"
_CHECKS = (
    ("Style and common faults", ("-m", "ruff", "check", ".")),
    ("Formatting", ("-m", "ruff", "format", "--check", ".")),
    ("Types", ("-m", "mypy")),
)


def main() -> int:
    """Run the chosen command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="start the program; without a display, play its main job into out/")
    commands.add_parser("test", help="run every check and test; what follows goes to pytest, such as -m slow")
    commands.add_parser("bench", help="measure against a floor or a rival and print the ratios")
    chosen, rest = parser.parse_known_args()  # the rest is handed on, options too
    make_ready()
    return {"run": _run, "test": _test, "bench": _bench}[chosen.command](rest)


def _run(rest: Sequence[str]) -> int:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say(f"There is no display here: playing the main job without one; pictures and papers go to {_TOUR_FOLDER}")
        return _python("-m", "sanhua_desktop.admin", "tour", str(_TOUR_FOLDER))
    say("Starting the program")
    return _python("-m", "sanhua_desktop", *rest)


def _test(rest: Sequence[str]) -> int:
    if rest:
        return _python("-m", "pytest", *rest)
    for what, command in _CHECKS:
        say(what)
        if failed := _python(*command):
            return failed
    say("Tests")
    return _python("-m", "pytest", "-n", "2", "--dist", "worksteal")


def _bench(rest: Sequence[str]) -> int:
    return _python("packaging/bench.py", *rest)


def _python(*arguments: str) -> int:
    return subprocess.run([str(PYTHON), *arguments], check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
