"""What may be typed into a round by hand, and what may not."""

from collections.abc import Mapping, Sequence

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.taking import origins_of
from sanhua_desktop.evaluation.tally import LEVELS, BallotAccounts, check_ballot_accounts, check_levels


def checked_leaders(leaders: Sequence[int]) -> list[int]:
    """Return leaders' scores; ``InvalidInput`` unless each is a whole number from 0 to 100."""
    if not all(isinstance(one, int) and 0 <= one <= 100 for one in leaders):
        raise InvalidInput({"leaders": "领导评分要填 0 到 100 的整数。"})
    return list(leaders)


def check_typed(origins: str, values: Mapping[str, object]) -> None:
    """Raise ``InvalidInput`` for a part that was taken over from a count: a counted ballot is not typed over."""
    problems = {
        part: f"这一部分来自{one['text']}，不能手工改。要改，先按 Ctrl+J 撤销计入。"
        for part, one in origins_of(origins).items()
        if part in values
    }
    if problems:
        raise InvalidInput(problems)


def check_ballots(ballots: Sequence[int], accounts: BallotAccounts) -> None:
    """Raise ``InvalidInput`` for counts that cannot be, ``Refused`` where accounts void the ballots (domain B10)."""
    check_levels("ballots", ballots, LEVELS)
    check_ballot_accounts(accounts.issued, accounts.returned)
    if sum(ballots) > accounts.returned:
        raise InvalidInput({"ballots": f"各档票数相加是{sum(ballots)}，多于收回的{accounts.returned}张，请核对。"})
