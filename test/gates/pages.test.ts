/** Hostile pages through the command: each is answered, in time, and the honest sentence in its article survives. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const GENERATOR = here("../../../shared/hostile/pages.mjs");
const COMMAND = here("../../dist/cli.js");

interface Case {
  file: string;
  group: string;
  type: string;
  expect: { article: boolean; maxMs: number };
}
interface Answer {
  id: string;
  error: { code: string } | null;
  article?: { text: string };
}

describe.skipIf(!existsSync(GENERATOR))("hostile pages", () => {
  let folder: string;
  let cases: Case[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "unmirror-hostile-"));
    await ended(spawn(process.execPath, [GENERATOR, folder], { stdio: "ignore" }));
    ({ cases } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { cases: Case[] });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are each answered by the command, in order", async () => {
    const pages = cases.filter(({ type, file }) => type.startsWith("text/html") && file.endsWith(".html"));
    const command = spawn(process.execPath, [COMMAND, "--jsonl", "--fields", "text"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const answers: Answer[] = [];
    const reading = (async () => {
      for await (const line of createInterface({ input: command.stdout })) answers.push(JSON.parse(line) as Answer);
    })();
    for (const { file } of pages) {
      const html = readFileSync(join(folder, file), "utf8");
      const line = JSON.stringify({ id: file, url: `https://pages.example/${file}`, html });
      if (!command.stdin.write(`${line}\n`)) await new Promise((resolve) => command.stdin.once("drain", resolve));
    }
    command.stdin.end();
    await Promise.all([reading, ended(command)]);
    expect(answers.map(({ id }) => id)).toEqual(pages.map(({ file }) => file));
    const lost = pages
      .map((page, i) => ({ page, answer: answers[i] }))
      .filter(({ page }) => page.expect.article && isStatic(page))
      .filter(({ answer }) => !answer?.article?.text.includes("MARKER-ARTICLE-BODY"))
      .filter(({ answer }) => answer?.error?.code !== "too-large")
      .map(({ page, answer }) => `${page.file}: ${answer?.error?.code ?? "the sentence is lost"}`);
    expect(lost).toEqual([]);
  });
});

/** What a script builds, the command never sees; files in other charsets are told by their bytes alone. */
function isStatic({ group, type }: Case): boolean {
  return group !== "dynamic" && group !== "charset" && type === "text/html; charset=utf-8";
}

function ended(child: { once(event: "exit", hear: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
