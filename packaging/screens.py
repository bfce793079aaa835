"""A screen without a monitor: starts it, presses keys on it, and takes its picture."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from windows_parts import tool

SIZE = (1400, 900)


class Screen:
    """One X server of its own; ``display`` is its name."""

    def __init__(self, display: str) -> None:
        self.display = display

    def picture(self, target: Path) -> Path:
        """Save what stands on the screen."""
        target.parent.mkdir(parents=True, exist_ok=True)
        self._call(["import", "-window", "root", str(target)])
        return target

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as xdotool names them."""
        for key in keys:
            self._call(["xdotool", "key", "--clearmodifiers", key])
            time.sleep(0.4)

    def press_and_see(self, *keys: str, seconds: float = 60) -> None:
        """Press keys and wait until the picture has changed and stands still; ``AssertionError`` when it stays."""
        before = self._seen()
        self.press(*keys)
        end = time.monotonic() + seconds
        while self._seen() == before:
            if time.monotonic() > end:
                raise AssertionError(f"nothing happened on the screen after {', '.join(keys)}")
            time.sleep(0.3)
        self.wait_until_still(seconds=20)

    def focus(self, window: str) -> None:
        """Let the keys go to this window: there is no window manager that would."""
        self._call(["xdotool", "windowfocus", window])

    def wait_for(self, title: str, *, seconds: float) -> str:
        """Wait for a window whose title holds these words; return its number, or "" when it does not come."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self._call(["xdotool", "search", "--onlyvisible", "--name", title]):
                return found.splitlines()[-1]
            time.sleep(0.2)
        return ""

    def wait_until_gone(self, title: str, *, seconds: float) -> None:
        """Wait until no window has these words in its title; ``AssertionError`` when one stays."""
        end = time.monotonic() + seconds
        while self._call(["xdotool", "search", "--onlyvisible", "--name", title]):
            if time.monotonic() > end:
                raise AssertionError(f"the window {title} is still there after {seconds:.0f} s")
            time.sleep(0.5)

    def wait_until_still(self, *, seconds: float) -> None:
        """Wait until the picture no longer changes, at most so long."""
        end, before = time.monotonic() + seconds, b""
        while time.monotonic() < end:
            time.sleep(0.7)
            now = self._seen()
            if now == before:
                return
            before = now

    def _seen(self) -> bytes:
        command = ["import", "-window", "root", "rgb:-"]
        return subprocess.run(command, env=self._environment, capture_output=True, check=False).stdout

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def _call(self, command: list[str]) -> str:
        return subprocess.run(
            command, env=self._environment, capture_output=True, check=False, encoding="utf-8"
        ).stdout.strip()


@contextmanager
def screen() -> Iterator[Screen]:
    """Start a screen and end it afterwards."""
    reading, writing = os.pipe()
    width, height = SIZE
    command = [tool("Xvfb"), "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as answer:
            yield Screen(f":{answer.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
