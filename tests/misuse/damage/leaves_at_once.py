"""Ends the process in the answer cell, without any farewell."""
# %% norm
import os

os._exit(0)
