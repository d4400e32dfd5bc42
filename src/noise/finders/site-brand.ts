/** The site's name with its host, dropped between sentences: `。某某网 - host.example接下一句`, `（www.host.example，某某）`. */
import type { Block } from "../../text-map.ts";
import { type Finder, type NoiseSpan, quote, type Scene } from "../rule.ts";
import { siteNames } from "./title-echoes.ts";

/** What parts a name from the host. */
const PARTS = "\\-–—_|｜·•:：,，/／~～→»\\p{So}";
/** A name, and what parts it from the host. */
const NAME = new RegExp(`[|｜_·•\\s]*(?:[\\p{L}\\p{N}]{1,16}\\s*[${PARTS}]\\s*|\\p{Script=Han}{2,10}\\s)$`, "u");
/** What parts it from the sentence behind it. */
const BORDER = /^\s*[|｜_·•]+(?=\s*\S)/u;
/** So much before a host can be its name, or the bracket and the name before it. */
const NAME_MOST = 30;
const OPEN_MOST = 60;
/** What may stand between the brackets besides the host: a name before it, and a name behind it. */
const OPEN = new RegExp(`[\\p{Ps}＜<«](?:\\s*[\\p{L}\\p{N}]{1,16}\\s*[${PARTS}\\s]?\\s*)?$`, "u");
const SHUT = new RegExp(`^\\s*(?:(?:[${PARTS}]\\s*)?[\\p{L}\\p{N}]{1,16}\\s*)?[\\p{Pe}＞>»]`, "u");
const PARTED = new RegExp(`[${PARTS}]\\s*$`, "u");
const SENTENCE_ENDS = ["。", "！", "？", "!", "?", "”", "」", "…", "；", ". ", "\n"];

export const siteBrand: Finder = function* (scene) {
  const domain = scene.page.domainOf(scene.page.host);
  if (!domain.includes(".")) return;
  const host = new RegExp(`(?:[a-z0-9][a-z0-9-]{0,19}\\.){0,2}${domain.replace(/[.\\]/g, "\\.")}`, "gi");
  // To search a text for the host takes next to nothing, and hardly any text holds it.
  const named = scene.blocks.flatMap((block, i) =>
    block.role !== "code" && block.text.toLowerCase().includes(domain) ? [{ block, i }] : [],
  );
  const names = [...siteNames(scene), ...namesBefore(named, host)];
  yield* bareNames(scene, [...new Set([...names, scene.page.host.replace(/^www\./, ""), scene.page.host])]);
  for (const { block, i } of named) {
    for (const { index, 0: written } of block.text.matchAll(host)) {
      let start = index;
      let end = index + written.length;
      const before = block.text.slice(Math.max(0, start - OPEN_MOST), start);
      const behind = block.text.slice(end);
      // An address or a mailbox is written by somebody; a brand stands bare.
      if (
        /(?:[A-Za-z0-9@.]\/?|\/\/)$/.test(before) ||
        /^[/\w.-]*\/|^[.\w-]*\w/.test(/^[\w.\-/]*/.exec(behind)?.[0] ?? "")
      )
        continue;
      const open = OPEN.exec(before);
      const shut = SHUT.exec(behind);
      if (open && shut) {
        const from = start - open[0].length;
        yield brandSpan(i, from - nameAtEnd(block.text.slice(0, from), names), end + shut[0].length, block.text);
        continue;
      }
      const sentence = Math.max(
        0,
        ...SENTENCE_ENDS.map((mark) => before.lastIndexOf(mark)).map((at, n) =>
          at < 0 ? 0 : start - before.length + at + (SENTENCE_ENDS[n] ?? "").length,
        ),
      );
      const name = NAME.exec(block.text.slice(Math.max(sentence, start - NAME_MOST), start))?.[0];
      // The site's own name may also stand behind its host.
      const behindIt = nameAtStart(behind, names);
      const framed = nameAtEnd(block.text.slice(0, start), names);
      if (!name && !behindIt && !framed) continue;
      start -= Math.max(name?.length ?? 0, framed);
      // It stands between two sentences, or alone: else somebody speaks of the site.
      if (start > 0 && sentence !== start) continue;
      end += behindIt;
      if (!name) {
        yield brandSpan(i, start, end, block.text);
        continue;
      }
      end += BORDER.exec(behind)?.[0].length ?? 0;
      // Without a sign between name and host it must hang between two sentences (or before a tag that has leaked).
      const parted = PARTED.test(name);
      if (!parted && (start === 0 || !/^(?:\p{L}|\s*(?:<|$))/u.test(behind))) continue;
      yield brandSpan(i, start, end, block.text);
    }
  }
};

