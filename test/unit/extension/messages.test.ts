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
const send = (request: unknown, sender: object = READER) => heard.listener?.({ name: "learn", request }, sender);

beforeEach(() => {
  asked.length = 0;
  listen({
    async learn(request, asker) {
      asked.push([request, asker]);
      return { ok: true };
    },
  } as Partial<Handlers> as Handlers);
});

describe("learn", () => {
  it("is heard, with what the browser says of the window", async () => {
    const request = { site: "a.example", add: [LESSON], remove: ["fedcba9876543210"] };
    await send(request);
    await send(request, { ...READER, tab: { incognito: true } });
    expect(asked).toEqual([
      [request, { isPrivate: false }],
      [request, { isPrivate: true }],
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
