"""Document text → sentences → mentions: temporal expressions found, understood and resolved."""
