/** Only what is well formed gets to the background, and only from the extension's own pages. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Asker, type Handlers, listen } from "../../../extension/messages.ts";
import type { Lesson } from "../../../src/index.ts";

type Listener = (message: unknown, sender: object) => Promise<{ ok: boolean; value?: unknown }> | undefined;
const heard = vi.hoisted(() => ({ listener: null as Listener | null }));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      id: "own",
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onMessage: {
        addListener(listener: Listener) {
          heard.listener = listener;
        },
      },
    },
    extension: { inIncognitoContext: false },
  },
}));

const LESSON: Lesson = {
  ...{ v: 1, id: "0123456789abcdef", site: "a.example", verdict: "noise", kind: "furniture", rules: [], text: "句" },
  ...{ whole: true, wrapper: null, before: "", after: "", wide: false, created: 1 },
};
const READER = { id: "own", url: "chrome-extension://own/reader.html", tab: { incognito: false } };
const asked: [request: unknown, asker: Asker][] = [];
const send = (request: unknown, sender: object = READER, name = "learn") => heard.listener?.({ name, request }, sender);

beforeEach(() => {
  asked.length = 0;
  listen({
    async learn(request, asker) {
      asked.push([request, asker]);
      return { ok: true };
    },
    async judged(request, asker) {
      asked.push([request, asker]);
      return null;
    },
    async bar(request, asker) {
      asked.push([request, asker]);
      return null;
    },
  } as Partial<Handlers> as Handlers);
});

describe("learn", () => {
  it("is heard, with what the browser says of the window", async () => {
    const request = { site: "a.example", add: [LESSON], remove: ["fedcba9876543210"] };
    await send(request);
    await send(request, { ...READER, tab: { incognito: true } });
    expect(asked).toEqual([
      [request, { isPrivate: false, tabId: null, url: READER.url }],
      [request, { isPrivate: true, tabId: null, url: READER.url }],
    ]);
  });

  it.each([
    ["a lesson of another site", { add: [{ ...LESSON, site: "b.example" }] }],
    ["a lesson of a later version", { add: [{ ...LESSON, v: 2 }] }],
    ["too many", { add: Array(201).fill(LESSON) }],
    ["no list", { add: LESSON }],
    ["a strange id", { remove: ["settings"] }],
    ["a strange site", { site: "a.example/b" }],
    ["no site", { site: "", add: [{ ...LESSON, site: "" }] }],
  ])("refuses %s", async (_, wrong) => {
    const reply = await send({ site: "a.example", add: [], remove: [], ...wrong });
    expect(reply?.ok).toBe(false);
    expect(asked).toEqual([]);
  });

  it("answers no web page", () => {
    const request = { site: "a.example", add: [LESSON], remove: [] };
    expect(send(request, { ...READER, url: "https://a.example/" })).toBeUndefined();
    expect(send(request, { ...READER, id: "other" })).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe("judged", () => {
  const JUDGED = { label: "unsure", score: 0.2, signs: [{ rule: "found-wall", weight: 0.2 }], source: null };
  const PAGE = { id: "own", url: "https://a.example/1", frameId: 0, tab: { id: 7, incognito: false } };
  const hear = (request: unknown, sender: object = PAGE) => send(request, sender, "judged");

  it("is heard from the page that a tab shows: the browser says which", async () => {
    await hear({ ...JUDGED, tabId: 1, url: "https://b.example/" });
    expect(asked.map(([, asker]) => asker)).toEqual([{ isPrivate: false, tabId: 7, url: "https://a.example/1" }]);
  });

  it.each([
    ["a frame of a page", { ...PAGE, frameId: 3 }],
    ["a page in no tab", { ...PAGE, tab: undefined }],
    ["a file", { ...PAGE, url: "file:///a.html" }],
    ["another extension", { ...PAGE, id: "other" }],
  ])("is not heard from %s", (_, sender) => {
    expect(hear(JUDGED, sender)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("is refused where it is malformed", async () => {
    expect((await hear({ ...JUDGED, label: "guilty" }))?.ok).toBe(false);
    expect(asked).toEqual([]);
  });

  it("is all that a web page may say, with what was pressed in the bar", async () => {
    await send({ act: "close", tabId: 9 }, PAGE, "bar");
    expect(asked[0]?.[1]).toEqual({ isPrivate: false, tabId: 7, url: "https://a.example/1" });
    expect((await send({ act: "save" }, PAGE, "bar"))?.ok).toBe(false);
    expect(send({ act: "read" }, { ...PAGE, frameId: 3 }, "bar")).toBeUndefined();
    for (const name of ["copy", "read", "save", "learn", "set", "notHere", "wrong"]) {
      expect(send({ name: "bar", value: true, key: "0123456789abcdef", tabId: 7 }, PAGE, name)).toBeUndefined();
    }
    expect(asked).toHaveLength(1);
  });
});
