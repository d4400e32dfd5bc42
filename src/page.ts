/** Facts of the whole document, read once, before anything is cut. */
import type { Block } from "./text-map.ts";

/** What the head says, and the address. */
export interface Facts {
  url: URL | null;
  /** Host name without "www."; "" where there is none. */
  host: string;
  /** Registrable domain of a host name. */
  domainOf: DomainOf;
  /** What addresses of the page resolve against. */
  base: string;
  /** The `<title>` as it stands. */
  documentTitle: string;
  /** The headline by the page's data, "" where they have none. */
  namedHeadline: string;
  siteName: string | null;
  byline: string | null;
  publishedTime: string | null;
  declaredLang: string;
  /** Phrases of `<meta name=keywords>`. */
  keywords: string[];
  description: string;
  canonical: string | null;
  /** Objects of the page's JSON-LD, flat. */
  linked: Record<string, unknown>[];
}

export interface Page extends Facts {
  body: Element;
  /** Blocks of the body, in document order: all of them, or those that are looked at. */
  blocks: Block[];
  headline: string;
}

/** Of these nearly all texts are made, and these of them are no letters: all that there are take browsers long to compile. */
const COMMON = /^[\0-\x7f\u2010-\u2027\u3000-\u3002\u3008-\u3011\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fa5]*$/;
const COMMON_NO_LETTERS = /[^0-9a-z\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fa5]+/g;

/** Letters and digits alone, in one form: what two wordings are compared by. */
export function squash(text: string): string {
  const form = text.normalize("NFKC").toLowerCase();
  return form.replace(COMMON.test(form) ? COMMON_NO_LETTERS : /[^\p{L}\p{N}]+/gu, "");
}

type Metas = ReadonlyMap<string, string>;

/** `<meta>` by its lower-case property, name or itemprop; the first one that says something wins. */
function metasOf(document: Head): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName("meta")) {
    const content = meta.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

function metaOf(metas: Metas, names: string[]): string {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return "";
}

const MAX_LINKED = 300_000;

/** The page's JSON-LD as a flat list of objects; what is not JSON, or too large, is no fact. */
function linkedOf(document: Head): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll("script[type='application/ld+json' i]")) {
    const source = script.textContent ?? "";
    if (source.length > MAX_LINKED) continue;
    let queue: unknown[];
    try {
      queue = [JSON.parse(source)];
    } catch {
      continue;
    }
    for (let i = 0; i < queue.length && i < 500; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, 100));
      else if (value && typeof value === "object") {
        const object = value as Record<string, unknown>;
        found.push(object);
        if (Array.isArray(object["@graph"])) queue.push(...object["@graph"].slice(0, 100));
        if (object.mainEntity && typeof object.mainEntity === "object") queue.push(object.mainEntity);
      }
    }
  }
  return found;
}

/** A string of JSON-LD: a text, or the name of an object, or the first of several. */
export function linkedText(value: unknown): string {
  for (let at = value, hops = 0; hops < 4; hops++) {
    if (typeof at === "string") return at.trim();
    if (Array.isArray(at)) at = at[0];
    else if (at && typeof at === "object")
      at = (at as Record<string, unknown>).name ?? (at as Record<string, unknown>)["@id"];
    else break;
  }
  return "";
}

function linkedField(linked: Record<string, unknown>[], field: string): string {
  for (const object of linked) {
    const type = linkedText(object["@type"]);
    if (!/Article|Posting|Report|CreativeWork|Question|Recipe|WebPage/i.test(type)) continue;
    const text = linkedText(object[field]);
    if (text) return text;
  }
  return "";
}

const TITLE_SEPARATOR = /[_|｜丨]|(?<=\s)[-–—·•»:](?=\s)|[-–—](?=[^-–—]*$)/u;

/** `原标题：…`: what the page itself says that the text was called. */
const ORIGINAL_TITLE = /^[\s（(【[]*原(?:文)?(?:标题|標題|题|題)\s*[：:]\s*(.{6,100}?)[\s）)】\]]*$/u;

/** The headline without what was put in front of the title that the page says the text had. */
function withoutPrefix(headline: string, blocks: Block[]): string {
  const original = blocks.map((block) => ORIGINAL_TITLE.exec(block.text)?.[1] ?? "").find(Boolean);
  return original && headline.endsWith(original) ? original : headline;
}

/**
 * The article's own title: a heading or a block of the page that the `<title>` begins with, since copiers and
 * publishers alike put site names and keywords behind it.
 */
