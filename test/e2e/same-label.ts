/** What the probe says of pages in a browser, beside what the command says of the same pages. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Tab } from "./browser.ts";
import type { labelOf } from "./same-label-page.ts";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Page {
  id: string;
  /** The address that it is judged by. */
  url: string;
  html: string;
  /** Where it is served. */
  at: string;
}

/** What the command says, page by page; null for what is no article to it. */
export async function labelsByCommand(pages: readonly Page[]): Promise<(string | null)[]> {
  const command = spawn(process.execPath, [COMMAND, "--jsonl", "--fields", "verdict"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = (async () => {
    const labels: (string | null)[] = [];
    for await (const line of createInterface({ input: command.stdout }))
      labels.push((JSON.parse(line) as { verdict?: { label: string } }).verdict?.label ?? null);
    return labels;
  })();
  for (const { id, url, html } of pages)
    if (!command.stdin.write(`${JSON.stringify({ id, url, html })}\n`))
      await new Promise((resolve) => command.stdin.once("drain", resolve));
  command.stdin.end();
  return answers;
}

/**
 * What the probe says, page by page; null where it says nothing.
 * @param bundle the folder of the bundled same-label-page.ts
 */
export async function labelsByProbe(tab: Tab, pages: readonly Page[], bundle: string): Promise<(string | null)[]> {
  const code = await readFile(`${bundle}/page.js`, "utf8");
  const labels: (string | null)[] = [];
  for (const { at, url } of pages) {
    await tab.go(`${at}?policy=judged`);
    labels.push(await tab.evaluate(judgeHere, code, url));
  }
  return labels;
}

/** Evaluated in the page. Nothing of the page's own runs there. */
function judgeHere(code: string, url: string): Promise<string | null> {
  // biome-ignore lint/security/noGlobalEval: the page must stay as it is, without an element of ours
  const page = globalThis.eval(`(() => { ${code}; return page; })()`) as { labelOf: typeof labelOf };
  return page.labelOf(url);
}

/** The pages of which the two say different things. Where the probe says nothing, the command must only call it no copy. */
export function differences(
  pages: readonly Page[],
  byProbe: readonly (string | null)[],
  byCommand: readonly (string | null)[],
): string[] {
  return pages.flatMap(({ id }, i) => {
    const [probe, command] = [byProbe[i] ?? null, byCommand[i] ?? null];
    const agree = probe === null || command === null ? !isLit(probe) && !isLit(command) : probe === command;
    return agree ? [] : [`${id}: ${probe} by the probe, ${command} by the command`];
  });
}

/** Whether a label lights the button. */
export const isLit = (label: string | null | undefined) => label === "republished";
