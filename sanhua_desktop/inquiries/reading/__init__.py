"""The register as it is read: search, lists in pages, how each entry stands, figures."""
