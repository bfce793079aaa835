"""日常检查: dress, badge, sign and the five-line service code, in ten seconds (domain A14, A40)."""
