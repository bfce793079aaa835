"""The handbook's values from the catalogue, the windows and the board's texts."""

from collections import Counter
from collections.abc import Sequence

from sanhua_desktop.commitments.public.service import PublicBoard
from sanhua_desktop.commitments.public.sheets import HandbookSheet
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService


class HandbookService:
    """Builds the booklet."""

    def __init__(self, office: OfficeService, board: PublicBoard) -> None:
        self._office = office
        self._board = board

    def sheet(self, campaign: str, subjects: Sequence[str] | None = None) -> HandbookSheet:
        """Return the whole handbook, or only the pages of some subjects; ``Refused`` without matters."""
        office, day = self._office.profile(), self._board.today
        sheets = [one for one in self._board.sheets() if subjects is None or one.subject in subjects]
        texts = [one for one in self._board.handbook_texts() if subjects is None or one[0] in subjects]
        if not sheets and (subjects is None or not texts):
            raise Refused("事项目录是空的，没有可以编进手册的事项。")
        counted = Counter(one.window for one in sheets)
        windows = self._office.windows()
        order = {str(one.label): one.number for one in windows}
        return HandbookSheet(
            office=office.name,
            campaign=campaign,
            address=office.address,
            phone=office.phone,
            complaint_phone=office.complaint_phone,
            issued_on=f"{day.year}年{day.month}月",
            windows=tuple((one.number, one.name, one.phone or office.phone, counted[one.label]) for one in windows),
            texts=tuple(texts),
            matters=tuple(sorted(sheets, key=lambda one: order.get(one.window, 99))),
            hours=tuple(self._board.blanks()["对外办公时间"].splitlines()),
            whole=subjects is None,
        )
