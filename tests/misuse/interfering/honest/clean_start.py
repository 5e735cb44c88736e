"""Begins by clearing the namespace of a reset kernel, as some do by habit, and imports what it needs again."""
# %% first
%reset -f
import math
import numpy as np
