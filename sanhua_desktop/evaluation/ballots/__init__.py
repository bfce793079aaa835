"""民主测评: paper ballots keyed twice, accounts that close, results that can be counted again."""
