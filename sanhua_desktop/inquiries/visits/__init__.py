"""Visits (来访) against what is already there: duplicates, coming again, merging and taking apart."""
