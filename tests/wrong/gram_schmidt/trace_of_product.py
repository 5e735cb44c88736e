# %% entries in the same place
# says: entries in the same place
def trace_of_product(A, B):
    return float((np.array(A, float) * np.array(B, float)).sum())


# %% the trace of the products entry by entry
# says: the trace of the products entry by entry
def trace_of_product(A, B):
    return float(np.trace(np.array(A, float) * np.array(B, float)))


# %% makes the product A B
# says: of memory; 8 MB are enough
def trace_of_product(A, B):
    return float(np.trace(np.array(A, float) @ np.array(B, float)))


# %% makes the product B A
# says: of memory; 8 MB are enough
def trace_of_product(A, B):
    return float(np.trace(np.array(B, float) @ np.array(A, float)))


# %% all entries of the product
# says: the sum of its diagonal
def trace_of_product(A, B):
    return float(np.einsum("ij,jk->", np.array(A, float), np.array(B, float)))


# %% the product of the traces
# says: not the product of the traces
def trace_of_product(A, B):
    return float(np.trace(np.array(A, float)) * np.trace(np.array(B, float)))


# %% keeps the index i
# says: diagonal of A B
def trace_of_product(A, B):
    return np.einsum("ij,ji->i", np.array(A, float), np.array(B, float))


# %% the product of the sums
# says: sum of A times the sum of B
def trace_of_product(A, B):
    return float(np.sum(A) * np.sum(B))


# %% does not convert uint8
# says: outgrew uint8
def trace_of_product(A, B):
    return float(np.sum(np.asarray(A) * np.asarray(B).T))


# %% einsum on uint8
# says: outgrew uint8
def trace_of_product(A, B):
    return float(np.einsum("ij,ji->", A, B))


# %% both loops run over the rows of A
# says: only a square part
def trace_of_product(A, B):
    A, B = np.array(A, float), np.array(B, float)
    total = 0.0
    for i in range(min(A.shape)):
        for j in range(min(A.shape)):
            total += A[i, j] * B[j, i]
    return total


# %% asks lists for their transpose
# says: begin with `np.asarray
def trace_of_product(A, B):
    return float((A.astype(float) * B.T).sum())


# %% makes a whole number of the sum
# says: the decimals are lost
def trace_of_product(A, B):
    return int(np.sum(np.array(A, float) * np.array(B, float).T))


# %% prints the trace
# says: in place of `print`
def trace_of_product(A, B):
    print(np.sum(np.array(A, float) * np.array(B, float).T))
