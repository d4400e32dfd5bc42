/** What a user teaches in the reader: it is remembered, the article is shown by it, and it can be undone. */
import { type Article, type Lesson, removalKey } from "../../src/index.ts";
import { LESSONS_MOST } from "../../src/lesson.ts";
import { isTaught } from "../../src/noise/teach.ts";
import { caseText } from "../../src/out/case.ts";
import { button, byId } from "../elements.ts";
import { send } from "../messages.ts";
import { say, sayCount } from "../words.ts";
import { type Change, changed, notNoise, thisIsNoise, undone } from "./learning.ts";
import { attempt, copyText, Refused, tell } from "./notice.ts";
import { type Open, readAgain } from "./open.ts";

type Show = (it: Open) => void;

const saysTheSame = (a: Article, b: Article) => a.cleaned.every((text, i) => text === b.cleaned[i]);

/** Remembers a change of what is known about the site, and shows the article by it. */
async function learn(it: Open, change: Change, show: Show): Promise<void> {
  const lessons = changed(it.lessons, change);
  const whole = readAgain(it, { lessons });
  const { add, remove } = change;
  const learnt = await send("learn", { site: it.site, add, remove: remove.map(({ id }) => id) });
  if (!learnt.ok) throw new Refused(say(`learn_${learnt.why}`, LESSONS_MOST));
  Object.assign(it, { lessons, whole, last: change });
  // What stays for good is no removal any more, and needs nobody to put it back.
  const keys = new Set(whole.removals.map(removalKey));
  for (const key of it.kept) if (!keys.has(key)) it.kept.delete(key);
  it.shown = it.kept.size > 0 ? readAgain(it, { keep: it.kept }) : whole;
  const pressed = document.activeElement;
  const isLeaving = byId("choices").contains(pressed) || pressed === byId("noise");
  show(it);
  if (!isLeaving) return;
  // The button that was pressed goes: the focus returns to where its user was.
  if (byId("ledger").hidden) it.frame.focus();
  else byId("ledger-title").focus({ preventScroll: true });
}

/** Says what was learnt; how it is undone stands beside. */
function tellOf(it: Open, words: string, show: Show): void {
  const [lesson, ...more] = it.last?.add ?? [];
  const take = button(say("undo"), () => attempt(undo(it, show)), {
    ...{ id: "undo", title: say("undo_hint"), "aria-keyshortcuts": "Control+Z Meta+Z" },
  });
  const copy = lesson && button(say("copy_case"), () => attempt(copyCase(it, [lesson, ...more])), { id: "case" });
  tell(words, take, ...(copy ? [copy] : []));
}

/** "Not noise", of removals by their keys. */
export async function teachNotNoise(it: Open, keys: string[], show: Show): Promise<void> {
  const chosen = new Set(keys);
  const removals = it.whole.removals.filter((one) => chosen.has(removalKey(one)));
  await learn(it, notNoise(removals, it.whole, it.site, it.lessons), show);
  tellOf(it, sayCount("said_not_noise", keys.length), show);
}

/** "This is noise", of what is selected in the article. */
export async function teachNoise(it: Open, show: Show): Promise<void> {
  const parts = it.frame.selected();
  if (it.site === "" || parts.length === 0) return;
  const change = thisIsNoise(parts, it.site, it.lessons);
  const whole = readAgain(it, { lessons: changed(it.lessons, change) });
  // It can't be told apart, or is all there is: what leaves nothing to read is not heeded.
  if (saysTheSame(whole, it.whole) || !whole.removals.some(isTaught)) throw new Refused(say("learn_no_match"));
  await learn(it, change, show);
  tellOf(it, sayCount("said_noise", parts.length), show);
}

/** Takes lessons back. */
export async function forget(it: Open, lessons: readonly Lesson[], show: Show): Promise<void> {
  await learn(it, { add: [], remove: [...lessons] }, show);
  tellOf(it, sayCount("said_forgotten", lessons.length), show);
}

/** Undoes what was taught or taken back last. */
export async function undo(it: Open, show: Show): Promise<void> {
  if (!it.last) return;
  await learn(it, undone(it.last), show);
  it.last = null;
  tell(say("said_undone"));
}

/** Puts what lessons do to this page on the clipboard, as a case. */
export async function copyCase(it: Open, lessons: readonly [Lesson, ...Lesson[]]): Promise<void> {
  const ids = new Set(lessons.map(({ id }) => id));
  const asItIs = readAgain(it, { lessons: it.lessons.filter(({ id }) => !ids.has(id)) });
  const text = caseText({ asItIs, wanted: it.whole, lessons, ...it.inCase });
  if (text === null) throw new Refused(say("case_nothing"));
  await copyText(text, say("case_copied"));
}
