"""timeline: a source-attributed timeline out of a folder of documents."""

__version__ = "0.1.0"
