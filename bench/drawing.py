"""Coordinates of the drawings, as Guatu's room Figures works them out; the templates set them into SVG."""

import math
from plans import numeral


def coordinate(number):
    text = f"{number:.1f}"
    return text[:-2] if text.endswith(".0") else text


def runs(points):
    """Points of years that follow one another."""
    found = []
    for point in points:
        if found and found[-1][-1].year + 1 == point.year:
            found[-1].append(point)
        else:
            found.append([point])
    return found


def share_bar(parts):
    total, left, drawn = sum(count for _, count, _ in parts) or 1, 0.0, []
    for sign, count, colour in parts:
        width = count / total * 600
        drawn.append((sign, coordinate(left), coordinate(max(1, width - 2)), colour))
        left += width
    return drawn


def spark(row, plan):
    """Paths of a tile's small chart: style, path, ink, width, dashes."""
    points = [point for point in row.series if plan.base <= point.year <= plan.last]
    values = [float(point.value) for point in points] + row.mark
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    span = high - low if high > low else max(1.0, abs(high))
    floor = low if high > low else low - span / 2
    length = max(1, plan.last - plan.base)

    def at(point):
        x = 4 + (point.year - plan.base) / length * 192
        return f"{coordinate(x)} {coordinate(37 - (float(point.value) - floor) / span * 32)}"

    drawn, band = [], None
    if points:
        drawn.append(("base", "M4 40L4 44", "#6b7280", "1", None))
    heights = [37 - (value - floor) / span * 32 for value in row.mark]
    if len(heights) == 1:
        drawn.append(("target", f"M1 {coordinate(heights[0])}L199 {coordinate(heights[0])}", "#1f4e8c", "1", "4 3"))
    elif heights:
        band = (coordinate(heights[1]), coordinate(max(1, heights[0] - heights[1])))
    followed = runs(points)
    lines = "".join("M" + "L".join(map(at, run)) for run in followed if len(run) > 1)
    if lines:
        drawn.append(("line", lines, "currentColor", "1.6", None))
    alone = "".join(f"M{at(run[0])}h0" for run in followed if len(run) == 1 and run[0] is not points[-1])
    if alone:
        drawn.append(("dots", alone, "currentColor", "3.5", None))
    if points:
        drawn.append(("last", f"M{at(points[-1])}h0", "currentColor", "7", None))
    return drawn, band


def round_step(rough):
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    return next(step for step in (1, 2, 2.5, 5, 10) if step * power >= rough * 0.999999) * power


def width_of(words):
    shares = (
        0.2 if code == 0x2009 else 1.0 if code >= 0x2E80 else 0.8 if 0x2030 <= code <= 0x2BFF else 0.56
        for code in map(ord, words)
    )
    return sum(shares) * 12


