/** Sites are left alone for a day or for ever, and nothing of private windows gets to the disk. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  forgetPrivateSites,
  isLeftAlone,
  notHereOn,
  quietSites,
  sitesForEver,
  writeNotHere,
} from "../../../extension/not-here.ts";
import { type Area, area } from "./storage.ts";

const storage = vi.hoisted(() => ({}) as { local: Area; session: Area });
vi.mock("webextension-polyfill", () => ({ default: { storage } }));

const SITE = "reposter.example";
const NOW = new Date(2026, 10, 28, 21, 30);

beforeEach(() => {
  storage.local = area();
  storage.session = area();
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => vi.useRealTimers());

describe("a site that is left alone", () => {
  it("is so for ever, with all its hosts and with no others", async () => {
    await writeNotHere(SITE, "ever", false);
    expect(await notHereOn(SITE, false)).toBe("ever");
    expect(await isLeftAlone(`https://www.m.${SITE}:8080/a?b#c`, false)).toBe(true);
    expect(await isLeftAlone(`https://not${SITE}/`, false)).toBe(false);
    expect(await isLeftAlone("https://example/", false)).toBe(false);
    expect(await isLeftAlone("about:blank", false)).toBe(false);
    expect(await sitesForEver()).toEqual([SITE]);
  });

  it("is so until its user's day ends, after midnight; then nothing is left of it", async () => {
    await writeNotHere(SITE, "today", false);
    expect(await sitesForEver()).toEqual([]);
    vi.setSystemTime(new Date(2026, 10, 29, 1, 0));
    expect(await notHereOn(SITE, false)).toBe("today");
    vi.setSystemTime(new Date(2026, 10, 29, 4, 1));
    expect(await isLeftAlone(`https://${SITE}/`, false)).toBe(false);
    expect(storage.local.data.size).toBe(0);
  });

  it("is so no longer when that is taken back", async () => {
    await writeNotHere(SITE, "ever", false);
    await writeNotHere(SITE, "no", false);
    expect(await notHereOn(SITE, false)).toBe("no");
    expect(storage.local.data.size).toBe(0);
  });

  it("is on the list, by its name, as long as it lasts", async () => {
    await writeNotHere(SITE, "ever", false);
    await writeNotHere("a.example", "today", false);
    storage.local.data.set("not-here:b.example", { v: 1, until: NOW.getTime() });
    storage.local.data.set("not-here:*", { v: 1, until: null });
    const [first, ...more] = await quietSites(false);
    expect(first?.site).toBe("a.example");
    expect(first?.until).toBeGreaterThan(NOW.getTime());
    expect(more).toEqual([{ site: SITE, until: null }]);
    expect(await sitesForEver()).toEqual([SITE]);
  });

  it("stays as a later version has written it", async () => {
    storage.local.data.set(`not-here:${SITE}`, { v: 2, how: "hours" });
    expect(await notHereOn(SITE, false)).toBe("no");
    expect(storage.local.data.size).toBe(1);
  });
});

describe("a private window", () => {
  it("writes nothing to the disk, and ordinary windows don't heed it", async () => {
    await writeNotHere(SITE, "ever", true);
    expect(storage.local.data.size).toBe(0);
    expect(await notHereOn(SITE, true)).toBe("today");
    expect(await notHereOn(SITE, false)).toBe("no");
    await forgetPrivateSites();
    expect(await notHereOn(SITE, true)).toBe("no");
  });

  it("keeps nothing where it chooses what is so already", async () => {
    await writeNotHere(SITE, "no", true);
    expect(storage.session.data.size).toBe(0);
    await writeNotHere(SITE, "ever", false);
    await writeNotHere(SITE, "no", true);
    await writeNotHere(SITE, "ever", true);
    expect(await notHereOn(SITE, true)).toBe("ever");
    expect(storage.session.data.size).toBe(0);
  });

  it("takes back what is on the disk for itself alone", async () => {
    await writeNotHere(SITE, "ever", false);
    await writeNotHere(SITE, "no", true);
    expect(await notHereOn(SITE, true)).toBe("no");
    expect(await notHereOn(SITE, false)).toBe("ever");
    expect(await quietSites(true)).toEqual([]);
    expect(await quietSites(false)).toEqual([{ site: SITE, until: null }]);
  });
});
