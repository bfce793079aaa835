"""Packs the staged program into one setup file with NSIS.

NSIS keeps a few sentences in English in the part that starts before any language is chosen: a cut setup file would
speak English to a clerk. A copy of NSIS with those sentences in Chinese is used; they may not grow longer.
"""

import os
import shutil
import subprocess
from pathlib import Path

from environment import ROOT, say
from windows_parts import BuildError, tool

_SENTENCES = {
    "Installer integrity check has failed. Common causes include\n"
    "incomplete download and damaged media. Contact the\n"
    "installer's author to obtain a new copy.\n\n"
    "More information at:\nhttp://nsis.sf.net/NSIS_Error": "安装文件不完整或已损坏，可能没有复制完，或U盘有问题。\n\n"
    "没有安装任何文件，电脑没有改动。请重新复制安装文件，再试一次。",
    "Error writing temporary file. Make sure your temp folder is valid.": "不能写临时文件。请检查磁盘空间和安全软件。",
    "Error launching installer": "安装程序没有启动",
    "NSIS Error": "没有安装",
}


def pack(setup: Path, definitions: dict[str, str], options: list[str], work: Path) -> None:
    """Compile ``installer.nsi`` with these definitions; ``BuildError`` when it does not compile."""
    say("Compressing")
    command = [tool("makensis"), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in {**definitions, "OUT": str(setup)}.items()]
    command += [*options, str(ROOT / "packaging" / "installer.nsi")]
    environment = {**os.environ, "NSISDIR": str(_speaking_chinese(work / "nsis"))}
    if subprocess.run(command, check=False, env=environment).returncode:
        raise BuildError("The installer could not be compiled; see the message above.")


def _speaking_chinese(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_installed(), folder)
    for stub in (folder / "Stubs").glob("*_solid-amd64-unicode"):
        stub.write_bytes(translated(stub.read_bytes()))
    return folder


def translated(stub: bytes) -> bytes:
    """Return a copy of the start-up program with its sentences in Chinese; each must be there."""
    for english, chinese in _SENTENCES.items():
        old, new = english.encode("utf-16-le"), chinese.encode("utf-16-le")
        if old not in stub or len(new) > len(old):
            raise BuildError(f"This NSIS does not say “{english[:30]}…”: look at the sentences in windows_compiler.py.")
        stub = stub.replace(old, new.ljust(len(old), b"\0"))
    return stub


def _installed() -> Path:
    beside = Path(tool("makensis")).resolve().parent
    return beside if (beside / "Stubs").is_dir() else Path("/usr/share/nsis")