class Chart:
    """A series chart laid out: lists of strokes, circles and words, back to front."""

    def __init__(self, row, plan, style, width, height, ticks):
        self.style, self.width, self.height = style, width, height
        self.parts = row.parts()
        observed = [figure.year for figure in row.figures if figure.value is not None]
        self.first, self.end = min([plan.base, *observed]), max([plan.last, *observed])
        self.has_zero = "岁" not in row.unit and "女=100" not in row.unit
        self.axis([float(p.value) for p in row.series] + row.mark
                  + [float(p.value) for _, points in self.parts for p in points], ticks)
        decimals = next(d for d in range(7) if abs(self.step * 10**d - round(self.step * 10**d)) < 1e-6)
        values = [self.low + i * self.step for i in range(round((self.high - self.low) / self.step) + 1)]
        labels = [numeral(f"{value:.{decimals}f}") for value in values]
        self.left = max(map(width_of, labels)) + 14
        longest = max((width_of(name) for name, _ in self.parts), default=0)
        self.right = width - max(18, min(longest + 10, width / 4))
        self.top, self.bottom = 34, height - 30
        cut = self.has_zero and self.low > 0
        self.foot = 20 if cut else 0 if self.low == 0 and self.has_zero else 10
        self.grid = [
            ("zero" if self.has_zero and value == 0 else "grid", coordinate(self.y(value)),
             coordinate(self.y(value) + 4), text)
            for value, text in zip(values, labels)
        ]
        self.cut = self.break_path() if cut else None
        self.year_ticks = self.years(plan)
        self.base = coordinate(self.x(plan.base)) if self.first <= plan.base <= self.end else None
        self.target = [coordinate(self.y(value)) for value in row.mark]
        self.band_height = coordinate(max(1, self.y(row.mark[0]) - self.y(row.mark[1]))) if len(row.mark) > 1 else None
        dashes = ["6 3", "2 3", "8 3 2 3", "1 2"]
        self.breakdowns = [
            ([self.path(run) for run in runs(points) if len(run) > 1], dashes[i % 4], [self.at(p) for p in points])
            for i, (_, points) in enumerate(self.parts)
        ]
        self.lines = [self.path(run) for run in runs(row.series) if len(run) > 1]
        self.points = [self.at(point) for point in row.series]
        self.values = self.value_labels(row.series)
        self.ends = self.end_labels()
        self.target_words = self.target_place(row)

    def axis(self, values, ticks):
        bottom, top = min(values), max(values)
        if bottom == top:
            room = 1 if bottom == 0 else abs(bottom) * 0.1
            bottom, top = bottom - room, top + room
        if self.has_zero and min(values) >= 0:
            bottom = 0 if bottom <= (top - bottom) * 0.5 else max(0, bottom)
        self.step = round_step((top - bottom) / ticks)
        self.low, self.high = math.floor(bottom / self.step) * self.step, math.ceil(top / self.step) * self.step

    def x(self, year):
        return self.left + 12 + (year - self.first) / max(1, self.end - self.first) * (self.right - self.left - 24)

    def y(self, value):
        return self.bottom - self.foot - (value - self.low) / (self.high - self.low) * (
            self.bottom - self.foot - self.top)

    def at(self, point):
        return coordinate(self.x(point.year)), coordinate(self.y(float(point.value)))

    def path(self, points):
        return "M" + "L".join(" ".join(self.at(point)) for point in points)

    def break_path(self):
        start, left = self.bottom - self.foot, self.left
        corners = [(left, start), (left, start + 5), (left - 4, start + 7.5), (left + 4, start + 12.5),
                   (left, start + 15), (left, self.bottom)]
        return "M" + "L".join(f"{coordinate(x)} {coordinate(y)}" for x, y in corners)

    def years(self, plan):
        room = (self.right - self.left) / max(1, self.end - self.first)
        every = next((count for count in (1, 2, 5, 10) if count * room >= 38), 10)
        fixed = [year for year in (plan.base, self.end) if self.first <= year <= self.end]
        drawn = []
        for year in range(self.first, self.end + 1):
            crowded = any(other != year and abs(other - year) * room < 34 for other in fixed)
            named = year in fixed or (year % every == 0 and not crowded)
            drawn.append((coordinate(self.x(year)), coordinate(self.bottom + (6 if year in fixed else 3)),
                          year if named else None))
        return drawn

    def value_labels(self, series):
        drawn, leftmost = [], math.inf
        for i in range(len(series) - 1, -1, -1):
            point, text = series[i], numeral(series[i].text)
            half = width_of(text) / 2
            if self.x(point.year) + half + 4 >= leftmost:
                continue
            before = series[i - 1].value if i else point.value
            after = series[i + 1].value if i + 1 < len(series) else point.value
            valley = (before > point.value and after >= point.value) or (before >= point.value and after > point.value)
            x, y = self.x(point.year), self.y(float(point.value)) + (18 if valley else -9)
            drawn.append((coordinate(x), coordinate(y), text))
            leftmost = x - half
        return drawn

    def end_labels(self):
        ends = sorted((self.y(float(points[-1].value)) + 4, self.x(points[-1].year) + 8, name)
                      for name, points in self.parts if points)
        drawn, lowest = [], -math.inf
        for height, x, name in ends:
            lowest = max(height, lowest + 14)
            drawn.append((coordinate(x), coordinate(lowest), name))
        return drawn

    def target_place(self, row):
        if not row.mark:
            return None
        height, length = self.y(row.mark[-1]), width_of(row.target)
        drawn = [(self.x(p.year), self.y(float(p.value))) for p in
                 row.series + [p for _, points in self.parts for p in points]]

        def covered(place):
            start, line = place
            return sum(start - 18 < x < start + length + 18 and line - 26 < y < line + 22 for x, y in drawn)

        places = [(self.right - length - 2, height - 7), (self.left + 6, height - 7),
                  (self.right - length - 2, height + 16), (self.left + 6, height + 16)]
        places = [place for place in places if self.top - 4 < place[1] < self.bottom - 2]
        if not places:
            return None
        x, y = min(places, key=covered)
        return coordinate(max(self.left + 2, x)), coordinate(y)