function headlineOf(blocks: Block[], documentTitle: string, meta: string): string {
  const whole = squash(documentTitle);
  const isStart = (text: string) => {
    const own = squash(text);
    return own.length >= 2 && whole.startsWith(own);
  };
  const headings = blocks.filter((b) => b.role === "heading" && b.element.closest("h1"));
  const inTitle =
    headings.find((b) => isStart(b.text)) ??
    headings.find((b) => squash(b.text).length > 3 && whole.includes(squash(b.text)));
  if (inTitle) return inTitle.text.trim();
  if (meta && (whole === "" || whole.includes(squash(meta)))) return meta;
  // No h1: the longest short block that the title begins with, if it is most of it.
  let best = "";
  for (const block of blocks) {
    const text = block.text.trim();
    if (text.length > best.length && text.length <= 200 && isStart(text) && squash(text).length * 3 >= whole.length)
      best = text;
  }
  // Where the <title> is made of search phrases, a line of them begins it as well.
  if (best && !(headings.length === 1 && /[_丨|｜]/u.test(best))) return best;
  if (headings.length === 1 && headings[0] && squash(headings[0].text).length > 3) return headings[0].text.trim();
  if (meta) return meta;
  const first = documentTitle.split(TITLE_SEPARATOR)[0]?.trim() ?? "";
  return first.length >= 4 || first.length * 2 > documentTitle.length ? first : documentTitle.trim();
}

function absolute(address: string, base: string): string | null {
  try {
    const url = new URL(address, base || undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Host name of an address without "www.", or "". */
export function hostOf(address: string | null): string {
  if (!address) return "";
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** Registrable domain of a host name; the host itself where it has none. */
export type DomainOf = (host: string) => string;

/** What is asked of a document: on a live page its own methods may be shadowed, and others stand in for them. */
export type Head = Pick<Document, "querySelector" | "querySelectorAll" | "getElementsByTagName" | "documentElement">;

/**
 * Reads the facts.
 * @param document one that has been through normalise(), or a live one (live-view.ts)
 * @param url the address it came from ("" where unknown)
 */
export function factsOf(document: Head, url: string, domainOf: DomainOf): Facts {
  let address: URL | null = null;
  try {
    address = new URL(url);
  } catch {
    // A file without an address: nothing resolves, no host is known.
  }
  const documentTitle = (document.querySelector("title")?.textContent ?? "").replace(/\s+/g, " ").trim();
  const linked = linkedOf(document);
  const metas = metasOf(document);
  const base = absolute(document.querySelector("base[href]")?.getAttribute("href") ?? "", url) ?? address?.href ?? "";
  const canonical =
    document.querySelector("link[rel~=canonical i]")?.getAttribute("href") || metaOf(metas, ["og:url"]) || "";
  return {
    url: address,
    host: hostOf(url),
    domainOf,
    base,
    documentTitle,
    namedHeadline: metaOf(metas, ["og:title", "twitter:title"]) || linkedField(linked, "headline"),
    siteName: metaOf(metas, ["og:site_name", "application-name"]) || null,
    byline:
      metaOf(metas, ["author", "article:author", "og:article:author", "parsely-author", "dc.creator"]) ||
      linkedField(linked, "author") ||
      null,
    publishedTime:
      metaOf(metas, [
        "article:published_time",
        "og:published_time",
        "datePublished",
        "publishdate",
        "pubdate",
        "date",
        "dc.date",
      ]) ||
      linkedField(linked, "datePublished") ||
      null,
    declaredLang:
      document.documentElement?.getAttribute("lang") || metaOf(metas, ["content-language", "og:locale"]) || "",
    keywords: metaOf(metas, ["keywords", "news_keywords"])
      .split(/[,，、;；|_\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .slice(0, 100),
    description: metaOf(metas, ["description", "og:description"]),
    canonical: canonical ? absolute(canonical, base) : null,
    linked,
  };
}

/** The page with its blocks, and with the headline that they show. */
export function pageWith(facts: Facts, body: Element, blocks: Block[]): Page {
  const headline = withoutPrefix(headlineOf(blocks, facts.documentTitle, facts.namedHeadline), blocks);
  return { ...facts, body, blocks, headline };
}

/**
 * The parts of what stands behind the headline in the `<title>`, white space around them: mostly the site's name.
 * @param otherwise what is taken apart where the title does not hold the headline
 */
export function namesBehind({ headline, documentTitle }: Page, otherwise = ""): string[] {
  const at = headline ? documentTitle.indexOf(headline) : -1;
  return (at < 0 ? otherwise : documentTitle.slice(at + headline.length)).split(/[_|｜丨\-–—]/u);
}

/** What the page's links to its site's first page say, which is the site's name or a word for that page. */
export function homeLinks({ body }: Page): string[] {
  return [...body.querySelectorAll("a[href='/'], a[rel~=home]")].map((link) => link.textContent ?? "");
}
