/** Runs in a page that is judged: what the probe says of it, by the code that ships. */
import "../../extension/content/claimed.ts";
import "../../extension/content/closer.ts";
import { bodyOf } from "../../extension/content/live-dom.ts";
import { glanceAt } from "../../extension/content/look.ts";
import { atOnce } from "../../src/steps.ts";

/** @returns null where a glance is enough to say nothing */
export async function labelOf(url: string): Promise<string | null> {
  const body = bodyOf(document);
  const ground = body && atOnce(glanceAt(body, body.textContent ?? ""));
  return (ground && (await globalThis.unmirrorSigns?.(body, ground, url))?.label) ?? null;
}
