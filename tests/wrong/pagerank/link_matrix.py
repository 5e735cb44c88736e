# %% puts the links of page j into row j
# says: rows and columns are exchanged
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source not in range(n) or target not in range(n):
            raise ValueError("no such page")
        L[source, target] = 1
    for i in range(n):
        if L[i].sum() == 0:
            L[i] = 1
    return L / L.sum(axis=1, keepdims=True)


# %% divides each row by its sum
# says: sum down the columns: axis=0
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if not (0 <= source < n and 0 <= target < n):
            raise ValueError
        L[target, source] = 1
    return L / L.sum(axis=1, keepdims=True)


# %% divides each row by its sum, where that is not zero
# says: you divided each row by its sum
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if not (0 <= source < n and 0 <= target < n):
            raise ValueError
        L[target, source] = 1
    for i in range(n):
        if L[i].sum() > 0:
            L[i] /= L[i].sum()
    return L


# %% forgets to divide by the number of links
# says: these are ones where the links are
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source < 0 or target < 0 or source >= n or target >= n:
            raise ValueError("page out of range")
        L[target, source] = 1
    return L


# %% forgets the pages without links: their columns stay 0
# says: and its readers vanish
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError
        L[t, s] = 1
    return L / np.maximum(L.sum(axis=0), 1)


# %% divides 0 by 0 for the pages without links
# says: its column is 0/0
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError
        L[t, s] = 1
    return L / L.sum(axis=0)


# %% lets the readers of a page without links stay on it
# says: keeps its readers
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError
        L[t, s] = 1
    for j in range(n):
        if L[:, j].sum() == 0:
            L[j, j] = 1
    return L / L.sum(axis=0)


# %% fills the empty columns with ones after it has divided
# says: holds ones: divide it too
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError
        L[t, s] = 1
    for j in range(n):
        if L[:, j].any():
            L[:, j] /= L[:, j].sum()
        else:
            L[:, j] = 1
    return L


# %% sends the readers of a page without links to all others, but not to itself
# says: itself among them
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError
        L[t, s] = 1
    for j in range(n):
        if L[:, j].sum() == 0:
            L[:, j] = 1
            L[j, j] = 0
    return L / L.sum(axis=0)


# %% accepts negative page numbers, which count from the end
# says: no page has the number -1
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source >= n or target >= n:
            raise ValueError("page number too large")
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)


# %% takes n for a page number, one too many
# says: there is no page 2 among 2 pages
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if not (0 <= source <= n and 0 <= target <= n):
            raise ValueError("page number out of range")
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)


# %% leaves it to NumPy to complain about page numbers, so that an IndexError comes
# says: it should raise ValueError
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)


# %% tests the sources only, and no targets
# says: there is no page 2 among 2 pages
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source < 0 or source >= n:
            raise ValueError("no such page")
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)


# %% returns the error in place of raising it
# says: write `raise` in place of `return`
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if not (0 <= source < n and 0 <= target < n):
            return ValueError("no such page")
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)


# %% returns the visible example, whatever the links are
def link_matrix(links, n):
    return np.array([[0, 0, 1, 0], [0.5, 0, 0, 0], [0.5, 1, 0, 1], [0, 0, 0, 0]])
