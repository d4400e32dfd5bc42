/** Japanese. A rule names the groups of ideas that a habit puts together, not its sentences. */
import type { Pack } from "../rule.ts";
import { disclaimers } from "./ja/disclaimers.ts";
import { furniture } from "./ja/furniture.ts";
import { promotions } from "./ja/promotions.ts";
import { walls } from "./ja/walls.ts";

export const ja: Pack = { lang: "ja", rules: [...walls, ...promotions, ...disclaimers, ...furniture] };
