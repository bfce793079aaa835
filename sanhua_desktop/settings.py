"""This PC's own choices: where the data lies and how large the text is."""

import json
import os
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from sanhua_desktop.assets import installed_for_all_users

_NAME = "SanhuaDesktop"
_DATABASE = "sanhua.db"


def data_folder() -> Path:
    """Return this PC's local data folder (never a roaming or network one); ``SANHUA_DATA`` chooses another.

    Installed for all users, they share one folder; but data that a user had before stays in use until it is moved.
    """
    if chosen := os.environ.get("SANHUA_DATA"):
        return Path(chosen)
    own = platformdirs.user_data_path(_NAME, appauthor=False, roaming=False)
    shared = platformdirs.site_data_path(_NAME, appauthor=False)
    if installed_for_all_users() and ((shared / _DATABASE).exists() or not (own / _DATABASE).exists()):
        return shared
    return own


@dataclass(frozen=True)
class Settings:
    """Choices that belong to the PC, not to the office.

    ``database`` is a PostgreSQL URL when several PCs share the data, otherwise empty for the file in ``folder``.
    """

    folder: Path
    database: str = ""
    large_text: bool = False
    opened_before: bool = False

    @property
    def store_place(self) -> str | Path:
        """The URL or file that holds the office's data."""
        return self.database or self.folder / _DATABASE

    @property
    def backup_folder(self) -> Path:
        """Where daily backups lie."""
        return self.folder / "backups"

    @property
    def paper_folder(self) -> Path:
        """Where printed papers are kept before and after printing."""
        return self.folder / "papers"

    @property
    def draft_folder(self) -> Path:
        """Where entries lie that are not yet registered."""
        return self.folder / "drafts"

    def remember_opened(self) -> "Settings":
        """Note that data exists: from now on a missing file is a loss to report, not a first start."""
        return self if self.opened_before else self._saved(opened_before=True)

    def _saved(self, **changes: Any) -> "Settings":
        changed = replace(self, **changes)
        save_settings(changed)
        return changed


def load_settings(folder: Path | None = None) -> Settings:
    """Read the settings of ``folder``; a missing or unreadable file means the defaults, unknown keys are left alone."""
    folder = folder or data_folder()
    try:
        read = tomllib.loads(_file(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings(folder)
    kinds = {field.name: type(field.default) for field in fields(Settings) if field.name != "folder"}
    return Settings(folder, **{key: read[key] for key, kind in kinds.items() if type(read.get(key)) is kind})


def save_settings(settings: Settings) -> None:
    """Write the settings so that a power cut leaves the old or the new file."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    values = {key: value for key, value in asdict(settings).items() if key != "folder"}
    # A JSON string, number or truth value is also a TOML one.
    text = "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())
    write_aside(_file(settings.folder), text)


def write_aside(file: Path, text: str) -> None:
    """Write a small file aside, flush it and move it into place."""
    part = file.with_suffix(".part")
    with part.open("w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
    part.replace(file)


def _file(folder: Path) -> Path:
    return folder / "settings.toml"
