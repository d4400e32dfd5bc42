/** What speaks against a habit of copiers: somebody tells, or speaks of people. */

export const TELLS = /\b(?:I|he|she|they|we|people|readers|many|because|however|although|why|how)\b(?!['’]?re\b)/i;
/** Somebody speaks of himself or of others. */
export const PERSON =
  /\b(?:I|my|me|he|she|his|her|they|their|court|judge|lawyer)\b(?! (?:rightful|respective|own(?:er)?))/;
