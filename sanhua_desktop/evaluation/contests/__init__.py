"""服务竞赛、技能比武: judges, items, weights, places."""