/** Where a word stands in a text. */
function* placesOf(text: string, word: string): Iterable<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}

const BETWEEN = new RegExp(`^[${PARTS}\\s]*`, "u");
const BEHIND_NAME = new RegExp(`^[】\\]」』）)\\s${PARTS}]*$`, "u");

/** How much of a text is the site's name at its beginning, with what parts it from the host before it. */
function nameAtStart(text: string, names: readonly string[]): number {
  const parts = BETWEEN.exec(text)?.[0].length ?? 0;
  const name = names.find((one) => text.startsWith(one, parts));
  return name ? parts + name.length : 0;
}

/** What stands between a sentence and the host is longer than no name. */
const BEFORE_HOST = new RegExp(`(?:^|[。！？!?…”」』])\\s*([^。！？!?…”」』，,]{2,14}?)[\\s\\p{Ps}${PARTS}]*$`, "u");

/** Names that stand again and again between a sentence and the host. */
function namesBefore(named: readonly { block: Block }[], host: RegExp): string[] {
  const uses = new Map<string, number>();
  for (const {
    block: { text },
  } of named) {
    for (const { index } of text.matchAll(host)) {
      const name = BEFORE_HOST.exec(
        text.slice(Math.max(0, index - NAME_MOST), index).replace(/(?:https?:\/\/)?(?:www\.)?$/, ""),
      )?.[1];
      if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return [...uses].flatMap(([name, times]) => (times >= NAME_LEAST ? [name] : []));
}

/** How much of a text is the site's name at its end, in brackets or not: `【某某网】`, `某某网 · `. */
function nameAtEnd(text: string, names: readonly string[]): number {
  for (const name of names) {
    const at = text.lastIndexOf(name);
    if (at < 0 || text.length - at - name.length > 4 || !BEHIND_NAME.test(text.slice(at + name.length))) continue;
    return text.length - at + (/[【[「『（(]$/u.test(text.slice(0, at)) ? 1 : 0);
  }
  return 0;
}

/** So often must the name alone stand behind ends of sentences. */
const NAME_LEAST = 3;

/** The site's name or host alone, dropped behind sentences again and again, and nowhere else. */
function* bareNames({ blocks, inside }: Scene, names: readonly string[]): Iterable<NoiseSpan> {
  for (const name of names.filter((one) => [...one].length >= NAME_LEAST)) {
    const uses = blocks.flatMap(({ text, role }, block) =>
      role === "code" || !inside[block] ? [] : [...placesOf(text, name)].map((index) => ({ block, index, text })),
    );
    const dropped = uses.filter(
      ({ text, index }) =>
        /[。！？!?…][”」』]?\s*$/u.test(text.slice(Math.max(0, index - NAME_MOST), index)) &&
        /^\s*(?:[\p{L}\p{N}“「]|$)/u.test(text.slice(index + name.length)),
    );
    if (dropped.length < NAME_LEAST || dropped.length < uses.length * 0.8) continue;
    for (const { block, index, text } of dropped) yield brandSpan(block, index, index + name.length, text);
  }
}

function brandSpan(block: number, start: number, end: number, text: string): NoiseSpan {
  const why = "The page's own host stands between the sentences of the text.";
  return {
    kind: "site-brand",
    block,
    start,
    end,
    evidence: [{ rule: "site-brand", weight: 1, why, quote: quote(text.slice(start, end)) }],
  };
}
