"""满意度调查: paper forms, fast entry, three definitions of the rate."""
