"""Plans as the database keeps them, with their figures, judged."""

import json
from decimal import Decimal
from urllib.parse import quote


class Plan:
    """A version of a plan; `take` gives it its figures."""

    def __init__(self, content, file, sha256):
        plan = json.loads(content)
        self.id, self.population, self.kind = plan["id"], plan["population"], plan["kind"]
        self.region, self.region_code = plan["region"]["name"], plan["region"].get("code")
        self.first, self.last = plan["period"]["from"], plan["period"]["to"]
        self.base = self.first - 1
        self.domains = plan["domains"]
        self.rows = [Row(row) for row in plan["indicators"]]
        self.by_key = {row.key: row for row in self.rows}
        self.file, self.sha256 = file, sha256
        self.address = "/plans/" + quote(self.id, safe="")
        self.years = []

    @property
    def indicator_names(self):
        return json.dumps([row.name for row in self.rows])

    def take(self, observations):
        by_name = {}
        for one in observations:
            by_name.setdefault(one["indicator"], []).append(Figure(one))
        for row in self.rows:
            row.take(by_name.get(row.name, []), self.base, self.last)
        self.years = sorted({figure.year for row in self.rows for figure in row.figures}, reverse=True)
        self.leads = list(dict.fromkeys(name for row in self.rows for name in row.lead))

    def rows_of(self, domain):
        return [row for row in self.rows if row.domain == domain["number"]]

    def domain_name(self, number):
        return next((domain["name"] for domain in self.domains if domain["number"] == number), "")

    def tally(self, domain=None):
        counts = {"notMet": 0, "insufficient": 0, "judgement": 0, "met": 0}
        for row in self.rows if domain is None else self.rows_of(domain):
            counts[row.sign] += 1
        return counts


class Row:
    """An indicator of a plan."""

    def __init__(self, row):
        self.domain, self.name, self.unit = row["domain"], row["indicator"]["name"], row["indicator"]["unit"]
        self.key = f"{row['number']}.{row['row']}"
        self.number = row["number"] if row["row"] == 1 else f"{row['number']}-{row['row']}"
        self.target, self.rule = row["target"]["text"], row["target"]["rule"]
        self.waits = "needsConfirmation" in row["target"]["standing"]
        self.bindingness, self.lead, self.support = row["bindingness"], row["lead"], row["support"]
        self.lines = row["lines"]
        self.figures, self.series, self.sign = [], [], "insufficient"

    def take(self, figures, base, last):
        """All figures, of which those up to the plan's last year are judged and drawn."""
        self.figures = figures
        totals = [figure for figure in figures if figure.breakdown == "总计" and figure.value is not None]
        self.series = [figure for figure in totals if figure.year <= last]
        self.sign = self.judge() if self.series else "insufficient"
        self.mark = self.target_mark(base)

    @property
    def latest(self):
        return self.series[-1]

    def judge(self):
        value, rule = self.latest.value, self.rule
        bounds = {key: Decimal(rule[key]) for key in ("value", "low", "high", "tolerance") if key in rule}
        match rule["type"]:
            case "atLeast":
                met = value >= bounds["value"]
            case "moreThan":
                met = value > bounds["value"]
            case "atMost":
                met = value <= bounds["value"]
            case "lessThan":
                met = value < bounds["value"]
            case "within":
                met = bounds["low"] <= value <= bounds["high"]
            case "about":
                met = abs(value - bounds["value"]) <= bounds["tolerance"]
            case _:
                return "judgement"
        return "met" if met else "notMet"

    def target_mark(self, base):
        """The line to draw, as the numbers it spans; empty where there is none."""
        match self.rule["type"]:
            case "atLeast" | "moreThan" | "atMost" | "lessThan":
                return [float(self.rule["value"])]
            case "within" | "towardsBand":
                return [float(self.rule["low"]), float(self.rule["high"])]
            case "noLowerThanBaseline" | "increase" | "decrease" | "everyYear" | "contained":
                return [float(figure.value) for figure in self.series if figure.year == base]
        return []

    def reading(self):
        words = {"atLeast": "不低于{}（含）", "moreThan": "高于{}", "atMost": "不高于{}（含）", "lessThan": "低于{}"}
        if self.rule["type"] not in words:
            return self.target
        unit = self.unit.removeprefix("1") if self.unit.startswith("1/") else self.unit
        return words[self.rule["type"]].format(self.rule["value"] + unit)

    def breakdowns(self):
        return sorted({figure.breakdown for figure in self.figures}, key=lambda name: (name != "总计", name))

    def parts(self):
        """The series of each breakdown."""
        return [
            (label(name), [one for one in self.figures if one.breakdown == name and one.value is not None])
            for name in self.breakdowns() if name != "总计"
        ]

    def years(self):
        """A row of the table for each year: the year, a figure for each breakdown, sources, notes."""
        by_year = {}
        for figure in self.figures:
            by_year.setdefault(figure.year, []).append(figure)
        return [
            (year, {one.breakdown: one for one in by_year[year]},
             list(dict.fromkeys(one.source for one in by_year[year] if one.source)),
             "；".join(dict.fromkeys(one.note for one in by_year[year] if one.note)))
            for year in sorted(by_year)
        ]


class Figure:
    """An observation."""

    __slots__ = ("breakdown", "year", "text", "value", "missing", "source", "note", "derived")

    def __init__(self, row):
        self.breakdown, self.year, self.text, self.missing = row["breakdown"], row["year"], row["figure"], row["missing"]
        self.value = None if self.text is None else Decimal(self.text)
        self.source, self.note, self.derived = row["source"], row["note"], row["derivation"] == "derived"


def label(breakdown):
    return "、".join(part.split(":")[-1] for part in breakdown.split("；"))


def numeral(text):
    """As Guatu prints it: five digits and more set apart by thin spaces."""
    whole, point, fraction = text.removeprefix("-").partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", "\u2009")
    return ("\u2212" if text[0] == "-" else "") + whole + point + fraction


def printed(text, unit):
    number = numeral(text)
    if not unit or unit[0] in "%‰":
        return number + unit
    return f"{number}（{unit}）" if unit[0].isdigit() or unit[0] == "女" else f"{number} {unit}"
