"""Entries not yet registered (暂存), each in a file of its own on this PC: a power cut takes two seconds."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sanhua_desktop.errors import EnvironmentProblem, cause


@dataclass(frozen=True)
class Draft:
    """What stood in the form; ``key`` is the request key under which it would be registered."""

    key: UUID
    kept_at: datetime
    fields: Mapping[str, str]


class DraftFolder:
    """The drafts of this PC. A draft is written aside and moved into place: there is the old one or the new."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, draft: Draft) -> None:
        """Keep a draft; ``EnvironmentProblem`` if the disk does not take it."""
        content = {"kept_at": draft.kept_at.isoformat(), "fields": dict(draft.fields)}
        target = self._file(draft.key)
        part = target.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(content, file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError as failure:
            sentence = f"正在填写的内容没能暂存（{cause(failure)}）。请尽快登记，或检查磁盘。"
            raise EnvironmentProblem(sentence) from failure

    def drop(self, key: UUID) -> None:
        """Remove a draft that was registered or given up."""
        with suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def all(self) -> list[Draft]:
        """Return the drafts that can be read, the oldest first."""
        found = []
        for path in self._folder.glob("*.json"):
            with suppress(OSError, ValueError, KeyError, AttributeError, TypeError):
                content = json.loads(path.read_text(encoding="utf-8"))
                fields = {str(name): str(text) for name, text in content["fields"].items()}
                found.append(Draft(UUID(path.stem), datetime.fromisoformat(content["kept_at"]), fields))
        return sorted(found, key=lambda draft: draft.kept_at)

    def _file(self, key: UUID) -> Path:
        return self._folder / f"{key}.json"
