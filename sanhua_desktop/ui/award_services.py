"""What the pages of 表彰奖励 use, handed in together."""

from collections.abc import Callable
from dataclasses import dataclass

from sanhua_desktop.awards.banner_service import BannerService
from sanhua_desktop.awards.certificate_service import CertificateService
from sanhua_desktop.awards.honour_service import HonourService
from sanhua_desktop.awards.paper_service import PaperService
from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.title_service import TitleService
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers


@dataclass(frozen=True)
class AwardServices:
    """The services of the awards room."""

    titles: TitleService
    selections: SelectionService
    certificates: CertificateService
    papers: PaperService
    banners: BannerService
    honours: HonourService
    campaign_name: Callable[[], str]


@dataclass(frozen=True)
class AwardDesk:
    """How the windows of the room write and print."""

    services: AwardServices
    operations: Operations
    papers: Papers
