/** What the user has chosen is kept; what this version doesn't know is neither read nor touched. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { area } from "./storage.ts";

const store = vi.hoisted(() => ({ local: null as unknown }));
vi.mock("webextension-polyfill", () => ({ default: { storage: store } }));
const settings = await import("../../../extension/settings.ts");

let local = area();
beforeEach(() => {
  local = area();
  // The whole store, by whatever names it is asked for: the browser's own gives only those.
  store.local = { ...local, get: async () => local.get(null), remove: local.remove, set: local.set };
});

describe("a setting", () => {
  it("is the default where nothing was chosen", async () => {
    expect(await settings.readSettings()).toEqual({ detect: true, bar: false, engine: "" });
  });

  it("is what was chosen, one record each", async () => {
    await settings.writeSetting("bar", true);
    expect(await settings.readSettings()).toEqual({ detect: true, bar: true, engine: "" });
    expect([...local.data]).toEqual([["setting:bar", true]]);
  });

  it("of a later version reads as the default, and is kept", async () => {
    local.data.set("setting:bar", { where: "top" });
    local.data.set("setting:voice", "loud");
    expect(await settings.readSettings()).toEqual({ detect: true, bar: false, engine: "" });
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
