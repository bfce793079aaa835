"""The papers of the tour: everything that the sample office prints."""

from collections.abc import Iterator
from pathlib import Path

from sanhua_desktop.awards.banner_documents import print_slip, print_standing, print_wall
from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.honour_documents import print_exemplar, print_honour_wall
from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.paper_documents import print_pledges, print_sentence_cards
from sanhua_desktop.commitments.public.documents import print_service_cards, print_wall_pages
from sanhua_desktop.commitments.public.facts import service_card
from sanhua_desktop.commitments.public.handbook_documents import print_handbook
from sanhua_desktop.feedback.bulletin.periods import month_period
from sanhua_desktop.feedback.rectifications.documents import print_order
from sanhua_desktop.inquiries.documents import print_notices
from sanhua_desktop.printing.official import print_official
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services
from sanhua_desktop.staff.documents import print_badges
from sanhua_desktop.staff.sign_documents import print_desk_signs


def papers(services: Services, folder: Path) -> Iterator[Path]:
    """Print every paper of the sample office."""
    progress = NoProgress()
    badges, board = folder / "badges.pdf", folder / "board.pdf"
    print_badges(services.badges.sheets(services.staff.find()), badges, progress)
    yield badges
    signs = folder / "desk-signs.pdf"
    print_desk_signs(services.signs.sheets(services.staff.find()[:4], services.commitments.posted()), signs, progress)
    yield signs
    print_board(services.commitments.board(services.campaign.name()), board, progress)
    yield board
    yield from _public_papers(services, folder)
    noticed = next(row.entry for row in services.inquiries.find() if services.notices.notices_of(row.entry))
    notice, certificate = folder / "one-time-notice.pdf", folder / "certificate.pdf"
    print_notices([services.notices.sheet_of(services.notices.notices_of(noticed)[0])], notice, progress)
    yield notice
    print_certificates(services.certificates.sheets(services.certificates.certificates()), certificate, progress)
    yield certificate
    for draft in services.award_papers.find():
        paper = folder / f"official-{draft.kind.value}.pdf"
        print_official(services.award_papers.laid_out(services.award_papers.values_of(draft)), paper, progress)
        yield paper
    yield from _honours(services, folder)
    yield from _rectifications(services, folder)


def _rectifications(services: Services, folder: Path) -> Iterator[Path]:
    """Leave the ledger of rectifications, what hangs in the hall, and the papers of one that is closed."""
    progress, values, rows = NoProgress(), services.rectification_papers, services.rectifications.find()
    for name, register in (("ledger", values.ledger(rows)), ("public", values.public_list(rows))):
        print_register(register, folder / f"rectification-{name}.pdf", progress)
        yield folder / f"rectification-{name}.pdf"
    for name, order in (("order", values.order(rows[0])), ("closing", values.closing(rows[-1]))):
        print_order(order, folder / f"rectification-{name}.pdf", progress)
        yield folder / f"rectification-{name}.pdf"


def _honours(services: Services, folder: Path) -> Iterator[Path]:
    """Leave the red banner's papers, the honour wall and an exemplar's story."""
    progress, honour = NoProgress(), next(one for one in services.honours.honours() if one.exemplar)
    slip, history, wall, story = (folder / f"{name}.pdf" for name in ("banner-slip", "banner-wall", "wall", "exemplar"))
    banner = services.banners.rows()[0]
    print_slip(services.banners.slip(banner), slip, progress)
    print_wall(services.banners.wall(), history, progress)
    print_honour_wall(services.honours.wall(services.campaign.name()), wall, progress)
    print_exemplar(services.honours.exemplar_sheet(honour), story, progress)
    standing = folder / "banner-standing.pdf"
    selection = next(one for one in services.selections.find() if one.round.id == banner.banner.award_round_id)
    print_standing(services.banners.standing(selection), standing, progress)
    yield from (slip, history, wall, story, standing)


def _public_papers(services: Services, folder: Path) -> Iterator[Path]:
    """Print what hangs on the wall and lies on the counter."""
    progress, campaign, board = NoProgress(), services.campaign.name(), services.board
    handbook = services.handbook.sheet(campaign)
    cards, wall = folder / "service-cards.pdf", folder / "public-board.pdf"
    print_handbook(handbook, folder / "handbook.pdf", progress)
    yield folder / "handbook.pdf"
    print_service_cards([service_card(one, handbook.office) for one in handbook.matters], cards, progress)
    yield cards
    print_wall_pages(board.pages([row.subject for row in board.rows()]), board.foot(), wall, progress)
    yield wall
    sentences, pledges = folder / "sentence-cards.pdf", folder / "pledges.pdf"
    print_sentence_cards(services.commitments.board(campaign), sentences, progress)
    yield sentences
    owners = [row.owner for row in services.ledger.rows(state="under_way")]
    print_pledges([services.commitment_papers.pledge(one, campaign) for one in owners], pledges, progress)
    yield pledges
    promised, kept = folder / "promised.pdf", folder / "fulfilled.pdf"
    print_register(services.commitment_papers.promised(campaign), promised, progress)
    yield promised
    print_register(services.commitment_papers.fulfilled(campaign), kept, progress)
    yield kept
    bulletin, blank = folder / "bulletin.pdf", folder / "check-sheet.pdf"
    print_register(services.bulletin.sheet(month_period(services.bulletin.today)), bulletin, progress)
    yield bulletin
    print_register(services.spot_checks.blank_sheet(), blank, progress)
    yield blank
