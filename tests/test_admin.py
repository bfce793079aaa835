"""The IT person's commands, run as they are typed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sanhua_desktop.admin import main

COMMANDS = (
    "self-test",
    "tour",
    "sample",
    "backup",
    "restore",
    "check",
    "import-staff",
    "due",
    "report",
    "before-upgrade",
)


def test_due_as_json_lists_every_day_with_its_reason(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code = main(["--data", str(tmp_path), "due", "2026-09-18", "20", "--json"])

    answer = json.loads(capsys.readouterr().out)
    assert code == 0
    assert answer["due"] == "2026-10-22"
    assert answer["provisional"] is False
    assert answer["days"][0]["date"] == "2026-09-19"
    assert answer["days"][-1]["date"] == "2026-10-22"
    assert sum(day["counted"] for day in answer["days"]) == 20
    assert all(day["why"] for day in answer["days"])


def test_due_beyond_the_known_years_is_provisional(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--data", str(tmp_path), "due", "2026-12-04", "20"]) == 0

    assert "预计" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["due", "9月18日", "20"], ["due", "2026-09-18", "-1"], ["due", "2026-09-18"]])
def test_wrong_usage_is_told_in_chinese_with_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--data", str(tmp_path), *arguments])

    assert ended.value.code == 2
    assert "用法：" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_chinese(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    text = capsys.readouterr().out
    assert ended.value.code == 0
    assert "用法：" in text
    assert "选项" in text
    assert "usage" not in text
    assert "options" not in text


def test_sample_backup_check_and_restore_on_one_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    data = ["--data", str(tmp_path)]

    assert main([*data, "sample"]) == 0
    assert main([*data, "check"]) == 0
    assert main([*data, "backup"]) == 0
    backup = next((tmp_path / "backups").glob("*.db"))
    assert main([*data, "restore", str(backup)]) == 0
    assert main([*data, "check", "--json"]) == 0

    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {"problems": []}


def test_without_data_a_command_says_what_to_do(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--data", str(tmp_path), "backup"]) == 1

    assert capsys.readouterr().err.strip().endswith("。")


def test_a_roster_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    main(["--data", str(tmp_path), "sample"])
    command = [sys.executable, "-m", "sanhua_desktop.admin", "--data", str(tmp_path), "import-staff", "没有.xlsx"]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    assert answer.returncode == 1
    assert "Traceback" not in answer.stderr
    assert "没有.xlsx" in answer.stderr
