"""Claims → events: match, solve (date reasoning over clues), rank."""
