"""The command line: one command a file; options, exit codes, streams."""
