/** Where a page comes from: a file, an address, standard input. All with a limit, all with a sentence when it fails. */
import { open } from "node:fs/promises";
import { isAddress } from "./args.ts";
import { decodePage } from "./charset.ts";
import { PageFailure } from "./failure.ts";

export const MAX_BYTES = 20_000_000;
const MAX_SECONDS = 30;
const MAX_REDIRECTS = 5;

export interface Loaded {
  html: string;
  /** Where it came from in the end, or "". */
  url: string;
}

const tooLarge = () => new PageFailure("too-large", `The page is larger than ${MAX_BYTES / 1_000_000} MB.`);

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function fromFile(path: string): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PageFailure(
      "bad-input",
      code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read: ${code}.`,
    );
  }
  try {
    if ((await file.stat()).isDirectory()) throw new PageFailure("bad-input", `${path} is a folder.`);
    return await collect(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string } };
  if (name === "TimeoutError" || name === "AbortError") return `no whole answer within ${MAX_SECONDS} seconds`;
  return cause?.code ?? (cause instanceof Error ? cause.message : message);
}

async function fromAddress(address: string): Promise<Loaded> {
  const signal = AbortSignal.timeout(MAX_SECONDS * 1_000);
  let url = address;
  try {
    for (let hops = 0; ; hops++) {
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw new PageFailure("bad-input", `Only http and https addresses are fetched, not ${url.slice(0, 200)}.`);
      const response = await fetch(url, {
        signal,
        redirect: "manual",
        headers: { accept: "text/html,application/xhtml+xml", "user-agent": `unmirror/${__VERSION__}` },
      });
      const next = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        if (hops === MAX_REDIRECTS)
          throw new PageFailure("bad-input", `${address} redirects more than ${MAX_REDIRECTS} times.`);
        url = URL.canParse(next, url) ? new URL(next, url).href : next;
        continue;
      }
      const type = response.headers.get("content-type") ?? "";
      const reject = async (failure: PageFailure) => {
        await response.body?.cancel();
        throw failure;
      };
      if (!response.ok) await reject(new PageFailure("bad-input", `${url} answers with status ${response.status}.`));
      if (type !== "" && !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type.trim()))
        await reject(new PageFailure("not-html", `${url} is not HTML but ${type.split(";")[0]}.`));
      if (Number(response.headers.get("content-length") ?? 0) > MAX_BYTES) await reject(tooLarge());
      const bytes = response.body ? await collect(response.body) : new Uint8Array();
      return { html: decodePage(bytes, type), url };
    }
  } catch (error) {
    if (error instanceof PageFailure) throw error;
    throw new PageFailure("bad-input", `${url} cannot be fetched: ${reasonOf(error)}.`);
  }
}

/**
 * Loads a page.
 * @param input a file, an http(s) address, or "-"
 * @param url where a file or standard input came from, or ""
 * @throws {PageFailure}
 */
export async function load(input: string, url: string): Promise<Loaded> {
  if (isAddress(input)) return fromAddress(input);
  const bytes = await (input === "-" ? collect(process.stdin) : fromFile(input));
  return { html: decodePage(bytes), url };
}
