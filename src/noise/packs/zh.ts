/**
 * Chinese, both scripts: expressions are written in simplified characters and matched against folded text (script.ts).
 * A rule names the groups of ideas that a habit puts together, not its sentences.
 */
import type { Pack } from "../rule.ts";
import { disclaimers } from "./zh/disclaimers.ts";
import { furniture } from "./zh/furniture.ts";
import { promotions } from "./zh/promotions.ts";
import { templates } from "./zh/templates.ts";
import { walls } from "./zh/walls.ts";

export const zh: Pack = {
  lang: "zh",
  folds: true,
  rules: [...walls, ...promotions, ...disclaimers, ...templates, ...furniture],
};
