"""Faces, Chinese lines, pages and slips on paper: the shared kit of every document."""
