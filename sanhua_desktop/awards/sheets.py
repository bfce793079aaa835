"""The values of a certificate."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class CertificateSheet:
    """荣誉证书."""

    name: str
    address: str
    body: str
    closing: str
    issuer: str
    date: str
    number: str

    def to_text(self) -> str:
        """Return the sheet as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "CertificateSheet":
        """Read a sheet back."""
        return CertificateSheet(**json.loads(text))
