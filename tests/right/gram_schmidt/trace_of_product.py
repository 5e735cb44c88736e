# %% einsum with nothing behind the arrow
def trace_of_product(A, B):
    return float(np.einsum("ij,ji->", np.array(A, dtype=float), np.array(B, dtype=float)))


# %% two loops over the indices
def trace_of_product(A, B):
    total = 0.0
    for i in range(len(A)):
        for j in range(len(B)):
            total += float(A[i][j]) * float(B[j][i])
    return total


# %% one dot product for each row, a NumPy number left as it is
def trace_of_product(A, B):
    A, B = np.array(A, dtype=float), np.array(B, dtype=float)
    return sum(A[i] @ B[:, i] for i in range(A.shape[0]))


# %% the dot product of both matrices made flat
def trace_of_product(A, B):
    return np.vdot(np.array(A, float).ravel(), np.array(B, float).T.ravel())


# %% makes the smaller of the products A B and B A, which have the same trace
def trace_of_product(A, B):
    A, B = np.array(A, float), np.array(B, float)
    small = A @ B if A.shape[0] < A.shape[1] else B @ A
    return np.trace(small)


# %% zip over rows and columns
def trace_of_product(A, B):
    columns = zip(*B)
    return float(sum(sum(float(x) * float(y) for x, y in zip(row, column)) for row, column in zip(A, columns)))
