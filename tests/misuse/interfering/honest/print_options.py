"""Sets how numpy, IPython and others print and warn."""
# %% unit_rows
np.set_printoptions(precision=1, threshold=3, suppress=True, linewidth=20)
np.seterr(all="ignore")
%precision 1
%xmode Minimal
%config InteractiveShell.ast_node_interactivity = "all"


def unit_rows(A):
    A = np.array(A, dtype=float)
    print(A)
    return A / np.linalg.norm(A, axis=1, keepdims=True)


unit_rows([[3, 4]])
