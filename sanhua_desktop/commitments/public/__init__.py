"""亮职责: the public board, the service handbook and the cards, all made of the catalogue (domain A18, A19, A27)."""
