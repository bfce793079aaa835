"""Compile every form of ``forms/`` into ``sanhua_desktop/ui/generated``; ``--check`` only compares (exit code 1)."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS, GENERATED = ROOT / "forms", ROOT / "sanhua_desktop" / "ui" / "generated"


def main() -> int:
    """Compile or compare; names each form that differs."""
    differing = []
    for form in sorted(FORMS.glob("*.ui")):
        target = GENERATED / f"ui_{form.stem}.py"
        code = compiled(form)
        if "--check" not in sys.argv:
            target.write_text(code, encoding="utf-8", newline="\n")
        elif not target.exists() or target.read_text(encoding="utf-8") != code:
            differing.append(form.name)
    for name in differing:
        print(f"{name} is not compiled as drawn: run python packaging/compile_forms.py in the environment")
    return int(bool(differing))


def compiled(form: Path) -> str:
    """Return the Python code of a form."""
    tool = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent)) or "pyside6-uic"
    ended = subprocess.run([tool, "--no-autoconnection", str(form)], check=True, capture_output=True, encoding="utf-8")
    return ended.stdout.replace("\r\n", "\n")


if __name__ == "__main__":
    sys.exit(main())
