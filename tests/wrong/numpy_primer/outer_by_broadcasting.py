# %% thinks that u * v multiplies every entry with every entry
# says: Each entry met only its partner
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u * v


# %% thinks that .T makes a column of a vector
# says: `u.T` leaves a vector as it is
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u.T * v


# %% takes the dot product for the outer one
# says: This is the dot product
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u @ v


# %% makes v the column, and exchanges rows and columns
# says: Rows and columns are exchanged
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u * v[:, None]


# %% adds instead of multiplying
# says: These are sums. Multiply
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u[:, None] + v


# %% multiplies in uint8, which wraps at 256
# says: 600 does not fit into uint8
def outer_by_broadcasting(u, v):
    return np.array(u)[:, None] * np.array(v)


# %% looks only at the type of v to choose the table's, and loses the decimals of u where v is whole
# says: The decimals of the products are lost
def outer_by_broadcasting(u, v):
    u = np.asarray(u)
    v = np.asarray(v)
    M = np.zeros((len(u), len(v)), dtype=int if v.dtype.kind in "iu" else float)
    for i in range(len(u)):
        for j in range(len(v)):
            M[i, j] = float(u[i]) * float(v[j])
    return M


# %% indexes a list as if it were an array
# says: np.asarray(...)
def outer_by_broadcasting(u, v):
    return u[:, None] * v


# %% writes all products into one long row
# says: one long row
def outer_by_broadcasting(u, v):
    out = []
    for a in u:
        for b in v:
            out.append(float(a) * float(b))
    return out


# %% indents the return into the loop
# says: Only the first row came back
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    for a in u:
        return a * v


# %% makes columns of both vectors
# says: Both are columns
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u[:, None] * v[:, None]


# %% makes room for a square matrix only, right where both vectors are of one length
# says: returned shape (3, 3); shape (3, 2) was expected
def outer_by_broadcasting(u, v):
    M = np.zeros((len(u), len(u)))
    for i in range(len(u)):
        for j in range(len(v)):
            M[i, j] = float(u[i]) * float(v[j])
    return M


# %% turns the numbers into whole ones and loses the decimals
# says: The decimals of u and v are lost
def outer_by_broadcasting(u, v):
    return np.outer(np.array(u, dtype=int), np.array(v, dtype=int))


# %% prints the matrix instead of returning it
# says: write `return` in place of `print`
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    print(u[:, None] * v)
