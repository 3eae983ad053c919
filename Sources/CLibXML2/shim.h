#include <libxml/xmlversion.h>
// Debian's libxml2 names ICU in its headers, and Foundation brings an ICU of its own: both at once do
// not compile. Only private fields of the encoding handler depend on it, and nothing here reads them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
