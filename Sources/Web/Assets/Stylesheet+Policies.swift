extension Stylesheet {
  /// Drafts under assessment. What deserves a look is marked and numbered, not coloured alone.
  static let policies = """
    .plainform.wideform{max-width:960px}
    .drafttext{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);padding:12px 16px;max-width:60em;
    max-height:36em;overflow:auto;line-height:1.9}
    .drafttext mark{text-decoration:underline dotted}
    .hitmark{font-size:12px;vertical-align:super;padding:0 2px;scroll-margin-top:96px}
    .hits{list-style:none;padding:0;max-width:60em}
    .hits>li{border-bottom:1px solid var(--line);padding:8px 0;scroll-margin-top:64px}
    .hits p{margin:2px 0;overflow-wrap:anywhere}
    .hits li:target,.hitmark:target{background:var(--mark)}
    .hits .adding{margin:0}
    .result td.wrapped,.result th.wrapped{white-space:normal;overflow-wrap:anywhere;min-width:9em}
    .result td.typed{white-space:pre-line}
    .toolline{display:flex;flex-wrap:wrap;gap:8px 24px}
    .due{white-space:nowrap;font-size:13px}
    .due.calm{color:var(--achieved)}.due.soon{color:var(--uncertain)}.due.late{color:var(--atRisk)}
    .standing.policy-closed{color:var(--achieved)}.standing.policy-withdrawn{color:var(--muted)}
    .standing.policy-assessing,.standing.policy-pronounced,.standing.policy-answered{color:var(--onTrack)}
    .digest{font-size:12px;color:var(--muted)}
    @media print{.drafttext{max-height:none;border:0;padding:0}.toolline{display:none}}
    """
}
