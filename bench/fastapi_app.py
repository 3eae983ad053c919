"""The wall and an indicator's page of Guatu, built with FastAPI and Jinja2: what `make bench` compares with.

It reads the same SQLite file and writes the same pages (`scripts/bench` compares their bytes). As Guatu does, it
asks the database on every request whether anything was added, and keeps what it has judged until something was.

    GUATU_DATABASE=data/sample.sqlite uvicorn fastapi_app:app --workers 2
"""

import os
import sqlite3
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader
from plans import Plan, numeral, printed
from drawing import Chart, share_bar, spark

KINDS = {"plan": "发展规划", "decomposition": "任务分解", "taskList": "任务清单", "workPoints": "工作要点"}
POPULATIONS = {"women": "妇女", "children": "儿童", "both": "妇女儿童"}
BINDINGNESS = {"binding": "约束性", "expected": "预期性", "unstated": "未注明"}
# Sign: shape, word, colour, and the sentence in the headline.
SIGNS = {
    "notMet": ("▲", "未达标", "#c0392b", "未达标"),
    "insufficient": ("○", "数据不足", "#6b7280", "尚无数据"),
    "judgement": ("□", "需人工评价", "#6d4aa3", "需人工评价"),
    "met": ("●", "已达标", "#1b7a3d", "已达标"),
}

app = FastAPI(openapi_url=None)
templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, auto_reload=False
)
templates.globals.update(
    signs=SIGNS, bindingness=BINDINGNESS, numeral=numeral, printed=printed,
    stylesheet=os.environ.get("GUATU_STYLESHEET", "/assets/guatu.css"),
    icon=os.environ.get("GUATU_ICON", "/assets/guatu.svg"), script=os.environ.get("GUATU_SCRIPT", "/assets/guatu.js"),
)
wall_page = templates.get_template("wall.html")
indicator_page = templates.get_template("indicator.html")

# Handlers are coroutines of one thread: a query takes microseconds, and a thread for each would cost more.
database = sqlite3.connect(f"file:{os.environ['GUATU_DATABASE']}?mode=ro", uri=True, check_same_thread=False)
database.row_factory = sqlite3.Row

MARK = """
SELECT (SELECT max(number) FROM document), (SELECT max(number) FROM decision), (SELECT max(number) FROM observation)
"""
NEWEST = """
SELECT v.number, v.content, d.file, d.sha256 FROM plan_version v JOIN document d ON d.number = v.document
WHERE v.plan = ? ORDER BY v.number DESC LIMIT 1
"""
OBSERVATIONS = """
SELECT indicator, breakdown, year, figure, missing, unit, source, note, derivation, max(number) FROM observation
WHERE region = ? AND indicator IN (SELECT value FROM json_each(?))
GROUP BY indicator, region, breakdown, year ORDER BY indicator, breakdown, year
"""

kept_mark = None
kept_plans = {}


def judged(plan_id):
    """The plan with its indicators judged; None where there is none."""
    global kept_mark
    mark = tuple(database.execute(MARK).fetchone())
    if mark != kept_mark:
        kept_plans.clear()
        kept_mark = mark
    if plan_id not in kept_plans:
        newest = database.execute(NEWEST, [plan_id]).fetchone()
        if newest is None:
            return None
        plan = Plan(newest["content"], newest["file"], newest["sha256"])
        plan.name = POPULATIONS[plan.population] + KINDS[plan.kind]
        plan.take(database.execute(OBSERVATIONS, [plan.region_code, plan.indicator_names]).fetchall())
        kept_plans[plan_id] = plan
    return kept_plans[plan_id]


def missing():
    return HTMLResponse("<!doctype html><title>404</title>", status_code=404)


@app.get("/plans/{plan_id}")
async def wall(plan_id: str):
    plan = judged(plan_id)
    if plan is None:
        return missing()
    tally = plan.tally()
    shown = [(sign, tally[sign]) for sign in reversed(SIGNS) if tally[sign]]
    bar = share_bar([(sign, count, SIGNS[sign][2]) for sign, count in shown])
    boards = [(domain, plan.rows_of(domain), plan.tally(domain)) for domain in plan.domains]
    boards = [board for board in boards if board[1]]
    return HTMLResponse(
        wall_page.render(
            plan=plan, tally=tally, shown=shown, bar=bar, boards=boards, columns=columns(len(plan.rows) + len(boards)),
            sparks={row.key: spark(row, plan) for row in plan.rows},
        )
    )


def columns(cells):
    balanced = -int(-((cells * 16 / 9 / 1.22) ** 0.5) // 1)
    return min(12, max(4, min(balanced, 10), (cells + 5) // 6))


@app.get("/plans/{plan_id}/indicators/{key}")
async def indicator(plan_id: str, key: str):
    plan = judged(plan_id)
    row = plan and plan.by_key.get(key)
    if not row:
        return missing()
    position = plan.rows.index(row)
    charts = [Chart(row, plan, "wide", 760, 330, 5), Chart(row, plan, "narrow", 360, 300, 4)] if row.series else []
    return HTMLResponse(
        indicator_page.render(
            plan=plan, row=row, charts=charts, breakdowns=row.breakdowns(), years=row.years(),
            previous=plan.rows[position - 1] if position else None,
            next=plan.rows[position + 1] if position + 1 < len(plan.rows) else None,
        )
    )
