/**
 * Saves a copy from the shelf as a Markdown file, and closes itself: a worker can't download, and nothing is put into
 * the page for it. Only where there is nothing to save does it come to the front and say so.
 */
import browser from "webextension-polyfill";
import { saveMarkdown } from "../download.ts";
import { byId } from "../elements.ts";
import { askedBy } from "../places.ts";
import { readShelved } from "../read-copy.ts";
import { type Refusal, sentenceOf } from "../refusal.ts";
import { fetchShelved } from "../shelf.ts";
import { localise, say } from "../words.ts";

/** The browser needs the page for a moment longer than the click: then the file is its own. */
const UNTIL_CLOSED = 1500;

/** @returns why nothing was saved, or null */
async function save(): Promise<Refusal | null> {
  const asked = askedBy(location.hash);
  if ("why" in asked) return asked.why;
  const shelved = await fetchShelved(asked.key);
  if (!shelved) return "lost";
  const reading = await readShelved(shelved);
  if (!reading.ok) return reading.why;
  saveMarkdown(reading.article);
  return null;
}

async function start(): Promise<void> {
  localise(document);
  document.title = say("saving");
  const why = await save().catch((error: unknown) => {
    console.error(error);
    return "broken" as const;
  });
  const tab = await browser.tabs.getCurrent();
  if (why !== null) {
    byId("said").textContent = say(sentenceOf(why));
    if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true });
    return;
  }
  byId("said").textContent = say("saved");
  await new Promise((resolve) => setTimeout(resolve, UNTIL_CLOSED));
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void start();
