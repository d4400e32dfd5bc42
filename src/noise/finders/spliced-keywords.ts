import type { Finder } from "../rule.ts";

export const splicedKeywords: Finder = function* (_scene) {};
