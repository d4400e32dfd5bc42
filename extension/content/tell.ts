/** How our script in a page speaks to the background, and hears it: without the polyfill, which would weigh more than the script. */
import type { MessageName, Messages } from "../messages.ts";

interface Runtime {
  /** Missing in an orphan: a script whose extension has been updated or removed. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(hear: (message: unknown) => void): void };
}

/** Both browsers have it, as a property of the script's world that no element of the page can hide. */
declare const chrome: { runtime?: Runtime };

/** Tells the background something; settled when it is done. An orphan stays silent. */
export async function tell<Name extends MessageName>(
  name: Name,
  request: Parameters<Messages[Name]>[0],
): Promise<void> {
  try {
    if (chrome.runtime?.id) await chrome.runtime.sendMessage({ name, request });
  } catch {
    // The extension went away in this very moment.
  }
}

/** Runs something whenever the background says a word to this tab. (No page can say it: it is let in by nobody.) */
export function hear(word: string, run: () => void): void {
  chrome.runtime?.onMessage.addListener((said) => {
    if (said === word) run();
  });
}
