/** What the copy tells beside the text: the facts of the head, a frame that holds the page's content. */
import type { FrameFact } from "../../src/capture-format.ts";
import { escapeAttribute, escapeJson, escapeText } from "./html-text.ts";
import { attribute, baseOf, boxOf, findAll, localName, textContent } from "./live-dom.ts";

const FACTS =
  "title, meta[name], meta[property], meta[itemprop], meta[http-equiv='content-language' i], base[href], link[rel], script[type='application/ld+json' i]";
const LINKS = /^(?:canonical|alternate|amphtml|icon|shortcut icon|author|next|prev)$/i;
const META_ATTRIBUTES = ["name", "property", "itemprop", "http-equiv", "content", "lang"];
const LINK_ATTRIBUTES = ["rel", "href", "hreflang", "type", "media"];
const MAX_FACTS = 2000;
const MAX_JSON = 300_000;
const MAX_VALUE = 20_000;

function tag(element: Element, names: string[]): string {
  const written = names.flatMap((name) => {
    const value = attribute(element, name);
    return value === null || value.length > MAX_VALUE ? [] : [` ${name}="${escapeAttribute(value)}"`];
  });
  return `<${localName(element)}${written.join("")}>`;
}

/** The facts of the head as HTML, wherever in the page they stand. */
export function headOf(document: Document): string {
  let [titles, bases] = [0, 0];
  return Array.from(findAll(document, FACTS))
    .slice(0, MAX_FACTS)
    .map((element) => {
      switch (localName(element)) {
        case "title":
          return titles++ === 0 ? `<title>${escapeText((textContent(element) ?? "").slice(0, MAX_VALUE))}</title>` : "";
        case "base":
          return bases++ === 0 ? tag(element, ["href"]) : "";
        case "link":
          return LINKS.test(attribute(element, "rel") ?? "") ? tag(element, LINK_ATTRIBUTES) : "";
        case "script": {
          const json = textContent(element) ?? "";
          return json.length <= MAX_JSON ? `<script type="application/ld+json">${escapeJson(json)}</script>` : "";
        }
        default:
          return tag(element, META_ATTRIBUTES);
      }
    })
    .join("");
}

/** With less text than this of its own, a page may be nothing but a frame. */
const HARDLY_A_TEXT = 200;
/** Share of the window that such a frame fills. */
const FILLS = 0.4;

/** The frame that holds what is to be read, where the page itself holds hardly anything. */
export function frameOf(document: Document, visibleCharacters: number): FrameFact | null {
  if (visibleCharacters >= HARDLY_A_TEXT) return null;
  let largest: FrameFact | null = null;
  let area = FILLS * window.innerWidth * window.innerHeight;
  for (const frame of findAll(document, "iframe[src], frame[src]")) {
    const box = boxOf(frame);
    if (box.width * box.height < area) continue;
    const url = URL.parse(attribute(frame, "src") ?? "", baseOf(document));
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    area = box.width * box.height;
    largest = { url: url.href, sameOrigin: url.origin === location.origin };
  }
  return largest;
}
