/**
 * Stands in for decode-named-character-reference where the extension is built. The Markdown writer asks it for the label
 * of a reference that has none, and ours all have one: nothing is ever decoded. Its build for browsers does so by assigning
 * innerHTML, and the other one brings a table of 13 kB.
 */
export function decodeNamedCharacterReference(): string | false {
  return false;
}
