/** Which habits of wording a text has: the packs' rules, weighed for it. */
import { foldScript } from "../script.ts";
import { type Pack, type PhraseRule, sentenceEnds } from "./rule.ts";

/** A text as it stands, and folded to one script for the packs that are written so. */
interface Unit {
  raw: string;
  folded: string;
}

function unitOf(text: string): Unit {
  const raw = text.trim();
  return { raw, folded: foldScript(raw) };
}

/** The fewest ideas of a rule that a unit must voice, and what they must weigh together. */
const IDEAS_LEAST = 2;
export const IDEAS_ENOUGH = 0.44;
/** From here on they tell a second line beside a certain one. */
const IDEAS_WEAK = 0.3;
const WEAK_MOST = 24;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
/** Ideas are single words, which other languages write for other things. */
function isIn(lang: string, text: string): boolean {
  if (lang === "ja") return KANA.test(text);
  return lang === "zh" ? HAN.test(text) && !KANA.test(text) : !HAN.test(text) && !KANA.test(text);
}

/** The rule, weighed for this unit, or null where the unit has not its habit. */
function weighed(pack: Pack, rule: PhraseRule, unit: Unit): PhraseRule | null {
  const text = pack.folds ? unit.folded : unit.raw;
  if (text.length > rule.max || !(rule.all ?? []).every((e) => e.test(text)) || rule.unless?.some((e) => e.test(text)))
    return null;
  if (!rule.ideas) return rule;
  if (!isIn(pack.lang, unit.raw)) return null;
  const voiced = rule.ideas.filter(([, idea]) => idea.test(text));
  const weight = rule.weight + voiced.reduce((sum, [one]) => sum + one, 0);
  if (voiced.length < IDEAS_LEAST || weight < IDEAS_WEAK) return null;
  if (weight >= IDEAS_ENOUGH) return { ...rule, weight };
  return text.length <= WEAK_MOST && sentenceEnds(text) === 0 ? { ...rule, weight, beside: true } : null;
}

/** The rules of the packs whose habit a text has. */
export function habitsOf(packs: readonly Pack[], text: string | Unit): PhraseRule[] {
  const unit = typeof text === "string" ? unitOf(text) : text;
  return packs.flatMap((pack) => pack.rules.flatMap((rule) => weighed(pack, rule, unit) ?? []));
}
