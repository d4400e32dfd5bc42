/** Hostile pages through the probe: each is judged as it would be without what its script does, and goes on answering. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Tab } from "../e2e/browser.ts";
import { type Told, watchPage } from "../e2e/hostile.ts";
import { judgeAsBrowsed, listenToProbes } from "../e2e/judging.ts";
import { BROWSERS, launch } from "../e2e/launch.ts";
import { type Server, serve } from "../e2e/server.ts";

const GENERATOR = fileURLToPath(new URL("../../../shared/hostile/pages.mjs", import.meta.url));
const GROUPS = "^(clobber|tamper|dynamic)$";

interface Case {
  file: string;
  group: string;
}

/** What makes a copy of the article, which is nobody's as it is. */
const COPIED = {
  source: "<p>来源：东巷记事</p>",
  disclaimer: "<p>本文由网友投稿，不代表本站观点，如有侵权请联系我们删除。</p>",
};
const asCopy = (html: string) =>
  html.replace("</h1>", `</h1>${COPIED.source}`).replace("</article>", `${COPIED.disclaimer}</article>`);
/** The page without what its copier does against readers. */
const withoutTricks = (html: string) =>
  html.replace(/<script>[\s\S]*?<\/script>/g, "").replace(/<meta http-equiv[^>]*>/g, "");

/** These replace their text or are loaded anew again and again: what is said of them meanwhile, and how often, is open. */
const LEAVES = /^(?:dyn-document-write|dyn-meta-refresh|dyn-redirect-js|tamper-close)/;
/** Their tricks are at work for so long, in milliseconds. */
const REST: Record<string, number> = { clobber: 0, tamper: 2500, dynamic: 8000 };
const JUDGEMENTS_MOST = 7;

describe.skipIf(!existsSync(GENERATOR)).each(BROWSERS)("hostile pages in %s", (name) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let inside: Tab;
  let cases: Case[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "unmirror-hostile-"));
    await once(spawn(process.execPath, [GENERATOR, folder, `--only=${GROUPS}`], { stdio: "ignore" }), "exit");
    ({ cases } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { cases: Case[] });
    for (const { file } of cases) {
      const copy = asCopy(readFileSync(join(folder, file), "utf8"));
      writeFileSync(join(folder, file), copy);
      writeFileSync(join(folder, `plain-${file}`), withoutTricks(copy));
    }
    [server, browser] = await Promise.all([serve({ "/hostile/": `${folder}/` }), launch(name)]);
    inside = await judgeAsBrowsed(browser);
    await inside.evaluate(listenToProbes);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const watch = (file: string, rest = 0): Promise<Told> =>
    watchPage(browser, inside, `${server.origin}/hostile/${file}`, { patience: 12_000, rest });

  test("are judged as without their tricks, and go on answering", async () => {
    const wrong: string[] = [];
    for (const { file, group } of cases) {
      const { labels, answers, mistakes } = await watch(file, REST[group]);
      if (LEAVES.test(file)) continue;
      if (mistakes.length > 0) wrong.push(`${file}: ${mistakes.join(" / ")}`);
      if (labels.length > JUDGEMENTS_MOST) wrong.push(`${file}: judged ${labels.length} times`);
      if (!answers) wrong.push(`${file}: the page does not answer`);
      // What names alone do, no script undoes: there the page without them is the article by itself.
      const plain = group === "clobber" ? "republished" : (await watch(`plain-${file}`)).labels[0];
      if (plain === undefined || labels[0] !== plain) wrong.push(`${file}: ${labels[0]}, without its tricks ${plain}`);
    }
    expect(cases.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
