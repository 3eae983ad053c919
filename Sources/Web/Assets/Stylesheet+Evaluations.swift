extension Stylesheet {
  /// Evaluations and commendations. Every state is a shape and a word besides its colour.
  static let evaluations = """
    .delivery.in{color:var(--achieved)}.delivery.out{color:var(--muted)}
    .apart{color:var(--uncertain);white-space:nowrap}
    .result .marked th{box-shadow:inset 4px 0 0 var(--uncertain);padding-left:12px}
    .result td{white-space:nowrap}
    .evaluating .matter,section.matter{border:0;border-bottom:1px solid var(--line);margin:0;padding:12px 0 16px;
    max-width:960px;min-width:0;scroll-margin-top:64px}
    .matter legend{font-weight:600;font-size:16px;padding:8px 0 0}
    .scoring{display:flex;flex-wrap:wrap;gap:8px 24px;margin:8px 0}
    .scoring input{width:8em}
    .matter .field.wide{margin:8px 0}
    .scheme{border:1px solid var(--line);padding:8px 16px 16px;margin:8px 0;max-width:960px}
    .scheme .aspect{display:flex;flex-wrap:wrap;gap:8px 24px;margin:4px 0}
    .scheme .aspect .field:not(.wide) input{width:8em}
    .recommendations{list-style:decimal;padding-left:24px;max-width:60em}
    .grounds li{padding:8px 0;border-bottom:1px solid var(--line)}
    .honours li{padding:2px 0}
    .standing.awarded{color:var(--achieved)}.standing.publicised{color:var(--onTrack)}
    .standing.notAwarded,.standing.withdrawn{color:var(--muted)}
    .certificates li{border:1px solid var(--ink);padding:32px 24px;margin:16px 0;max-width:720px;text-align:center;
    break-inside:avoid}
    .certificates h2{margin:0 0 16px;font-size:22px}
    .certificates .issuer{margin-top:24px;text-align:right}
    @media print{.evaluating{display:block!important}.grounds[open] summary{display:none}
    .certificates li{border-width:2px;padding:64px 32px;margin:0 0 24px}}
    """
}
