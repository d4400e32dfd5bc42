/** A static server on 127.0.0.1 for the sample pages and the pages of the stories. It remembers what was asked of it. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface Request {
  /** Path and query. */
  path: string;
  referrer: string | undefined;
}

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  origin: string;
  /** Everything asked for since the start, the browsers' favicon left out. */
  requests: Request[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** `?policy=NAME` serves a page under one of these. */
const POLICIES: Record<string, string> = {
  strict:
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: "sandbox; default-src 'none'",
  /** Nothing of the page's own runs, but what a test evaluates there may evaluate more. */
  judged: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
};

/** Address prefix → folder. */
const FOLDERS: Record<string, string> = {
  "/sample/": fileURLToPath(new URL("../sample/", import.meta.url)),
  "/pages/": fileURLToPath(new URL("pages/", import.meta.url)),
};

/** @param folders more folders to serve, by the prefix of their addresses ("/corpus/") */
export async function serve(folders: Record<string, string> = {}): Promise<Server> {
  const served = Object.entries({ ...FOLDERS, ...folders });
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname !== "/favicon.ico") {
      requests.push({ path: url.pathname + url.search, referrer: request.headers.referer });
    }
    const file = fileFor(decodeURIComponent(url.pathname), served);
    const body = file ? await readFile(file).catch(() => null) : null;
    const policy = POLICIES[url.searchParams.get("policy") ?? ""];
    response.writeHead(body ? 200 : 404, {
      "content-type": (body && TYPES[extname(url.pathname)]) || "text/plain; charset=utf-8",
      ...(policy ? { "content-security-policy": policy } : {}),
    });
    response.end(body ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(path: string, folders: [prefix: string, folder: string][]): string | null {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    return file.startsWith(join(folder, sep)) ? file : null;
  }
  return null;
}
