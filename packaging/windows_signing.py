"""Signing program files with the office's or the maker's certificate (PFX); without one, nothing is signed."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import say
from windows_parts import BuildError, tool

_PASSWORD = "SANHUA_SIGN_PASSWORD"
_NAME = "SanhuaDesktop"


class Signing:
    """Signs in place; with a time stamp when the server answers, so that the signature outlives the certificate."""

    def __init__(self, certificate: Path | None, timestamp: str = "") -> None:
        self._certificate = certificate
        self._timestamp = timestamp
        if certificate is not None and not certificate.is_file():
            raise BuildError(f"There is no certificate at {certificate}.")

    def sign(self, path: Path) -> None:
        """Sign a program file; ``BuildError`` when the certificate cannot be used."""
        if self._certificate is None:
            return
        stamped = bool(self._timestamp) and self._signed(path, ["-ts", self._timestamp])
        if self._timestamp and not stamped:
            say(f"The time-stamp server does not answer: {path.name} is signed without a time stamp")
        if not stamped and not self._signed(path, []):
            raise BuildError(f"{path.name} could not be signed. Is the password in {_PASSWORD} right?")

    def for_the_uninstaller(self) -> list[str]:
        """Return the compiler's option that has the uninstaller signed while it is packed."""
        if self._certificate is None:
            return []
        words = [sys.executable, Path(__file__).resolve(), "%1", self._certificate.resolve(), self._timestamp]
        return ["-DSIGN=" + " ".join(f'"{word}"' for word in words)]

    def _signed(self, path: Path, more: list[str]) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            password, target = Path(folder) / "password", Path(folder) / path.name
            password.write_text(os.environ.get(_PASSWORD, ""), encoding="utf-8")
            command = [tool("osslsigncode"), "sign", "-pkcs12", str(self._certificate), "-readpass", str(password)]
            command += ["-h", "sha256", "-n", _NAME, *more, "-in", str(path), "-out", str(target)]
            if subprocess.run(command, check=False, capture_output=True).returncode:
                return False
            shutil.copy(target, path)
            return True


if __name__ == "__main__":
    Signing(Path(sys.argv[2]), sys.argv[3]).sign(Path(sys.argv[1]))
