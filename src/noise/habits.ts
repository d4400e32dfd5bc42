/** Which habits of wording a text has: the packs' rules, weighed for it. */
import { foldScript, type LineLang, lineLang } from "../script.ts";
import { atOnce, type Steps } from "../steps.ts";
import { type Habit, isLine, type Pack, type PhraseRule } from "./rule.ts";

/** A text as it stands, and folded to one script for the packs that are written so. */
interface Unit {
  raw: Wording;
  folded: Wording;
  lang: LineLang;
}

interface Wording {
  text: string;
  /** Without the names that it calls: asked of few, and by several rules. */
  bare?: string;
}

/** What stands between the brackets of a name or behind the colon of a handle: `「小满说流量」`, `公众号：他山之石`, `@我是阿水`. */
const NAMES =
  /(?<=[「『【《〈“"])[^」』】》〉”"，,。！？!?；;：:]{1,14}(?=[」』】》〉”"])|(?<=[@＠])[\p{L}\p{N}_·.-]{2,20}|(?<=(?:公众号|公号|订阅号|服务号|视频号|头条号|百家号|抖音号?|微博|小红书|专栏|粉专|频道|帐号|账号)\s?[：:]\s?)[\p{L}\p{N}_·-]{2,14}/gu;

/** What stands before each of them. (The expression itself takes long to compile.) */
const BEFORE_NAME = /[「『【《〈“"@＠：:]/;

/** A text without the names that it calls: their words say nothing about it. */
function withoutNames(wording: Wording): string {
  const { text } = wording;
  wording.bare ??= BEFORE_NAME.test(text) ? text.replace(NAMES, "○") : text;
  return wording.bare;
}

function unitOf(text: string): Unit {
  const raw = text.trim();
  return { raw: { text: raw }, folded: { text: foldScript(raw) }, lang: lineLang(raw) };
}

/** The fewest ideas of a rule that a unit must voice, and what they must weigh together. */
const IDEAS_LEAST = 2;
export const IDEAS_ENOUGH = 0.44;
/** From here on they tell a second line beside a certain one. */
const IDEAS_WEAK = 0.3;
/** An idea that weighs so much needs no second one. */
const TOLD = 0.14;
const TOLD_MOST = 2;
const IDEA_ALONE = 0.34;

/** The rule, weighed for this unit, or null where the unit has not its habit. */
function weighed(pack: Pack, rule: PhraseRule, unit: Unit): Habit | null {
  // Ideas are single words, which other languages write for other things.
  if (rule.ideas && unit.lang !== pack.lang) return null;
  const wording = pack.folds ? unit.folded : unit.raw;
  const { text } = wording;
  if (text.length > rule.max || !(rule.all ?? []).every((e) => e.test(text))) return null;
  if (rule.any && !rule.any.some((e) => e.test(text))) return null;
  const bare = rule.unless || rule.told ? withoutNames(wording) : text;
  if (rule.unless?.some((e) => e.test(bare))) return null;
  if (rule.told && !isLine(text) && rule.told.some((e) => e.test(bare))) return null;
  if (!rule.ideas) return rule;
  const voiced = rule.ideas.filter(([, idea]) => idea.test(text));
  // What ends as sentences do has to say more.
  const told =
    !pack.folds || rule.kind === "disclaimer" ? 0 : TOLD * Math.min(TOLD_MOST, (text.match(/。/gu) ?? []).length);
  const weight = rule.weight + voiced.reduce((sum, [one]) => sum + one, 0) - told;
  const alone = voiced.some(([one]) => one >= IDEA_ALONE);
  if ((voiced.length < IDEAS_LEAST && !alone) || weight < IDEAS_WEAK) return null;
  const isEnough = weight >= IDEAS_ENOUGH && (voiced.length >= IDEAS_LEAST || !isLine(text));
  return isEnough || isLine(text) ? { ...rule, weight, vague: true } : null;
}

/** The rules of the packs whose habit a text has. */
export const habitsOf = (packs: readonly Pack[], text: string): Habit[] => atOnce(habitSteps(packs, text));

/** The same, rule by rule: what a rule has not been asked before is compiled first. */
export function* habitSteps(packs: readonly Pack[], text: string): Steps<Habit[]> {
  const unit = unitOf(text);
  const habits: Habit[] = [];
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const habit = weighed(pack, rule, unit);
      if (habit) habits.push(habit);
      yield "habits";
    }
  }
  return habits;
}
