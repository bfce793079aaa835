"""Ballots being keyed, in files of this PC: the order of a pile must never come into the database."""

import json
import os
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
        """Return what teller 1 or 2 has keyed of the pile ``key`` so far.

        ``EnvironmentProblem`` if the file cannot be read, or is damaged: that one is kept under another name first, so
        that the next ballot keyed cannot take its place.
        """
        path = self._file(key, teller)
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return KeyIn(lines, levels)
        except OSError as failure:
            sentence = f"本机上录的票读不出来（{cause(failure)}）：{path}。请先不要录票，关闭占用它的程序后再打开。"
            raise EnvironmentProblem(sentence) from failure
        found = _read(text, KeyIn(lines, levels))
        if found is None:
            raise _set_aside(path, teller)
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

    def drop(self, *keys: str) -> None:
        """Blot out and remove everything kept of these piles, or of whole rounds by their request keys.

        ``EnvironmentProblem`` names the files that stayed, after all others are gone.
        """
        left = {}
        for path in sorted(self._folder.glob("*-*")):
            if any(path.name.startswith(f"{key}-") for key in keys):
                try:
                    _blot_out(path)
                except OSError as failure:
                    left[path] = cause(failure)
        if left:
            named = "\n".join(f"{path}（{why}）" for path, why in left.items())
            raise EnvironmentProblem(
                f"计票用过的录票文件没能清除，计票结果不受影响：\n{named}\n"
                "请关闭占用它们的程序，再打开“民主测评”清除一次；还不行的，请手工删除。"
            )

    def _file(self, key: str, teller: int) -> Path:
        return self._folder / f"{key}-{teller}.json"


def _read(text: bytes, empty: KeyIn) -> KeyIn | None:
    """Return the key-in that a file holds; None if it is damaged."""
    try:
        kept = json.loads(text)
        empty.teller, empty.ballots = str(kept["teller"]), [str(marks) for marks in kept["ballots"]]
    except (ValueError, KeyError, TypeError):
        return None
    return empty if all(map(empty.takes, empty.ballots)) else None


def _set_aside(path: Path, teller: int) -> EnvironmentProblem:
    """Give a damaged file a name of its own; the sentence says where it is and what to do."""
    number = 1
    while (aside := path.with_suffix(f".damaged{number}")).exists():
        number += 1
    what = f"第{'一二'[teller - 1]}遍录的票已经损坏，不能再用"
    try:
        path.rename(aside)
    except OSError as failure:
        return EnvironmentProblem(
            f"{what}，也没能改名留存（{cause(failure)}）：{path}。请先把它移到别处，再重新录这一组。"
        )
    return EnvironmentProblem(f"{what}，原文件留存为 {aside}。请把这一组的票重新录一遍；计票后留存的文件会一并清除。")


def _blot_out(path: Path) -> None:
    """Write over a file where it lies on the disk, then remove it; one that is gone already is no failure."""
    try:
        with path.open("r+b") as file:
            file.write(b" " * path.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
