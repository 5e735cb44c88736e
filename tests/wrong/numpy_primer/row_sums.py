# %% takes axis=0 for the rows, and adds up the columns
# says: These are the sums of the columns
def row_sums(A):
    return np.sum(A, axis=0)


# %% forgets the axis, and adds up everything
# says: Everything is added up to one number
def row_sums(A):
    return np.sum(A)


# %% takes the mean for the sum
# says: These are the means of the rows
def row_sums(A):
    return np.mean(A, axis=1)


# %% keeps the axis, so that a column of shape (m, 1) comes back
# says: `.ravel()` makes it flat
def row_sums(A):
    return np.sum(A, axis=1, keepdims=True)


# %% lets Python's sum add in uint8, which wraps at 256
# says: 300 does not fit into uint8
def row_sums(A):
    return [sum(r) for r in A]


# %% sets the running sum to 0 only once, before both loops
# says: begin every row's sum at 0 again
def row_sums(A):
    out = []
    s = 0
    for r in A:
        for x in r:
            s += float(x)
        out.append(s)
    return out


# %% indents the return into the loop over the rows
# says: Only the first row's sum came back
def row_sums(A):
    for r in A:
        return np.sum(r)


# %% keeps only the last row's sum
# says: Only the last row's sum came back
def row_sums(A):
    for r in A:
        s = np.sum(r)
    return s


# %% forgets that a list has no method sum
# says: Lists come too
def row_sums(A):
    return A.sum(axis=1)


# %% prints the sums instead of returning them
# says: write `return` in place of `print`
def row_sums(A):
    print(np.sum(A, axis=1))


# %% takes len(A) for the number of columns too, right only for square matrices
# says: `len(A)` is for rows
def row_sums(A):
    A = np.array(A, dtype=float)
    n = len(A)
    return [sum(A[i, j] for j in range(n)) for i in range(n)]


# %% adds the columns into the first one, which is a view of A
# says: changed its argument A in place
def row_sums(A):
    A = np.asarray(A)
    s = A[:, 0]
    for j in range(1, A.shape[1]):
        s += A[:, j]
    return s


# %% turns the numbers into whole ones and loses the decimals
# says: The decimals are lost
def row_sums(A):
    return np.array(A, dtype=int).sum(axis=1)


# %% hard-codes the sums of the worked example
def row_sums(A):
    return np.array([6.0, 15.0])
