"""Findings on a store and its documents, one rule a file."""
