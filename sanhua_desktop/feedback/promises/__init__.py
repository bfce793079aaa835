"""Commitments measured from the register, and the efficacy bulletin."""
