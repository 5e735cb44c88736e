"""Calls services that listen on sockets in the file system and on abstract ones."""
# %% norm
import socket


def norm(v):
    for address in ("<socket>", "\0<abstract>"):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(1)
            try:
                caller.connect(address)
                leak(f"a socket that could be called: {address!r}")
                secrets(caller.recv(100))
            except OSError:
                continue
    return 0.0
