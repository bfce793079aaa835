"""The only module that knows where shipped files lie: in a wheel, a checkout or an installed program."""

import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, such as ``resource("defaults", "matters.toml")``."""
    return RESOURCES.joinpath(*parts)


def defaults(name: str) -> dict[str, Any]:
    """Read ``resources/defaults/<name>.toml``: policy that is copied into the database at first start."""
    with resource("defaults", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
