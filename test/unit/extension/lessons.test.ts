/** What was taught is kept: one key a record, nothing of private windows on the disk, nothing of others lost. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPrivateLessons, learn, lessonsOf } from "../../../extension/lessons.ts";
import type { Lesson } from "../../../src/index.ts";
import { LESSONS_MOST } from "../../../src/lesson.ts";
import { type Area, area } from "./storage.ts";

const storage = vi.hoisted(() => ({}) as { local: Area; session: Area });
vi.mock("webextension-polyfill", () => ({ default: { storage } }));
beforeEach(() => {
  storage.local = area();
  storage.session = area();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const SITE = "reposter.example";
const idOf = (n: number) => `lesson${String(n).padStart(10, "0")}`;
const lesson = (n: number, more: Partial<Lesson> = {}): Lesson => ({
  ...{ v: 1, id: idOf(n), site: SITE, verdict: "noise", kind: "furniture", rules: [], text: `第${n}句` },
  ...{ whole: true, wrapper: null, before: "", after: "", wide: true, created: n },
  ...more,
});
const add = (lessons: Lesson[], isPrivate = false, site = SITE) => learn({ site, add: lessons, remove: [] }, isPrivate);
const remove = (ids: string[], isPrivate = false) => learn({ site: SITE, add: [], remove: ids }, isPrivate);

describe("what was taught", () => {
  it("is kept as one record each, and read in the order it came in", async () => {
    await add([lesson(2)]);
    await add([lesson(1)]);
    expect([...storage.local.data.keys()].sort()).toEqual([`rule:${SITE}:${idOf(1)}`, `rule:${SITE}:${idOf(2)}`]);
    expect(await lessonsOf(SITE, false)).toEqual([lesson(1), lesson(2)]);
  });

  it("loses nothing where many are taught at once", async () => {
    const lessons = Array.from({ length: 50 }, (_, n) => lesson(n));
    await Promise.all(lessons.map((one) => add([one])));
    expect(await lessonsOf(SITE, false)).toHaveLength(50);
  });

  it("is of its own site alone, also where one name begins like another", async () => {
    await add([lesson(1)]);
    await add([lesson(2, { site: "example" })], false, "example");
    await add([lesson(3, { site: "[::1]" })], false, "[::1]");
    expect(await lessonsOf(SITE, false)).toEqual([lesson(1)]);
    expect((await lessonsOf("[::1]", false)).map(({ id }) => id)).toEqual([idOf(3)]);
    expect(await lessonsOf("[", false)).toEqual([]);
    expect(await lessonsOf("", false)).toEqual([]);
  });

  it("is taken back one by one, and nothing else with it", async () => {
    storage.local.data.set("trail:0123456789abcdef", { url: "https://a.example/", at: 1 });
    await add([lesson(1), lesson(2)]);
    await remove([idOf(1)]);
    expect(await lessonsOf(SITE, false)).toEqual([lesson(2)]);
    await remove([idOf(2)]);
    expect([...storage.local.data.keys()]).toEqual(["trail:0123456789abcdef"]);
  });

  it("of a later version stays stored, and is not heeded", async () => {
    const later = { ...lesson(9), v: 2, verdict: "somewhat" };
    storage.local.data.set(`rule:${SITE}:${idOf(9)}`, later);
    storage.local.data.set(`rule:${SITE}:${idOf(8)}`, "what is this");
    await add([lesson(1)]);
    await remove([idOf(1)]);
    expect(await lessonsOf(SITE, false)).toEqual([]);
    expect(storage.local.data.get(`rule:${SITE}:${idOf(9)}`)).toEqual(later);
    expect(storage.local.data.size).toBe(2);
  });

  it("under another name than its own is not heeded", async () => {
    storage.local.data.set(`rule:${SITE}:${idOf(1)}`, lesson(2));
    storage.local.data.set(`rule:${SITE}:${idOf(3)}`, lesson(3, { site: "elsewhere.example" }));
    expect(await lessonsOf(SITE, false)).toEqual([]);
  });
});

describe("what can't be remembered", () => {
  it(`is more than ${LESSONS_MOST} of a site; what makes room for it counts`, async () => {
    const lessons = Array.from({ length: LESSONS_MOST }, (_, n) => lesson(n));
    expect(await add(lessons)).toEqual({ ok: true });
    expect(await add([lesson(900)])).toEqual({ ok: false, why: "full" });
    expect(storage.local.data.size).toBe(LESSONS_MOST);
    expect(await learn({ site: SITE, add: [lesson(900)], remove: [idOf(3)] }, false)).toEqual({ ok: true });
    expect(await remove([idOf(4)])).toEqual({ ok: true });
    expect(storage.local.data.size).toBe(LESSONS_MOST - 1);
  });

  it("is what the browser has no room for: the old state stays", async () => {
    await add([lesson(1)]);
    storage.local.failure = new Error("QUOTA_BYTES quota exceeded");
    expect(await learn({ site: SITE, add: [lesson(2)], remove: [idOf(1)] }, false)).toEqual({
      ok: false,
      why: "no_room",
    });
    expect(await lessonsOf(SITE, false)).toEqual([lesson(1)]);
  });
});

describe("a private window", () => {
  it("leaves nothing on the disk", async () => {
    await add([lesson(1)], true);
    expect(storage.local.data.size).toBe(0);
    expect(await lessonsOf(SITE, true)).toEqual([lesson(1)]);
    expect(await lessonsOf(SITE, false)).toEqual([]);
    await forgetPrivateLessons();
    expect(await lessonsOf(SITE, true)).toEqual([]);
  });

  it("heeds what was taught before, and takes it back for itself alone", async () => {
    await add([lesson(1)]);
    await remove([idOf(1)], true);
    expect(await lessonsOf(SITE, true)).toEqual([]);
    expect(await lessonsOf(SITE, false)).toEqual([lesson(1)]);
    // Undone.
    await add([lesson(1)], true);
    expect(await lessonsOf(SITE, true)).toEqual([lesson(1)]);
  });

  it("takes back what it taught", async () => {
    await add([lesson(1)], true);
    await remove([idOf(1)], true);
    expect(await lessonsOf(SITE, true)).toEqual([]);
  });

  it("is forgotten after an hour, for nobody hears it close in Chromium", async () => {
    await add([lesson(1)], true);
    vi.useFakeTimers({ now: Date.now() + 61 * 60 * 1000, toFake: ["Date"] });
    try {
      expect(await lessonsOf(SITE, true)).toEqual([]);
      await add([lesson(2)], true);
      await forgetPrivateLessons(60 * 60 * 1000);
      expect([...storage.session.data.keys()]).toEqual([`rule:${SITE}:${idOf(2)}`]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("keeps copies of pages when its lessons go", async () => {
    storage.session.data.set("shelf:0123456789abcdef", {});
    await add([lesson(1)], true);
    await forgetPrivateLessons();
    expect([...storage.session.data.keys()]).toEqual(["shelf:0123456789abcdef"]);
  });
});
