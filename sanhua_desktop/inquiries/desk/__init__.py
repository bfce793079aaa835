"""The desk (窗口): drafts, canned answers, rules of the register, duplicates, visits again, merging."""
