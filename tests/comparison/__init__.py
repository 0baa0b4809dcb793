"""The same CV set by cvgen, Typst and LaTeX, to be looked at side by side.

``python -m tests.comparison FOLDER`` writes the sources, the PDFs and their pages as
pictures. Text, fonts, sizes, colours and measures are cvgen's own document's, so that
what differs is how each engine breaks, spaces and hyphenates.
"""
