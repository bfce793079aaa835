"""活动推进: the campaign and its four stages."""
