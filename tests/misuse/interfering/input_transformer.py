"""Has IPython replace the text of every later cell by `pass`.

Rest: stubs
"""
# %% first
_shell = get_ipython()
_shell.input_transformers_post.append(lambda lines: ["pass\n"])
_shell.input_transformers_cleanup.append(lambda lines: ["pass\n"])
