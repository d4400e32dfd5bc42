/**
 * What a page's own mark-up hides: the `hidden` attribute, inline style, and the plain rules of its own `<style>`
 * elements. In a browser the capture has asked for computed style as well and has marked what it found.
 */
import { HIDDEN_ATTRIBUTE } from "./capture-format.ts";

/** Where normalise() keeps an element's id while it is needed. */
export const ID_ATTRIBUTE = "data-unmirror-id";

interface Concealment {
  how: string;
  test: (declarations: Map<string, string>) => boolean;
}

const tiny = (value: string | undefined) =>
  value !== undefined &&
  /^0*(?:\.0*)?[01]?(?:px|pt|em|rem|%)?$/.test(value) &&
  parseFloat(value) <= 1 &&
  !/^1(?:em|rem)?$/.test(value);
const zero = (value: string | undefined) => value !== undefined && /^(?:0*\.)?0+(?:px|pt|em|rem|%)?$/.test(value);
const far = (value: string | undefined) =>
  value !== undefined && /^-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|vw|vh|%)?$/.test(value);
const WHITE =
  /^(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255(?:\s*,\s*1)?\s*\)|transparent|rgba\([^)]*,\s*0(?:\.0+)?\s*\))$/;

/** Ways to hide text, first match wins. Values are lower case, without `!important`. */
const CONCEALMENTS: Concealment[] = [
  { how: "display", test: (d) => d.get("display") === "none" },
  { how: "visibility", test: (d) => /^(?:hidden|collapse)$/.test(d.get("visibility") ?? "") },
  { how: "opacity", test: (d) => d.has("opacity") && parseFloat(d.get("opacity") ?? "1") < 0.02 },
  { how: "font-size", test: (d) => tiny(d.get("font-size")) },
  {
    how: "off-screen",
    test: (d) =>
      (/^(?:absolute|fixed|relative)$/.test(d.get("position") ?? "") &&
        (far(d.get("left")) || far(d.get("top")) || far(d.get("right")))) ||
      far(d.get("text-indent")) ||
      far(d.get("margin-left")),
  },
  {
    how: "clip",
    test: (d) =>
      /^rect\((?:\s*[01]?(?:px)?\s*,?){4}\)$/.test(d.get("clip") ?? "") ||
      /^(?:inset\((?:50|100)%|circle\(0|polygon\(0)/.test(d.get("clip-path") ?? ""),
  },
  {
    how: "size",
    test: (d) =>
      /^(?:hidden|clip)$/.test(d.get("overflow") ?? "") &&
      (tiny(d.get("height")) || tiny(d.get("max-height")) || tiny(d.get("width"))),
  },
  { how: "scale", test: (d) => /scale\(0\)/.test(d.get("transform") ?? "") },
  {
    how: "colour",
    test: (d) => {
      const colour = d.get("color");
      const ground = d.get("background-color") ?? d.get("background");
      return colour !== undefined && (ground !== undefined ? colour === ground : WHITE.test(colour)) && !zero(colour);
    },
  },
];

/** `display: none; COLOR: Red !important` → {display: none, color: red} */
function declarationsOf(css: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const part of css.split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    declarations.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/** How the declarations hide what they style, or null. */
export function concealmentOf(css: string): string | null {
  if (!css.includes(":")) return null;
  const declarations = declarationsOf(css);
  return CONCEALMENTS.find((c) => c.test(declarations))?.how ?? null;
}

// Plain selectors alone: a class, an id or an element name, optionally one below another. What depends on a state
// (:hover), a medium or the window is not text that the page hides.
const PLAIN_SELECTOR = /^[\w\-.# >]+$/;
const MAX_SHEET = 200_000;

/** `#name` → what normalise() has made of ids. */
function withoutIds(selector: string): string {
  return selector.replace(/#([\w-]+)/g, `[${ID_ATTRIBUTE}="$1"]`);
}

/** Selectors of the page's own style sheets whose rule hides what it matches. */
function hidingSelectors(document: Document): { selector: string; how: string }[] {
  const found: { selector: string; how: string }[] = [];
  for (const style of document.querySelectorAll("style")) {
    const css = (style.textContent ?? "")
      .slice(0, MAX_SHEET)
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/@(?:charset|import|namespace)[^;{}]*;/gi, "");
    if (/^\s*print\s*$/.test(style.getAttribute("media") ?? "")) continue;
    let depth = 0;
    let from = 0;
    let selector = "";
    for (let i = 0; i < css.length; i++) {
      const c = css[i];
      if (c === "{") {
        if (depth === 0) selector = css.slice(from, i).trim();
        depth++;
        from = i + 1;
      } else if (c === "}") {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && !selector.startsWith("@")) {
          const how = concealmentOf(css.slice(from, i));
          if (how)
            for (const one of selector.split(","))
              if (PLAIN_SELECTOR.test(one)) found.push({ selector: withoutIds(one.trim()), how });
        }
        from = i + 1;
      }
    }
  }
  return found.slice(0, 200);
}

/** Text that opens on a click is invisible but no noise. */
const OPENS = "details, [role=tabpanel], [aria-expanded], [aria-labelledby], [hidden='until-found' i]";

/** Ids of what some control of the page opens. */
function openedIds(body: Element): Set<string> {
  const ids = new Set<string>();
  for (const control of body.querySelectorAll("[aria-controls]"))
    for (const id of (control.getAttribute("aria-controls") ?? "").split(/\s+/)) ids.add(id);
  return ids;
}

/** Marks what the page's mark-up hides with HIDDEN_ATTRIBUTE, topmost element alone. */
export function markHidden(document: Document, body: Element): void {
  const opened = openedIds(body);
  const mark = (element: Element, how: string) => {
    if (opened.has(element.getAttribute(ID_ATTRIBUTE) ?? "")) return;
    if (!element.hasAttribute(HIDDEN_ATTRIBUTE) && !element.matches(OPENS)) element.setAttribute(HIDDEN_ATTRIBUTE, how);
  };
  for (const { selector, how } of hidingSelectors(document)) {
    try {
      for (const element of body.querySelectorAll(selector)) mark(element, how);
    } catch {
      // Not a selector after all: the rule hides nothing that we know of.
    }
  }
  for (const element of body.querySelectorAll("[style]")) {
    const how = concealmentOf(element.getAttribute("style") ?? "");
    if (how) mark(element, how);
  }
  for (const element of body.querySelectorAll("[hidden]")) mark(element, "attribute");
  for (const element of body.querySelectorAll(`[${HIDDEN_ATTRIBUTE}] [${HIDDEN_ATTRIBUTE}]`))
    element.removeAttribute(HIDDEN_ATTRIBUTE);
}
