"""效能公示: the posted figures of a month or a quarter (domain A28)."""
