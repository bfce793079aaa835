"""亮承诺: commitments and the public board."""
