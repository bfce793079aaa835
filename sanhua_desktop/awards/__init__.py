"""表彰: award rounds and certificates."""
