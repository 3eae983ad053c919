/// The one small script. Pages work without it; it copies tables and lays a live chart over the drawn one where ECharts is there.
enum PageScript {
  static let text = #"""
    'use strict';
    (function () {
      var root = document.documentElement;
      root.classList.add('scripting');

      function copyTable(button) {
        var table = document.getElementById(button.dataset.copy);
        var rows = Array.from(table.rows, function (row) {
          return Array.from(row.cells, function (cell) { return cell.innerText.trim().replace(/\s+/g, ' '); }).join('\t');
        });
        var done = button.parentNode.querySelector('[data-done]');
        var said = function () { done.textContent = done.dataset.done; };
        if (navigator.clipboard && window.ClipboardItem) {
          navigator.clipboard.write([new ClipboardItem({
            'text/html': new Blob([table.outerHTML], { type: 'text/html' }),
            'text/plain': new Blob([rows.join('\n')], { type: 'text/plain' })
          })]).then(said, function () { select(table); });
        } else { select(table); if (document.execCommand('copy')) said(); }
      }

      function select(table) {
        var range = document.createRange();
        range.selectNode(table);
        var selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
      }

      document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-copy]');
        if (button) copyTable(button);
      });

      // Where htmx is there, a chosen filter takes effect at once; the focus stays.
      document.addEventListener('change', function (event) {
        if (window.htmx && event.target.form && event.target.form.classList.contains('live')) {
          event.target.form.requestSubmit();
        }
      });

      // After signing out the back button must not bring back what was on the screen.
      addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });

      var problems = document.getElementById('problems');
      if (problems) problems.focus();

      function live(figure, data) {
        var canvas = document.createElement('div');
        canvas.className = 'canvas';
        canvas.setAttribute('aria-hidden', 'true');
        figure.classList.add('live');
        figure.appendChild(canvas);
        var chart = echarts.init(canvas, null, { renderer: 'canvas' });
        var style = getComputedStyle(document.body);
        var ink = style.color;
        var font = style.fontFamily;
        var quiet = '#6b7280';
        var target = '#1f4e8c';
        var years = [];
        for (var year = data.chart.from; year <= data.chart.to; year++) years.push(String(year));
        var groups = {};
        data.observations.forEach(function (one) {
          if (one.value === null || one.year > data.chart.to) return;
          (groups[one.breakdown] = groups[one.breakdown] || {})[one.year] = one;
        });
        var series = Object.keys(groups).map(function (name, index) {
          var isTotal = name === data.total;
          // The latest figure is always printed, whatever stands near it.
          var known = Object.keys(groups[name]);
          var lastPrinted = years.indexOf(known[known.length - 1]);
          return {
            name: name, type: 'line', symbol: isTotal ? 'circle' : 'emptyCircle', symbolSize: isTotal ? 8 : 6,
            connectNulls: false, animation: false, color: isTotal ? ink : quiet,
            lineStyle: { width: isTotal ? 2 : 1.4, type: isTotal ? 'solid' : [[6, 3], [2, 3], [8, 3, 2, 3], [1, 2]][index % 4] },
            endLabel: { show: !isTotal, formatter: '{a}', color: quiet, fontFamily: font },
            label: { show: isTotal, color: ink, fontFamily: font, fontWeight: 600,
              formatter: function (point) { return groups[name][years[point.dataIndex]].printed; } },
            labelLayout: function (label) { return { hideOverlap: label.dataIndex !== lastPrinted }; },
            data: years.map(function (year) {
              var fromEnd = known.length - 1 - known.indexOf(year);
              var isPrinted = isTotal && (known.length <= 12 || fromEnd % 2 === 0);
              var one = groups[name][year];
              if (!one) return null;
              var before = groups[name][Number(year) - 1], after = groups[name][Number(year) + 1];
              var isValley = before && Number(before.value) > Number(one.value) &&
                (!after || Number(after.value) >= Number(one.value));
              // At the foot of the axis a label below would stand on the years.
              var foot = data.chart.axis;
              if (foot && Number(one.value) - foot.low < 0.08 * (foot.high - foot.low)) isValley = false;
              return { value: Number(one.value), label: { show: isPrinted, position: isValley ? 'bottom' : 'top' } };
            })
          };
        });
        var mark = data.chart.target;
        if (mark && series.length) {
          var words = { formatter: data.chart.words, color: target, fontFamily: font };
          // Where the figures end nearer to the target than they began, its words stand at the other end.
          var total = series.filter(function (one) { return one.name === data.total; })[0] || series[0];
          var away = total.data.filter(Boolean).map(function (one) { return Math.abs(one.value - mark.value); });
          // At the top of the chart they would meet the unit and the base year: there they stand below the line.
          var axis = data.chart.axis;
          var isHigh = axis && mark.value - axis.low > 0.9 * (axis.high - axis.low);
          words.position = (away[away.length - 1] < away[0] ? 'insideStart' : 'insideEnd') + (isHigh ? 'Bottom' : 'Top');
          if (mark.value !== undefined) {
            series[0].markLine = { symbol: 'none', silent: true, animation: false, label: words,
              lineStyle: { color: target, type: [7, 4], width: 1.6 }, data: [{ yAxis: mark.value }] };
          } else {
            words.position = 'insideTopRight';
            series[0].markArea = { silent: true, animation: false, label: words,
              itemStyle: { color: target, opacity: 0.12 }, data: [[{ yAxis: mark.low }, { yAxis: mark.high }]] };
          }
        }
        if (series.length) {
          series[0].markLine = series[0].markLine || { symbol: 'none', silent: true, animation: false, data: [] };
          series[0].markLine.data.push({ xAxis: String(data.chart.base), lineStyle: { color: quiet, type: [1, 3], width: 1 },
            label: { formatter: data.chart.baseWords, position: 'end', color: quiet, fontFamily: font } });
        }
        // The forecast: four areas stacked on one another from the last figure on, and the middle dashed.
        var fan = data.chart.fan || [];
        var named = groups[data.total];
        if (fan.length && named && series.length) {
          var lastYear = Object.keys(named).pop();
          var last = Number(named[lastYear].value);
          var byYear = {};
          fan.forEach(function (one) { byYear[one.year] = one; });
          var edge = function (pick) {
            return years.map(function (year) {
              return year === lastYear ? pick({ low95: last, low80: last, middle: last, high80: last, high95: last })
                : byYear[year] ? pick(byYear[year]) : null;
            });
          };
          var area = function (pick, opacity) {
            series.push({ name: '', type: 'line', stack: 'fan', symbol: 'none', silent: true, animation: false,
              lineStyle: { opacity: 0 }, areaStyle: opacity ? { color: ink, opacity: opacity } : { opacity: 0 },
              data: edge(pick) });
          };
          area(function (q) { return q.low95; }, 0);
          area(function (q) { return q.low80 - q.low95; }, 0.10);
          area(function (q) { return q.high80 - q.low80; }, 0.24);
          area(function (q) { return q.high95 - q.high80; }, 0.10);
          series.push({ name: '', type: 'line', symbol: 'none', silent: true, animation: false, color: ink,
            lineStyle: { width: 1.2, type: [5, 4] }, data: edge(function (q) { return q.middle; }) });
        }
        var reach = mark ? (mark.value !== undefined ? [mark.value] : [mark.low, mark.high]) : [];
        chart.setOption({
          textStyle: { fontFamily: font, color: ink }, animation: false,
          grid: { left: 56, right: 72, top: 40, bottom: 32 },
          xAxis: { type: 'category', data: years, axisLabel: { color: quiet }, axisTick: { alignWithLabel: true } },
          yAxis: { type: 'value', name: data.unit, nameTextStyle: { color: quiet, align: 'left' }, scale: true,
            axisLabel: { color: quiet }, splitLine: { lineStyle: { color: '#d4d8de' } },
            min: function (range) { return data.chart.axis ? data.chart.axis.low : Math.min.apply(0, reach.concat(range.min)); },
            max: function (range) { return data.chart.axis ? data.chart.axis.high : Math.max.apply(0, reach.concat(range.max)); } },
          tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, borderColor: quiet,
            formatter: function (points) {
              var lines = [years[points[0].dataIndex]];
              points.forEach(function (point) {
                var one = (groups[point.seriesName] || {})[years[point.dataIndex]];
                if (one) lines.push(point.seriesName + '  ' + one.printed + ' ' + data.unit);
              });
              var next = fan.filter(function (one) { return String(one.year) === years[points[0].dataIndex]; })[0];
              if (next) lines.push(data.chart.fanWords.replace('{middle}', next.printed[0])
                .replace('{low}', next.printed[1]).replace('{high}', next.printed[2]) + ' ' + data.unit);
              return lines.join('\n');
            } },
          // The sign of an axis that does not begin at zero, as on the drawn chart.
          graphic: data.chart.isCut ? [{ type: 'polyline', left: 52, bottom: 22, silent: true,
            shape: { points: [[4, 0], [4, 2], [0, 4], [8, 8], [4, 10]] }, style: { stroke: quiet, lineWidth: 1.2, fill: null } }] : [],
          series: series
        });
        addEventListener('resize', function () { chart.resize(); });
      }

      var figure = document.getElementById('figure');
      if (figure && figure.dataset.series && window.echarts && matchMedia('(min-width: 641px)').matches) {
        fetch(figure.dataset.series, { headers: { Accept: 'application/json' } })
          .then(function (response) { return response.ok ? response.json() : Promise.reject(response.status); })
          .then(function (data) { live(figure, data); })
          .catch(function () { figure.classList.remove('live'); });
      }
    })();
    """#
}
