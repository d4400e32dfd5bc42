/** The lines of labelled pages, each with what the label says of it: what the weights of added lines are learnt from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Line } from "../../src/noise/added/lines.ts";
import { addedLinesOf } from "../../src/noise/added/odds.ts";
import { sceneIn, squash } from "./labelled-scene.ts";

/** One page: its lines, and which of them are known to be added (true) or the author's (false). */
export interface LabelledLines {
  set: string;
  page: string;
  lines: Line[];
  added: (boolean | null)[];
  /** How much each of its lines counts. */
  weight: number;
}

interface Labelled {
  id: string;
  url: string;
  html: string;
  text: string;
  noise: { kind: string; text: string }[];
}

const KINDS = new Set(["wall", "promo", "disclaimer", "template", "furniture", "self-credit"]);
/** A shorter line may be a part of another. */
const PART_LEAST = 6;
/** So much of a line has to be labelled. */
const MOST_OF = 0.9;

function pageOf({ id, url, html, text, noise }: Labelled, set: string, weight: number): LabelledLines | null {
  const scene = sceneIn(html, url);
  if (!scene) return null;
  const own = squash(text);
  const spans = noise.filter(({ kind }) => KINDS.has(kind)).map((span) => squash(span.text));
  const isSpan = (line: string) =>
    spans.some(
      (span) =>
        span === line ||
        (line.length >= PART_LEAST && span.includes(line)) ||
        (line.includes(span) && span.length >= line.length * MOST_OF),
    );
  const lines = addedLinesOf(scene);
  const added = lines.map(({ block, search, taken }) => {
    const line = squash(block.text);
    if (search || taken || block.role === "code" || line.length < 2) return null;
    if (isSpan(line)) return true;
    return own.includes(line) ? false : null;
  });
  // Only what the signs ask: whole documents of a thousand pages are too much to keep.
  const slim = lines.map((line) => {
    const { text: words, role, quoted, linked } = line.block;
    return { ...line, block: { text: words, role, quoted, linked } as Line["block"] };
  });
  return { set, page: id, lines: slim, added, weight };
}

/** @param folder pages with labels as test/corpus has them */
export function linesOfFolder(folder: string, set: string): LabelledLines[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const label = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      const html = readFileSync(`${folder}/${label.id}.html`, "utf8");
      const text = label.text.join("\n");
      return pageOf({ ...label, html, text, noise: label.noise ?? [] }, set, 1) ?? [];
    });
}

/** People labelled these texts whole, with an editor's line here and there. */
const REAL_WEIGHT = 0.2;

/** @param file gzipped JSON lines of honest pages, each with id, url, html and text */
export function linesOfHonest(file: string, set: string): LabelledLines[] {
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split("\n")
    .flatMap((line) => pageOf({ ...JSON.parse(line), noise: [] }, set, REAL_WEIGHT) ?? []);
}
