"""The knowledge: one file a rule, its lexicon beside it."""
