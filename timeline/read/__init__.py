"""DISK IN. Folder or stdin → documents."""
