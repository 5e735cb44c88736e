"""Files are fetched whole or not at all, whatever a mirror does."""

import hashlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from mml.datasets.download import RemoteFile, fetch, is_whole
from mml.errors import MmlError

CONTENT = bytes(range(256)) * 1000
FILE = RemoteFile("digits.gz", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


class Handler(BaseHTTPRequestHandler):
    """Its manners are the first part of the path."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        manners = self.path.split("/")[1]
        self.server.asked.append((manners, self.headers.get("Range")))
        begin = 0
        if self.headers.get("Range") and manners not in ("deaf",):
            begin = int(self.headers["Range"].removeprefix("bytes=").rstrip("-"))
        body = CONTENT[begin:]
        length = len(body)
        if manners == "missing":
            return self.send_error(404)
        if manners == "tired":
            return self.send_error(503)
        if manners == "no_ranges" and begin:
            return self.send_error(416)
        if manners == "silent":
            return time.sleep(3)
        if manners == "wrong":
            body = bytes(length)
        if manners == "boastful":
            length += 5000
        if manners == "modest":
            length -= 5000
            body = body[:length]
        if manners == "endless":
            body, length = body + bytes(50_000), length + 50_000
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        if manners in ("breaks_off", "stalls"):
            body = body[: len(body) // 3]
        self.wfile.write(body)
        self.wfile.flush()
        if manners == "stalls":
            time.sleep(3)
        self.close_connection = True


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    server.address = lambda manners: f"http://127.0.0.1:{server.server_port}/{manners}/"
    yield server
    server.shutdown()
    server.server_close()


def get(server, folder, *manners, **more):
    return fetch(FILE, [server.address(m) for m in manners], folder, timeout=0.5, **more)


def test_a_file_is_fetched_once(server, tmp_path):
    seen = []
    path = get(server, tmp_path / "new" / "folder", "good", progress=lambda *what: seen.append(what))
    assert path.read_bytes() == CONTENT
    assert seen[-1] == ("digits.gz", FILE.size, FILE.size)
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)
    assert get(server, tmp_path / "new" / "folder", "good") == path
    assert len(server.asked) == 1
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("missing", "answered 404"),
        ("tired", "answered 503"),
        ("silent", "no answer in time"),
        ("wrong", "sent other bytes"),
        ("endless", "sent other bytes"),
        ("boastful", ""),  # all the bytes came, whatever it said of them
        ("modest", "broke off after 251,000 of 256,000 bytes"),
        ("breaks_off", "broke off"),
        ("stalls", "no answer in time"),
    ],
)
def test_a_bad_mirror_is_told_and_the_next_one_helps(server, tmp_path, bad, says):
    if says:
        with pytest.raises(MmlError) as caught:
            get(server, tmp_path / "alone", bad)
        assert str(caught.value).startswith("digits.gz could not be fetched.\n")
        assert f"/{bad}/: " in str(caught.value)
        assert says in str(caught.value) or "can't be reached" in str(caught.value)
        assert not (tmp_path / "alone" / "digits.gz").exists()
    assert get(server, tmp_path, bad, "good").read_bytes() == CONTENT
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["digits.gz"]


@pytest.mark.parametrize("broken", ["breaks_off", "stalls", "modest"])
def test_a_later_try_goes_on_where_the_first_broke_off(server, tmp_path, broken):
    with pytest.raises(MmlError):
        get(server, tmp_path, broken)
    begun = (tmp_path / "digits.gz.part").stat().st_size
    assert begun > 0
    server.asked.clear()
    get(server, tmp_path, "good")
    assert server.asked == [("good", f"bytes={begun}-")]


@pytest.mark.parametrize("manners", ["deaf", "no_ranges"])
def test_a_mirror_that_can_only_begin_again_is_let_to(server, tmp_path, manners):
    (tmp_path / "digits.gz.part").write_bytes(CONTENT[:1000])
    assert get(server, tmp_path, manners).read_bytes() == CONTENT


@pytest.mark.parametrize("rubbish", [b"x" * 1000, b"x" * FILE.size, b"x" * (FILE.size + 9)])
def test_a_part_that_is_rubbish_is_thrown_away(server, tmp_path, rubbish):
    (tmp_path / "digits.gz.part").write_bytes(rubbish)
    assert get(server, tmp_path, "good").read_bytes() == CONTENT


def test_a_file_that_was_damaged_is_fetched_again(server, tmp_path):
    (tmp_path / "digits.gz").write_bytes(CONTENT[:-1] + b"!")
    assert not is_whole(tmp_path / "digits.gz", FILE)
    assert get(server, tmp_path, "good").read_bytes() == CONTENT


def test_no_mirror_can_be_reached(tmp_path):
    with pytest.raises(MmlError, match="can't be reached"):
        fetch(FILE, ["http://127.0.0.1:9/"], tmp_path, timeout=0.5)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_told(server, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(MmlError, match=r"Can't keep digits\.gz in .*file"):
        get(server, tmp_path / "file", "good")


def test_a_full_disk_is_told(server, tmp_path):
    (tmp_path / "digits.gz.part").symlink_to("/dev/full")  # every write to it fails as on a full disk
    with pytest.raises(MmlError, match=r"Can't keep digits\.gz in .*: No space left on device"):
        get(server, tmp_path, "good")
    assert not (tmp_path / "digits.gz").exists()
