/** What the user has chosen is kept; what this version doesn't know is neither read nor touched. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { area } from "./storage.ts";

const store = vi.hoisted(() => ({ local: null as unknown, session: null as unknown }));
vi.mock("webextension-polyfill", () => ({ default: { storage: store } }));
const settings = await import("../../../extension/settings.ts");

let [local, session] = [area(), area()];
beforeEach(() => {
  [local, session] = [area(), area()];
  // The whole store, by whatever names it is asked for: the browser's own gives only those.
  store.local = { ...local, get: async () => local.get(null), remove: local.remove, set: local.set };
  store.session = { ...session, get: async () => session.get(null) };
});

describe("a setting", () => {
  it("is the default where nothing was chosen", async () => {
    expect(await settings.readSettings()).toEqual({ detect: true, bar: false });
  });

  it("is what was chosen, one record each", async () => {
    await settings.writeSetting("bar", true);
    expect(await settings.readSettings()).toEqual({ detect: true, bar: true });
    expect([...local.data]).toEqual([["setting:bar", true]]);
  });

  it("of a later version reads as the default, and is kept", async () => {
    local.data.set("setting:bar", { where: "top" });
    local.data.set("setting:voice", "loud");
    expect(await settings.readSettings()).toEqual({ detect: true, bar: false });
    await settings.writeSetting("detect", false);
    expect(local.data.get("setting:bar")).toEqual({ where: "top" });
    expect(local.data.get("setting:voice")).toBe("loud");
  });

  it("takes only what fits it", () => {
    expect(settings.isSetting("bar", true)).toBe(true);
    expect(settings.isSetting("bar", "yes")).toBe(false);
    expect(settings.isSetting("toString", true)).toBe(false);
    expect(settings.isSetting("voice", true)).toBe(false);
  });
});

describe("a site that is left alone", () => {
  it("is that until it is taken back", async () => {
    await settings.writeNotHere("b.example", "ever", false);
    await settings.writeNotHere("a.example", "today", false);
    const [first, second] = await settings.quietSites();
    expect(second).toEqual({ site: "b.example", until: null });
    expect(first?.site).toBe("a.example");
    expect((first?.until ?? 0) - Date.now()).toBeLessThanOrEqual(25 * 60 * 60 * 1000);
    await settings.writeNotHere("b.example", "no", false);
    expect((await settings.quietSites()).map(({ site }) => site)).toEqual(["a.example"]);
  });

  it("in a private window is known to the session alone", async () => {
    await settings.writeNotHere("a.example", "ever", true);
    expect(local.data.size).toBe(0);
    expect(await settings.quietSites()).toEqual([{ site: "a.example", until: null }]);
  });

  it("for a day is over with the day, and then forgotten", async () => {
    local.data.set("not-here:a.example", { v: 1, until: Date.now() - 1 });
    local.data.set("not-here:b.example", { v: 2, until: 0, why: "later version" });
    expect(await settings.quietSites()).toEqual([]);
    await settings.forgetPast();
    expect([...local.data.keys()]).toEqual(["not-here:b.example"]);
  });

  it("is all of its hosts, and no other", () => {
    const sites = [{ site: "a.example", until: null }];
    for (const host of ["a.example", "www.a.example"]) expect(settings.isAmong(host, sites)).toBe(true);
    for (const host of ["", "ba.example", "a.example.org", "example"])
      expect(settings.isAmong(host, sites)).toBe(false);
  });
});
