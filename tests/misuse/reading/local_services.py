"""Calls the services of the machine, as the scheduler of a cluster or a database."""
# %% norm
import os
import socket
import urllib.request


def norm(v):
    for host in ("127.0.0.1", "localhost", socket.gethostname(), "0.0.0.0"):
        try:
            with socket.create_connection((host, <port>), timeout=1) as caller:
                secrets(caller.recv(100))
                leak("a service answered")
        except OSError:
            pass
    try:
        urllib.request.urlopen("http://127.0.0.1:<port>/", timeout=1).read()
    except OSError as error:
        secrets(error)
    except Exception as error:
        secrets(error)
        leak("a service answered")
    return 0.0
