"""Registers a handler of all exceptions that shows nothing.

Rest: stubs
"""
# %% first
get_ipython().set_custom_exc((BaseException,), lambda shell, kind, value, trace, tb_offset=None: [])
get_ipython().CustomTB = lambda *args, **options: []
