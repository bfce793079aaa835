"""The office itself (单位): profile, windows, departments and the working-day calendar."""
