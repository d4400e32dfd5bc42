/** What the reader says while it is used: seen for a moment, and heard. */
import { byId } from "../elements.ts";
import { say } from "../words.ts";

/** Something that can't be done, and why, as a sentence for the user. */
export class Refused extends Error {
  override name = "Refused";
}

/** Tells what changed, with what can be done about it. */
export function tell(words: string, ...choices: HTMLElement[]): void {
  byId("said").textContent = words;
  byId("choices").replaceChildren(...choices);
  byId("choices").hidden = choices.length === 0;
  // The same words again are news as well: the animation that hides them begins anew.
  for (const animation of byId("news").getAnimations()) animation.currentTime = 0;
}

/** What fails is said in general words, where it has none of its own; the browser's own go to its console. */
export function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (error instanceof Refused) return tell(error.message);
    console.error(error);
    tell(say("failed"));
  });
}

/** Puts a text on the clipboard, and says so. */
export async function copyText(text: string, words: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell(words);
}
