"""The only module that knows where shipped files lie: in a wheel, a checkout or an installed program."""

import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"

_PROGRAM = _PACKAGE.parent.parent
# The list of files that the installer's build leaves in the installed program's folder.
FILE_LIST = "files.sha256"


def program_folder() -> Path | None:
    """Return the installed program's own folder (Python, libraries, this code), ``None`` in a wheel or checkout."""
    return _PROGRAM if (_PROGRAM / FILE_LIST).is_file() else None


def installed_for_all_users() -> bool:
    """Tell whether the installer put this program here for every user of the PC."""
    folder = program_folder()
    return folder is not None and (folder.parent / "all-users").is_file()


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, such as ``resource("defaults", "matters.toml")``."""
    return RESOURCES.joinpath(*parts)


def defaults(name: str) -> dict[str, Any]:
    """Read ``resources/defaults/<name>.toml``: policy that is copied into the database at first start."""
    with resource("defaults", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
