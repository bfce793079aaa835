"""What a database's failure means for the clerk: what is safe, what is not, and what to do."""

from peewee import IntegrityError

from sanhua_desktop.errors import EnvironmentProblem, Refused, SanhuaError

_CAUSES = (
    ("disk is full", "磁盘已满，请先腾出空间"),
    ("readonly", "数据文件是只读的，请让安装人员检查文件夹权限"),
    ("read-only", "数据是只读的，请让安装人员检查权限"),
    ("locked", "另一个程序正占用数据文件，请稍后再试"),
    ("lock timeout", "别的电脑正在保存，请稍后再试"),
    ("deadlock", "别的电脑正在保存同样的内容，请再试一次"),
    ("statement timeout", "数据服务器太忙，请稍后再试"),
    ("connection", "连不上数据服务器，请检查网络或联系安装人员"),
    ("server", "连不上数据服务器，请检查网络或联系安装人员"),
    ("terminat", "数据服务器断开了连接，请稍后再试"),
    ("I/O", "磁盘读写出错，请让安装人员检查磁盘"),
)


def not_saved(failure: Exception) -> SanhuaError:
    """Return the failure to raise when it is certain that nothing was kept."""
    if isinstance(failure, IntegrityError):
        return Refused(f"没有保存：{_clash(failure)}。已经保存的内容都在，屏幕上输入的内容没有丢。")
    return EnvironmentProblem(f"没有保存：{_cause(failure)}。已经保存的内容都在，屏幕上输入的内容没有丢。")


def not_read(failure: Exception) -> SanhuaError:
    """Return the failure to raise when data could not be read."""
    return EnvironmentProblem(f"暂时读不到数据：{_cause(failure)}。")


def uncertain() -> SanhuaError:
    """Return the failure to raise when the server left before it said whether the save was kept."""
    return EnvironmentProblem(
        "与数据服务器失去联系，还不能确定这次是否已经保存。屏幕上输入的内容没有丢；"
        "请恢复网络后先在列表里查看有没有这条记录，再决定是否重新保存。"
    )


def _cause(failure: Exception) -> str:
    text = str(failure).lower()
    return next((words for sign, words in _CAUSES if sign.lower() in text), f"数据库报告“{failure}”，请联系安装人员")


def _clash(failure: Exception) -> str:
    if "foreign key" in str(failure).lower():
        return "它所引用的记录已经不存在，请刷新后重新选择"
    return "已有编号或内容相同的记录，请先查看列表，改用别的编号"
