"""Rules on what a report states: counts, claims, two values for one thing, words, years, offices."""
