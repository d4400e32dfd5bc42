// Pages for the parts of the bench that need a browser: real ones, served on loopback, where nothing of theirs runs and
// nothing is asked of anybody else.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { shared } from "../project.mjs";

/** The real pages that lie beside the project: [{id, url, html}], empty where they don't. */
export function realPages() {
  const folder = shared && `${shared}/corpus/extraction`;
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl.gz"))
    .sort()
    .flatMap((file) =>
      gunzipSync(readFileSync(`${folder}/${file}`))
        .toString()
        .trim()
        .split("\n"),
    )
    .map((line) => JSON.parse(line));
}

/** Those of a list that stand evenly spread over it. */
export const spread = (pages, most) => {
  const step = Math.max(1, pages.length / most);
  return pages.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
};

/** The numbers below a count in an order that is spread over them from the beginning, and the same each time. */
export function scattered(count) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const place = (i) => (i * GOLDEN) % 1;
  return numbers.sort((a, b) => place(a) - place(b));
}
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
};
/** A document that shares its process with nobody is given a clock of five microseconds rather than a hundred. */
const ALONE = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/**
 * Serves the pages on loopback: {addressOf(i), close()}.
 * @param how.alone gives them a fine clock
 */
export async function servePages(pages, { alone = false } = {}) {
  const server = createServer((request, response) => {
    const page = /^\/\d+$/.test(request.url) ? pages[Number(request.url.slice(1))] : null;
    response.writeHead(page ? 200 : 404, { ...HEADERS, ...(alone ? ALONE : {}) });
    response.end(page?.html ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    addressOf: (i) => `http://127.0.0.1:${server.address().port}/${i}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
