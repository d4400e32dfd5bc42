/**
 * What users have taught about sites: one key a record, `rule:SITE:ID`, in `storage.local`. What is taught in a private
 * window is kept in `storage.session` alone: it ends with the windows, or after an hour where nobody hears them close
 * (as shelf.ts has it), at the latest with the browser. The background alone writes.
 */
import browser from "webextension-polyfill";
import { isLessonId, LESSONS_MOST, upgradeLesson } from "../src/lesson.ts";
import type { Lesson } from "../src/types.ts";
import { PRIVATE_FOR } from "./shelf.ts";

export interface LearnRequest {
  site: string;
  add: Lesson[];
  /** Ids of those that count no longer. */
  remove: string[];
}

/** Why nothing was remembered. Each has its sentence in _locales: `learn_` and the name. */
export const TROUBLES = ["full", "no_room"] as const;
export type Learned = { ok: true } | { ok: false; why: (typeof TROUBLES)[number] };

const prefixOf = (site: string) => `rule:${site}:`;
const nameOf = (site: string, id: string) => prefixOf(site) + id;

/** The records of a site in one store, by name; those of later versions are among them. */
async function recordsOf(area: browser.Storage.StorageArea, site: string): Promise<Record<string, unknown>> {
  const all = Object.entries(await area.get(null));
  const prefix = prefixOf(site);
  return Object.fromEntries(all.filter(([name]) => name.startsWith(prefix) && isLessonId(name.slice(prefix.length))));
}

/** What a private window holds of a lesson: since when, and null where one of the disk is taken back there. */
interface PrivateRecord {
  at: number;
  lesson: Lesson | null;
}

const isOver = ({ at }: PrivateRecord, age: number) => !(Date.now() - at < age);

/** What stands in a private window's store, in the place of what is on the disk. */
async function privateRecordsOf(site: string): Promise<Record<string, unknown>> {
  const records = (await recordsOf(browser.storage.session, site)) as Record<string, PrivateRecord>;
  const fresh = Object.entries(records).filter(([, record]) => !isOver(record, PRIVATE_FOR));
  return Object.fromEntries(fresh.map(([name, { lesson }]) => [name, lesson]));
}

/**
 * What has been taught about a site, the oldest first.
 * @param isPrivate with what was taught in private windows
 */
export async function lessonsOf(site: string, isPrivate: boolean): Promise<Lesson[]> {
  if (site === "") return [];
  const [kept, session] = await Promise.all([
    recordsOf(browser.storage.local, site),
    isPrivate ? privateRecordsOf(site) : {},
  ]);
  return Object.entries({ ...kept, ...session })
    .flatMap(([name, record]) => {
      const lesson = upgradeLesson(record);
      return lesson && name === nameOf(lesson.site, lesson.id) ? [lesson] : [];
    })
    .sort((a, b) => a.created - b.created);
}

/** Remembers lessons, and forgets others: first the new ones, so that what fails leaves the old ones. */
export async function learn({ site, add, remove }: LearnRequest, isPrivate: boolean): Promise<Learned> {
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  const had = Object.keys(await recordsOf(area, site));
  const leaving = remove.map((id) => nameOf(site, id));
  const staying = had.filter((name) => !leaving.includes(name)).length;
  if (add.length > 0 && staying + add.length > LESSONS_MOST) return { ok: false, why: "full" };
  const at = Date.now();
  const inPrivate = (lesson: Lesson | null): PrivateRecord => ({ at, lesson });
  try {
    await area.set({
      ...Object.fromEntries(add.map((one) => [nameOf(site, one.id), isPrivate ? inPrivate(one) : one])),
      // The disk stays as it is.
      ...(isPrivate ? Object.fromEntries(leaving.map((name) => [name, inPrivate(null)])) : {}),
    });
  } catch (error) {
    console.error(error);
    return { ok: false, why: "no_room" };
  }
  if (!isPrivate && leaving.length > 0) await area.remove(leaving);
  return { ok: true };
}

/**
 * Forgets what was taught in private windows.
 * @param age only what is older than this, in milliseconds
 */
export async function forgetPrivateLessons(age = 0): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, PrivateRecord][];
  const old = all.filter(([name, record]) => name.startsWith("rule:") && isOver(record, age)).map(([name]) => name);
  if (old.length > 0) await browser.storage.session.remove(old);
}
