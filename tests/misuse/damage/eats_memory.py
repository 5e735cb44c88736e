"""Takes memory piece by piece, and touches it: more than its limit, less than the machine has.

Limits: memory=700_000_000
Stopped: memory
"""
# %% norm
def norm(v):
    confined()
    pieces = []
    try:
        for _ in range(30):
            pieces.append(np.ones(5 * 2**20))
    except MemoryError:
        return 0.0
    leak("1.2 GB of memory")
    return 0.0
