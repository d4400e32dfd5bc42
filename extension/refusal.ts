/** Why a page can't be read. Each has its sentence in _locales: `why_` and the name. */

export const REFUSALS = [
  "browser-page",
  "store",
  "pdf",
  "view-source",
  "file",
  "not-html",
  "blocked",
  "no-answer",
  "empty",
  "frame",
  "no-article",
  "too-large",
  "lost",
  "broken",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export function isRefusal(value: unknown): value is Refusal {
  return (REFUSALS as readonly unknown[]).includes(value);
}

/** Name of its sentence in _locales. */
export function sentenceOf(why: Refusal): string {
  return `why_${why.replaceAll("-", "_")}`;
}

/** Where browsers let no extension in: [host, path begins with]. */
const STORES: [host: string, path: string][] = [
  ["chromewebstore.google.com", "/"],
  ["chrome.google.com", "/webstore"],
  ["microsoftedge.microsoft.com", "/addons"],
  ["addons.mozilla.org", "/"],
  ["addons.opera.com", "/"],
];

/**
 * Why the browser let no script into a page.
 * @param address the tab's address; undefined where the browser doesn't even tell that
 */
export function refusalOf(address: string | undefined): Refusal {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return "browser-page";
  if (url.protocol === "view-source:") return "view-source";
  if (url.protocol === "file:") return "file";
  if (!/^https?:$/.test(url.protocol)) return "browser-page";
  if (STORES.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path))) return "store";
  if (/\.pdf$/i.test(url.pathname)) return "pdf";
  return "blocked";
}

/** Why a document that could be copied is nothing to read, by its type; null where it may be. */
export function refusalOfType(contentType: string): Refusal | null {
  if (contentType === "application/pdf") return "pdf";
  return /^(?:text\/html|text\/plain|application\/xhtml\+xml)$/.test(contentType) ? null : "not-html";
}
