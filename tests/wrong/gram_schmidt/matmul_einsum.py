# %% multiplies entry by entry
# says: multiplies entry by entry
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    return np.einsum("ij,ij->ij", A, B)


# %% the indices of the result in the wrong order
# says: transpose of the product
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[1] != B.shape[0]:
        raise ValueError
    return np.einsum("ij,jk->ki", A, B)


# %% the matrices exchanged
# says: this is B A
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    return np.einsum("ij,jk->ik", B, A)


# %% sums over the second index of both
# says: transpose of B
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    return np.einsum("ij,kj->ik", A, B)


# %% sums over the first index of both
# says: transpose of A times B
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    return np.einsum("ji,jk->ik", A, B)


# %% nothing behind the arrow
# says: everything is added up
def matmul_einsum(A, B):
    return np.einsum("ij,jk->", np.array(A, float), np.array(B, float))


# %% keeps the index that should be summed over
# says: not added up
def matmul_einsum(A, B):
    return np.einsum("ij,jk->ijk", np.array(A, float), np.array(B, float))


# %% loses the index k
# says: the index k is summed over too
def matmul_einsum(A, B):
    return np.einsum("ij,jk->i", np.array(A, float), np.array(B, float))


# %% leaves the sizes to einsum, which stretches an axis of size 1
# says: einsum stretches an axis of size 1
def matmul_einsum(A, B):
    return np.einsum("ij,jk->ik", np.array(A, float), np.array(B, float))


# %% catches the size 1 in A only
# says: A has 3 columns and B has 1 row
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[1] < B.shape[0]:
        raise ValueError("too few columns")
    return np.einsum("ij,jk->ik", A, B)


# %% compares the rows of A with the columns of B
# says: the index j would run to different ends
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[0] != B.shape[1]:
        return None
    return np.einsum("ij,jk->ik", A, B)


# %% accepts square matrices only
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape != B.shape:
        raise ValueError("A times B needs equal shapes")
    return np.einsum("ij,jk->ik", A, B)


# %% does not convert, so that uint8 outgrows itself
# says: outgrew uint8
def matmul_einsum(A, B):
    A, B = np.asarray(A), np.asarray(B)
    if A.shape[1] != B.shape[0]:
        raise ValueError
    return np.einsum("ij,jk->ik", A, B)


# %% loops with = in place of +=
# says: only the last product
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            for k in range(B.shape[1]):
                C[i, k] = A[i, j] * B[j, k]
    return C


# %% collects into an array of whole numbers
# says: the decimals are lost
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[1] != B.shape[0]:
        raise ValueError
    return (A @ B).astype(int)


# %% asks lists for their shape
# says: begin with `np.asarray
def matmul_einsum(A, B):
    if A.shape[1] != B.shape[0]:
        raise ValueError
    return np.einsum("ij,jk->ik", A.astype(float), B)


# %% prints the error
# says: in place of `print`
def matmul_einsum(A, B):
    A, B = np.array(A, float), np.array(B, float)
    if A.shape[1] != B.shape[0]:
        print("the sizes differ")
        return
    return np.einsum("ij,jk->ik", A, B)
