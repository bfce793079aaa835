"""Referrals (转办): a named receiver, accept or decline, and the time at every hand."""
