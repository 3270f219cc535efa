"""Mentions → claims: clause, actors, citations, title, status."""
