/** A labelled page as the finders see it: what weights are learnt from. */
import { parseHtml } from "../../src/cli/dom.ts";
import { isolate } from "../../src/isolate.ts";
import type { Scene } from "../../src/noise/rule.ts";
import { sceneOf } from "../../src/noise/scene.ts";
import { normalise } from "../../src/normalise.ts";
import { domainOf } from "../../src/origin/domains.ts";
import { factsOf, pageWith } from "../../src/page.ts";
import { blocksOf } from "../../src/text-map.ts";

/** @returns null where no article is found */
export function sceneIn(html: string, url: string): Scene | null {
  const document = parseHtml(html);
  const normal = normalise(document);
  if (!normal) return null;
  const page = pageWith(factsOf(document, url, domainOf), normal.body, blocksOf(normal.body));
  const isolated = isolate(document, page);
  return isolated && sceneOf(page, isolated);
}

/** A text without white space and without characters that nobody sees. */
export const squash = (text: string) => text.normalize("NFC").replace(/[\p{Cf}\p{Cc}\s]+/gu, "");
