"""Reminders (提醒服务): whom to call today, and what to say."""
