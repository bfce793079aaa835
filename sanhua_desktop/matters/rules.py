"""Limits of matters: a promise never exceeds the law (domain A27; 优化营商环境条例 36条 lets offices shorten)."""

from sanhua_desktop.errors import InvalidInput


def check_limits(statutory_days: int, promised_days: int) -> None:
    """Raise ``InvalidInput`` for a promise below 0 or beyond the statutory limit (-1: none)."""
    if promised_days < 0:
        raise InvalidInput({"promised_days": "承诺时限要填 0（即办）以上的工作日数。"})
    if 0 <= statutory_days < promised_days:
        raise InvalidInput(
            {"promised_days": f"承诺时限{promised_days}个工作日超过了法定时限{statutory_days}个工作日，请改短。"}
        )


def limit_words(days: int) -> str:
    """Return a limit as offices write it."""
    if days < 0:
        return "无规定"
    return f"{days}个工作日" if days else "即办"
