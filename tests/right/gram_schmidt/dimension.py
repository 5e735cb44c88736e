# %% the rank by a library, from the singular values
def dimension(A):
    return int(np.linalg.matrix_rank(np.array(A, dtype=float)))


# %% calls gram_schmidt and counts columns that are not zero
def dimension(A):
    return int(np.sum(np.any(gram_schmidt(A), axis=0)))


# %% elimination with the largest pivot, in exact fractions
def dimension(A):
    from fractions import Fraction

    rows = [[Fraction(float(x)).limit_denominator(10**24) for x in row] for row in A]
    largest = [max(abs(row[j]) for row in rows) or 1 for j in range(len(rows[0]))]
    rows = [[x / s for x, s in zip(row, largest)] for row in rows]
    rank = 0
    for j in range(len(rows[0])):
        best = max(range(rank, len(rows)), key=lambda i: abs(rows[i][j]), default=None)
        if best is None or abs(rows[best][j]) < Fraction(1, 10**11):
            continue
        rows[rank], rows[best] = rows[best], rows[rank]
        for i in range(rank + 1, len(rows)):
            factor = rows[i][j] / rows[rank][j]
            rows[i] = [x - factor * y for x, y in zip(rows[i], rows[rank])]
        rank += 1
    return rank


# %% lists and loops only
def dimension(A):
    basis = []
    for column in zip(*A):
        b = [float(x) for x in column]
        length = sum(x**2 for x in b) ** 0.5
        for q in basis:
            dot = sum(x * y for x, y in zip(b, q))
            b = [x - dot * y for x, y in zip(b, q)]
        left = sum(x**2 for x in b) ** 0.5
        if left > length * 1e-10:
            basis.append([x / left for x in b])
    return len(basis)


# %% singular values of the columns scaled to length 1, a NumPy whole number
def dimension(A):
    A = np.array(A, dtype=float)
    lengths = np.linalg.norm(A, axis=0)
    A = A[:, lengths > 0] / lengths[lengths > 0]
    if A.size == 0:
        return 0
    return np.count_nonzero(np.linalg.svd(A, compute_uv=False) > 1e-11)
