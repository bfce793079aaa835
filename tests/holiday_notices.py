"""Made-up holiday notices, whole as the State Council's are: all seven festivals."""

_REST_OF_2027 = """三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"""


def notice_of_2027(new_year: str, spring: str = "2月5日（周五）至11日（周四）放假调休，共7天。") -> str:
    """Return a notice with these sentences for 元旦 and 春节."""
    return f"一、元旦：{new_year}\n二、春节：{spring}\n{_REST_OF_2027}"
