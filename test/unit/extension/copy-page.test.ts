/** A browser may refuse a page for a moment after the key press that opens it: the press is not in vain. */

import { beforeEach, expect, it, vi } from "vitest";
import type browser from "webextension-polyfill";

const state = vi.hoisted(() => ({ refusals: 0, asked: 0 }));
vi.mock("../../../extension/content/capture?iife", () => ({ default: "copier.js" }));
vi.mock("webextension-polyfill", () => ({
  default: {
    scripting: {
      async executeScript({ files }: { files?: string[] }) {
        if (!files) return [{ result: { html: "<p>Text", url: "", title: "", contentType: "text/html" } }];
        state.asked++;
        if (state.asked <= state.refusals) throw new Error("Cannot access contents of the page.");
        return [{ result: undefined }];
      },
    },
  },
}));
const { copyPage } = await import("../../../extension/copy-page.ts");

const tabAt = (url: string) => ({ id: 7, url }) as browser.Tabs.Tab;
beforeEach(() => Object.assign(state, { refusals: 0, asked: 0 }));

it("copies a page that the browser opens to us a moment late", async () => {
  state.refusals = 2;
  expect(await copyPage(tabAt("https://example.org/"), false)).toMatchObject({ ok: true });
});

it("says of a page that stays closed that it is", async () => {
  state.refusals = Number.POSITIVE_INFINITY;
  expect(await copyPage(tabAt("https://example.org/"), false)).toEqual({ ok: false, why: "blocked" });
});

it("asks once where no browser lets anybody in", async () => {
  state.refusals = Number.POSITIVE_INFINITY;
  expect(await copyPage(tabAt("chrome://settings/"), false)).toEqual({ ok: false, why: "browser-page" });
  expect(state.asked).toBe(1);
});
