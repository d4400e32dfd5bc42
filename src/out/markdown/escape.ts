/**
 * What was text stays text, and stays readable. The writer escapes whatever could ever be mark-up; this takes back the
 * escapes that, where they stand, guard nothing: `R\&D`, `3\~5天`, `2 \* 3`.
 */

interface Place {
  /** The character before, "" at the start of what is known. */
  before: string;
  /** What follows, from the next character on. */
  after: string;
  /** All of the text. */
  text: string;
}

const SPACE = /^\s?$/u;
const ENTITY = /^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Escapes that guard nothing, a character each. */
const NEEDLESS: Record<string, (place: Place) => boolean> = {
  // Only a whole character reference is one.
  "&": ({ after }) => !ENTITY.test(after),
  // Alone between spaces it opens and closes nothing. At the start of a line it could be a bullet.
  "*": ({ before, after }) => /^[^\S\n]$/u.test(before) && SPACE.test(after.slice(0, 1)),
  _: ({ before, after }) => /^[^\S\n]$/u.test(before) && SPACE.test(after.slice(0, 1)),
  // One tilde alone strikes nothing: there is none to pair with.
  "~": ({ text }) => text.indexOf("~") === text.lastIndexOf("~"),
};

/**
 * Takes needless escapes back.
 * @param escaped a text as the writer escaped it
 * @param before what stands before it, so far as it is known
 * @param after the same behind
 * @param alone true where nothing else in the same line could pair with its marks
 */
export function relax(escaped: string, before: string, after: string, alone: boolean): string {
  if (!escaped.includes("\\")) return escaped;
  return escaped.replace(/\\([!-/:-@[-`{-~])/g, (whole, char: string, at: number) => {
    const needless = Object.hasOwn(NEEDLESS, char) ? NEEDLESS[char] : undefined;
    if (!needless || (char === "~" && !alone)) return whole;
    const place = {
      before: at > 0 ? escaped.charAt(at - 1) : before.slice(-1),
      after: escaped.slice(at + 2, at + 40) || after,
      text: escaped,
    };
    return needless(place) ? char : whole;
  });
}

/** Dollars in pairs are a formula to many readers. */
export function guardDollars(escaped: string): string {
  return /\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)/.test(escaped) ? escaped.replace(/\$/g, "\\$") : escaped;
}

/**
 * GFM makes a link of a bare address, and takes everything up to the next space into it: the backslash that guards what
 * follows (which is then live), the marks around it, the sentence beside it where that is CJK. There the address is kept
 * from becoming one; anywhere else it stays one that people can copy.
 * @param after what stands behind the text
 */
export function guardAddresses(escaped: string, after: string): string {
  return escaped.replace(/(https?):(\/\/\S*)|(www)\.(\S*)/gi, (whole, scheme, rest, www, host, at: number) => {
    const open = at + whole.length === escaped.length && !/^(?:\s|$)/.test(after);
    if (!open && /^[!-[\]-~]*$/.test(whole)) return whole;
    return scheme === undefined ? `${www}\\.${host}` : `${scheme}\\:${rest}`;
  });
}

/** True where a text holds nothing that could be mark-up anywhere, so that it stands as it is. */
export const isPlain = (text: string): boolean => !/[!-/:-@[-`{-~\n\r\t]|^\s|\s$|^\d/.test(text);
