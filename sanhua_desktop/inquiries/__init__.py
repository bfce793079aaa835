"""首问登记、限时、一次性告知: the register, its deadlines and notices."""
