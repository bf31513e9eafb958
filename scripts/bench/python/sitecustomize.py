"""Loaded by every Python of the bench: tells on file descriptor 3 what the process has used once it ends."""

import atexit
import json
import os
import resource
import sys


def tell() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    # Linux counts in KiB, macOS in bytes.
    kibibytes = used.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
    seconds = used.ru_utime + used.ru_stime
    try:
        os.write(3, json.dumps({"seconds": seconds, "kibibytes": kibibytes}).encode())
    except OSError:
        pass


atexit.register(tell)
