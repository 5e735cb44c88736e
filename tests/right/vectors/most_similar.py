# %% loops and lists only, the query's length included
def most_similar(query, documents):
    q = [float(x) for x in query]
    if max(q) == 0:
        raise ValueError("empty query")
    best, place = -1.0, None
    for i, row in enumerate(documents):
        d = [float(x) for x in row]
        size = sum(x * x for x in d) ** 0.5
        similarity = 0.0
        if size > 0:
            similarity = sum(x * y for x, y in zip(q, d)) / (size * sum(x * x for x in q) ** 0.5)
        if similarity > best:
            best, place = similarity, i
    return place


# %% unit rows, nan turned into 0
def most_similar(query, documents):
    q = np.array(query, dtype=float)
    if q.sum() == 0:
        raise ValueError("empty query")
    d = np.array(documents, dtype=float)
    unit = np.nan_to_num(d / np.linalg.norm(d, axis=1, keepdims=True))
    return (unit @ (q / np.linalg.norm(q))).argmax()


# %% the smallest angle
def most_similar(query, documents):
    if not any(query):
        raise ValueError("empty query")
    angles = []
    for d in np.array(documents, dtype=float):
        if d.any():
            cosine = np.dot(d, query) / np.linalg.norm(d) / np.linalg.norm(query)
            angles.append(np.arccos(np.clip(cosine, -1, 1)))
        else:
            angles.append(np.pi / 2)
    return int(np.argmin(angles))


# %% the library's cosine distance
from scipy.spatial.distance import cdist


def most_similar(query, documents):
    query = np.atleast_2d(np.array(query, dtype=float))
    if not query.any():
        raise ValueError("empty query")
    apart = cdist(query, np.array(documents, dtype=float), "cosine")[0]
    apart[np.isnan(apart)] = 1
    return list(apart).index(min(apart))


# %% squared cosines: counts are never negative, so the order stays
def most_similar(query, documents):
    q, d = np.array(query, dtype=float), np.array(documents, dtype=float)
    if np.count_nonzero(q) == 0:
        raise ValueError("empty query")
    squares = np.einsum("ij,ij->i", d, d)
    scores = np.divide((d @ q) ** 2, squares, out=np.zeros(len(d)), where=squares > 0)
    return sorted(range(len(d)), key=lambda i: (-scores[i], i))[0]
