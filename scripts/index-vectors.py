#!/usr/bin/env python3
"""Computes the vectors of Tests/AssessmentTests/IndexVectorTests.swift independently, with numpy.

Three regions, two years, three domains, six indicators with gaps. Usage: python3 scripts/index-vectors.py
"""
import numpy as np

nan = np.nan
domain = np.array([0, 0, 1, 1, 1, 2])
worst = np.array([40.0, 0, 0, 20, 30, 0])
best = np.array([0.0, 100, 50, 85, 0, 100])
goal = np.array([12.0, 90, 30, 80, nan, 95])
weights = np.array([1.0, 1, 2, 1, 1, 1])
domains = np.array([1.0, 1, 2])
figures = {  # region -> year -> values
    "510001": {2020: [16.9, 70.5, 21.0, 78.0, 14.0, 88.0], 2023: [15.1, 80.2, nan, 80.1, 9.5, 93.5]},
    "510002": {2020: [22.4, 61.0, 34.0, nan, 19.0, 97.0], 2023: [20.0, nan, 36.0, nan, nan, 99.0]},
    "510003": {2020: [45.0, 50.0, 0.0, 74.5, 31.0, 79.9], 2023: [10.0, 91.0, 29.0, 77.0, 5.0, 81.0]},
}


def scores(values, by):
    top = best if by == "goalposts" else goal
    return 100 * np.clip((np.array(values) - worst) / (top - worst), 0, 1)


def index(s, w, W, how, place):
    """s: scores with nan; place: which indicators belong to the index at all."""
    w = np.where(place, w, 0)
    whole = np.bincount(domain, w, 3)
    has = place & ~np.isnan(s)
    there = np.bincount(domain, w * has, 3)
    D = np.bincount(domain, np.where(has, w * np.nan_to_num(s), 0), 3) / np.where(there > 0, there, nan)
    share = there / np.where(whole > 0, whole, nan)
    ok = (there > 0) & (np.nan_to_num(share) >= 0.5 - 1e-9)
    present = np.sum(W[ok] * share[ok]) / np.sum(W[whole > 0])
    if not ok.any() or present < 2 / 3 - 1e-9:
        return nan, D, present
    V = W[ok] / W[ok].sum()
    value = V @ D[ok] if how == "arithmetic" else np.exp(V @ np.log(np.maximum(D[ok], 1)))
    return value, np.where(ok, D, nan), present


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def unit(self):
        m = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & m
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & m
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & m
        return ((z ^ (z >> 31)) >> 11) / 2**53


places = {"goalposts": np.ones(6, bool), "distance": ~np.isnan(goal)}
for by in places:
    for how in ("arithmetic", "geometric"):
        for region, years in figures.items():
            for year, values in years.items():
                value, D, present = index(scores(values, by), weights, domains, how, places[by])
                print(by, how, region, year, f"{value:.10f}", np.round(D, 10).tolist(), f"{present:.10f}")

# The simulation of 2020: weights within ±25 %, normalisation and aggregation drawn, one indicator or none left out. The
# index is told of the runs by goalposts, the rank of all.
random = SplitMix(2026)
got = {region: [] for region in figures}
used = []
for _ in range(2000):
    W = domains / domains.sum() * [0.75 + 0.5 * random.unit() for _ in range(3)]
    inner = weights / np.bincount(domain, weights)[domain]
    w = inner * [0.75 + 0.5 * random.unit() for _ in range(6)]
    by = ("goalposts", "distance")[int(random.unit() * 2)]
    used.append(by)
    how = ("arithmetic", "geometric")[int(random.unit() * 2)]
    out = int(random.unit() * 7) - 1
    place = places[by].copy()
    if out >= 0:
        place[out] = False
    for region, years in figures.items():
        got[region].append(index(scores(years[2020], by), w, W, how, place)[0])
table = np.array([got[r] for r in figures])
ranks = np.where(np.isnan(table), nan, 1 + np.nansum(table[None, :, :] > table[:, None, :], axis=1))
for row, region in enumerate(figures):
    there = ~np.isnan(table[row])
    own = there & (np.array(used) == "goalposts")
    q = np.quantile(table[row][own], [0.05, 0.5, 0.95], method="inverted_cdf")
    k = np.quantile(ranks[row][there], [0.05, 0.5, 0.95], method="inverted_cdf")
    print(region, "index", [f"{v:.10f}" for v in q], "rank", k.tolist(), "computed", there.mean())
