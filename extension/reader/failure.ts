/** What the reader says where there is nothing to read, and what can be done about it. */
import type { Capture } from "../../src/capture-format.ts";
import { element } from "../elements.ts";
import { type Refusal, sentenceOf } from "../refusal.ts";
import { say } from "../words.ts";

export interface Trouble {
  why: Refusal;
  /** The page's address, where it is known. */
  address: string | null;
  capture: Capture | null;
}

function link(address: string, words: string, elsewhere: boolean): HTMLElement {
  const aim = elsewhere ? { target: "_blank", rel: "noopener noreferrer" } : { rel: "noreferrer" };
  return element("a", { class: "button", href: address, ...aim }, words);
}

/** The sentence, the address, and the ways on; the way back is in the bar. */
export function failureOf({ why, address, capture }: Trouble): HTMLElement {
  const isWeb = address !== null && /^(?:https?|file):/.test(address);
  const frame = why === "frame" ? capture?.frame : null;
  const help = say(`${sentenceOf(why)}_help`);
  return element(
    "section",
    { id: "trouble", "data-why": why },
    element("h1", { id: "failure" }, say(sentenceOf(why))),
    element("p", { class: "help" }, help),
    address !== null && element("p", { class: "address", id: "address" }, address),
    element(
      "p",
      { class: "choices" },
      frame && link(frame.url, say("frame_open"), true),
      why === "lost" && isWeb && link(address, say("open_again"), false),
      why !== "lost" && isWeb && link(address, say("open_page"), true),
    ),
  );
}
