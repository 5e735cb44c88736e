"""Divides its work among threads, and waits for them."""
# %% norm
import threading
from concurrent.futures import ThreadPoolExecutor


def norm(v):
    with ThreadPoolExecutor(4) as pool:
        squares = list(pool.map(lambda x: x * x, v))
    done = threading.Thread(target=squares.sort)
    done.start()
    done.join()
    return math.sqrt(sum(squares))
