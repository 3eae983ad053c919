/// How a report looks as a file of its own: a printed page on the screen, A4 with page numbers on paper.
enum HTMLStyle {
  /// What is around the report in a file of its own.
  static let page: StaticString = """

    @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, serif } }
    html { background: #e9ecef }
    body { margin: 0 }
    @media print { html { background: none } }

    """

  /// The report itself: every rule begins with one of its own classes, so that pages of ours can take them in.
  static let report: StaticString = """

    .report { max-width: 156mm; margin: 0 auto; padding: 24mm 26mm; background: #fff; color: #000;
      font: 16px/1.8 "FangSong_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", serif }
    .report p, .report h1, .report h2, .report h3, .report h4, .report h5 { margin: 0; font-size: 1em }
    .report .report-title { font: 22px/1.5 "FZXiaoBiaoSong-B05S", SimSun, "Noto Serif CJK SC", serif; text-align: center }
    .report .report-subtitle { text-align: center; margin-bottom: 1.8em }
    .report .report-standing { text-align: right; font-family: SimHei, "Noto Sans CJK SC", sans-serif; font-size: .9em }
    .report-body, .report-item, .report-emphasis, .report-attachments { text-indent: 2em; overflow-wrap: anywhere }
    .report .report-attachments { margin-top: 1.8em }
    .report h2, .report h3, .report h4, .report h5 { text-indent: 2em; font-weight: normal; break-after: avoid }
    .report h2, .report-emphasis, .report-attachment-label { font-family: SimHei, "Noto Sans CJK SC", sans-serif }
    .report h3 { font-family: "KaiTi_GB2312", KaiTi, STKaiti, serif }
    .report .report-issued { margin-top: 1.8em; text-align: right; padding-right: 2em }
    .report figure { margin: 1em 0 }
    .report .report-chart svg { display: block; width: 100%; height: auto }
    .report .report-chart { break-inside: avoid }
    .report .report-caption { text-align: center; font: 14px/1.6 SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid }
    .report .report-unit { text-align: right; font-size: 13px; break-after: avoid }
    .report .report-note { font-size: 13px; line-height: 1.6; overflow-wrap: anywhere }
    .report-scroll { overflow-x: auto }
    .report table { width: 100%; border-collapse: collapse; border: solid #000; border-width: 1.5px 0;
      font: 13px/1.5 SimSun, "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums }
    .report th, .report td { border: 1px solid #777; padding: .2em .4em; text-align: left; vertical-align: middle;
      overflow-wrap: anywhere }
    .report th:first-child, .report td:first-child { border-left: 0 }
    .report th:last-child, .report td:last-child { border-right: 0 }
    .report thead { display: table-header-group }
    .report thead th { text-align: center; font-weight: normal; font-family: SimHei, "Noto Sans CJK SC", sans-serif }
    .report tr { break-inside: avoid }
    .report td.number { text-align: right; white-space: nowrap }
    .report td.centre { text-align: center }
    .report .missing { color: #555 }
    .report .report-versions { margin-top: 2em; font-size: 12px; color: #555; overflow-wrap: anywhere }
    .report .report-attachment-title { text-align: center; text-indent: 0; font-size: 20px; margin: 1em 0 }
    .report-attachment, .report-break { break-before: page }
    @media print { .report { max-width: none; padding: 0; font-size: 16pt; line-height: 28.95pt }
      .report .report-title { font-size: 22pt; line-height: 1.5 } .report-scroll { overflow: visible }
      .report table { font-size: 10.5pt } .report .report-note, .report .report-unit { font-size: 10.5pt } }
    @media (max-width: 760px) { .report { padding: 20px 16px } }

    """
}
