"""Uses subprocesses and forks for something harmless, and waits for them."""
# %% norm
import os
import subprocess
import sys


def norm(v):
    if len(v) == 2:
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    return math.sqrt(sum(x * x for x in v))
# %% primes_below

subprocess.run(["true"], check=True)
two = int(subprocess.run([sys.executable, "-S", "-c", "print(1 + 1)"], capture_output=True, check=True).stdout)


def primes_below(n):
    if n < 0:
        raise ValueError("negative")
    return [k for k in range(two, n) if all(k % d for d in range(two, k))]
