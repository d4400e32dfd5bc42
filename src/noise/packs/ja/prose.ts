/** What speaks against a habit of copiers: somebody tells, or speaks of people. */

export const TELLS = /私|僕|俺|彼|彼女|思[うっい]|だった|でした|なぜ|という話|らしい|[？?]\s*$/;
/** Somebody reports or argues. */
export const QUOTES = /など(?:と)|という(?!方)|そうだ|ではない|のだ|[たいるう]。$|^#/;
