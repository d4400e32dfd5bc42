import { expect, it, vi } from "vitest";

const there = new Set<string>();
const twice: string[] = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

vi.mock("webextension-polyfill", () => ({
  default: {
    i18n: { getMessage: (name: string) => name },
    contextMenus: {
      removeAll: async () => {
        await pause();
        there.clear();
        await pause();
      },
      create({ id }: { id: string }) {
        if (there.has(id)) twice.push(id);
        there.add(id);
      },
    },
  },
}));
const { makeMenus } = await import("../../../extension/menus.ts");

it("an update and a start at once put each item there once", async () => {
  await Promise.all([makeMenus(), makeMenus()]);
  expect(twice).toEqual([]);
  expect(there.size).toBe(6);
});
