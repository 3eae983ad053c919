/// The one stylesheet, in the order in which its parts are joined.
enum Stylesheet {
  /// Type, colours, tables, forms: what every page shares. Spacing keeps to a grid of 4 px.
  static let base = """
    :root{--ink:#1c2430;--muted:#4f5865;--line:#d4d8de;--wash:#f5f6f8;--paper:#fff;--accent:#1f4e8c;--mark:#fff2c4;
    --achieved:#1b7a3d;--onTrack:#2f7f86;--uncertain:#9a6a00;--atRisk:#c0392b;--insufficient:#6b7280;
    --needsJudgement:#6d4aa3}
    *{box-sizing:border-box}
    html{scroll-padding-top:60px;-webkit-text-size-adjust:100%}
    body{margin:0;color:var(--ink);background:var(--paper);font:15px/1.6 "PingFang SC","Microsoft YaHei",
    "Noto Sans CJK SC","Noto Sans SC",sans-serif;font-variant-numeric:tabular-nums}
    html[lang=en] body{font-family:"Segoe UI","Helvetica Neue","Noto Sans","DejaVu Sans",Arial,"PingFang SC",
    "Microsoft YaHei","Noto Sans CJK SC",sans-serif}
    h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
    h1,h2,h3,h4,b,strong,th,dt{font-weight:600}
    h1{font-size:24px;line-height:1.35}
    h2{font-size:17px;line-height:1.5;margin:24px 0 8px}
    h3{font-size:15px;margin:16px 0 4px}
    ul,ol{list-style:none}
    small{font-size:12px;color:var(--muted);font-weight:400}
    a{color:var(--accent);text-decoration:none}
    a:hover{text-decoration:underline}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    main:focus,[role=region]:focus:not(:focus-visible){outline:none}
    .quiet,.lines,.unit{color:var(--muted)}
    .lines{white-space:nowrap;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:8px;top:-48px;z-index:9;padding:8px 12px;background:var(--paper);
    border:2px solid var(--accent)}
    .skip:focus{top:8px}
    .sign{white-space:nowrap}
    .shape{display:inline-block;width:1em;text-align:center}
    .sign.achieved{color:var(--achieved)}.sign.onTrack{color:var(--onTrack)}.sign.uncertain{color:var(--uncertain)}
    .sign.atRisk{color:var(--atRisk)}
    .sign.insufficient{color:var(--insufficient)}.sign.needsJudgement{color:var(--needsJudgement)}
    .diamond{color:var(--uncertain)}
    mark{background:var(--mark);color:inherit}
    table{border-collapse:collapse;width:100%;background:var(--paper)}
    th,td{padding:4px 12px 4px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    thead th{font-size:13px;color:var(--muted);border-bottom:1px solid var(--ink);background:var(--paper);
    white-space:nowrap}
    tbody th{font-weight:400}
    .figure{text-align:right}
    .scroller{overflow:auto;max-height:70vh;border-bottom:1px solid var(--line)}
    .scroller.whole{max-height:none}
    .scroller.low{max-height:320px}
    .scroller thead th{position:sticky;top:0;z-index:1}
    label.field,.sideby>label{display:flex;flex-direction:column;gap:4px;font-size:13px;color:var(--muted)}
    input,select,button,textarea{font:inherit;color:var(--ink)}
    input:not([type=radio],[type=checkbox]),select{padding:4px 8px;border:1px solid #868e99;background:var(--paper);min-height:32px;
    max-width:100%;border-radius:2px}
    button{padding:4px 16px;min-height:32px;border:1px solid var(--accent);background:var(--paper);
    color:var(--accent);cursor:pointer;border-radius:2px}
    button:hover{background:var(--accent);color:#fff}
    summary{cursor:pointer;color:var(--accent)}
    .empty{padding:32px 0;color:var(--muted)}
    .tag,.derived{border:1px solid var(--line);padding:0 4px;white-space:nowrap}
    pre{background:var(--wash);padding:12px;overflow:auto}
    """

  /// Header, rail and the width of the text.
  static let frame = """
    .top{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:16px;height:48px;padding:0 16px;
    background:var(--paper);border-bottom:1px solid var(--ink)}
    .brand{font-weight:600;font-size:18px;color:var(--ink)}
    .where{flex:1;min-width:0;display:flex;gap:12px;white-space:nowrap;overflow:hidden;color:var(--muted)}
    .where b{color:var(--ink)}
    .where span{overflow:hidden;text-overflow:ellipsis}
    .find{display:flex;gap:4px}
    .find input{width:168px}
    .language{white-space:nowrap}
    .rail ul{display:flex;flex-wrap:wrap}
    .rail a{display:block;padding:4px 12px;color:var(--ink);border-left:3px solid transparent}
    .rail a[aria-current]{border-left-color:var(--accent);color:var(--accent);font-weight:600}
    main{display:block;padding:16px 24px 48px;max-width:1248px;min-width:0}
    body.wall main,body.facing main{max-width:none}
    .heading{display:flex;align-items:baseline;gap:16px;flex-wrap:wrap}
    .explain{font-size:13px;color:var(--muted);text-decoration:underline;text-underline-offset:3px}
    .headline>.sign{margin-right:8px}
    .headline{font-size:17px;margin:4px 0 12px;max-width:60em}
    .headline a{text-decoration:underline;text-decoration-color:#9fb4d2;text-underline-offset:4px}
    .trail{font-size:13px;color:var(--muted)}
    .tabs{display:flex;gap:4px 24px;flex-wrap:wrap;border-bottom:1px solid var(--line);margin:8px 0 12px}
    .tabs a{padding:4px 0;border-bottom:2px solid transparent;color:var(--ink)}
    .tabs a[aria-current]{border-bottom-color:var(--accent);color:var(--accent)}
    .filterline{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:0 0 12px}
    .filterline select{max-width:220px}
    @media (min-width:1000px){
    body.sheet,body.facing{display:grid;grid-template-columns:152px minmax(0,1fr);grid-template-rows:auto 1fr;
    min-height:100vh}
    body.sheet .top,body.facing .top{grid-column:1/3}
    body.sheet .rail,body.facing .rail{position:sticky;top:48px;align-self:start;padding:16px 0}
    body.sheet .rail ul,body.facing .rail ul{flex-direction:column;margin-bottom:8px}
    body.sheet .rail ul+ul,body.facing .rail ul+ul{border-top:1px solid var(--line);padding-top:8px}
    }
    @media (max-width:999px){
    .rail{display:flex;border-bottom:1px solid var(--line);padding:0 4px;overflow-x:auto}
    .rail ul{flex-wrap:nowrap}
    .rail ul+ul{border-left:1px solid var(--line)}
    .rail a{border-left:0;border-bottom:3px solid transparent;padding:8px 12px;white-space:nowrap}
    .rail a[aria-current]{border-bottom-color:var(--accent)}
    }
    body.wall .rail{display:flex;flex-wrap:wrap;border-bottom:1px solid var(--line);padding:0 4px}
    body.wall .rail a{border-left:0;border-bottom:3px solid transparent;padding:4px 12px}
    body.wall .rail a[aria-current]{border-bottom-color:var(--accent)}
    @media (max-width:640px){
    main{padding:12px 16px 40px}
    .top{gap:8px;padding:0 12px}
    .find,.where .period{display:none}
    h1{font-size:21px}
    .filterline label.field{flex:1 1 45%}
    .filterline select,.filterline input{width:100%;max-width:none}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """
}
