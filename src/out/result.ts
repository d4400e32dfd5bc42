/** The result of the command for one page, as the contract has it. */
import type { Article, Failure } from "../types.ts";
import { toMarkdown } from "./markdown.ts";
import { sanitise, serialise, type View } from "./safe-html.ts";

export type ErrorCode = Failure | "bad-input";
export interface PageError {
  code: ErrorCode;
  message: string;
}

/** What can be asked for by --fields, and how each is made: what nobody asks for is not computed. */
const TOP = {
  verdict: (a: Article) => a.verdict,
  truncated: (a: Article) => a.truncation.truncated,
  truncatedAt: (a: Article) => a.truncation.truncatedAt,
  truncatedBy: (a: Article) => a.truncation.truncatedBy,
  altered: (a: Article) => a.altered,
  attribution: (a: Article) => a.attribution,
  removals: (a: Article) => a.removals,
} as const;

/** The body, sanitised once however many forms of it are asked for. */
type Body = () => DocumentFragment;
const ARTICLE = {
  title: (a: Article) => a.title,
  byline: (a: Article) => a.byline,
  siteName: (a: Article) => a.siteName,
  publishedTime: (a: Article) => a.publishedTime,
  lang: (a: Article) => a.lang,
  dir: (a: Article) => a.dir,
  text: (a: Article) => a.text,
  html: (_: Article, body: Body) => serialise(body()),
  markdown: (_: Article, body: Body) => toMarkdown(body()),
  characters: (a: Article) => a.characters,
  minutes: (a: Article) => a.minutes,
} as const;

type TopField = keyof typeof TOP;
type ArticleField = keyof typeof ARTICLE;
export type Field = TopField | ArticleField | "article";
/** Every name that --fields takes: `article` is all of its parts. */
export const FIELDS = [...Object.keys(TOP), "article", ...Object.keys(ARTICLE)] as Field[];

type Made<T extends Record<string, (...args: never[]) => unknown>> = { [K in keyof T]: ReturnType<T[K]> };
export type Result = Partial<Made<typeof TOP>> & { article?: Partial<Made<typeof ARTICLE>> };

/** One sentence for each reason why a page has no result. */
export const FAILURES: Record<Failure, string> = {
  "no-article": "No article was found on the page.",
  "too-large": "The page is too large to be read.",
  "not-html": "This is not an HTML page.",
};

/**
 * The result for an article, in the order and with the names of the contract.
 * @param fields only these parts; all of them where it is left out
 */
export function resultOf(article: Article, view: View, fields?: ReadonlySet<Field>): Result {
  const wants = (field: Field) => !fields || fields.has(field);
  let sanitised: DocumentFragment | undefined;
  const body: Body = () => {
    sanitised ??= sanitise(article.content, view, { baseUrl: article.url });
    return sanitised;
  };
  const pick = <T extends object>(table: T, wanted: (name: keyof T) => boolean, make: (name: keyof T) => unknown) =>
    Object.fromEntries((Object.keys(table) as (keyof T)[]).filter(wanted).map((name) => [name, make(name)]));
  const top = pick(TOP, wants, (name) => TOP[name](article));
  const parts = pick(
    ARTICLE,
    (name) => wants("article") || wants(name),
    (name) => ARTICLE[name](article, body),
  );
  const { removals, ...before } = top;
  return {
    ...before,
    ...(Object.keys(parts).length > 0 ? { article: parts } : {}),
    ...("removals" in top ? { removals } : {}),
  } as Result;
}
