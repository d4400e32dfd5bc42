/** Name → markup. */
export const NO_ARTICLES: Readonly<Record<string, string>>;
