/** What is taken for something that somebody has typed, in both browsers. */
import { rm } from "node:fs/promises";
import { sep } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, until } from "./browser.ts";
import { bundle } from "./bundle.ts";
import { BROWSERS, launch } from "./launch.ts";
import { type Server, serve } from "./server.ts";

declare const page: { isEdited(document: Document): boolean };

/** What a person does, each on the page as it comes. */
const EDITS: Record<string, () => unknown> = {
  "a text": () => Object.assign(find("text"), { value: "other" }),
  "a text taken away": () => Object.assign(find("text"), { value: "" }),
  "a password": () => Object.assign(find("password"), { value: "secret" }),
  "a number": () => Object.assign(find("number"), { value: "3" }),
  "a date": () => Object.assign(find("date"), { value: "2026-01-31" }),
  "a colour": () => Object.assign(find("color"), { value: "#ff0000" }),
  "a range": () => Object.assign(find("range"), { value: "7" }),
  "a box ticked": () => Object.assign(find("checkbox"), { checked: true }),
  "a tick taken away": () => Object.assign(find("checked"), { checked: false }),
  "a choice of radio buttons": () => Object.assign(find("radio"), { checked: true }),
  "a choice in a list": () => Object.assign(find("select"), { selectedIndex: 2 }),
  "another choice than the page's": () => Object.assign(find("named"), { selectedIndex: 0 }),
  "one more of several choices": () => Object.assign(find("multiple").options[1] ?? {}, { selected: true }),
  "a file": () => {
    const files = new DataTransfer();
    files.items.add(new File(["x"], "x.txt"));
    Object.assign(find("file"), { files: files.files });
  },
  "a long text": () => Object.assign(find("area"), { value: "other" }),
  "an editor with the focus": () => find("editor").focus(),
  "an editor with the caret": () => getSelection()?.collapse(find("editor").firstChild, 3),
  "an editor that fills a frame": () => {
    find("frame").contentDocument?.body.focus();
    find("frame")
      .contentDocument?.getSelection()
      ?.collapse(find("frame").contentDocument?.body.lastChild ?? null, 1);
  },
  "a field in a shadow tree": () =>
    Object.assign(find("host").shadowRoot?.getElementById("shaded") ?? {}, { value: "x" }),
  "a field in a frame of the page": () =>
    Object.assign(find("frame").contentDocument?.getElementById("inner") ?? {}, { value: "x" }),
};

/** Stands for what the page's own function of that name finds: edits are sent as their source. */
declare function find(id: string): HTMLSelectElement & HTMLIFrameElement;

describe.each(BROWSERS)("%s", (name) => {
  let server: Server;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await bundle("test/e2e/typed-page.ts");
    [server, browser] = await Promise.all([serve({ "/typed/": `${folder}${sep}` }), launch(name)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close(), rm(folder, { recursive: true, force: true })]);
  });

  test("an untouched page is not edited; whatever is typed or chosen is told", async () => {
    const tab = await browser.open(`${server.origin}/pages/fields.html`);
    const found: Record<string, boolean> = {};
    for (const [what, edit] of Object.entries({ nothing: () => undefined, ...EDITS })) {
      await tab.go(`${server.origin}/pages/fields.html?${encodeURIComponent(what)}`);
      await until("the frame is there", () =>
        tab.evaluate(() => document.querySelector("iframe")?.contentDocument?.getElementById("inner") !== null),
      );
      found[what] = await tab.evaluate((source) => {
        const script = document.createElement("script");
        script.textContent = `{ const find = (id) => document.getElementById(id); (${source})(); }`;
        document.body.append(script);
        return page.isEdited(document);
      }, String(edit));
    }
    const expected = Object.fromEntries(Object.keys(found).map((what) => [what, what !== "nothing"]));
    expect(found).toEqual(expected);
  });
});
