extension Stylesheet {
  /// Rounds, and the lists that units fill in.
  static let filling = """
    .plainform textarea{font:14px/1.5 var(--mono,monospace);width:100%;box-sizing:border-box}
    .wrong{display:block;font-size:13px}
    .wrong mark{background:var(--mark);color:var(--atRisk);outline:1px solid currentColor}
    .trial{border-left:4px solid var(--accent);padding:4px 16px;margin:8px 0 16px}
    .trial .steps div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:12px}
    .trial code,.registry code{overflow-wrap:anywhere}
    .stages{display:flex;flex-wrap:wrap;gap:4px 24px;margin:8px 0 16px;padding:8px 0;border-top:1px solid var(--line);
    border-bottom:1px solid var(--line)}
    .stages b{font-size:19px}
    .stages .none{color:var(--muted)}
    .attention{white-space:nowrap}
    .attention.late{color:var(--atRisk)}.attention.sentBack{color:var(--uncertain)}
    .attention.handedIn{color:var(--achieved)}.attention.notBegun{color:var(--insufficient)}
    .saved{border-left:4px solid var(--achieved);background:var(--wash);padding:8px 16px;margin:8px 0}
    p.problem,.acting,.sentback{border-left:4px solid var(--atRisk);background:var(--wash);padding:8px 16px;margin:8px 0}
    .basis{float:right;font-size:13px;margin-left:16px}
    .acting{border-left-color:var(--uncertain);position:sticky;top:48px;z-index:3}
    .sentback{border-left-color:var(--uncertain)}
    .return{padding:16px 0;border-bottom:1px solid var(--line);scroll-margin-top:96px}
    .return h3{margin:0 0 4px;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;font-size:16px}
    .return .number{color:var(--muted);min-width:1.5em}
    .return .stage{font-weight:400;font-size:13px;border:1px solid var(--line);padding:0 8px;border-radius:2px}
    .stage.submitted,.stage.passed,.stage.checked{border-color:var(--onTrack);color:var(--onTrack)}
    .stage.approved,.stage.locked{border-color:var(--achieved);color:var(--achieved)}
    .cells{max-width:960px;margin:8px 0}
    .cells th,.cells td{text-align:right;font-variant-numeric:tabular-nums}
    .cells th:first-child,.cells .answer,.cells .findings td,.cells thead th:nth-last-child(-n+2){text-align:left}
    .cells th small{margin-left:8px}
    .cells input{width:9em;text-align:right}
    .cells td .unit{font-size:13px}
    .cells td small{display:block}
    .cells [aria-invalid]{border-color:var(--atRisk);border-width:2px}
    .cells .findings td{border-bottom:1px solid var(--line);padding-top:0}
    .checks li{padding:2px 0 4px 12px;border-left:3px solid var(--line);margin:4px 0}
    .checks .block{border-left-color:var(--atRisk)}
    .checks .explain{border-left-color:var(--uncertain)}
    .checks .field{max-width:640px}
    .sideby{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:8px 24px;max-width:960px}
    .filling textarea{width:100%;max-width:960px;border:1px solid #868e99;padding:4px 8px;border-radius:2px}
    .filling .field.wide input,.sideby>label input{width:100%}
    .savebar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding:12px 0;
    background:var(--paper);border-top:1px solid var(--ink);z-index:2}
    button.main{background:var(--accent);color:#fff}
    @media (max-width:640px){
    .cells,.cells tbody,.cells tr,.cells td,.cells th{display:block;border:0;padding:2px 0}
    .cells thead{display:none}
    .cells td:not(.answer){display:inline-block;margin-right:12px;text-align:left}
    .cells tr{padding:8px 0;border-bottom:1px solid var(--line)}
    }
    @media print{.savebar,.adding,.tabs{display:none}}
    """
}
