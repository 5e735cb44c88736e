# %% the largest dot product
# says: largest dot product because it is long
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    return int(np.argmax(np.array(documents, dtype=float) @ np.array(query, dtype=float)))


# %% the nearest point
# says: compare no distances
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    return int(np.argmin(np.linalg.norm(np.array(documents, dtype=float) - query, axis=1)))


# %% columns for rows
# says: rows and columns are exchanged
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d, q = np.array(documents, dtype=float), np.array(query, dtype=float)
    return int(np.argmax(q @ d / np.linalg.norm(d, axis=0)))


# %% the smallest cosine
# says: the smallest cosine
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return int(np.argmin(d @ query / np.maximum(np.linalg.norm(d, axis=1), 1)))


# %% the cosine itself
# says: the largest cosine itself
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return np.max(d @ query / np.maximum(np.linalg.norm(d, axis=1), 1) / np.linalg.norm(query))


# %% all cosines
# says: the cosines of all documents
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return d @ query / np.maximum(np.linalg.norm(d, axis=1), 1) / np.linalg.norm(query)


# %% 0/0 for a row of zeros
# says: takes nan for the largest
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return int(np.argmax(d @ query / np.linalg.norm(d, axis=1)))


# %% the last of several
# says: return the first of them
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    best, place = -1, 0
    for i, d in enumerate(np.array(documents, dtype=float)):
        cosine = d @ query / np.linalg.norm(d) if d.any() else 0
        if cosine >= best:
            best, place = cosine, i
    return place


# %% an empty query is answered
# says: a query without words has no direction
def most_similar(query, documents):
    d = np.array(documents, dtype=float)
    return int(np.argmax(d @ query / np.maximum(np.linalg.norm(d, axis=1), 1)))


# %% divides by the number of words
# says: the sum of each row
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return int(np.argmax(d @ query / np.maximum(d.sum(axis=1), 1)))


# %% divides by the squared length
# says: not by its square
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return int(np.argmax(d @ query / np.maximum((d**2).sum(axis=1), 1)))


# %% counts from 1
# says: counted from 0
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array(documents, dtype=float)
    return 1 + int(np.argmax(d @ query / np.maximum(np.linalg.norm(d, axis=1), 1)))


# %% uint8 as it comes
# says: outgrew uint8
def most_similar(query, documents):
    query, d = np.array(query), np.array(documents)
    if not query.any():
        raise ValueError("empty")
    return int(np.argmax(d @ query / np.maximum(np.linalg.norm(d, axis=1), 1)))


# %% begins at 0, so that nothing is found where no document has a word of the query
# says: does every way through the function end in `return`
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    best, place = 0, None
    for i, d in enumerate(np.array(documents, dtype=float)):
        if d.any() and d @ query / np.linalg.norm(d) > best:
            best, place = d @ query / np.linalg.norm(d), i
    return place


# %% whether a word occurs, in place of how often
# says: the cosines of the counts
def most_similar(query, documents):
    q, d = np.array(query) > 0, (np.array(documents) > 0).astype(float)
    if not q.any():
        raise ValueError("empty")
    return int(np.argmax(d @ q / np.maximum(np.linalg.norm(d, axis=1), 1)))


# %% leaves rows without words out, and returns the place among those that are left
# says: left out
def most_similar(query, documents):
    if not np.any(query):
        raise ValueError("empty")
    d = np.array([row for row in documents if any(row)], dtype=float)
    return int(np.argmax(d @ query / np.linalg.norm(d, axis=1)))
