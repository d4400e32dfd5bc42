/** The built command, as people and engines run it. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pkg from "../../../package.json" with { type: "json" };

const ROOT = new URL("../../../", import.meta.url).pathname;
// Inside the project, so that it finds its dependencies.
const OUT = join(ROOT, "node_modules/.cache/unmirror-test");
const CLI = join(OUT, "cli.js");
let dir = "";
let server: Server;
let origin = "";

const SENTENCE = "这是一段足够长的正文，里面有逗号，也有句号，读起来像一篇文章。";
const page = (title = "题目", body = "") =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">首页</a></nav><article><h1>${title}</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}${body}</article></body></html>`;

interface Run {
  code: number;
  out: string;
  err: string;
}
function run(args: string[], input?: string | Buffer): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], { maxBuffer: 1 << 28, cwd: dir }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
    // A command that refuses its arguments ends before it has read what it is given.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}
const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { __VERSION__: JSON.stringify(pkg.version) },
    build: {
      ssr: "src/cli/main.ts",
      outDir: OUT,
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "cli.js" } },
    },
  });
  dir = mkdtempSync(join(tmpdir(), "unmirror-"));
  writeFileSync(join(dir, "page.html"), page());
  server = createServer((request, response) => {
    const url = request.url ?? "";
    const answer = (status: number, headers: Record<string, string>, body: string | Buffer = "") =>
      response.writeHead(status, headers).end(body);
    if (url === "/page") answer(200, { "content-type": "text/html; charset=utf-8" }, page("网上的"));
    else if (url === "/moved") answer(302, { location: "/page" });
    else if (url === "/loop") answer(302, { location: "/loop" });
    else if (url === "/away") answer(302, { location: "file:///etc/passwd" });
    else if (url === "/picture") answer(200, { "content-type": "image/png" }, "x");
    else if (url === "/large") answer(200, { "content-type": "text/html" }, Buffer.alloc(21_000_000, "x"));
    else answer(404, { "content-type": "text/html" }, "<p>none");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("a page", () => {
  it("is Markdown with front matter on standard output", async () => {
    const { code, out, err } = await run(["page.html", "--url", "https://x.example/1"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^---\ntitle: "题目"\nurl: "https:\/\/x\.example\/1"\n/);
    expect(out).toContain(`\n# 题目\n\n${SENTENCE}`);
  });

  it("comes from standard input, in any form", async () => {
    const text = await run(["-", "--format", "text"], page());
    expect(text.out.startsWith(SENTENCE)).toBe(true);
    const json = JSON.parse((await run(["-", "--format", "json", "--fields", "title,truncated"], page())).out);
    expect(json).toEqual({ id: "-", error: null, truncated: false, article: { title: "题目" } });
    const html = await run(["-", "--format", "html"], page());
    expect(html.out).toMatch(/^<!doctype html>/);
    const explained = await run(["-", "--explain"], page());
    expect(explained.out).toMatch(/ 0 {2}kept {5}这是一段/);
  });

  it("never goes over a file without --force", async () => {
    expect(await run(["page.html", "--output", "out.md"])).toEqual({ code: 0, out: "", err: "" });
    const again = await run(["page.html", "--output", "out.md", "--format", "text"]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("out.md is there already");
    expect(readFileSync(join(dir, "out.md"), "utf8")).toMatch(/^---/);
    expect((await run(["page.html", "--output", "out.md", "--format", "text", "--force"])).code).toBe(0);
    expect(readFileSync(join(dir, "out.md"), "utf8")).not.toMatch(/^---/);
  });

  it("is fetched, redirects followed", async () => {
    const { code, out } = await run([`${origin}/moved`]);
    expect(code).toBe(0);
    expect(out).toContain(`url: "${origin}/page"`);
  });

  it.each([
    ["/none", "answers with status 404"],
    ["/loop", "redirects more than 5 times"],
    ["/away", "Only http and https"],
    ["/picture", "is not HTML but image/png"],
    ["/large", "larger than 20 MB"],
  ])("fails with a sentence at %s", async (path, message) => {
    const { code, out, err } = await run([origin + path]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("fails with a sentence where there is no page", async () => {
    expect(await run(["none.html"])).toMatchObject({ code: 1, err: "unmirror: There is no file none.html.\n" });
    expect(await run(["-"], "<p>x</p>")).toMatchObject({
      code: 1,
      err: "unmirror: No article was found on the page.\n",
    });
    expect(await run(["-"], "%PDF-1.4 <p>")).toMatchObject({ code: 1, err: "unmirror: This is not an HTML page.\n" });
    expect(await run(["ftp://x.example/"])).toMatchObject({ code: 1 });
    expect(await run(["http://127.0.0.1:1/"])).toMatchObject({ code: 1 });
  });

  it("tells wrong usage", async () => {
    const { code, err } = await run(["--nonsense"]);
    expect(code).toBe(2);
    expect(err).toContain("--help");
    expect((await run(["--help"])).out).toContain("--jsonl");
    expect((await run(["--version"])).out).toBe(`unmirror ${pkg.version}\n`);
  });
});

describe("bulk mode", () => {
  const line = (id: unknown, html = page(), url = "https://x.example/") => `${JSON.stringify({ id, url, html })}\n`;

  it("answers every line once, in order, and no bad line ends it", async () => {
    const input = [
      line("a"),
      "not json\n",
      "\n",
      "[1]\n",
      line({ no: "id" }),
      '{"id":"b"}\n',
      line("c", "<p>x</p>"),
      line("d", "no tag"),
      line("e", "<p>".padEnd(20_000_001, "x")),
      line(7),
      line("f", page("题"), "not an address"),
      '{"id":"g","html":"x',
    ].join("");
    const { code, out, err } = await run(["--jsonl", "--jobs", "2", "--fields", "title"], input);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines(out).map(({ id, error, article }) => [id, error?.code ?? article.title])).toEqual([
      ["a", "题目"],
      [null, "bad-input"],
      [null, "bad-input"],
      [null, "bad-input"],
      [null, "bad-input"],
      ["b", "bad-input"],
      ["c", "no-article"],
      ["d", "not-html"],
      ["e", "too-large"],
      [7, "题目"],
      ["f", "题"],
      ["g", "bad-input"],
    ]);
  });

  it("gives the whole result of the contract", async () => {
    const [result] = lines((await run(["--jsonl"], line("a"))).out);
    expect(Object.keys(result)).toEqual([
      "id",
      "error",
      "verdict",
      "truncated",
      "truncatedAt",
      "truncatedBy",
      "altered",
      "attribution",
      "article",
      "removals",
    ]);
    expect(result.article.html).toContain(`<p>${SENTENCE}`);
    expect(result.article.markdown).toContain(SENTENCE);
  });

  it("gives a page up that takes too long, and goes on", async () => {
    // Parsing this takes minutes: every end tag looks through all the elements that are open. (On a busy machine the reader
    // that is begun anew for the pages behind it takes seconds.)
    const slow = `<p>${"<b><i><a href=#><font><u>".repeat(20_000)}x`;
    const input = line("a") + line("slow", slow) + line("b") + line("c");
    const { code, out } = await run(["--jsonl", "--jobs", "1", "--page-timeout", "15", "--fields", "title"], input);
    expect(code).toBe(0);
    const results = lines(out);
    expect(results.map(({ id }) => id)).toEqual(["a", "slow", "b", "c"]);
    expect(results[1].error).toEqual({ code: "too-large", message: "Reading the page took longer than 15 seconds." });
    expect(results[3].article.title).toBe("题目");
  });

  it("writes nothing for nothing", async () => {
    expect(await run(["--jsonl"], "")).toEqual({ code: 0, out: "", err: "" });
  });

  it("stops quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [CLI, "--jsonl", "--fields", "title"], { stdio: ["pipe", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.write(line("a").repeat(60));
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("reads no further than it has answered", async () => {
    const child = spawn(process.execPath, [CLI, "--jsonl", "--jobs", "1"], { stdio: ["pipe", "pipe", "inherit"] });
    // It is ended while it still has input: that is no failure.
    child.stdin.on("error", () => {});
    // Nobody reads the answers: after what the pipes hold, the input must stand still.
    const big = line("a", page("题", `<p>${SENTENCE.repeat(3_000)}</p>`));
    let accepted = 0;
    await new Promise<void>((resolve) => {
      let idle = setTimeout(resolve, 8_000);
      const more = () => {
        while (child.stdin.write(big)) accepted++;
        accepted++;
        child.stdin.once("drain", () => {
          clearTimeout(idle);
          idle = setTimeout(resolve, 8_000);
          more();
        });
      };
      more();
    });
    child.kill();
    expect(accepted).toBeLessThan(30);
  });
});
