export const HONEST: readonly string[];
export const COPIES: readonly string[];
