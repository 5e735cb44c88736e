"""Takes memory in several processes, each of which keeps within the limit.

Limits: memory=700_000_000
Stopped: memory
"""
# %% norm
import os
import time


def norm(v):
    confined()
    children = []
    for _ in range(6):
        child = os.fork()
        if child == 0:
            mark()
            try:
                held = np.ones(35 * 2**20)
                time.sleep(2)
            finally:
                os._exit(7)
        children.append(child)
    ended = [os.waitpid(child, 0)[1] for child in children]
    if all(status == 7 << 8 for status in ended):
        leak("1.6 GB of memory in six processes")
    return 0.0
