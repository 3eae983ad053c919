extension Stylesheet {
  /// What is missing, and the record.
  static let oversight = """
    .spots li{padding:4px 0;border-bottom:1px solid var(--line)}
    .spots .owes{display:block;font-size:13px;color:var(--muted)}
    .legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:13px;color:var(--muted);margin-bottom:8px}
    .mark{display:inline-block;min-width:1em;text-align:center}
    .mark.there{color:var(--onTrack)}.mark.open{color:var(--atRisk)}.mark.waits{color:var(--muted)}
    table.gaps{table-layout:fixed;min-width:640px;position:relative}
    .gaps th,.gaps td{padding-right:0}
    .gaps thead th{font-variant-numeric:tabular-nums}
    .gaps .year{text-align:center;width:44px}
    .gaps .sum{text-align:right;width:64px}
    .gaps tbody th.name{padding-right:12px;position:sticky;left:0;background:var(--paper)}
    .gaps tr:has(+.fold)>*{border-bottom:0}
    .gaps .fold>td{padding:0 0 4px}
    .gaps .fold summary{font-size:13px}
    .gaps .gaps{min-width:0}
    .gaps .gaps thead th{padding:0;border:0}
    .gaps .gaps tbody th.name{width:auto;padding-left:16px}
    .gaps .gaps tr:last-child>*{border-bottom:0}
    .parts details span{font-size:13px}
    .entries td,.entries th{font-size:14px}
    .entries .moment,.entries small,.entries code{white-space:nowrap}
    .entries .object{overflow-wrap:anywhere;min-width:12em}
    .entries details{font-size:13px}
    .entries dl div{grid-template-columns:104px minmax(0,1fr)}
    .entries tr:target>*{background:var(--mark)}
    .answer.whole{border-left-color:var(--achieved)}
    .answer.broken{border-left-color:var(--atRisk)}
    .answer ul{font-size:14px;overflow-wrap:anywhere}
    .answer{margin:0 0 12px}
    .tasks .words a{color:inherit}
    .tasks td.state{font-size:13px;white-space:nowrap}
    .taskstate.hindered,.taskstate.open{font-weight:600}
    .taskstate.notAsked{color:var(--muted)}
    .taskyear{border-top:1px solid var(--line);padding-top:8px}
    .calendar li{padding:4px 0;border-bottom:1px solid var(--line)}
    .calendar .moment{display:inline-block;min-width:14em}
    @media (max-width:640px){.gaps .name{width:180px}}
    @media print{.gaps tbody th.name{position:static}}
    """
}
