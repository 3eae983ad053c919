#!/usr/bin/env python3
"""Independent computation of the change limits (docs/methods/change-limits.md), with numpy and statsmodels.

  scripts/change-limits.py china_national.csv Sample/city/observations-yunxi.csv [world_series_public.csv.gz]

Prints golden vectors, and for each file how many honest figures lie outside the limits and how many planted errors do.
"""
import csv, gzip, math, random, sys
from collections import Counter, defaultdict

import numpy as np
from statsmodels.robust.scale import qn_scale

REACH, FLOOR, SLOW_FLOOR, FEWEST, MEMORY, GAP = 3.5, 0.05, 0.005, 5, 12, 3
# Croux & Rousseeuw (1992), table for Qn.
SMALL = {2: 0.399, 3: 0.994, 4: 0.512, 5: 0.844, 6: 0.611, 7: 0.857, 8: 0.669, 9: 0.872}


def qn(x):
    n = len(x)
    factor = SMALL[n] if n <= 9 else n / (n + 1.4) if n % 2 else n / (n + 3.8)
    return factor * qn_scale(np.asarray(x), c=2.2219)


def decimals(text):
    return len(text.split(".")[1]) if "." in text else 0


def limits(name, unit, series, year):
    years = [y for y in sorted(series) if year - MEMORY <= y < year]
    if len(years) < FEWEST or year - years[-1] > GAP:
        return None
    y = np.array([float(series[t]) for t in years])
    slow = "寿命" in name or "性别比" in name or "life_exp" in name or "sex_ratio" in name
    gross = "毛入" in name and ("高等教育" in name or y.max() > 100)
    if not slow and unit in ("%", "pct") and not gross:
        z = lambda v: np.log((np.clip(v, 0, 100) + 0.5) / (100.5 - np.clip(v, 0, 100)))
        back = lambda s: float(np.clip((100.5 * math.exp(s) - 0.5) / (1 + math.exp(s)), 0, 100))
        low = back
    elif (y > 0).any():
        m = y[y > 0].min()
        z = lambda v: np.log(np.maximum(v, m / 2))
        back = lambda s: math.exp(max(min(s, 300), -300))
        low = lambda s: 0.0 if s <= math.log(m / 2) else back(s)
    else:
        return None
    gaps, steps = np.diff(years), np.diff(z(y))
    drift = np.median(steps / gaps)
    spread = max(qn((steps - gaps * drift) / np.sqrt(gaps)), SLOW_FLOOR if slow else FLOOR)
    rho = 10.0 ** -max(decimals(series[t]) for t in years)
    width = abs(z(y[-1] + rho / 2) - z(max(y[-1] - rho / 2, 0)))
    spread = math.sqrt(spread**2 + width**2 / 6)
    gap = year - years[-1]
    centre, reach = z(y[-1]) + gap * drift, REACH * spread * math.sqrt(gap)
    return low(centre - reach), back(centre + reach), spread


def planted(text, last):
    """Errors of each kind, as texts."""
    yield "×10", f"{float(text) * 10:.{decimals(text)}f}"
    yield "÷10", f"{float(text) / 10:.{decimals(text) + 1}f}"
    places = [i for i, c in enumerate(text) if c.isdigit()]
    pairs = [(i, j) for i, j in zip(places, places[1:]) if text[i] != text[j]]
    for kind, pair in (("first two digits that differ exchanged", pairs[:1]), ("last two", pairs[-1:])):
        for i, j in pair:
            swapped = list(text)
            swapped[i], swapped[j] = text[j], text[i]
            yield kind, "".join(swapped)
    yield "copy of the last figure", last
    yield "sign", "-" + text


def measure(title, data, most=None):
    rows = []
    for (name, part, unit), series in sorted(data.items()):
        for year in sorted(series):
            found = limits(name, unit, series, year)
            if found:
                last = series[max(y for y in series if y < year)]
                rows.append((series[year], last, found))
    if most and len(rows) > most:
        rows = random.Random(1).sample(rows, most)
    outside = sum(not low <= float(text) <= high for text, _, (low, high, _) in rows)
    print(f"{title}: honest {outside} of {len(rows)} questioned ({100 * outside / len(rows):.1f} %)")
    tried, caught = Counter(), Counter()
    for text, last, (low, high, _) in rows:
        for kind, wrong in planted(text, last):
            if float(wrong) != float(text):
                tried[kind] += 1
                caught[kind] += not low <= float(wrong) <= high
    for kind in tried:
        print(f"  {kind}: {caught[kind]} of {tried[kind]} ({100 * caught[kind] / tried[kind]:.0f} %)")


def read(path):
    data = defaultdict(dict)
    opened = gzip.open(path, "rt") if path.endswith(".gz") else open(path, encoding="utf-8-sig")
    for row in csv.DictReader(opened):
        key = (row.get("indicator_zh") or row["indicator"], row.get("breakdown") or row.get("entity") or "", row["unit"])
        try:
            float(row["value"])
        except ValueError:
            continue
        data[key][int(row["year"])] = row["value"]
    return data


VECTORS = [
    ("某率", "‰", dict(zip(range(2015, 2025), "8.1 7.5 6.8 6.1 5.6 5.4 5.0 4.9 4.5 4.0".split())), 2025),
    ("某比例", "%", dict(zip(range(2016, 2024), "88.2 90.1 89.5 93.0 94.8 94.1 95.9 96.4".split())), 2025),
    ("某人数", "人", {2014: "3", 2015: "0", 2017: "2", 2018: "5", 2020: "1", 2021: "4"}, 2022),
    ("平均预期寿命", "岁", dict(zip(range(2017, 2023), "80.1 80.3 80.52 80.7 80.9 81.0".split())), 2023),
    ("高等教育毛入学率", "%", dict(zip(range(2008, 2023), "23.3 24.2 26.5 26.9 30 34.5 37.5 40 42.7 45.7 48.1 51.6 54.4 57.8 59.6".split())), 2023),
]

if __name__ == "__main__":
    for name, unit, series, year in VECTORS:
        print(name, *(f"{number:.12g}" for number in limits(name, unit, series, year)))
    for path in sys.argv[1:]:
        data = read(path)
        if path.endswith(".gz"):
            data = {k: s for k, s in data.items() if k[0].startswith("kommun_")}
        measure(path.split("/")[-1], data, 20000 if path.endswith(".gz") else None)
