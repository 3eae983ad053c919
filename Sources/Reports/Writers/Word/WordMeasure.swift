/// Measures of an official paper's page (GB/T 9704-2012, 5 and 6), in twips: a twentieth of a point, 56.7 to the
/// millimetre.
enum WordMeasure {
  /// A4.
  static let (paperWidth, paperHeight) = (11_906, 16_838)
  /// 天头 37 mm, 订口 28 mm (5.2.1); the type area of 156 by 225 mm leaves 26 mm at the right and 35 mm below.
  static let (top, left, right, bottom) = (2_098, 1_587, 1_474, 1_985)
  static let typeWidth = paperWidth - left - right
  static let typeHeight = paperHeight - top - bottom
  /// 22 lines fill the type area (5.2.3).
  static let linePitch = typeHeight / 22
  /// 28 characters of 三号 (16 pt) fill a line (5.2.3); they are 16 pt wide, so each gives up a quarter of a point, in
  /// twips. `w:docGrid` could say it too, but LibreOffice sets 18 characters on a line by it.
  static let characterSpace = -5
  /// One character of 三号.
  static let character = 320
  /// The page number stands 7 mm below the type area (7.5); it is 四号, about 7 mm high with its line.
  static let footer = bottom - 397 - 397
  static let header = 1_134
  /// EMU, the unit of drawings, in a twip.
  static let drawingUnits = 635
}
