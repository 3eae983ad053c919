extension Stylesheet {
  /// Who is signed in, and the pages about people.
  static let people = """
    .me{display:flex;align-items:center;gap:12px;min-width:0;white-space:nowrap;padding-left:16px;
    border-left:1px solid var(--line)}
    .me a{display:flex;gap:8px;align-items:baseline;min-width:0;color:var(--ink)}
    .me b{overflow:hidden;text-overflow:ellipsis;max-width:9em}
    .me span{color:var(--muted);font-size:13px;overflow:hidden;text-overflow:ellipsis;max-width:14em}
    button.plain{border:0;padding:4px 0;color:var(--accent);background:none}
    button.plain:hover{background:none;color:var(--accent);text-decoration:underline}
    .enter{white-space:nowrap}
    .plainform{display:grid;gap:12px;max-width:480px;margin:8px 0 16px}
    .plainform button{justify-self:start}
    .plainform fieldset{border:0;margin:0;padding:0;min-width:0}
    .plainform legend{font-size:13px;color:var(--muted);padding:0}
    .plainform details .field{margin-top:8px}
    .hint{font-size:13px;color:var(--muted)}
    .notice{border-left:4px solid var(--accent);background:var(--wash);padding:8px 16px;margin:8px 0;max-width:46em}
    .notice+.plainform,.problems+.plainform{margin-top:16px}
    .sampleaccounts{max-width:760px;margin-top:32px;border-top:1px solid var(--line)}
    .posts{max-width:none}
    .post{display:grid;grid-template-columns:minmax(0,1fr);gap:8px 12px;padding:8px 0;border-bottom:1px solid var(--line)}
    .adding{margin:0 0 16px}
    .adding .plainform{border-left:2px solid var(--line);padding:4px 0 4px 20px}
    .secret{border:1px solid var(--accent);border-left-width:4px;padding:8px 16px;margin:12px 0;max-width:46em}
    .secret code{font-size:19px;overflow-wrap:anywhere;user-select:all}
    p.secret{display:flex;gap:16px;align-items:baseline}
    dl.person{max-width:560px;margin:8px 0}
    .errands li{padding:8px 0;border-bottom:1px solid var(--line);font-size:17px}
    td form{margin:0}
    @media (min-width:760px){
    .plainform:has(.post){max-width:720px}
    .post{grid-template-columns:200px 136px minmax(0,1fr)}
    }
    @media (max-width:999px){.me span{display:none}}
    @media (min-width:1600px) and (max-width:1899px){body.wall .me span{display:none}body.wall .find input{width:88px}}
    @media (max-width:640px){.me{padding-left:8px;gap:8px}.me b{max-width:4.5em}}
    @media print{.me form,.enter,.plainform{display:none!important}}
    """
}
