/** The whole line: one document in, one plain result out. */

import { HIDDEN_ATTRIBUTE } from "./capture-format.ts";
import { contentOf, textOf } from "./content.ts";
import { type Isolated, isolate } from "./isolate.ts";
import { directionOf, languageOf, readingMinutes } from "./language.ts";
import { cut } from "./noise/cut.ts";
import { findNoise } from "./noise/index.ts";
import { heed } from "./noise/lessons.ts";
import type { NoiseSpan, Scene } from "./noise/rule.ts";
import { sceneOf } from "./noise/scene.ts";
import { normalise } from "./normalise.ts";
import { alterationsOf } from "./origin/alteration.ts";
import { attribute } from "./origin/attribution.ts";
import { domainOf } from "./origin/domains.ts";
import { platformClues } from "./origin/platforms.ts";
import { promotedAccount } from "./origin/promoted.ts";
import { truncationOf } from "./origin/truncation.ts";
import { judge, refined } from "./origin/verdict.ts";
import { wordingsOf } from "./origin/wordings.ts";
import { factsOf, pageWith } from "./page.ts";
import { fileTitle } from "./plain-text.ts";
import { signsOf } from "./signs/index.ts";
import { blocksOf, NORMALISED } from "./text-map.ts";
import type { Article, Reading, ReadOptions } from "./types.ts";

export * from "./types.ts";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Reads one page: which part of it is the article, what was injected, what it claims about its origin, where it was cut.
 * Changes `document`. The same document and address always give the same result.
 * @param document a parsed page without scripts running: the capture of a live one, or a file
 * @param url where the page came from, or "" where that is unknown
 */
export function read(document: Document, url: string, options: ReadOptions = {}): Reading {
  const normal = normalise(document);
  if (!normal) return { ok: false, why: "not-html" };
  const facts = factsOf(document, url, domainOf);
  const page = pageWith(facts, normal.body, blocksOf(normal.body));
  if (normal.plain) page.headline ||= fileTitle(url);
  const isolated = isolate(document, page);
  if (!isolated) return { ok: false, why: "no-article" };
  const isHidden = (element: Element) => element.closest(`[${HIDDEN_ATTRIBUTE}]`) !== null;
  const signs = signsOf({ facts, body: normal.body, view: NORMALISED, isHidden });
  const near = sceneOf(page, isolated);
  const found = findNoise(near);
  const promoted = found
    .filter((span) => span.kind === "promo")
    .flatMap((span) => promotedAccount(textAt(near, span)) ?? []);
  const { attribution, lines } = attribute(near.blocks, page, promoted);
  // A line that only says where the text is from withholds nothing, whatever it is worded like.
  const told = new Map(lines.map((line) => [near.blocks.indexOf(line.block), line]));
  const spans = found.filter(({ kind, block }) => kind !== "wall" || !told.has(block));
  for (const [at, { block, quote, rule }] of told) {
    spans.push({
      kind: "furniture",
      block: at,
      start: 0,
      end: block.text.length,
      evidence: [{ rule, weight: 1, why: "A line of the page about the text: its source, author or date.", quote }],
    });
  }
  const article = articleOf(near, isolated, spans);
  const wordings = wordingsOf(document, page, article.blocks);
  const heeded = heed(article, options.lessons ?? [], page.host, near.lang);
  const { removals, cleaned } = cut(article.blocks, heeded, page.body, options.keep ?? NOTHING);
  const clues = platformClues(page, article.blocks, removals);
  const truncation = truncationOf(article.blocks, cleaned, removals, isolated.margin);
  const text = textOf(article.blocks, cleaned);
  const content = contentOf(page.body, article.blocks, isolated.root);
  if (text.trim() === "") return { ok: false, why: "no-article" };
  const lang = languageOf(text, page.declaredLang);
  return {
    ok: true,
    article: {
      url,
      host: page.host,
      title: page.headline,
      byline: page.byline,
      siteName: page.siteName,
      publishedTime: page.publishedTime,
      lang,
      dir: directionOf(text),
      content,
      text,
      characters: text.replace(/\s+/gu, "").length,
      minutes: readingMinutes(text, lang),
      verdict: refined(signs, judge(page, attribution, removals, clues)),
      truncation,
      altered: alterationsOf(page, proseOf(article.blocks, cleaned), wordings),
      attribution,
      removals,
      isolated: article.blocks.map((block) => block.text),
      cleaned,
      roles: article.blocks.map((block) => block.role),
      partial: normal.partial,
    } satisfies Article,
  };
}

/** What is left of the blocks that the author wrote as running text: code and quotations keep their own spelling. */
function proseOf(blocks: Scene["blocks"], cleaned: readonly string[]): string[] {
  return blocks.flatMap((block, i) => (block.role === "code" || block.quoted ? [] : (cleaned[i] ?? "").trim() || []));
}

function textAt(scene: Scene, span: NoiseSpan): string {
  return scene.blocks[span.block]?.text.slice(span.start, span.end) ?? "";
}

/** So many blocks away from the article noise is still its own; further off it is the site's. */
const NEAR = 5;

/**
 * The isolated article: what isolation chose, and of the blocks around it those that are noise from end to end (a wall,
 * a disclaimer under the text), so that the ledger names them.
 */
function articleOf(
  scene: Scene,
  { inside }: Isolated,
  spans: NoiseSpan[],
): { blocks: Scene["blocks"]; spans: NoiseSpan[] } {
  const whole = new Set(
    spans
      .filter(
        (span) =>
          span.kind !== "furniture" &&
          !span.attribute &&
          span.start === 0 &&
          span.end === scene.blocks[span.block]?.text.length,
      )
      .map((span) => span.block),
  );
  const members = new Set(inside);
  const isNear = (i: number) => scene.inside.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(true);
  const numbers = new Map<number, number>();
  const blocks = scene.blocks.filter((block, i) => {
    if (!members.has(block) && !(whole.has(i) && isNear(i))) return false;
    numbers.set(i, numbers.size);
    return true;
  });
  return {
    blocks,
    spans: spans.flatMap((span) =>
      numbers.has(span.block) ? [{ ...span, block: numbers.get(span.block) as number }] : [],
    ),
  };
}
