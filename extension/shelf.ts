/**
 * Where copies of pages wait for the reader: in `storage.session`, which lives in memory and ends with the browser;
 * a copy too large for that goes to the disk, but never one from a private window. The background alone writes.
 */
import browser from "webextension-polyfill";
import type { Capture } from "../src/capture-format.ts";
import * as disk from "./shelf-disk.ts";

export interface Shelved {
  capture: Capture;
  /** It comes from a private window. */
  private: boolean;
  /** When it was put here, in milliseconds. */
  at: number;
}

const PREFIX = "shelf:";
/** The session's quota is 10 MB; browsers count somewhat more than the text. */
const SESSION_BUDGET = 7_000_000;
const LARGEST_IN_SESSION = 4_000_000;
/** Chromium's session outlives a private window, and nobody hears that window close: its copies go after an hour. */
export const PRIVATE_FOR = 60 * 60 * 1000;

/** The page is larger than the memory that a private window's copies may take. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

const bytesOf = (shelved: Shelved) => new Blob([shelved.capture.html]).size + 1000;

/** What is on the shelf in memory, the oldest first. */
async function inSession(): Promise<[name: string, shelved: Shelved][]> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Shelved][];
  return all.filter(([name]) => name.startsWith(PREFIX)).sort(([, a], [, b]) => a.at - b.at);
}

/** Takes the oldest copies off until `bytes` more fit. */
async function makeRoom(bytes: number, budget: number): Promise<void> {
  const entries = await inSession();
  let total = entries.reduce((sum, [, shelved]) => sum + bytesOf(shelved), 0);
  const leaving: string[] = [];
  for (const [name, shelved] of entries) {
    if (total + bytes <= budget) break;
    total -= bytesOf(shelved);
    leaving.push(name);
  }
  if (leaving.length > 0) await browser.storage.session.remove(leaving);
}

async function putInSession(key: string, shelved: Shelved): Promise<boolean> {
  const bytes = bytesOf(shelved);
  if (bytes > (shelved.private ? SESSION_BUDGET : LARGEST_IN_SESSION)) return false;
  for (const budget of [SESSION_BUDGET, bytes]) {
    await makeRoom(bytes, budget);
    try {
      await browser.storage.session.set({ [PREFIX + key]: shelved });
      return true;
    } catch {
      // Over the quota after all: next time with nothing else on the shelf.
    }
  }
  return false;
}

/** A key that nobody guesses: 16 small letters and digits. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte % 36).toString(36)).join("");
}

/**
 * Puts a copy on the shelf.
 * @returns the key to fetch it by
 * @throws TooLarge
 */
export async function shelve(capture: Capture, isPrivate: boolean): Promise<string> {
  const key = newKey();
  const shelved: Shelved = { capture, private: isPrivate, at: Date.now() };
  await forgetPrivate(PRIVATE_FOR);
  if (await putInSession(key, shelved)) return key;
  if (isPrivate) throw new TooLarge(capture.url);
  await disk.put(key, shelved);
  return key;
}

/** The copy of that key, or null where it is no longer there. */
export async function fetchShelved(key: string): Promise<Shelved | null> {
  const found = await browser.storage.session.get(PREFIX + key);
  return (found[PREFIX + key] as Shelved | undefined) ?? disk.get(key);
}

/**
 * Forgets what came from private windows.
 * @param age only what is older than this, in milliseconds
 */
export async function forgetPrivate(age = 0): Promise<void> {
  const limit = Date.now() - age;
  const old = (await inSession()).filter(([, shelved]) => shelved.private && shelved.at <= limit);
  if (old.length > 0) await browser.storage.session.remove(old.map(([name]) => name));
}

/** What is on the disk is for this session as well: a new one begins without it. */
export async function beginSession(): Promise<void> {
  await disk.clear();
}
