/** The part of the shelf that is on the disk (IndexedDB): the few copies that are too large for the session's memory. */
import type { Shelved } from "./shelf.ts";

const STORE = "copies";
/** So many large pages are kept, the newest ones. */
const KEPT = 5;

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Opens the store, does one transaction's work, closes it. */
async function withStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const opening = indexedDB.open("unmirror-shelf", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("at", "at");
  };
  const database = await done(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const end = finished(transaction);
    const value = await work(transaction.objectStore(STORE));
    await end;
    return value;
  } finally {
    database.close();
  }
}

/** Puts a copy on the disk, and takes the oldest ones off. */
export async function put(key: string, shelved: Shelved): Promise<void> {
  await withStore("readwrite", async (store) => {
    await done(store.put({ key, ...shelved }));
    const oldestFirst = await done(store.index("at").getAllKeys());
    for (const old of oldestFirst.slice(0, -KEPT)) store.delete(old);
  });
}

/** The copy of that key; null where there is none, or no disk to be had (private windows of Firefox). */
export async function get(key: string): Promise<Shelved | null> {
  try {
    return (await withStore("readonly", (store) => done(store.get(key)))) ?? null;
  } catch {
    return null;
  }
}

/** Takes everything off. */
export async function clear(): Promise<void> {
  await withStore("readwrite", (store) => done(store.clear())).catch(() => undefined);
}
