/** The keys that are really bound, and how to change them. */
import browser from "webextension-polyfill";
import { byId, element } from "../elements.ts";
import { say } from "../words.ts";

/** Where the key of each command is shown. */
const PLACES: Record<string, string> = { "toggle-reader": "read-key", "save-markdown": "save-key" };
/** What its button is called. */
const labelOf = (command: string | undefined) => say(command === "toggle-reader" ? "action_read" : "action_save");
const CHROMIUM_SHORTCUTS = "chrome://extensions/shortcuts";

async function openSettings(): Promise<void> {
  try {
    await browser.commands.openShortcutSettings();
  } catch {
    await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
  }
  window.close();
}

/** Shows the bound keys on the buttons, and below them how to set one where there is none. */
export async function showKeys(place: HTMLElement): Promise<void> {
  const commands = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  const unset = commands.filter(({ name, shortcut }) => name !== undefined && name in PLACES && !shortcut);
  for (const { name, shortcut } of commands) {
    const id = PLACES[name ?? ""];
    if (!id || !shortcut) continue;
    byId(id).textContent = shortcut;
    byId(id).hidden = false;
  }
  if (commands.length === 0) return;
  const words = unset.map(({ name }) => say("key_not_set", labelOf(name))).join(" ");
  const change = element("button", { type: "button", class: "link", id: "set-keys" }, say("key_set"));
  // Firefox before 137 opens neither of the two: then the way there is said.
  change.addEventListener("click", () => openSettings().catch(() => place.replaceChildren(say("key_set_how"))));
  place.append(words, words ? " " : "", change);
}
