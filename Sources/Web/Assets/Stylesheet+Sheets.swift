extension Stylesheet {
  /// Lists, registries, the page of one indicator.
  static let sheets = """
    .region{margin-bottom:24px}
    .region h2{border-top:1px solid var(--ink);padding-top:4px;margin:16px 0 0}
    li.plan{padding:12px 0;border-bottom:1px solid var(--line)}
    li.plan h3{margin:0;font-size:17px}
    li.plan .period{font-weight:400;color:var(--muted);margin-left:12px}
    .printed{font-size:13px;color:var(--muted)}
    .plans{display:grid;grid-template-columns:minmax(0,1fr);gap:0 40px}
    @media (min-width:1000px){.plans{grid-template-columns:1fr 1fr}}
    li.plan .headline{font-size:15px;margin:4px 0}
    .holds{font-size:14px}
    .open{color:var(--uncertain)}
    .columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 40px}
    .side{border-top:1px solid var(--ink)}
    .side h2{margin-top:12px}
    dl div{display:grid;grid-template-columns:116px minmax(0,1fr);gap:12px;padding:4px 0;
    border-bottom:1px solid var(--line)}
    dt{font-size:13px;color:var(--muted);font-weight:400;line-height:24px}
    dd{overflow-wrap:anywhere}
    dd .standing{font-size:13px;color:var(--muted)}
    .tools{display:flex;flex-wrap:wrap;gap:4px 20px;align-items:center;font-size:14px}
    .scripted{display:none;padding:0 12px;min-height:28px}
    .scripting .scripted{display:inline-block}
    .done{color:var(--achieved)}
    .source{overflow-wrap:anywhere;font-size:13px;min-width:12em}
    .why{color:var(--muted);margin-bottom:8px;max-width:60em}
    .why li+li{margin-top:2px}
    .reasons details{border-top:1px solid var(--line);padding:6px 0}
    .reasons summary{font-weight:600}
    .reasons table{margin-top:4px}
    .reasons th[scope=row]{width:14em;color:var(--muted);font-size:14px}
    .reasons .formula{color:var(--muted);font-size:13px}
    @media (max-width:640px){.reasons th[scope=row]{width:8em}}
    .whatif{margin-top:16px}
    form.row{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:8px 0}
    .answer{border-left:4px solid var(--accent);padding:4px 16px;background:var(--wash)}
    .warnings>li{position:relative;padding:8px 0 8px 12px;border-bottom:1px solid var(--line)}
    .warnings>li.binding{box-shadow:inset 4px 0 0 var(--ink)}
    .warnings h3{margin:0}
    .warnings .kind{border:1px solid var(--line);padding:0 6px;font-weight:400;font-size:13px;margin-right:4px}
    .changes li{padding:4px 0}
    table.record{max-width:560px;margin-bottom:16px}
    .neighbours{display:flex;justify-content:space-between;border-top:1px solid var(--line);margin-top:24px;
    padding-top:8px}
    .tasks thead th{position:sticky;top:48px;z-index:1}
    .tasks tbody th[scope=row]{white-space:nowrap;color:var(--muted)}
    tr.place th{font-weight:600;padding-top:16px;border-bottom-color:var(--ink)}
    .tasks tbody th[scope=row],.duties td.kind,.duties td.number{width:1%}
    td.units{font-size:14px;min-width:8em}
    .inner{display:block;font-size:13px;color:var(--muted)}
    tr:target>*,li:target,section:target h2{background:var(--mark)}
    .shown{font-size:14px;color:var(--muted)}
    .registry td,.registry th{padding-top:6px;padding-bottom:6px}
    .proposed{font-size:13px;color:var(--muted)}
    .duties td.kind,.duties td.number{white-space:nowrap;color:var(--muted);font-size:14px}
    .hits li{padding:8px 0;border-bottom:1px solid var(--line)}
    .hits .quiet{font-size:13px}
    .passage{max-width:46em;padding:0 0 8px}
    .passage p+p{margin-top:8px}
    .points{columns:2 24em}
    .points b{display:inline-block;min-width:3.5em;text-align:right;font-weight:600}
    .better,[aria-labelledby=steps] td.figure{white-space:nowrap}
    .domains .course{width:220px}
    .domains .spark{width:200px;height:32px;color:var(--ink)}
    .lost{padding:48px 0;max-width:40em}
    .lost .code{color:var(--muted)}
    .lost p{margin:8px 0}
    @media (min-width:1100px){
    .columns{grid-template-columns:minmax(0,1fr) 320px}
    .side{border-top:0;border-left:1px solid var(--line);padding-left:24px}
    .side h2:first-child{margin-top:24px}
    }
    @media screen and (max-width:760px){
    .tasks,.registry,.duties,.documents,.findings{display:block}
    .tasks thead,.registry thead,.duties thead,.documents thead,.findings thead{position:absolute;clip-path:inset(50%);
    width:1px;height:1px;overflow:hidden}
    .tasks tbody,.registry tbody,.duties tbody,.documents tbody,.findings tbody{display:block}
    .tasks tr,.registry tr,.duties tr,.documents tr,.findings tr{display:block;padding:8px 0;
    border-bottom:1px solid var(--line)}
    .tasks tr>*,.registry tr>*,.duties tr>*,.documents tr>*,.findings tr>*{display:block;border:0;padding:0;
    text-align:left;max-width:none}
    tr.place{border-bottom-color:var(--ink)}
    .tasks td:empty{display:none}
    .duties td.kind,.duties td.number{display:inline;padding-right:8px}
    td[data-label]::before{content:attr(data-label) " ";color:var(--muted);font-size:12px}
    }
    """

  /// Drawings take their inks from attributes; here is only what the page decides.
  static let charts = """
    figure{margin:0}
    .series{display:block;width:100%;height:auto;color:var(--ink)}
    .series.narrow{display:none}
    .series .value{font-weight:600}
    #figure.live .series{display:none}
    #figure .canvas{width:100%;height:360px}
    @media (max-width:640px){.series.wide{display:none}.series.narrow{display:block}}
    """
}
