extension Stylesheet {
  /// The original beside its reading, and the forms.
  static let document = """
    .balance{font-size:14px}
    .matters>li,ul.matters>li{padding:8px 0;border-bottom:1px solid var(--line)}
    .question{max-width:60em}
    .question input{margin:0 4px 0 0;vertical-align:-1px}
    .together{border:1px solid var(--line);border-left:4px solid var(--uncertain);padding:4px 16px 8px;margin:8px 0 24px}
    .together li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 16px}
    .together details[open]{grid-column:1/-1}
    .together .decision{border:0;margin:0;padding:4px 0}
    .together .pair{display:flex;gap:12px;flex-wrap:wrap}
    .decision{display:grid;gap:12px;max-width:720px;padding:12px 0 12px 20px;border-left:2px solid var(--line);
    margin:8px 0}
    .decision fieldset{border:0;margin:0;padding:0;min-width:0}
    .decision legend{font-size:13px;color:var(--muted);padding:0}
    .radio{display:block;padding:2px 0}
    .change{display:flex;flex-wrap:wrap;gap:8px 12px;padding:4px 0 8px 24px}
    .field.number input{width:112px}
    .withunit{color:var(--ink)}
    .field.wide input{width:100%;max-width:480px}
    .decision button{justify-self:start}
    .problem{display:block;color:var(--atRisk);font-size:13px}
    [aria-invalid]{border:2px solid var(--atRisk)!important}
    .problems{border:1px solid var(--atRisk);border-left-width:4px;padding:8px 12px;margin:8px 0}
    .problems a{color:var(--atRisk);text-decoration:underline}
    .severity{white-space:nowrap}
    tr.error .severity{color:var(--atRisk)}
    tr.warning .severity{color:var(--uncertain)}
    tr.note .severity{color:var(--muted)}
    .panes{display:grid;grid-template-columns:minmax(0,1fr);gap:0 24px}
    .pane .page{overflow:auto;border:1px solid var(--line);max-height:80vh;scroll-padding-top:40px}
    .original li{display:flex;gap:12px;padding:1px 8px 1px 0;border-left:4px solid transparent;font-size:14px}
    .original li span{min-width:0;overflow-wrap:anywhere}
    .original .no{flex:0 0 44px;text-align:right;color:var(--muted);font-size:12px;line-height:22px}
    .original .to{margin-left:auto;padding:0 8px}
    .original .read{border-left-color:var(--accent)}
    .original .structure{border-left-color:#9fb4d2;font-weight:600}
    .original .unread{color:var(--muted);background:var(--wash)}
    .original .blank{line-height:.7}
    .items li{padding:6px 12px;border-bottom:1px solid var(--line);font-size:14px}
    .items .from{font-size:12px}
    .items .kind{color:var(--muted);font-size:12px}
    .items .quiet{font-size:12px}
    .pane .page h3{padding:4px 12px;margin:0;background:var(--wash);position:sticky;top:0}
    .original li:target,.items li:target{background:var(--mark)}
    details.unread ul,details.decided ul{padding:4px 0 8px 16px;font-size:14px}
    @media (min-width:1000px){
    .panes{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
    .pane .page{height:calc(100vh - 120px);max-height:none}
    }
    """

  /// A4 by default; the wall asks for A3, landscape.
  static let print = """
    @page{size:A4;margin:14mm}
    @page wall{size:A3 landscape;margin:9mm}
    @media print{
    body{font-size:10.5pt}
    .rail,.find,.language,.skip,.explain,.controls,.tools,.neighbours,.filterline,.tabs,.decision,summary,
    .heading .explain{display:none!important}
    .top{position:static;height:auto;padding:0 0 4px}
    body.sheet,body.facing{display:block}
    main{padding:8px 0 0;max-width:none}
    a{color:inherit}
    .headline a{text-decoration:none}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .scroller,.pane .page{max-height:none;height:auto;overflow:visible}
    .tasks thead th,.scroller thead th{position:static}
    tr.place{break-after:avoid}
    tr,.tile,li.plan,.items li{break-inside:avoid}
    h2,h3{break-after:avoid}
    .series.wide{display:block!important}.series.narrow,#figure .canvas{display:none!important}
    .panes{display:block}
    body.wall{page:wall;display:block!important;min-height:0!important}
    body.wall .top{border-bottom:1px solid var(--ink)}
    body.wall main{display:block;padding:4px 0 0}
    body.wall .conclusion{grid-template-columns:minmax(0,1fr) 40%;gap:0 32px}
    body.wall .conclusion .tally{grid-column:2;grid-row:1}
    .conclusion h1{display:none}
    .board{display:grid;gap:4px;grid-auto-rows:40mm}
    .domain,.domain .tiles{display:contents}
    .domainhead{display:flex;flex-direction:column;align-items:flex-start;gap:4px;margin:0;padding:4px 4px 4px 0;
    border-top:3px solid var(--ink)}
    .domainhead h2{font-size:12pt}
    .tile{min-height:0;padding:4px 6px 2px 8px}
    .tile h3{font-size:9pt;line-height:1.3;min-height:2.6em;-webkit-line-clamp:2}
    .now b{font-size:14pt}.goal{font-size:8pt;white-space:nowrap}.foot,.now .year,.now .unit{font-size:7.5pt}
    .spark{height:auto;flex:1 1 20px;min-height:16px}
    }
    """
}
