/** How our script in a page speaks to the background: without the polyfill, which would weigh more than the script. */
import type { MessageName, Messages } from "../messages.ts";

interface Runtime {
  /** Missing in an orphan: a script whose extension has been updated or removed. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
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
