import Reports

extension Stylesheet {
  /// Reports on their pages: the paper looks as it does in a file of its own.
  static let reports =
    "\(HTMLWriter.style)" + """

      main .report{border:1px solid var(--line);margin:16px 0;max-width:840px}
      .report-edit{font:13px/1 system-ui,sans-serif;margin-left:8px;white-space:nowrap}
      .report .bound{border-bottom:1px dotted var(--muted)}
      form.files{display:flex;flex-wrap:wrap;gap:8px;align-items:baseline;margin:8px 0}
      section.stale,section.editing{scroll-margin-top:64px;border:1px solid var(--uncertain);padding:8px 16px;margin:12px 0;max-width:840px}
      .figures code{white-space:nowrap}
      .versions{overflow-wrap:anywhere}
      @media print{main .report{border:0;margin:0;max-width:none}.report-edit,form.files,section.steps,section.stale{display:none}
      main>.trail,main>.heading,main>.headline,main>.versions{display:none}.report .bound{border:0}}
      """
}
