/** Scripts that are sent into the world of the probe when they are needed, each of which leaves a function there. */
import type { SentScript } from "../messages.ts";
import { tell } from "./tell.ts";

/** What each leaves, by its name in the world. */
const LEFT = { closer: "unmirrorSigns", claimed: "unmirrorClaims" } as const satisfies Record<SentScript, string>;
type Left<Script extends SentScript> = (typeof globalThis)[(typeof LEFT)[Script]];

/** The function that a script leaves, which is sent for where it is not there; undefined where the extension has gone away. */
export async function sent<Script extends SentScript>(script: Script): Promise<Left<Script> | undefined> {
  const name = LEFT[script];
  // Asked of the world itself: an element of the page can lend its id to the window as a name.
  const isThere = () => Object.hasOwn(globalThis, name);
  if (!isThere()) await tell("send", { script });
  return isThere() ? globalThis[name] : undefined;
}
