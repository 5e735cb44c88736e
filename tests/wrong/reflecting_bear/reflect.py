# %% projects
# says: These are the feet on the mirror
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    return np.outer(np.array(points) @ u, u)


# %% the mirror taken for its normal
# says: These are minus the images
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    return np.array(points) - 2 * np.outer(np.array(points) @ u, u)


# %% multiplies from the left and leaves the points in columns
# says: Rows and columns are exchanged
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    T = 2 * np.outer(u, u) - np.eye(2)
    return T @ np.array(points).T


# %% multiplies from the left, which works for two points only
# says: the inner ones of `@` must agree
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    return (2 * np.outer(u, u) - np.eye(2)) @ np.array(points)


# %% returns in the first round of the loop
# says: Only the first point was reflected
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    for point in np.array(points):
        return 2 * (point @ u) * u - point


# %% takes the first row only
# says: Only the first point was reflected
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    x = np.array(points)[:1]
    return 2 * np.outer(x @ u, u) - x


# %% changes the sign of y, whatever the mirror
# says: The mirror has no effect
def reflect(points, mirror):
    return np.array(points, dtype=float) @ np.diag([1, -1])


# %% stays in the basis of the mirror
# says: turn back to those of the page
def reflect(points, mirror):
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([[a, -b], [b, a]])
    return np.array(points) @ E @ np.diag([1, -1])


# %% rotates
# says: The points are turned, not reflected
def reflect(points, mirror):
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    R = np.array([[a, -b], [b, a]])
    return np.array(points) @ (R @ R).T


# %% does not normalise the mirror
# says: divide it by its length first
def reflect(points, mirror):
    points, m = np.array(points, dtype=float), np.array(mirror, dtype=float)
    return 2 * np.outer(points @ m, m) - points


# %% a basis that is not normalised, with its transpose for the inverse
# says: times too far from the origin
def reflect(points, mirror):
    a, b = np.array(mirror, dtype=float)
    E = np.array([[a, -b], [b, a]])
    return np.array(points, dtype=float) @ (E @ np.diag([1, -1]) @ E.T)


# %% takes nan for 0
# says: nan became a number
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    points = np.nan_to_num(np.array(points, dtype=float))
    return 2 * np.outer(points @ u, u) - points


# %% leaves out the rows of nan
# says: The rows of nan were left out
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    points = np.array([p for p in points if not np.isnan(p).any()], dtype=float).reshape(-1, 2)
    return 2 * np.outer(points @ u, u) - points


# %% reflects about the middle of the points
# says: moved to their middle first
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    points = np.array(points, dtype=float)
    middle = np.nanmean(points, axis=0)
    return 2 * np.outer((points - middle) @ u, u) - (points - middle) + middle


# %% scales by the largest coordinate on the way, which becomes nan
# says: each image needs its own point only
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    points = np.array(points, dtype=float)
    scale = points.max() if points.size else 1
    return (2 * np.outer(points / scale @ u, u) - points / scale) * scale


# %% squeezes the array of one point
# says: One point too is a row of an array
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    points = np.array(points, dtype=float)
    return np.squeeze(2 * np.outer(points @ u, u) - points)


# %% multiplies whole numbers of eight bits
# says: go round at 255
def reflect(points, mirror):
    points, m = np.array(points), np.array(mirror)
    return 2 * np.outer(points @ m, m) / (m @ m) - points


# %% writes into its argument
# says: changed its argument points in place
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    for i in range(len(points)):
        points[i] = 2 * (points[i] @ u) * u - points[i]
    return points


# %% expects an array
# says: Lists come too
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    T = 2 * np.outer(u, u) - np.eye(2)
    return (T @ points.T).T


# %% stacks the images in a loop, which fails without points
def reflect(points, mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    return np.vstack([2 * (np.array(p) @ u) * u - p for p in points])
