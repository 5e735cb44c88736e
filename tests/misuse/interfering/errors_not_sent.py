"""Lets the messages of errors vanish on their way out of the kernel, as text on standard error.

Rest: stubs
"""
# %% first
import jupyter_client.session

_send = jupyter_client.session.Session.send


def quietly(self, stream, kind, *args, **options):
    name = kind.get("msg_type", "") if isinstance(kind, dict) else kind
    return None if name == "error" else _send(self, stream, kind, *args, **options)


jupyter_client.session.Session.send = quietly
