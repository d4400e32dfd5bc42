/** The shapes of the engine's knowledge: finders, packs of phrase rules, and the spans that finders yield. */
import type { Page } from "../page.ts";
import type { Block } from "../text-map.ts";
import type { Evidence, Kind } from "../types.ts";
import type { Lexicon } from "./lexicon.ts";
import type { WordingVoice } from "./wording/model.ts";

/** Something to be deleted: a range of a block's text, or an attribute of a picture in it. Never leaves the core. */
export interface NoiseSpan {
  kind: Kind;
  /** Index into the scene's blocks. */
  block: number;
  start: number;
  end: number;
  evidence: Evidence[];
  attribute?: { element: Element; name: "alt" | "title" };
}

/** What finders look at; nobody changes it. */
export interface Scene {
  /** The isolated article and the blocks close around it. */
  blocks: readonly Block[];
  /** Whether the block belongs to the article (the others are looked at, and go out if they are noise). */
  inside: readonly boolean[];
  page: Page;
  /** Language of the text, as languageOf() tells. */
  lang: string;
  title: string;
  packs: readonly Pack[];
  /** The habits of wording that each block has, read once for all finders. */
  habits: readonly (readonly Habit[])[];
  /** What the wording of each block is like. */
  voices: readonly WordingVoice[];
  lexicon: Lexicon;
}

export type Finder = (scene: Scene) => Iterable<NoiseSpan>;

/** A habit of wording that a text has. */
export interface Habit {
  id: string;
  kind: Kind;
  /** One plain English sentence. */
  why: string;
  /** 1: enough by itself; below: needs signs of the place as well (see finders/added-lines.ts). */
  weight: number;
  /** Known by what its words say together, not by a wording of its own: it says less about what kind it is. */
  vague?: true;
  /** Never enough without another line of its kind beside it: a button says little by itself. */
  beside?: true;
  /** Only where it stands before the text: behind it, the same words may be the author's (a signature's date). */
  head?: true;
  /** The words that gave it away, where it was learnt from many lines. */
  telling?: readonly string[];
}

/**
 * A habit of wording as data. A text unit (a block, or one sentence at its edge) has the habit when every expression
 * of `all` matches it, one of `any`, enough of its `ideas`, and none of `unless`. It carries its own proof: `hit` must go, `miss` must stay.
 * Expressions are stateless (no g, no y) and linear in time.
 */
export interface PhraseRule extends Habit {
  all?: readonly RegExp[];
  any?: readonly RegExp[];
  /**
   * Ideas that the habit puts together, each with its weight: at least two must be voiced, and their weights together are
   * the rule's weight (`weight` is then what it has without any).
   */
  ideas?: readonly (readonly [weight: number, RegExp])[];
  unless?: readonly RegExp[];
  /** Speaks against it only where the unit is told as sentences are, with a full stop. */
  told?: readonly RegExp[];
  /** Longest unit that it may match, in characters. */
  max: number;
  hit: readonly string[];
  miss: readonly string[];
}

/** One language's phrases. */
export interface Pack {
  lang: string;
  /** Its expressions are written in simplified characters and read folded text (script.ts). */
  folds?: boolean;
  rules: readonly PhraseRule[];
}

/** A quote short enough to be shown. */
export function quote(text: string, length = 60): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat;
}

/** Marks that end a sentence, or a clause. */
export const END_MARK = /[。！？!?…；;.]/u;
export const CLAUSE_MARK = /[，,。！？!?…；;：:、.]/u;
/** What stands behind a phrase that closes its clause: a mark, or nothing. */
export const BEFORE_MARK = /^\s*(?:[，。！？；：、,!?;:…”」』）)]|\.(?:\s|$)|$)/u;
/** Something that can stand behind an end mark. */
export const CLOSING = /[”’」』）)\]】》"'〕]/u;

/** Somebody's words are quoted. (A handle or a word to send is no quotation.) */
export const QUOTATION = /[”"」』’](?<=[“"「『‘](?![\w@.-]+[”"」』’])[^”"」』’]{8,}[”"」』’])/u;

const NARRATIVE_MARK = /[。！？!?…]|\.(?:\s|$)/gu;

/** A line as buttons, captions and calls are written: nowhere a full stop, and not long. */
export function isLine(text: string): boolean {
  return text.length <= LINE_MOST && !/。|[^\d\s.]\.(?=\s|$)/u.test(text);
}
const LINE_MOST = 90;

/** How many sentences end in a text. */
export function sentenceEnds(text: string): number {
  return text.match(NARRATIVE_MARK)?.length ?? 0;
}

/** So much weighs the habit of a line that is hardly the author's. */
const ADDED = 0.6;
/** The odds (natural logarithm) that say as much. */
const ADDED_ODDS = 5;
/** Below these a wording is an author's, whatever ideas it puts together. */
export const AUTHOR_ODDS = -2;

/** Whether a block's wording alone says that it is hardly the author's. */
export function readsAsAdded({ habits, voices }: Scene, index: number): boolean {
  const odds = voices[index]?.odds ?? 0;
  return odds > ADDED_ODDS || (odds > AUTHOR_ODDS && habits[index]?.some(({ weight }) => weight >= ADDED) === true);
}
