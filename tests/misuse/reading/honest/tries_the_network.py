"""Tries to fetch something, and does without it when that fails."""
# %% norm
import socket
import urllib.request

try:
    power = int(urllib.request.urlopen("http://127.0.0.1:9/power", timeout=1).read())
except OSError:
    power = 2


def norm(v):
    return sum(x**power for x in v) ** (1 / power)
# %% primes_below


def primes_below(n):
    one, two = socket.socketpair()
    with one, two:
        one.send(b"2")
        first = int(two.recv(1))
    if n < 0:
        raise ValueError("negative")
    return [k for k in range(first, n) if all(k % d for d in range(2, k))]
