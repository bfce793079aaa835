"""One window for each user and data folder: starting the program again brings the open window to the front.

Several users of one PC may each have theirs open; the store lets their saves follow one another.
"""

import ctypes
import getpass
import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 2_000


class SingleInstance(QObject):
    """The first program keeps a lock and listens; a later one asks it to show its window."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        whose = f"{getpass.getuser()}|{folder.resolve()}"
        self._name = f"sanhua-{hashlib.sha256(whose.encode()).hexdigest()[:24]}"
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # never by age: a window stays open for weeks
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Tell whether no other window is open; otherwise ask that one to show itself.

        A folder in which no lock can be made does not keep the program from starting: opening the data says why.
        """
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            return not self._call_the_other()
        return True

    def listen(self) -> None:
        """Hear from later starts from now on; the network's part of Qt is loaded here, behind the shown window."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def close(self) -> None:
        """Let the next program be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _call_the_other(self) -> bool:
        if sys.platform == "win32":  # else Windows only lets the taskbar blink
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        return socket.waitForConnected(_WAIT_MS)

    def _answer(self) -> None:
        while self._server is not None and (connection := self._server.nextPendingConnection()) is not None:
            connection.deleteLater()
            self.asked.emit()
