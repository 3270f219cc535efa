"""Events → text. One format a file, a registry of names.

A view is a function of a `Selection` and returns text. It decides nothing: `selection.select` has filtered and
sorted. `records` has the fields of JSON and CSV, `layout` the entries of the table and the terminal.
"""

# Format: module and function. Loaded by the command when it is asked for.
FORMATS = {
    "table": ("timeline.views.table", "render"),
    "markdown": ("timeline.views.markdown", "render"),
    "json": ("timeline.views.json", "render"),
    "jsonl": ("timeline.views.json", "render_lines"),
    "csv": ("timeline.views.csv", "render"),
}
DATA = frozenset({"json", "jsonl", "csv"})  # for programs: they hold what a reader is not shown unasked
