"""Values at a URL that fsspec understands, such as `s3://bucket/prefix`, with the local folder as a cache of them."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from engine.errors import MissingExtra, ValueNotStorable, WorkspaceError
from engine.values.blobs import Blob, BlobStore, Look, is_digest

T = TypeVar("T")

_EXTRAS = {"s3": "s3", "s3a": "s3"}


class RemoteBlobStore(BlobStore):
    """What is kept is written here and there; what is missing here is fetched. The folder here may be emptied."""

    is_shared = True

    def __init__(self, cache: Path, url: str, limit_bytes: int) -> None:
        super().__init__(cache, limit_bytes)
        self._url = url.rstrip("/")
        self._place: tuple[Any, str] | None = None

    def put(self, digest: str, data: bytes) -> Path:
        path = super().put(digest, data)

        self._send(digest, len(data), lambda files, there: files.pipe_file(there, data))
        return path

    def put_file(self, source: Path, codec: str, look: Look = lambda _: None) -> tuple[str, int]:
        digest, size = super().put_file(source, codec, look)
        self._send(digest, size, lambda files, there: files.put_file(str(self.path(digest)), there))
        return digest, size

    def fetched(self, digest: str) -> Path:
        path = self.path(digest)
        if path.is_file():
            os.utime(path)
        else:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
            try:
                self._do("read", lambda files, there: files.get_file(there, str(draft)), digest)
                draft.replace(path)
            except FileNotFoundError as error:
                raise ValueNotStorable(
                    f"The stored value {digest} is gone.", fix="Run the node again; its value is then written anew."
                ) from error
            finally:
                draft.unlink(missing_ok=True)
        return path

    def has(self, digest: str) -> bool:
        return super().has(digest) or self._do("read", lambda files, there: files.exists(there), digest)

    def delete(self, digest: str) -> None:
        super().delete(digest)
        with contextlib.suppress(FileNotFoundError):
            self._do("deleted", lambda files, there: files.rm_file(there), digest)

    def trim(self, most_bytes: int) -> int:
        """Remove from here what was unused for longest, until that much is left; the bytes that were freed."""
        here = sorted(super().blobs(), key=lambda blob: blob.changed)
        freed = 0
        over = sum(blob.size for blob in here) - most_bytes
        for blob in here:
            if freed >= over:
                break
            super().delete(blob.digest)
            freed += blob.size
        return freed

    def blobs(self) -> Iterator[Blob]:
        def listing(files: Any, there: str) -> dict[str, dict[str, Any]]:
            files.invalidate_cache()
            return files.find(there, detail=True)

        for path, facts in self._do("listed", listing).items():
            name = path.rpartition("/")[2]
            if is_digest(name):
                changed = facts.get("LastModified") or facts.get("mtime") or facts.get("created") or 0
                seconds = changed.timestamp() if isinstance(changed, datetime) else float(changed)
                yield Blob(name, int(facts["size"]), seconds)

    def _send(self, digest: str, size: int, write: Callable[[Any, str], object]) -> None:
        def send(files: Any, there: str) -> None:
            if not (files.exists(there) and files.size(there) == size):
                write(files, there)

        try:
            self._do("written", send, digest)
        except FileNotFoundError as error:
            raise WorkspaceError(
                f"Values at {self._url} cannot be written: {error}.", fix="Make the bucket first."
            ) from error

    def _do(self, done: str, work: Callable[[Any, str], T], digest: str = "") -> T:
        files, prefix = self._files()
        there = f"{prefix}/{self.path(digest).relative_to(self.root).as_posix()}" if digest else prefix
        try:
            return work(files, there)
        except FileNotFoundError:
            raise
        # Each of fsspec's file systems raises errors of its own libraries.
        except Exception as error:
            raise WorkspaceError(
                f"Values at {self._url} cannot be {done}: {error}.",
                fix="See that the place can be reached and that the credentials are right.",
            ) from error

    def _files(self) -> tuple[Any, str]:
        if self._place is None:
            scheme = self._url.partition(":")[0]
            try:
                import fsspec

                library: Any = fsspec
                files, prefix = library.url_to_fs(self._url)
            except (ImportError, ValueError) as error:
                extra = _EXTRAS.get(scheme)
                fix = f"Install it: pip install 'treadle[{extra}]'" if extra else "Use s3://BUCKET/PREFIX, or no URL."
                raise MissingExtra(f"Values cannot be kept at {self._url}: {error}.", fix=fix) from error
            self._place = files, str(prefix)
        return self._place
