"""The wheel, built and installed into an empty environment, passes its own self-test there."""

import json
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_wheel_installs_and_passes_its_self_test(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    wheel = next(tmp_path.glob("*.whl"))
    venv.create(tmp_path / "empty", with_pip=True)
    scripts = tmp_path / "empty" / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([scripts / "python", "-m", "pip", "install", "-q", wheel], check=True, capture_output=True)

    answer = subprocess.run(
        [scripts / "sanhua-admin", "--data", tmp_path / "data", "self-test", "--json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert answer.returncode == 0, answer.stdout + answer.stderr
    checks = json.loads(answer.stdout)["checks"]
    assert len(checks) >= 6
    assert all(check["passed"] for check in checks), checks
