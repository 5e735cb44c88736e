# %% counts the entries that equal the threshold too
# says: write `>`, not `>=`
def count_above(A, threshold):
    return np.sum(np.array(A) >= threshold)


# %% turns the comparison round, and counts those below
# says: These are below the threshold
def count_above(A, threshold):
    return np.sum(np.array(A) < threshold)


# %% stops at the mask and does not add it up
# says: This is the mask itself
def count_above(A, threshold):
    return np.array(A) > threshold


# %% returns the entries instead of their number
# says: These are the entries above the threshold themselves
def count_above(A, threshold):
    A = np.array(A)
    return A[A > threshold]


# %% adds up the entries instead of counting them
# says: the sum of the entries above the threshold
def count_above(A, threshold):
    A = np.array(A)
    return np.sum(A[A > threshold])


# %% adds up the mask with Python's sum, which goes row by row
# says: one count for each column
def count_above(A, threshold):
    return sum(np.array(A) > threshold)


# %% counts along an axis, one count a row
# says: one count for each row
def count_above(A, threshold):
    return np.sum(np.array(A) > threshold, axis=1)


# %% takes the length of what np.where returns, the number of axes
# says: This is the number of axes
def count_above(A, threshold):
    return len(np.where(np.array(A) > threshold))


# %% subtracts the threshold in uint8, which wraps below 0
# says: went below 0, and uint8 began again at 255
def count_above(A, threshold):
    return np.sum(np.array(A) - threshold > 0)


# %% indents the return into the loop over the rows
# says: Only the first row was counted
def count_above(A, threshold):
    c = 0
    for row in A:
        for x in row:
            if x > threshold:
                c += 1
        return c


# %% compares a list with a number
# says: np.asarray(...)
def count_above(A, threshold):
    return np.sum(A > threshold)


# %% returns a float where a count is wanted
# says: a whole number (int) was expected
def count_above(A, threshold):
    return float(np.sum(np.array(A) > threshold))


# %% sets the others to 0 and counts what is not 0, so a 0 above a negative threshold is lost
# says: An entry that is 0 may count too
def count_above(A, threshold):
    A = np.array(A, dtype=float)
    A[A <= threshold] = 0
    return np.count_nonzero(A)


# %% hard-codes the count of the worked example
def count_above(A, threshold):
    return 7
