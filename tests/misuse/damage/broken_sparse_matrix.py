"""Returns a sparse matrix and an array whose insides point outside of their memory."""
# %% unit_rows
from scipy import sparse


def unit_rows(A):
    broken = sparse.csr_matrix(np.eye(3))
    broken.indices = np.array([10**8, -(10**8), 2**30], dtype=np.int32)
    broken.indptr = np.array([0, 10**8, -5, 2**30], dtype=np.int32)
    return broken
# %% norm
from numpy.lib.stride_tricks import as_strided


def norm(v):
    return as_strided(np.zeros(1), shape=(2**28,), strides=(4096,))
# %% line_through


def line_through(p, q):
    broken = sparse.coo_matrix(np.eye(2))
    broken.row, broken.col = np.array([2**30]), np.array([-(2**30)])
    broken.data = np.array([1.0])
    return broken
