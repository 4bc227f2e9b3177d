"""What sentences compute or take from tables: sums, balances, changes, and the figures of an indikator."""
