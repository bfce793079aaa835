"""Ballots being keyed, in files of this PC: the order of a pile must never come into the database."""

import json
import os
from contextlib import suppress
from pathlib import Path

from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.evaluation.ballots.key_in import KeyIn


class PileFolder:
    """The two key-ins of each group until the round is counted, and nothing afterwards.

    A file is written aside and moved into place after each ballot: a power cut takes the ballot in hand at most.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: str, teller: int, *, lines: int, levels: int) -> KeyIn:
        """Return what teller 1 or 2 has keyed of the pile ``key`` so far."""
        found = KeyIn(lines, levels)
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self._file(key, teller).read_text(encoding="utf-8"))
            whole = [str(marks) for marks in kept["ballots"]]
            if all(len(marks) == lines for marks in whole):
                found.teller, found.ballots = str(kept["teller"]), whole
        return found

    def keep(self, key: str, teller: int, pile: KeyIn) -> None:
        """Keep a key-in; ``EnvironmentProblem`` if the disk does not take it."""
        target = self._file(key, teller)
        part = target.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump({"teller": pile.teller, "ballots": pile.ballots}, file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError as failure:
            sentence = f"刚录的票没能保存到本机（{cause(failure)}）。请先停下，检查磁盘后再录这一张。"
            raise EnvironmentProblem(sentence) from failure

    def drop(self, key: str) -> None:
        """Blot out and remove both key-ins of a pile that was counted."""
        for teller in (1, 2):
            path = self._file(key, teller)
            with suppress(OSError):
                path.write_bytes(b" " * path.stat().st_size)
                path.unlink()

    def _file(self, key: str, teller: int) -> Path:
        return self._folder / f"{key}-{teller}.json"
