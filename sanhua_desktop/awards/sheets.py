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
        return f"证书 {self.number} 校验码 {self.check_code}"

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
