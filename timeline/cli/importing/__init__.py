"""Files of other programs, and our own exports, → entries for the store; what cannot be read is listed."""
