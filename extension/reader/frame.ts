/**
 * The article in its frame: a page of the extension in which no script runs, whatever the sanitiser may have missed.
 * Pictures are another such page, whose policy lets them load.
 */
import type { Article } from "../../src/index.ts";
import type { Pointed } from "../../src/noise/teach.ts";
import { sanitise } from "../../src/out/safe-html.ts";
import { element } from "../elements.ts";
import { say } from "../words.ts";
import { selectedParts } from "./selection.ts";

const SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Chinese set with the marks of Latin, as much of the web is. */
const HALF_WIDTH = /\p{Script=Han}[,:;!?]\p{Script=Han}/u;

export interface ArticleFrame {
  /** Puts an article in the place of the one before. */
  show(article: Article): void;
  /** Pictures that the article has. */
  pictures: number;
  withPictures: boolean;
  /** What of the article is selected. */
  selected(): Pointed[];
  /** Puts the focus into the article. */
  focus(): void;
}

/** A picture that is not shown: what it is said to show. */
function stand(image: Element, document: Document): Element {
  const made = document.createElement("span");
  const alt = image.getAttribute("alt")?.trim();
  made.className = "picture";
  made.textContent = alt ? say("picture_of", alt) : say("picture");
  return made;
}

/** What is wide scrolls in itself, by keyboard as well. */
function boxTables(article: DocumentFragment, document: Document): void {
  for (const table of article.querySelectorAll("table")) {
    if (table.parentElement?.closest("table")) continue;
    const box = document.createElement("div");
    box.className = "scroll";
    box.tabIndex = 0;
    table.replaceWith(box);
    box.append(table);
  }
}

/** Links lead out into new tabs, without a word about where from; those within the article stay there. */
function aimLinks(article: DocumentFragment): void {
  for (const link of article.querySelectorAll("a[href]")) {
    if (link.getAttribute("href")?.startsWith("#")) continue;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
}

/** A jump within the article moves the page around it, and leaves nothing in the history that Back would stop at. */
function jumpInside(frame: HTMLIFrameElement, inner: Document): void {
  inner.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const target = inner.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
    if (!target) return;
    const top = frame.getBoundingClientRect().top + target.getBoundingClientRect().top + window.scrollY;
    window.scrollTo({ top: top - innerHeight / 4 });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
}

function load(place: HTMLElement, page: string): Promise<HTMLIFrameElement> {
  // A new element each time: a frame that goes elsewhere would leave a step in the history.
  const frame = element("iframe", {
    sandbox: SANDBOX,
    referrerpolicy: "no-referrer",
    title: say("article"),
    src: page,
    scrolling: "no",
  });
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(frame), { once: true });
    place.replaceChildren(frame);
  });
}

/** The frame is as high as its text, whatever becomes of its width. */
function fitHeight(frame: HTMLIFrameElement, inner: Document): void {
  const resize = () => {
    frame.style.height = `${Math.ceil(inner.body.getBoundingClientRect().height)}px`;
  };
  new ResizeObserver(resize).observe(inner.body);
  resize();
}

/**
 * Makes the frame.
 * @param place where it goes
 * @param withPictures let pictures load
 * @param hear listens to what is pressed inside
 * @param onSelection hears when something else is selected inside, or nothing
 */
export async function articleFrame(
  place: HTMLElement,
  withPictures: boolean,
  hear: (inner: Document) => void,
  onSelection: () => void,
): Promise<ArticleFrame> {
  const frame = await load(place, withPictures ? "article-images.html" : "article.html");
  const inner = frame.contentDocument;
  if (!inner) throw new Error("The article's frame is out of reach.");
  hear(inner);
  inner.addEventListener("selectionchange", onSelection);
  jumpInside(frame, inner);
  fitHeight(frame, inner);
  const made: ArticleFrame = {
    pictures: 0,
    withPictures,
    selected: () => selectedParts(inner),
    focus: () => frame.focus({ preventScroll: true }),
    show(article) {
      const safe = sanitise(article.content, window, { baseUrl: article.url });
      made.pictures = safe.querySelectorAll("img[src]").length;
      if (!withPictures) {
        for (const image of safe.querySelectorAll("img"))
          (image.closest("picture") ?? image).replaceWith(stand(image, inner));
      }
      boxTables(safe, inner);
      aimLinks(safe);
      inner.documentElement.lang = article.lang;
      inner.documentElement.dir = article.dir;
      inner.body.classList.toggle("half-width", HALF_WIDTH.test(article.text));
      inner.body.replaceChildren(inner.adoptNode(safe));
    },
  };
  return made;
}
