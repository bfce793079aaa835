"""The register's papers: receipt, referral slip, lists, hand-over sheet."""
