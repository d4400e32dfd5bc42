/** An update closes what is open: it waits as long as a page of ours is. */
import { expect, it, vi } from "vitest";

const state = vi.hoisted(() => ({ open: 1, reloads: 0, closed: [] as (() => Promise<void>)[] }));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      getContexts: async () => Array(state.open).fill({}),
      reload: () => state.reloads++,
    },
    tabs: {
      onRemoved: { addListener: (hear: () => Promise<void>) => state.closed.push(hear) },
      onUpdated: { addListener: () => undefined },
    },
  },
}));
const { updateWhenUnused } = await import("../../../extension/update.ts");

it("waits until the last page of ours is closed", async () => {
  await updateWhenUnused();
  await updateWhenUnused();
  expect(state.reloads).toBe(0);
  expect(state.closed).toHaveLength(1);
  await state.closed[0]?.();
  expect(state.reloads).toBe(0);
  state.open = 0;
  await state.closed[0]?.();
  expect(state.reloads).toBe(1);
});

it("goes ahead where none is open", async () => {
  state.open = 0;
  state.reloads = 0;
  await updateWhenUnused();
  expect(state.reloads).toBe(1);
});
