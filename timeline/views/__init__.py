"""Events → text. One format a file, a registry of names."""
