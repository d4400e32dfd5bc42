/** Where the page's search phrases stand in its text, and what stands around them. */
import { isAlien } from "../../script.ts";
import type { Block } from "../../text-map.ts";
import { BEFORE_MARK as MARK, type Scene } from "../rule.ts";
import { wrappersOf } from "../wrappers.ts";
import { type Asking, asking } from "./neighbours.ts";

/** A place where a phrase stands in the text. */
export interface Use {
  block: number;
  start: number;
  end: number;
  /** What stands before it in its block, as far as that matters. */
  left: string;
  beforeMark: boolean;
  /** The sentence, or the block, ends behind it. */
  endOfSentence: boolean;
  /** It stands right behind the end of a sentence, and another begins behind it without a mark. So may any subject. */
  glued: boolean;
  /** The phrase fills an inline element of its own. */
  wrapped: boolean;
  /** Marks of its own stand around it, and count as part of it. */
  enclosed: boolean;
  /** The clause begins with the phrase: nothing would be left of it. */
  ownClause: boolean;
  /** The words before it ask for it. */
  asked: Asking;
  /** It closes a short quotation or a title: 「十大…」, 《…》. */
  quotedName: boolean;
  /** The same word stands before it in another place: they are one name. */
  compound: boolean;
}

/** Blocks in which a program splices: running text. */
function isRunning(block: Block): boolean {
  return block.role === "text" || block.role === "quote" || block.role === "item";
}

const ENCLOSING = new Map(
  ["##", "＃＃", "**", "[]", "【】", "()", "（）", "［］", "“”", "「」", "『』", '""'].map(([a, b]) => [a, b]),
);

/** A sentence had ended, or none has begun. */
const SENTENCE_OVER = /(?:^|[。！？!?]["”’」』]?|\p{L}\.["”’]?\s)\s*$/u;

const END = /^\s*(?:[。！？!?]|\.(?:\s|$)|$)/u;

/** A remark in brackets behind the end of a sentence: another begins behind it. */
const REMARK = /(?:^|[。！？!?…”」』])\s*[（(][^（）()]{1,200}[）)]\s*$/u;

/** Somebody shows what others wrote (他们写的是「…, 一张：“…): what stands between these marks is theirs. */
const SHOWN = /(?:[是成作为叫着]|[张条块份则页][：:]\s*)[「『“"][^」』”"]*$|[「『“][^」』”]*[_|｜丨][^」』”]*$/u;

/** A quotation that has hardly begun, or a title: what closes it belongs to it. */
const QUOTED_NAME = /(?:[“「『"][^“”「」『』"，。！？；：、,.!?;:]{0,6}|[《〈][^《》〈〉]*)$/u;

/** What a sentence begins with, and not its predicate. */
const NEXT =
  /^(?:\s\p{Lu}|[“「『]|(?![的是在和与及也都就不没会能要可应该须被有最很更比把让使给从为对向跟像叫成到得着了过吗呢吧还又再才只来去上下分包看做用难不是因如但而]|[はがをにのでともへや])\p{L})/u;

/** Marks in pairs that authors put around names as well. */
const NAME_MARKS = /[“「『"《【[(（［]/u;

/** So many characters before a use can matter: a quotation that shows what others wrote is seldom half as long. */
const LEFT_MOST = 1000;

/**
 * All uses of the phrases in the text, the longer phrase first where one holds another.
 * @param text the blocks of running text
 * @returns phrase → its uses in document order
 */
export function usesOf(phrases: readonly string[], scene: Scene, text: ReadonlySet<number>): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  scene.blocks.forEach((block, i) => {
    if (block.role === "code" || !text.has(i)) return;
    const taken = new Uint8Array(block.text.length);
    const wrappers = new Map(wrappersOf(block).map((wrapper) => [`${wrapper.start} ${wrapper.end}`, wrapper]));
    for (const phrase of sorted) {
      // A quotation may quote spam; what is in another script than the text was not quoted with it.
      const running = isRunning(block) && (!block.quoted || isAlien(phrase, scene.lang));
      for (let next = block.text.indexOf(phrase); next >= 0; ) {
        const closing = ENCLOSING.get(block.text[next - 1] ?? "");
        const enclosed = closing !== undefined && closing === block.text[next + phrase.length];
        const at = enclosed ? next - 1 : next;
        const end = next + phrase.length + (enclosed ? 1 : 0);
        next = block.text.indexOf(phrase, next + phrase.length);
        if (taken.subarray(at, end).includes(1)) continue;
        taken.fill(1, at, end);
        const wrapper = wrappers.get(`${at} ${end}`);
        const left = block.text.slice(Math.max(0, at - LEFT_MOST), at);
        const use: Use = {
          block: i,
          start: at,
          end,
          left,
          beforeMark: running && !SHOWN.test(left) && MARK.test(block.text.slice(end, end + 2)),
          endOfSentence: END.test(block.text.slice(end)),
          glued: running && SENTENCE_OVER.test(left) && (wrapper ? /^\s?\p{L}/u : NEXT).test(block.text.slice(end)),
          wrapped: wrapper !== undefined || (enclosed && !NAME_MARKS.test(block.text[at] ?? "")),
          enclosed: enclosed && NAME_MARKS.test(block.text[at] ?? ""),
          ownClause:
            left.trim() === "" || REMARK.test(left) || /[，。！？；：、,.!?;:…“「『（(—\u3000]$/u.test(left.trimEnd()),
          asked: asking(left, scene.lang),
          quotedName: QUOTED_NAME.test(left) && /^[」』”"》〉]/u.test(block.text.slice(end)),
          compound: false,
        };
        const list = found.get(phrase);
        if (list) list.push(use);
        else found.set(phrase, [use]);
      }
    }
  });
  for (const uses of found.values()) markCompounds(uses);
  return found;
}

/** How much before two uses has to be the same for one name, and how much is the same only in a copy of the sentence. */
const NAME = 2;
const SENTENCE = 8;

function markCompounds(uses: readonly Use[]): void {
  const sentencesOf = new Map<string, Set<string>>();
  for (const { left } of uses) {
    const sentences = sentencesOf.get(left.slice(-NAME)) ?? new Set();
    sentencesOf.set(left.slice(-NAME), sentences.add(left.slice(-SENTENCE)));
  }
  for (const use of uses) {
    const name = use.left.slice(-NAME);
    if (!/^\p{Script=Han}{2}$/u.test(name)) continue;
    const own = use.left.slice(-SENTENCE);
    for (const sentence of sentencesOf.get(name) ?? []) {
      if (sentence.endsWith(own)) continue;
      use.compound = true;
      break;
    }
  }
}
