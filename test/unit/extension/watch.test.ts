/** What is registered with the browser follows the permission, the switch and the sites that are left alone. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { area } from "./storage.ts";

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}
const state = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: new Map<string, Script>(),
  calls: [] as string[],
  /** Another background registers in this very moment. */
  raced: false,
  storage: {} as Record<string, unknown>,
}));
vi.mock("../../../extension/bar.ts", () => ({ hideBar: vi.fn(), offerBar: vi.fn() }));
vi.mock("../../../extension/content/probe?iife", () => ({ default: "/extension/content/probe.js" }));
vi.mock("../../../extension/content/closer?iife", () => ({ default: "/extension/content/closer.js" }));
vi.mock("../../../extension/content/claimed?iife", () => ({ default: "/extension/content/claimed.js" }));
vi.mock("webextension-polyfill", () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
  return {
    default: {
      permissions: { getAll: async () => ({ origins: state.origins }) },
      storage: state.storage,
      tabs: { query: async () => [] },
      scripting: {
        async getRegisteredContentScripts() {
          await pause();
          return [...state.scripts.values()];
        },
        async registerContentScripts([script]: [Script]) {
          await pause();
          if (state.raced) state.scripts.set(script.id, { ...script, matches: ["https://old.example/*"] });
          state.raced = false;
          if (state.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.calls.push("register");
          state.scripts.set(script.id, script);
        },
        async unregisterContentScripts({ ids }: { ids: string[] }) {
          await pause();
          state.calls.push("unregister");
          for (const id of ids) if (!state.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        },
      },
    },
  };
});
const { watchOf, reconcile, watchAnew } = await import("../../../extension/watch.ts");
const { reachOf, originsOf, patternsOfSite, EVERYWHERE } = await import("../../../extension/permission.ts");

let local = area();
beforeEach(() => {
  local = area();
  state.origins = [];
  state.scripts.clear();
  state.calls.length = 0;
  Object.assign(state.storage, {
    local: { ...local, get: async () => local.get(null) },
    session: { ...area(), get: async () => ({}) },
  });
});
const script = () => state.scripts.get("probe");

describe("where pages are judged", () => {
  const on = { detect: true, bar: false, engine: "" };

  it("is nowhere without a permission, and nowhere with the switch off", () => {
    expect(watchOf(reachOf([]), on, [])).toBe(null);
    expect(watchOf(reachOf(EVERYWHERE), { ...on, detect: false }, [])).toBe(null);
  });

  it("is where the browser allows it, but for the sites left alone for ever", () => {
    expect(watchOf(reachOf(EVERYWHERE), on, ["a.example", "127.0.0.1"])).toEqual({
      matches: EVERYWHERE,
      excludeMatches: ["*://*.a.example/*", "*://127.0.0.1/*"],
    });
  });
});

describe("the browser's patterns", () => {
  it("are read as everywhere, however they are written", () => {
    for (const origins of [["<all_urls>"], ["*://*/*"], EVERYWHERE, ["http://*/*", "https://*/*", "file:///*"]]) {
      expect(reachOf(origins)).toEqual({ everywhere: true, sites: [], patterns: EVERYWHERE });
    }
  });

  it("are read as sites", () => {
    const origins = [...originsOf("a.example"), "https://b.example/*", "*://127.0.0.1/*", "file:///*"];
    const reach = reachOf(origins);
    expect(reach.everywhere).toBe(false);
    expect(reach.sites).toEqual(["127.0.0.1", "a.example", "b.example"]);
    expect(patternsOfSite(reach, "a.example")).toEqual(["http://*.a.example/*", "https://*.a.example/*"]);
  });

  it("of half the web are neither everywhere nor a site", () => {
    expect(reachOf(["https://*/*"])).toEqual({ everywhere: false, sites: [], patterns: ["https://*/*"] });
  });

  it("ask for a site with its hosts, for an address as it is", () => {
    expect(originsOf("a.example")).toEqual(["http://*.a.example/*", "https://*.a.example/*"]);
    expect(originsOf("127.0.0.1")).toEqual(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
    expect(originsOf("localhost")).toEqual(["http://localhost/*", "https://localhost/*"]);
  });
});

describe("what is registered", () => {
  it("is there once, however many things happen at the same moment", async () => {
    state.origins = EVERYWHERE;
    await Promise.all([reconcile(), watchAnew(), reconcile()]);
    expect(state.calls).toEqual(["register"]);
    expect(script()?.matches).toEqual(EVERYWHERE);
  });

  it("stays untouched where nothing has changed", async () => {
    state.origins = EVERYWHERE;
    await reconcile();
    state.origins = [...EVERYWHERE].reverse();
    await reconcile();
    expect(state.calls).toEqual(["register"]);
  });

  it("follows what the user changes, and goes with the permission", async () => {
    state.origins = EVERYWHERE;
    await reconcile();
    local.data.set("not-here:a.example", { v: 1, until: null });
    await reconcile();
    expect(script()?.excludeMatches).toEqual(["*://*.a.example/*"]);
    local.data.delete("not-here:a.example");
    await reconcile();
    expect(script()?.excludeMatches).toEqual([]);
    state.origins = ["https://b.example/*"];
    await reconcile();
    expect(script()?.matches).toEqual(["https://b.example/*"]);
    state.origins = [];
    await reconcile();
    expect(script()).toBeUndefined();
  });

  it("comes in line though another background was at it", async () => {
    state.origins = EVERYWHERE;
    state.raced = true;
    await reconcile();
    expect(script()?.matches).toEqual(EVERYWHERE);
  });
});
