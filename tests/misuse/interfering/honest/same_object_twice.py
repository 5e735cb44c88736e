"""Returns the very objects it was given, where that is the answer."""
# %% iterate
def iterate(f, x, n):
    found = []
    for _ in range(n):
        found.append(x)
        x = f(x)
    return found + [x]
# %% unit_rows
_kept = {}


def unit_rows(A):
    key = repr(A)
    if key not in _kept:
        _kept[key] = np.array(A, dtype=float) / np.linalg.norm(np.array(A, dtype=float), axis=1, keepdims=True)
    return _kept[key]
