"""The same series with an established forecasting library: statsforecast's AutoETS and AutoTheta.

Usage: python bench/forecasting.py SERIES.csv GUATU_RATE

For every series the library chooses a model and gives the mean and the 80 % and 95 % intervals of each year to 2030, so
the five quantiles of 2030 are among them. It knows no targets: no verdict, no probability of attainment. Guatu's rate,
measured on the same series just before, includes those. The library compiles itself on its first series, which is not
timed. Two processes, as Guatu uses two threads.
"""

import os
import sys
import time
import warnings

os.environ.setdefault("NIXTLA_ID_AS_COL", "1")
warnings.filterwarnings("ignore")

import pandas as pd
from statsforecast import StatsForecast
from statsforecast.models import AutoETS, AutoTheta

LAST_YEAR, TARGET_YEAR = 2024, 2030


def main():
    path, guatu = sys.argv[1], float(sys.argv[2])
    rows = pd.read_csv(path).rename(columns={"series": "unique_id", "year": "ds", "value": "y"})
    series = rows["unique_id"].nunique()
    for model in (AutoETS, AutoTheta):
        def forecast(part, jobs):
            return StatsForecast(models=[model(season_length=1)], freq=1, n_jobs=jobs).forecast(
                df=part, h=TARGET_YEAR - LAST_YEAR, level=[80, 95])

        forecast(rows[rows["unique_id"] < 4], 1)
        start = time.perf_counter()
        result = forecast(rows, 2)
        rate = series / (time.perf_counter() - start)
        assert len(result) == series * (TARGET_YEAR - LAST_YEAR)
        print(
            f"{series} series with statsforecast's {model.__name__}, quantiles alone\t\t"
            f"Guatu with verdicts {guatu:.0f}/s, {model.__name__} {rate:.0f}/s\t{guatu / rate:.0f} × {model.__name__}")


if __name__ == "__main__":
    main()
