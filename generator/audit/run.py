"""All rules of the audit, run over the reports given together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from generator.audit.angka import (
    capaian,
    hitungan,
    jumlah_utuh,
    personil,
    rincian_kode,
    salinan,
    selisih_tabel,
    tabel_ulang,
)
from generator.audit.kalimat import (
    butir,
    disebut,
    hitung,
    jumlah,
    perbandingan,
    perubahan,
    perubahan_tabel,
    sisa,
    terdiri,
    ukuran,
)
from generator.audit.nama import ejaan
from generator.audit.nama import sasaran as nama_sasaran
from generator.audit.nama import sebaris as nama_sebaris
from generator.audit.nama import sebutan as nama
from generator.audit.nama import target as nama_target
from generator.audit.naskah import Naskah
from generator.audit.pernyataan import (
    bahasa,
    cacah,
    cacah_anggaran,
    cacah_kalimat,
    cacah_kode,
    cacah_kolom,
    cacah_sebut,
    cacah_tabel,
    ekstrem,
    ganda,
    hasil,
    identitas,
    klaim,
    lembaga,
    masa,
    nip,
    pejabat,
    skala,
    tahun_sendiri,
)
from generator.audit.serumpun import apart, serumpun
from generator.audit.susunan import bab, bagian, judul, penomoran, penomoran_tabel, rujukan
from generator.findings import Finding, ordered

Rule = Callable[[Naskah], Iterator[Finding]]
RuleBetween = Callable[[Sequence[Naskah]], Iterator[Finding]]


class Module(Protocol):
    """A module of rules: those on one report; those between reports it may have as `BETWEEN`."""

    @property
    def RULES(self) -> tuple[Rule, ...]:  # noqa: N802  # a constant of the modules
        """The rules on one report."""


# Each subject has its module; the order does not matter.
MODULES: tuple[Module, ...] = (
    hitungan,
    capaian,
    hitung,
    perbandingan,
    perubahan,
    perubahan_tabel,
    selisih_tabel,
    sisa,
    tabel_ulang,
    terdiri,
    ukuran,
    salinan,
    rincian_kode,
    butir,
    disebut,
    jumlah,
    jumlah_utuh,
    personil,
    bab,
    bagian,
    bahasa,
    cacah,
    cacah_anggaran,
    cacah_kalimat,
    cacah_kode,
    cacah_kolom,
    cacah_sebut,
    cacah_tabel,
    ekstrem,
    ejaan,
    ganda,
    hasil,
    identitas,
    judul,
    klaim,
    lembaga,
    masa,
    nip,
    nama,
    nama_sasaran,
    nama_sebaris,
    nama_target,
    pejabat,
    penomoran,
    penomoran_tabel,
    rujukan,
    skala,
    tahun_sendiri,
)


def audit(naskah: Sequence[Naskah]) -> list[Finding]:
    """The findings in the reports and between them, by file, line and column, causes before what follows."""
    findings = list(apart(naskah)) if naskah else []
    together = [group for group in serumpun(naskah) if len(group) > 1]
    for module in MODULES:
        for rule in module.RULES:
            findings += (finding for report in naskah for finding in rule(report))
        between: tuple[RuleBetween, ...] = getattr(module, "BETWEEN", ())
        findings += (finding for group in together for rule in between for finding in rule(group))
    return ordered(_once(findings))


def _once(findings: list[Finding]) -> list[Finding]:
    """Without what is said twice of the same fragment by one rule alone and between reports."""
    first: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        first.setdefault((finding.code, finding.mark, finding.place, finding.quote), finding)
    return list(first.values())
