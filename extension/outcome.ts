/** How a page of ours ends that shows one thing: with that, or with the sentence that says why not. */
import { byId } from "./elements.ts";
import { sentenceOf } from "./refusal.ts";
import { say } from "./words.ts";

/**
 * Says in `#about` why there is nothing to show.
 * @param shown name of the sentence; null where all is well
 */
export async function tellOutcome(shown: Promise<string | null>): Promise<void> {
  const sentence = await shown.catch((error: unknown) => {
    console.error(error);
    return sentenceOf("broken");
  });
  if (sentence !== null) byId("about").textContent = say(sentence);
}
