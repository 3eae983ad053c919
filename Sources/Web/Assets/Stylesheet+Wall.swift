extension Stylesheet {
  /// The wall: one column on a phone, blocks of tiles on a desk, one screen of cells on the wall.
  static let wall = """
    body.wall main{padding:12px 16px 24px}
    .conclusion{display:grid;grid-template-columns:minmax(0,1fr);gap:0}
    .conclusion h1{font-size:15px;font-weight:400;line-height:1.5}
    .tally{margin:0 0 8px}
    .sharebar{display:block;width:100%;height:12px}
    .tally ul{display:flex;flex-wrap:wrap;gap:0 20px;margin-top:4px;font-size:14px}
    .tally b{color:var(--ink)}
    .controls{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;margin:4px 0 8px;font-size:14px}
    .switch{display:flex}
    .switch a{padding:0 12px;border:1px solid var(--line);color:var(--ink);line-height:28px}
    .switch a+a{border-left:0}
    .switch a[aria-current]{background:var(--accent);border-color:var(--accent);color:#fff}
    .filters[open]{order:9;flex-basis:100%}
    .filters form{display:flex;flex-wrap:wrap;gap:12px;align-items:end;padding:8px 0}
    .filters select{max-width:200px}
    .domain{margin-bottom:16px}
    .domainhead{display:flex;align-items:baseline;gap:12px;border-top:1px solid var(--ink);padding-top:4px;
    margin-bottom:4px}
    .domainhead h2{margin:0;font-size:16px}
    .domainhead p{font-size:13px}
    .domainhead .count{color:var(--muted);margin-right:4px}
    .domainhead .sign{margin-right:6px}
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(216px,1fr));gap:6px}
    .tile{position:relative;display:flex;flex-direction:column;min-width:0;min-height:152px;padding:6px 8px 4px 10px;
    border:1px solid var(--line);background:var(--paper)}
    .tile.binding::before{content:"";position:absolute;left:-1px;top:-1px;bottom:-1px;width:4px;background:var(--ink)}
    .tile h3{margin:0;font-size:14px;line-height:1.35;font-weight:400;display:-webkit-box;-webkit-box-orient:vertical;
    -webkit-line-clamp:2;overflow:hidden}
    .tile h3 a{color:var(--ink)}
    .tile h3 a::after{content:"";position:absolute;inset:0}
    .tile h3 a:focus-visible{outline:none}
    .tile:focus-within{outline:2px solid var(--accent);outline-offset:1px}
    .tile:hover{border-color:var(--accent)}
    .tile .number{color:var(--muted);font-size:12px}
    .now{display:flex;align-items:baseline;gap:4px;line-height:1.25;margin-top:auto}
    .now b{font-size:22px}
    .now .unit{font-size:12px;color:var(--muted)}
    .now .year{margin-left:auto;font-size:12px;color:var(--muted)}
    .now .none{font-size:14px;color:var(--muted);line-height:27px}
    .goal{font-size:13px;line-height:1.4;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .spark{display:block;width:100%;height:40px;flex:0 1 auto;color:var(--ink);overflow:visible}
    .foot{display:flex;justify-content:space-between;gap:8px;font-size:12px;line-height:1.5}
    .foot .sign,.foot .chance{white-space:nowrap}
    .foot .chance{color:var(--ink)}
    .swings,.behind{color:var(--uncertain)}
    .foot .behind{white-space:nowrap}
    .foot .lead{margin-left:auto;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--muted)}
    @media (max-width:640px){
    .tiles{grid-template-columns:minmax(0,1fr)}
    .tile{min-height:0}
    .tile h3{-webkit-line-clamp:3}
    .goal{white-space:normal}
    .filters label.field{flex:1 1 45%}
    .filters select{max-width:none;width:100%}
    }
    @media (min-width:1000px){
    .conclusion{grid-template-columns:minmax(0,1fr) minmax(420px,40%);gap:0 32px}
    .conclusion h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .conclusion .headline{grid-column:1;margin-bottom:4px}
    .conclusion .tally{grid-column:2;grid-row:1;align-self:center;margin-top:4px}
    }
    @media (min-width:1000px){
    .board{display:grid;gap:6px;grid-template-columns:repeat(auto-fill,minmax(208px,1fr))}
    .domain,.domain .tiles{display:contents}
    .domainhead{flex-direction:column;align-items:flex-start;gap:4px;margin:0;padding:8px 8px 8px 0;
    border-top:4px solid var(--ink)}
    .domainhead h2{font-size:19px;line-height:1.3}
    .domainhead p{font-size:14px}
    }
    @media (min-width:1600px) and (min-height:800px),print{
    .columns-4{grid-template-columns:repeat(4,minmax(0,1fr))}.columns-5{grid-template-columns:repeat(5,minmax(0,1fr))}
    .columns-6{grid-template-columns:repeat(6,minmax(0,1fr))}.columns-7{grid-template-columns:repeat(7,minmax(0,1fr))}
    .columns-8{grid-template-columns:repeat(8,minmax(0,1fr))}.columns-9{grid-template-columns:repeat(9,minmax(0,1fr))}
    .columns-10{grid-template-columns:repeat(10,minmax(0,1fr))}
    .columns-11{grid-template-columns:repeat(11,minmax(0,1fr))}.columns-12{grid-template-columns:repeat(12,minmax(0,1fr))}
    }
    @media (min-width:1600px) and (min-height:800px){
    body.wall{display:flex;flex-direction:column;min-height:100vh}
    body.wall main{flex:1;display:flex;flex-direction:column;padding:4px 16px 8px}
    body.wall .rail{position:absolute;top:9px;left:50%;transform:translateX(-50%);z-index:6;border:0;
    flex-wrap:nowrap}
    body.wall .rail ul{flex-wrap:nowrap}
    body.wall .rail ul+ul{margin-left:12px}
    body.wall .where{flex:0 0 auto;margin-right:auto}
    .conclusion .headline{font-size:20px;line-height:1.4}
    .controls{margin:0 0 4px}
    .board{flex:1;grid-auto-rows:minmax(128px,1fr)}
    .tile{min-height:0}
    .domainhead h2{font-size:21px}
    .domainhead p{font-size:15px}
    .spark{flex:1 1 16px;min-height:16px}
    .now{margin-top:0}
    .tile h3{font-size:15px;line-height:1.3;min-height:2.6em;-webkit-line-clamp:3}
    .columns-9 .tile h3,.columns-10 .tile h3,.columns-11 .tile h3,.columns-12 .tile h3{font-size:14px;line-height:1.25}
    .now b{font-size:24px}
    .columns-4 .tile h3,.columns-5 .tile h3,.columns-6 .tile h3,.columns-7 .tile h3{font-size:18px}
    .columns-4 .now b,.columns-5 .now b,.columns-6 .now b,.columns-7 .now b{font-size:32px}
    .columns-4 .goal,.columns-5 .goal,.columns-6 .goal,.columns-7 .goal{font-size:15px}
    .columns-4 .foot,.columns-5 .foot,.columns-6 .foot,.columns-7 .foot{font-size:14px}
    }
    """
}
