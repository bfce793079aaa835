"""亮职责: the catalogue of matters."""
