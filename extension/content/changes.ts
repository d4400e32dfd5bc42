/** When a page that loads nothing anew has become another one, by what can be seen of it from time to time. */

/** At these looks at an address the text is measured as well: what comes late comes soon. Later it is let alone. */
const MEASURED: ReadonlySet<number> = new Set([1, 3, 7, 15, 30]);
/** Text has really changed when it is so much longer or shorter than before. */
const CHANGE = 0.3;
/** So many changes are followed at once; a page that never rests is followed once in so many looks. */
const AT_ONCE = 5;
const ONCE_IN = 10;

/**
 * @param lengthOf measures the page's text: asked now and then
 * @returns what is asked at each look, with the page's address: whether the page is another than before
 */
export function changesOf(lengthOf: () => number): (address: string) => boolean {
  let known: string | null = null;
  let [length, look, spare] = [0, 0, AT_ONCE];
  let isFirst = true;
  return (address) => {
    spare = Math.min(AT_ONCE, spare + 1 / ONCE_IN);
    look++;
    if (spare < 1) return false;
    const hasMoved = address !== known;
    if (!hasMoved && !MEASURED.has(look)) return false;
    const now = lengthOf();
    // Where the address has gone ahead, the text that belongs to it may be about as long as the one before.
    const isOther = isFirst ? Math.abs(now - length) > length * CHANGE : now !== length;
    if (!hasMoved && !isOther) return false;
    if (hasMoved) [isFirst, known, look] = [known === null, address, 0];
    length = now;
    spare -= 1;
    return true;
  };
}
