/** The table of packs: one language a file, data alone. */
import type { Pack } from "../rule.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { und } from "./und.ts";
import { zh } from "./zh.ts";

export const PACKS: readonly Pack[] = [zh, ja, en, und];
