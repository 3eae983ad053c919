import Foundation
import Wording

/// Goes through the bytes of a multipart body once, from delimiter to delimiter (RFC 2046, 5.1).
struct MultipartScan {
  private let body: [UInt8]
  /// CRLF, two hyphens, the boundary.
  private let delimiter: [UInt8]
  private var place = 0

  private static let (tab, lf, cr, space) = (UInt8(0x09), UInt8(0x0A), UInt8(0x0D), UInt8(0x20))

  /// What follows a delimiter.
  enum Standing {
    case beforePart
    case atEnd
  }

  init(_ body: [UInt8], boundary: [UInt8]) {
    self.body = body
    delimiter = [Self.cr, Self.lf] + Array("--".utf8) + boundary
  }

  /// Leaves the preamble, if any, behind: a delimiter may also open the body, without a line before it.
  mutating func begin() throws(BadRequest) -> Standing {
    if body.starts(with: delimiter.dropFirst(2)) {
      place = delimiter.count - 2
    } else if let found = nextDelimiter() {
      place = found + delimiter.count
    } else {
      throw .multipartDamaged(.noParts)
    }
    return try passDelimiter()
  }

  /// The heading of the part that begins here; `part` is its number.
  mutating func heading(of part: Int, limit: Int) throws(BadRequest) -> PartHeading {
    var lines: [ArraySlice<UInt8>] = []
    let end = min(place + limit, body.count)
    while true {
      guard let stop = body[place..<end].firstIndex(where: { $0 == Self.cr || $0 == Self.lf }), stop + 1 < end else {
        throw .multipartDamaged(end == body.count ? .cutOff : .headerTooLong(part: part, limit: limit))
      }
      guard body[stop] == Self.cr, body[stop + 1] == Self.lf else { throw .multipartDamaged(.lineEnds) }
      let line = body[place..<stop]
      place = stop + 2
      if line.isEmpty { break }
      lines.append(line)
    }
    guard let heading = PartHeading(lines) else { throw .multipartDamaged(.header(part: part)) }
    return heading
  }

  /// Where the content of the part lies whose heading was just read, and what follows it.
  mutating func content() throws(BadRequest) -> (Range<Int>, Standing) {
    let start = place
    guard let found = nextDelimiter() else { throw .multipartDamaged(.cutOff) }
    place = found + delimiter.count
    return (start..<found, try passDelimiter())
  }

  /// Passes what stands on the delimiter's line after it. A boundary that only begins a longer word is refused rather
  /// than guessed at: two readers might guess differently.
  private mutating func passDelimiter() throws(BadRequest) -> Standing {
    let closes = body[place...].starts(with: "--".utf8)
    if closes { place += 2 }
    while place < body.count, body[place] == Self.space || body[place] == Self.tab { place += 1 }
    if closes && place == body.count { return .atEnd }
    guard place + 1 < body.count else { throw .multipartDamaged(.cutOff) }
    guard body[place] == Self.cr, body[place + 1] == Self.lf else {
      throw .multipartDamaged([Self.cr, Self.lf].contains(body[place]) ? .lineEnds : .boundaryUnclear)
    }
    place += 2
    return closes ? .atEnd : .beforePart
  }

  /// Where the next delimiter begins. No boundary holds a CR, so a candidate that fails in its middle hides no other
  /// one behind its first byte, and no byte is looked at more than twice.
  private func nextDelimiter() -> Int? {
    body.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      var from = place
      while bytes.count - from >= delimiter.count {
        guard let hit = memchr(base + from, Int32(Self.cr), bytes.count - from) else { return nil }
        let start = base.distance(to: UnsafeRawPointer(hit))
        guard bytes.count - start >= delimiter.count else { return nil }
        if memcmp(base + start, delimiter, delimiter.count) == 0 { return start }
        from = start + 1
      }
      return nil
    }
  }
}

extension MultipartDamage {
  /// What is damaged and what to do.
  var reason: Phrase {
    switch self {
    case .boundaryUnclear: Phrase.Uploading.boundaryUnclear
    case .noParts: Phrase.Uploading.noParts
    case .cutOff: Phrase.Uploading.cutOff
    case .lineEnds: Phrase.Uploading.lineEnds
    case .header(let part): Phrase.Uploading.headerDamaged(part: part)
    case .headerTooLong(let part, let limit): Phrase.Uploading.headerTooLong(part: part, limit: limit)
    case .notText(let part): Phrase.Uploading.notText(part: part)
    }
  }
}
