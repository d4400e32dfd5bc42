/** English. A rule names the groups of ideas that a habit puts together, not its sentences. */
import type { Pack } from "../rule.ts";
import { disclaimers } from "./en/disclaimers.ts";
import { furniture } from "./en/furniture.ts";
import { promotions } from "./en/promotions.ts";
import { walls } from "./en/walls.ts";

export const en: Pack = { lang: "en", rules: [...walls, ...promotions, ...disclaimers, ...furniture] };
