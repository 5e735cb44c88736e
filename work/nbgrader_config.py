"""JupyterLab's list of assignments starts nbgrader in this folder: use the course's own configuration."""

load_subconfig("nbgrader_config.py", path="..")  # noqa: F821  (nbgrader provides it)
