"""Compiled fragments are kept from one run to the next, and nothing goes wrong where they cannot be."""

import os
import stat
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from generator.narrative import simpanan as modul
from generator.narrative.simpanan import Simpanan, simpanan

SOURCE = {"a.j2": "{% for n in isi %}{{ n }};{% endfor %}"}
Render = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def render(folder: Path, source: dict[str, str] = SOURCE) -> str:
    environment = Environment(loader=DictLoader(source), bytecode_cache=Simpanan(folder), autoescape=True)
    return environment.get_template("a.j2").render(isi=[1, 2])


def kept(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what is compiled from now on."""
    names: list[str] = []
    compile_ = Environment.compile

    def told(
        self: Environment, source: str, name: str | None = None, *rest: object, **more: object
    ) -> object:
        names.append(str(name))
        return compile_(self, source, name, *rest, **more)  # type: ignore[call-overload]  # passed on as it came

    monkeypatch.setattr(Environment, "compile", told)
    return names


def test_what_was_compiled_once_is_not_compiled_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = compiled(monkeypatch)
    assert [render(folder), render(folder)] == ["1;2;", "1;2;"]
    assert names == ["a.j2"]
    assert len(kept(folder)) == 1


def test_a_fragment_that_changed_is_compiled_anew(folder: Path) -> None:
    render(folder)
    assert render(folder, {"a.j2": "{{ isi[0] }}!"}) == "1!"
    assert render(folder) == "1;2;"
    assert len(kept(folder)) == 1


@pytest.mark.parametrize(
    "harm", [lambda raw: b"", lambda raw: raw[:-9], lambda raw: raw[:40] + b"x" + raw[41:]]
)
def test_a_damaged_file_is_passed_over_and_renewed(folder: Path, harm: Callable[[bytes], bytes]) -> None:
    render(folder)
    [path] = kept(folder)
    whole = path.read_bytes()
    path.write_bytes(harm(whole))
    assert render(folder) == "1;2;"
    assert path.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_another_could_have_written_is_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render(folder)
    folder.chmod(0o777)
    names = compiled(monkeypatch)
    assert render(folder) == "1;2;"
    folder.chmod(0o700)
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert render(folder) == "1;2;"
    assert names == ["a.j2", "a.j2"]


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "berkas"
    file.write_text("bukan folder")
    assert render(file / "cache") == "1;2;"
    assert file.read_text() == "bukan folder"


def test_a_file_that_cannot_take_its_place_is_removed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "replace", refuse)
    assert render(folder) == "1;2;"
    assert kept(folder) == []


def test_runs_at_the_same_time_do_not_disturb_each_other(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: render(folder), range(40))) == {"1;2;"}
    assert len(kept(folder)) == 1
    assert stat.S_ISREG(kept(folder)[0].stat().st_mode)


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", ".cache/sakip"),
        ("darwin", "Library/Caches/sakip"),
        ("win32", "AppData/Local/sakip/cache"),
    ],
)
def test_the_folder_is_where_the_system_keeps_caches(
    system: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SAKIP_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(sys, "platform", system)
    assert modul._folder() == tmp_path / place


def test_the_user_may_name_another_folder_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKIP_CACHE", str(tmp_path))
    assert modul._folder() == tmp_path
    monkeypatch.setenv("SAKIP_CACHE", "")
    assert simpanan() is None


def test_a_user_without_a_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.delenv("SAKIP_CACHE", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert simpanan() is None


def test_a_change_of_the_functions_that_fragments_use_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = modul._version()
    assert modul._version() == before
    (tmp_path / "language").mkdir()
    (tmp_path / "language" / "kata.py").write_text("satu")
    monkeypatch.setattr(modul, "_SOURCES", tmp_path)
    assert modul._version() != before
