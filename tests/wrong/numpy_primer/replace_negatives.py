# %% thinks that np.asarray makes a copy, and changes A in place
# says: changed its argument A in place
def replace_negatives(A):
    A = np.asarray(A)
    A[A < 0] = 0
    return A


# %% takes the view A[:] for a copy, as it is one for a list
# says: changed its argument A in place
def replace_negatives(A):
    A = np.asarray(A, dtype=float)
    B = A[:]
    B[B < 0] = 0
    return B


# %% drops the minus signs in place of the numbers
# says: The minus signs are gone, but the numbers are still there
def replace_negatives(A):
    return np.abs(np.array(A, dtype=float))


# %% confuses minimum and maximum
# says: It is the other way round
def replace_negatives(A):
    return np.minimum(np.array(A, dtype=float), 0)


# %% keeps the whole numbers of A, where floats are promised
# says: hold floats, and these are whole numbers
def replace_negatives(A):
    A = np.array(A)
    A[A < 0] = 0
    return A


# %% leaves the negative entries out, and loses the shape
# says: The negative entries are left out
def replace_negatives(A):
    A = np.array(A, dtype=float)
    return A[A >= 0]


# %% returns the mask instead of using it
# says: returned True and False; numbers were expected
def replace_negatives(A):
    A = np.array(A, dtype=float)
    return A > 0


# %% assigns and returns in one line, and gets the 0 alone
# says: give `B[mask] = 0` a line of its own
def replace_negatives(A):
    A = np.array(A, dtype=float)
    B = A[A < 0] = 0
    return B


# %% forgets to return the copy
# says: Does every way through the function end in `return`?
def replace_negatives(A):
    B = np.array(A, dtype=float)
    B[B < 0] = 0


# %% works on the copy and returns the original
# says: Nothing is replaced
def replace_negatives(A):
    B = np.array(A, dtype=float)
    B[B < 0] = 0
    return A


# %% writes 0 into the loop variable and not into the array
# says: Nothing is replaced
def replace_negatives(A):
    B = np.array(A, dtype=float)
    for r in B:
        for x in r:
            if x < 0:
                x = 0
    return B


# %% makes an array of whole numbers first, and loses the decimals
# says: The decimals are lost
def replace_negatives(A):
    A = np.array(A, dtype=int)
    A[A < 0] = 0
    return A.astype(float)


# %% puts 0 where an entry is less than 1, not less than 0
# says: Entries between 0 and 1 are replaced too
def replace_negatives(A):
    B = np.array(A, dtype=float)
    B[B < 1] = 0
    return B


# %% returns the argument itself where nothing is negative
# says: be a new array, also where nothing is negative
def replace_negatives(A):
    A = np.asarray(A, dtype=float)
    if not (A < 0).any():
        return A
    return np.maximum(A, 0)
