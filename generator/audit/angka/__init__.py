"""Rules on numbers: amounts as posts, the constraints that they must keep, capaian, headcounts."""
