/** The part of the browser that the extension keeps its data in, in memory: what is stored is copied, as browsers do. */

export interface Area {
  data: Map<string, unknown>;
  /** What the next writing fails with. */
  failure: Error | null;
  get(names: null | string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(names: string | string[]): Promise<void>;
}

export function area(): Area {
  const data = new Map<string, unknown>();
  return {
    data,
    failure: null,
    async get(names) {
      const all = Object.fromEntries([...data].map(([name, value]) => [name, structuredClone(value)]));
      if (names === null) return all;
      return names in all ? { [names]: all[names] } : {};
    },
    async set(records) {
      if (this.failure) throw this.failure;
      for (const [name, value] of Object.entries(records)) data.set(name, structuredClone(value));
    },
    async remove(names) {
      for (const name of [names].flat()) data.delete(name);
    },
  };
}
