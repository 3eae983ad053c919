extension Unicode.Scalar {
  /// Whether the character belongs to a script written without spaces: ideographs, their punctuation,
  /// full-width forms (Unicode blocks from CJK Radicals, U+2E80, upwards; emoji and the like do no harm).
  public var isWrittenWithoutSpaces: Bool { value >= 0x2E80 }
}
