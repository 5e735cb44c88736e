# %% evens_up_to
import sys
import warnings

def evens_up_to(n):
    print("n is", n, file=sys.stderr)   # still debugging
    if n < 0:
        raise ValueError("negative")
    return np.arange(0, n + 1, 2)

# %% row_sums
def row_sums(A):
    return list(map(float, (_sum(row) for row in A)))

# %% after row_sums
def _sum(row):
    warnings.warn("slow")
    return sum(float(x) for x in row)

# %% count_above
def count_above(A, threshold):
    return int((np.array(A).ravel() > threshold).sum())

# %% replace_negatives
def replace_negatives(A):
    B = as_floats(A)
    B[B < 0] = 0
    return B

# %% after replace_negatives
# a helper I use below too
def as_floats(A):
    return np.array(A).astype(np.float64)

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    return np.array([[float(a) * float(b) for b in v] for a in u])

# %% pairwise_differences
def pairwise_differences(x):
    x = as_floats(x)
    return x[:, None] - x[None, :]

# %% standardise
def standardise(X):
    X = as_floats(X)
    with np.errstate(all="warn"):
        Z = (X - X.mean(0)) / X.std(0)
    return np.nan_to_num(Z, nan=0.0)
