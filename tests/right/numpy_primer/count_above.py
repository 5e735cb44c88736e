# %% two loops and a counter
def count_above(A, threshold):
    c = 0
    for row in A:
        for x in row:
            if x > threshold:
                c += 1
    return c


# %% the sum of a mask, an np.int64
def count_above(A, threshold):
    return np.sum(np.array(A) > threshold)


# %% np.count_nonzero
def count_above(A, threshold):
    A = np.asarray(A)
    return np.count_nonzero(A > threshold)


# %% the length of the chosen entries
def count_above(A, threshold):
    A = np.array(A, dtype=float)
    return len(A[A > threshold])


# %% Python's sum twice
def count_above(A, threshold):
    return sum(sum(np.array(A) > threshold))


# %% the number of rows of np.argwhere
def count_above(A, threshold):
    return np.argwhere(np.array(A, float) > threshold).shape[0]


# %% a count in an array without axes
def count_above(A, threshold):
    return np.array((np.array(A, float) > threshold).sum())


# %% a generator over the flattened matrix
def count_above(A, threshold):
    return sum(1 for x in np.ravel(A) if x > threshold)


# %% recursion over the rows
def count_above(A, threshold):
    if len(A) == 0:
        return 0
    return sum(1 for entry in A[0] if entry > threshold) + count_above(A[1:], threshold)


# %% a lambda
count_above = lambda A, threshold: int((np.array(A, dtype=float) > threshold).sum())


# %% a helper function and type hints
def is_above(entry: float, threshold: float) -> bool:
    return bool(entry > threshold)


def count_above(A, threshold: float) -> int:
    return [is_above(entry, threshold) for row in A for entry in row].count(True)


# %% sort and search
def count_above(A, threshold):
    entries = np.sort(np.array(A, dtype=float).ravel())
    return entries.size - np.searchsorted(entries, threshold, side="right")


# %% all entries minus those that do not count
def count_above(A, threshold):
    A = np.asarray(A)
    return A.size - np.sum(A <= threshold)


# %% a first try that is defined again further down
def count_above(A, threshold):
    return np.sum(np.array(A) >= threshold)


def count_above(A, threshold):
    return np.sum(np.array(A) > threshold)
