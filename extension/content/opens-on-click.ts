/** Text that opens on a click (or waits for its turn to appear) is invisible but no noise. */
import { attribute, findAll, findIn, matches, nextElement, previousElement, textContent } from "./live-dom.ts";

/** Classes under which common style kits fold text away, or show it in turns. */
const FOLDED =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|collaps(?:e|ed|ible)|accordion|fold(?:ed|able)?|expand(?:ed|able)?|spoiler|toggle-?(?:content|body)|more-?(?:content|text)|read-?more|full-?(?:content|text)|slide(?:s|r|show)?|carousel|swiper)(?:$|[\s_-])/i;

/** Classes under which style kits let text fade in as the page scrolls. */
const WAITING = /(?:^|[\s_-])(?:aos|wow|fade\w*|reveal\w*|animat\w*|lazy\w*|scroll-?in)(?:$|[\s_-])/i;

/** Short texts of a control that opens what stands beside it. */
const OPENER =
  /展开|展開|显示(?:全文|更多)|顯示(?:全文|更多)|(?:阅读|閱讀|查看|点击查看)(?:全文|更多|全部|余下|剩余)|read more|show (?:more|all)|see more|expand|続きを読む|もっと見る/i;
const LONGEST_OPENER = 24;

const CONTROLS =
  "[aria-controls], [data-target], [data-bs-target], [aria-expanded][href^='#'], [role=tab][href^='#'], [data-toggle][href^='#'], [data-bs-toggle][href^='#']";

function isOpener(element: Element | null): boolean {
  if (!element) return false;
  if (matches(element, "[aria-expanded], summary") || findIn(element, "[aria-expanded]")) return true;
  const text = textContent(element)?.trim() ?? "";
  return text.length <= LONGEST_OPENER && OPENER.test(text);
}

/** Ids that some control of the page says it opens. */
function controlledIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of findAll(document, CONTROLS)) {
    for (const name of ["aria-controls", "data-target", "data-bs-target", "href"]) {
      for (const word of attribute(control, name)?.split(/\s+/) ?? []) ids.add(word.replace(/^#/, ""));
    }
  }
  ids.delete("");
  return ids;
}

/**
 * @returns a test whether a click of the reader, or just scrolling, would show an element that is not visible now
 */
export function opensOnClick(document: Document): (element: Element, style: CSSStyleDeclaration) => boolean {
  let controlled: ReadonlySet<string> | undefined;
  return (element, style) => {
    if (matches(element, "[role=tabpanel], [hidden=until-found], [data-aos]")) return true;
    const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
    if (FOLDED.test(names)) return true;
    controlled ??= controlledIds(document);
    if (controlled.has(attribute(element, "id") ?? "")) return true;
    if (isOpener(previousElement(element)) || isOpener(nextElement(element))) return true;
    const fades = style.opacity === "0" && (style.animationName !== "none" || /[1-9]/.test(style.transitionDuration));
    return fades || (style.opacity === "0" && WAITING.test(names));
  };
}
