"""量化考核: criteria, deductions, ballots and scores."""
