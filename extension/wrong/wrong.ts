/**
 * "This is wrong": what the user says against our reading becomes a case, a plain text for the maintainers. All of it is
 * shown before it is copied or saved; nothing is sent anywhere.
 */
import { siteOf } from "../../src/origin/domains.ts";
import { saveText } from "../download.ts";
import { byId, element } from "../elements.ts";
import { lessonsOf } from "../lessons.ts";
import { tellOutcome } from "../outcome.ts";
import { askedBy } from "../places.ts";
import { readCopy } from "../read-copy.ts";
import { visible } from "../reader/ledger.ts";
import { Refused } from "../reader/notice.ts";
import { sentenceOf } from "../refusal.ts";
import { fetchShelved, type Shelved } from "../shelf.ts";
import { localise, say } from "../words.ts";
import { caseFor, MISTAKES, type Mistake, passagesOf, possible, type Subject } from "./mistakes.ts";

const checked = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(`${selector} input:checked`)];
const mistaken = () => MISTAKES.find((one) => one === checked("#mistakes")[0]?.value);

function choice(type: "radio" | "checkbox", name: string, value: string, ...words: (Node | string)[]): HTMLElement {
  return element("label", {}, element("input", { type, name, value }), element("span", {}, ...words));
}

function listPassages(mistake: Mistake, subject: Subject): void {
  const { article } = subject;
  const passages = passagesOf(mistake, subject);
  byId("passages").hidden = passages.length === 0;
  byId("passages-title").textContent =
    passages.length === 0 ? "" : say(mistake === "cut" ? "wrong_pick_cut" : "wrong_pick_missed");
  const items = passages.map(({ index, text }) => {
    const words = element("span", { lang: article.lang || undefined, dir: "auto" }, visible(text));
    const kind = mistake === "cut" ? article.removals[index]?.kind : undefined;
    const label = kind && element("span", { class: "kind" }, ` ${say(`kind_${kind.replaceAll("-", "_")}`)}`);
    return element("li", {}, choice("checkbox", "passage", String(index), words, ...(label ? [label] : [])));
  });
  byId("list").replaceChildren(...items);
}

/** The case as it is chosen now, or the sentence that says why there is none. */
function caseNow(subject: Subject): { text: string } | { why: string } {
  const mistake = mistaken();
  if (!mistake) return { why: say("wrong_which") };
  const chosen = checked("#list").map(({ value }) => Number(value));
  if (mistake !== "copy" && chosen.length === 0) return { why: say("wrong_nothing_yet") };
  try {
    const more = checked("#more").map(({ value }) => value);
    const choices = { wholeText: more.includes("whole"), address: more.includes("address") };
    const text = caseFor(mistake, chosen, subject, choices);
    return text === null ? { why: say("learn_no_match") } : { text };
  } catch (error) {
    if (error instanceof Refused) return { why: error.message };
    throw error;
  }
}

function preview(subject: Subject): void {
  const now = caseNow(subject);
  const has = "text" in now;
  byId("text").textContent = has ? now.text : now.why;
  byId("text").className = has ? "" : "nothing";
  byId("said").textContent = "";
  for (const id of ["copy", "save"]) byId<HTMLButtonElement>(id).disabled = !has;
}

async function subjectOf({ capture, private: isPrivate }: Shelved): Promise<Subject | null> {
  const site = siteOf(capture.url);
  const lessons = await lessonsOf(site, isPrivate);
  const readAgain = (heeded: typeof lessons) => {
    const reading = readCopy(capture, { lessons: heeded });
    return reading.ok ? reading.article : null;
  };
  const article = readAgain(lessons);
  return article && { article, site, lessons, readAgain };
}

/** @returns name of the sentence that says why there is nothing to choose, or null */
async function show(): Promise<string | null> {
  const asked = askedBy(location.hash);
  if ("why" in asked) return sentenceOf(asked.why);
  const shelved = await fetchShelved(asked.key);
  if (!shelved) return sentenceOf("lost");
  const subject = await subjectOf(shelved);
  if (!subject) return sentenceOf("no-article");
  const mistakes = possible(subject);
  if (mistakes.length === 0) return sentenceOf("no-article");
  byId("mistakes").append(...mistakes.map((one) => choice("radio", "mistake", one, say(`wrong_${one}`))));
  byId("more").append(
    choice("checkbox", "more", "whole", say("case_whole")),
    choice("checkbox", "more", "address", say("case_address")),
  );
  byId("passages").hidden = true;
  // It scrolls by keyboard as well.
  byId("text").tabIndex = 0;
  byId("mistakes").onchange = () => listPassages(mistaken() ?? "copy", subject);
  // After the list has been made anew.
  byId("form").addEventListener("change", () => preview(subject));
  byId("form").addEventListener("submit", (event) => event.preventDefault());
  byId("copy").onclick = async () => {
    await navigator.clipboard.writeText(byId("text").textContent ?? "");
    byId("said").textContent = say("case_copied");
  };
  byId("save").onclick = () => {
    saveText(byId("text").textContent ?? "", "unmirror-case.txt", "text/plain");
    byId("said").textContent = say("saved");
  };
  preview(subject);
  byId("form").hidden = false;
  document.querySelector<HTMLInputElement>("#mistakes input")?.focus();
  return null;
}

localise(document);
document.title = say("wrong_title");
void tellOutcome(show());
