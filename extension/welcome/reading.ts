/** What the welcome page shows of the sample, once it has been read: the article, and what was taken out of it. */
import { type Article, KINDS, type Removal } from "../../src/index.ts";
import { element } from "../elements.ts";
import { judgement, reasonOf } from "../judgement.ts";
import { gap, say } from "../words.ts";

/** Where its page says that the text is from. */
function sourceOf({ attribution, lang }: Article): HTMLElement | null {
  if (attribution.source === null) return null;
  return element("p", { class: "source" }, say("popup_source"), gap(), element("strong", { lang }, attribution.source));
}

/** Fills an element with the article: its text alone, so nothing needs to be sanitised. */
export function showArticle(place: HTMLElement, article: Article): void {
  const paragraphs = article.cleaned
    .map((text, i) => element(article.roles[i] === "heading" ? "h5" : "p", {}, text.trim()))
    .filter((one) => one.textContent !== "");
  place.replaceChildren(
    element("h4", {}, article.title),
    sourceOf(article) ?? "",
    ...paragraphs,
    article.truncation.truncatedBy === "wall" ? element("p", { class: "cut" }, say("cut_by_wall")) : "",
  );
}

function removedOf(removals: Removal[], lang: string): HTMLElement {
  const [first] = removals;
  const kind = first ? say(`kind_${first.kind.replaceAll("-", "_")}`) : "";
  const passages = [...new Set(removals.map(({ text }) => text.trim()))];
  return element(
    "li",
    {},
    element("strong", {}, say("group", kind, removals.length)),
    element(
      "p",
      { class: "passages" },
      ...passages.flatMap((text, i) => [i > 0 && " ", element("del", { lang }, text)]),
    ),
    element("p", { class: "why" }, ...(first?.evidence.slice(0, 1).map(reasonOf) ?? [])),
  );
}

/** Marks in the page what was taken out of its text: the words stay, and are struck through as long as they are shown. */
export function markRemovals(page: Document, { removals }: Article): void {
  const texts = [...new Set(removals.map(({ text }) => text.trim()))].sort((a, b) => b.length - a.length);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    const { data } = node;
    const text = texts.find((one) => data.includes(one));
    if (text === undefined) continue;
    const found = node.splitText(data.indexOf(text));
    nodes.push(found.splitText(text.length));
    const mark = page.createElement("mark");
    found.replaceWith(mark);
    mark.append(found);
  }
}

/** Fills an element with the verdict and with what was taken out, each kind with its reason. */
export function showRemovals(place: HTMLElement, { verdict, removals, lang }: Article): void {
  const groups = KINDS.map((kind) => removals.filter((one) => one.kind === kind));
  place.replaceChildren(
    element("h3", {}, say("sample_removed")),
    element("p", {}, element("strong", {}, judgement(verdict))),
    element("ul", {}, ...groups.filter((group) => group.length > 0).map((group) => removedOf(group, lang))),
  );
}
