/** "Find the original": opens what the page names, or a search for a sentence of its text. Nothing opens by itself. */
import browser from "webextension-polyfill";
import type { Article } from "../../src/index.ts";
import { byId, element } from "../elements.ts";
import { ENGINES, engineFor, namedOriginal, searchFor, wordsToFind } from "../find-original.ts";
import { send } from "../messages.ts";
import { readSettings } from "../settings.ts";
import { interfaceLanguage, say } from "../words.ts";

type Attempt = (work: Promise<unknown>) => void;

async function open(tab: browser.Tabs.Tab, url: string): Promise<void> {
  // In the same window: a private one stays private.
  await browser.tabs.create({ url, index: tab.index + 1 });
  window.close();
}

/** Makes the button ready. */
export async function offerToFind(tab: browser.Tabs.Tab, article: Article, attempt: Attempt): Promise<void> {
  const find = byId<HTMLButtonElement>("find");
  const named = namedOriginal(article);
  if (named !== null) {
    byId("find-where").textContent = new URL(named).hostname.replace(/^www\./, "");
    find.title = named;
    find.onclick = () => attempt(open(tab, named));
    find.disabled = false;
    return;
  }
  const words = wordsToFind(article);
  if (words === null) {
    find.title = say("find_nothing");
    return;
  }
  const select = byId<HTMLSelectElement>("engine");
  const { engine: chosen } = await readSettings();
  const usual = engineFor(chosen, interfaceLanguage());
  select.append(
    ...ENGINES.map((engine) =>
      element("option", { value: engine, selected: engine === usual }, say(`engine_${engine}`)),
    ),
  );
  // In a private window it counts for this once: nothing is written there.
  if (!tab.incognito) select.onchange = () => attempt(send("set", { name: "engine", value: select.value }));
  select.hidden = false;
  find.title = say("find_hint", words);
  find.onclick = () => attempt(open(tab, searchFor(words, engineFor(select.value, interfaceLanguage()))));
  find.disabled = false;
}
