"""Rows of a long list, fetched a page at a time when somebody looks at them."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

_T = TypeVar("_T")
_PAGE = 50
_PAGES_KEPT = 24


class PagedRows(Sequence[_T]):
    """``count`` rows; ``fetch(offset, limit)`` brings a page, ``place(id)`` tells where a record stands, or None.

    A row that has gone since the count was taken raises ``IndexError``, as any sequence does past its end.
    """

    def __init__(
        self, count: int, fetch: Callable[[int, int], Sequence[_T]], place: Callable[[int], int | None]
    ) -> None:
        self._count, self._fetch, self.place = count, fetch, place
        self._kept: OrderedDict[int, Sequence[_T]] = OrderedDict()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_T]: ...

    def __getitem__(self, index: int | slice) -> _T | Sequence[_T]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(self._count))]
        if not -self._count <= index < self._count:
            raise IndexError(index)
        page, at = divmod(index % self._count, _PAGE)
        return self._page(page)[at]

    def _page(self, number: int) -> Sequence[_T]:
        if number not in self._kept:
            self._kept[number] = self._fetch(number * _PAGE, _PAGE)
        self._kept.move_to_end(number)
        while len(self._kept) > _PAGES_KEPT:
            self._kept.popitem(last=False)
        return self._kept[number]


_ASKED = 900  # ids in one question; SQLite takes a thousand values


def asked_in_parts(ids: Sequence[int]) -> Iterator[list[int]]:
    """Yield ids in parts that fit into one question each."""
    for begin in range(0, len(ids), _ASKED):
        yield list(ids[begin : begin + _ASKED])
