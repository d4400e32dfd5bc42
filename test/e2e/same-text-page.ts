/** Runs in a page of the test in each browser: reads a page as the reader does, and gives what the command would. */
import { read } from "../../src/index.ts";
import { resultOf } from "../../src/out/result.ts";

export async function readPage(path: string, url: string): Promise<object> {
  const html = await (await fetch(path)).text();
  const reading = read(new DOMParser().parseFromString(html, "text/html"), url);
  return reading.ok ? resultOf(reading.article, window) : { why: reading.why };
}
