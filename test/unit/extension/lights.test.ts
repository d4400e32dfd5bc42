/** The toolbar button tells signs of a copy, of the page that the tab shows, and nothing else. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Tabs } from "webextension-polyfill";
import type { Judged } from "../../../extension/judged.ts";
import { type Area, area } from "./storage.ts";

type Tab = Tabs.Tab & { id: number };
const world = vi.hoisted(() => ({
  storage: {} as { local: Area; session: Area },
  tabs: new Map<number, Tab>(),
  titles: new Map<number, string>(),
  icons: new Map<number, Record<number, string>>(),
  allowed: [] as string[],
}));
vi.mock("../../../extension/bar.ts", () => ({ hideBar: vi.fn(), offerBar: vi.fn() }));
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: world.storage,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => world.allowed.includes(one)),
    },
    i18n: {
      getMessage: (name: string, values: string[] = []) => (name === "language" ? "en" : [name, ...values].join(" ")),
    },
    action: {
      async setTitle({ tabId, title }: { tabId: number; title: string }) {
        world.titles.set(tabId, title);
      },
      async setIcon({ tabId, path }: { tabId: number; path: Record<number, string> }) {
        world.icons.set(tabId, path);
      },
    },
    tabs: {
      async get(id: number) {
        const tab = world.tabs.get(id);
        if (!tab) throw new Error("no such tab");
        return tab;
      },
    },
  },
}));
const { dim, lightUp, repaint, wordsOf } = await import("../../../extension/lights.ts");
const { forgetPrivateLit, litIn } = await import("../../../extension/lit.ts");
const { hideBar, offerBar } = await import("../../../extension/bar.ts");
const { writeNotHere } = await import("../../../extension/not-here.ts");

const PAGE = "https://www.reposter.example/a.html";
const SIGNS: Judged = {
  label: "republished",
  score: 0.9,
  signs: [
    { rule: "names-source", weight: 0.5 },
    { rule: "found-wall", weight: 0.2 },
    { rule: "own-canonical", weight: -0.2 },
  ],
  source: "写作训练营",
};
const WORDS = "light_source_other 2 写作训练营";
const tabWith = (url: string, incognito = false) => ({ id: 7, incognito, url }) as Tab;
const open = (tab: Tab) => world.tabs.set(tab.id, tab);
const judgedKeys = () => [...world.storage.session.data.keys()].filter((name) => name.startsWith("judged:"));

beforeEach(() => {
  world.storage.local = area();
  world.storage.session = area();
  for (const map of [world.tabs, world.titles, world.icons]) map.clear();
  vi.clearAllMocks();
});

describe("a page with signs of a copy", () => {
  it("is told by another icon and in words, and remembered without query and fragment", async () => {
    open(tabWith(`${PAGE}?session=1#end`));
    await lightUp(7, `${PAGE}?session=1`, SIGNS);
    expect(world.titles.get(7)).toBe(WORDS);
    expect(world.icons.get(7)?.[16]).toContain("signs-16");
    expect(JSON.stringify([...world.storage.session.data])).not.toContain("session=1");
    expect(await litIn(tabWith(`${PAGE}?session=1`))).toEqual(SIGNS);
    expect(await litIn(tabWith("https://www.reposter.example/b.html"))).toBeNull();
    expect(offerBar).toHaveBeenCalledOnce();
    expect(world.storage.local.data.size).toBe(0);
  });

  it("is dropped where the tab has gone elsewhere, or is no more", async () => {
    open(tabWith("https://www.reposter.example/b.html"));
    await lightUp(7, PAGE, SIGNS);
    await lightUp(8, PAGE, SIGNS);
    expect(world.titles.size).toBe(0);
    expect(judgedKeys()).toEqual([]);
  });

  it("is quiet again when its text has become another's", async () => {
    open(tabWith(PAGE));
    await lightUp(7, PAGE, SIGNS);
    await lightUp(7, PAGE, { ...SIGNS, label: "unsure" });
    expect(world.titles.get(7)).toBe("name");
    expect(world.icons.get(7)?.[16]).toContain("icon-16");
    expect(hideBar).toHaveBeenCalledWith(7);
    expect(judgedKeys()).toEqual([]);
  });

  it("is lit though the memory is full", async () => {
    open(tabWith(PAGE));
    world.storage.session.failure = new Error("quota");
    await lightUp(7, PAGE, SIGNS);
    expect(world.titles.get(7)).toBe(WORDS);
  });

  it("goes with its private window", async () => {
    open(tabWith(PAGE, true));
    await lightUp(7, PAGE, SIGNS);
    expect(world.storage.local.data.size).toBe(0);
    await forgetPrivateLit();
    expect(judgedKeys()).toEqual([]);
  });
});

it.each(["unsure", "original"] as const)("%s shows nothing at all", async (label) => {
  open(tabWith(PAGE));
  await lightUp(7, PAGE, { ...SIGNS, label });
  expect([world.titles.size, world.icons.size, judgedKeys().length]).toEqual([0, 0, 0]);
  expect(offerBar).not.toHaveBeenCalled();
});

it("a page may change its query meanwhile; one that is being loaded is another", async () => {
  open({ ...tabWith(`${PAGE}?n=2`), status: "loading" });
  await lightUp(7, `${PAGE}?n=1`, SIGNS);
  expect([world.titles.size, judgedKeys().length]).toEqual([0, 0]);
  open({ ...tabWith(`${PAGE}?n=2`), status: "complete" });
  await lightUp(7, `${PAGE}?n=1`, SIGNS);
  expect(world.titles.get(7)).toBe(WORDS);
});

it("a site that is left alone shows nothing, and shows it again when that is taken back", async () => {
  open(tabWith(PAGE));
  await lightUp(7, PAGE, SIGNS);
  await writeNotHere("reposter.example", "today", false);
  await repaint();
  expect(world.titles.get(7)).toBe("name");
  await writeNotHere("reposter.example", "no", false);
  await repaint();
  expect(world.titles.get(7)).toBe(WORDS);
});

describe("the permission, taken back,", () => {
  it("takes the signs with it, of that site alone", async () => {
    open(tabWith(PAGE));
    await lightUp(7, PAGE, SIGNS);
    world.allowed = ["https://www.reposter.example/*"];
    await dim();
    expect(world.titles.get(7)).toBe(WORDS);
    world.allowed = [];
    await dim();
    expect(world.titles.get(7)).toBe("name");
    expect(hideBar).toHaveBeenCalledWith(7);
    expect(judgedKeys()).toEqual([]);
  });

  it("leaves nothing to a probe that speaks late: its page's address is hidden by then", async () => {
    world.tabs.set(7, { id: 7, incognito: false } as Tab);
    await lightUp(7, PAGE, SIGNS);
    expect([world.titles.size, judgedKeys().length]).toEqual([0, 0]);
  });
});

it("a source is one short line, with nothing unseen in it", () => {
  const words = wordsOf({ ...SIGNS, source: `a\u202Eb\n${"长".repeat(100)}` });
  expect(words).toBe(`light_source_other 2 a b ${"长".repeat(55)}…`);
  expect(wordsOf({ ...SIGNS, source: " " })).toBe("light_signs_other 2");
});
