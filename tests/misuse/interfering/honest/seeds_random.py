"""Seeds the generators of random numbers, for its own trials."""
# %% norm
import random

random.seed(0)
np.random.seed(0)


def norm(v):
    np.random.seed(1)
    random.shuffle(list(v))
    return math.sqrt(sum(x * x for x in np.random.permutation(v)))
