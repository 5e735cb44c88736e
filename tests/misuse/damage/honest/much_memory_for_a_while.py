"""Uses some hundred megabytes, which it may, and gives them back."""
# %% norm
_table = np.ones(20 * 2**20)
_table = None


def norm(v):
    return math.sqrt(sum(x * x for x in v))
