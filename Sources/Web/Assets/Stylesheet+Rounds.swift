extension Stylesheet {
  /// One return, the queue of the review, the inbox. Every state is a shape and a word besides its colour.
  static let rounds = """
    .top .post{display:flex;gap:4px;align-items:center;white-space:nowrap;color:var(--ink);padding:0;border:0}
    .top .post b{background:var(--atRisk);color:#fff;border-radius:9px;min-width:18px;padding:0 5px;font-size:12px;
    line-height:18px;text-align:center}
    .typed{white-space:pre-line;overflow-wrap:anywhere}
    .stage.draft,.stage.notBegun{color:var(--muted)}.stage.submitted{color:var(--uncertain)}
    .stage.passed,.stage.checked{color:var(--onTrack)}.stage.approved,.stage.locked{color:var(--achieved)}
    .way{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));margin:12px 0 16px;border-top:1px solid var(--line);
    border-bottom:1px solid var(--line)}
    .way>li{padding:8px 12px;border-left:1px solid var(--line);font-size:14px;color:var(--muted)}
    .way>li:first-child{border-left:0}
    .way b{font-weight:400}
    .way .over{color:var(--ink)}
    .way .here{color:var(--ink);background:var(--wash);box-shadow:inset 0 3px 0 var(--accent)}
    .way .here b{font-weight:600}
    .way .by{display:block;font-size:13px;color:var(--muted)}
    .way .by small{display:block}
    .note{border-left:4px solid var(--accent);background:var(--wash);padding:8px 16px;margin:8px 0;max-width:60em}
    .note.back{border-left-color:var(--atRisk)}
    .cells .thisyear{font-weight:600;background:var(--wash);padding-left:12px}
    .cells thead .thisyear{background:var(--wash)}
    .filled{margin-top:8px}
    .checks li{padding:6px 0;border-bottom:1px solid var(--line)}
    .severity{white-space:nowrap;font-size:14px}
    .severity.block{color:var(--atRisk)}.severity.explain{color:var(--uncertain)}.severity.note{color:var(--muted)}
    .checks .settled .severity{color:var(--muted)}
    .files li{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;padding:4px 0;
    border-bottom:1px solid var(--line)}
    .files a{overflow-wrap:anywhere}
    .files form{margin-left:auto}
    input[type=file]{padding:4px 0;border:0}
    .steps form{margin:8px 0 12px;padding:8px 0;border-bottom:1px solid var(--line)}
    .steps details form{border-left:2px solid var(--line);border-bottom:0;padding:4px 0 4px 20px}
    .steps fieldset{display:flex;flex-wrap:wrap;gap:8px 16px}
    .steps legend{color:var(--ink)}
    textarea{padding:4px 8px;border:1px solid #868e99;border-radius:2px;width:100%;resize:vertical}
    .foresight .changes li{border-bottom:1px solid var(--line)}
    .papers{font-size:14px}
    .history ol>li,.edition dl{padding:8px 0;border-bottom:1px solid var(--line)}
    .history li:target{background:var(--mark)}
    .changed{padding-left:16px;font-size:14px}
    .queue{margin-bottom:24px}
    .review .box{width:32px}
    .review input[type=checkbox]{width:18px;height:18px;margin:3px 0}
    .review .severity{display:block}
    .bulk{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end;padding:8px 0}
    .bulk .field{flex:1 1 240px;max-width:560px;margin-left:auto}
    .inbox li{padding:8px 0 8px 12px;border-bottom:1px solid var(--line);border-left:4px solid transparent}
    .inbox li.new{border-left-color:var(--accent);background:var(--wash)}
    .inbox .fresh{font-size:12px;color:var(--accent);border:1px solid var(--accent);padding:0 4px;margin-right:8px}
    @media (max-width:760px){
    .way{grid-template-columns:minmax(0,1fr)}
    .way>li{border-left:0;padding:4px 12px}
    .way .here{box-shadow:inset 3px 0 0 var(--accent)}
    .way .by,.way .by small,.way .by li{display:inline}
    .bulk .field{margin-left:0}
    }
    @media print{.steps,.top .post,.bulk,.review .box,.files form,.plainform{display:none!important}}
    """
}
