"""The values of a certificate."""

import json
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class CertificateSheet:
    """荣誉证书; ``members`` are a group's, ``check_code`` is "" on certificates from before it was printed."""

    name: str
    address: str
    body: str
    closing: str
    issuer: str
    date: str
    number: str
    members: str = ""
    check_code: str = ""

    @property
    def code_text(self) -> str:
        """What the QR holds: number and check code, as the verify dialog reads them."""
        return f"{self.number} {self.check_code}"

    def renumbered(self, number: str, check_code: str) -> "CertificateSheet":
        """Return the same words under another number."""
        return replace(self, number=number, check_code=check_code)

    def to_text(self) -> str:
        """Return the sheet as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "CertificateSheet":
        """Read a sheet back."""
        return CertificateSheet(**json.loads(text))


@dataclass(frozen=True)
class BannerSlip:
    """流动红旗交接单."""

    office: str
    passed_on: str
    given_by_window: str
    window: str
    basis: str
    streak: int
    given_by: str
    received_by: str


@dataclass(frozen=True)
class BannerStanding:
    """流动红旗评比表 (domain B13): place, window, total, why, and whose the banner was and is."""

    office: str
    round: str
    day: str
    lines: tuple[tuple[str, str, str, str, str, str], ...]


@dataclass(frozen=True)
class BannerLine:
    """One line of the banner's history on the wall."""

    round: str
    window: str
    passed_on: str
    streak: str
    until: str


@dataclass(frozen=True)
class WallEntry:
    """One holder on the honour wall (光荣榜); ``photo`` is a JPEG, None for windows and groups."""

    name: str
    place: str
    titles: tuple[str, ...]
    photo: bytes | None = None


@dataclass(frozen=True)
class WallSheet:
    """光荣榜."""

    office: str
    campaign: str
    day: str
    entries: tuple[WallEntry, ...]


@dataclass(frozen=True)
class ExemplarSheet:
    """典型事迹材料."""

    office: str
    heading: str
    name: str
    place: str
    title: str
    story: str
    day: str
    photo: bytes | None = None
