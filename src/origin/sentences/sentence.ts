/** What sentences of attribution are made of. */

export interface Sentence {
  rule: string;
  /** Every line that tells so holds one of these, in small letters. */
  cues: readonly string[];
  /** Its named groups are called as the fields of the attribution whose values they are. */
  source: string;
  /** Names are told from other words by their capital letters. */
  cased?: true;
}

/** @param cues parted by `|`: none of them is empty, or holds one */
export const of = (rule: string, cues: string, source: string): Sentence => ({ rule, cues: cues.split("|"), source });

/** The same, where capital letters count. */
export const cased: typeof of = (...row) => ({ ...of(...row), cased: true });

/** The line begins here, whatever ornament stands before it. */
export const START = String.raw`^[\s\p{P}\p{S}]*`;

/** Some characters of a name, without a mark within. */
export const NAME = String.raw`[\p{L}\p{N}_·][\p{L}\p{N}_·.-]{1,19}`;

/** A name in marks of quotation. */
export const quoted = (field: string) => String.raw`[“「『"【]\s*(?<${field}>[^”」』"】，。]{2,24})\s*[”」』"】]`;

/** The title of a work, a column, a paper. */
export const title = (field: string) => `[《〈](?<${field}>[^》〉]{1,40})[》〉]`;

/** An address, as far as its characters go. */
export const address = (field: string) => String.raw`(?<${field}>(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'*+;=%]+)`;
