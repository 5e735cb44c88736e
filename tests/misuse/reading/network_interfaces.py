"""Looks for a way out of the machine: interfaces that are up, routes, and raw sockets."""
# %% norm
import fcntl
import socket
import struct


def norm(v):
    for _, name in socket.if_nameindex():
        if name == "lo":
            continue
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            flags = fcntl.ioctl(probe, 0x8913, struct.pack("256s", name.encode()))
        if struct.unpack_from("H", flags, 16)[0] & 1:
            leak(f"the interface {name} is up")
    with open("/proc/net/route") as routes:
        if len(routes.readlines()) > 1:
            leak("there is a route to other machines")
    for family, kind, protocol in ((socket.AF_PACKET, socket.SOCK_RAW, 0x300), (socket.AF_INET, socket.SOCK_RAW, 1)):
        try:
            with socket.socket(family, kind, protocol) as raw:
                raw.bind(("eth0", 0))
                leak("a raw socket on the network")
        except OSError:
            continue
    return 0.0
