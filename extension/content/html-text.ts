/** Writes text so that parsing it as HTML gives the same text again. */

// The parser drops U+0000 and turns a carriage return into a line feed: one can't be written, the other only by number.
const TEXT_ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replaceAll("\0", "").replace(/[&<>\r]/g, (c) => TEXT_ESCAPES[c] ?? c);
}

/** A value between double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll("\0", "").replace(/[&<>"\r]/g, (c) => TEXT_ESCAPES[c] ?? c);
}

/** JSON inside a script element: only strings can hold a "<", and there it may be written by number. */
export function escapeJson(json: string): string {
  return json.replaceAll("\0", "").replaceAll("<", "\\u003c");
}
