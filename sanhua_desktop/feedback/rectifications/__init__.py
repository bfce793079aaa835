"""整改: what was found wanting, who answers for it, by when, and who accepted that it is mended (domain A59–A61)."""
