/** The suspects of labelled pages, each with what the label says of it: what the weights of splices are learnt from. */
import { readdirSync, readFileSync } from "node:fs";
import { isAuthors, leastOf, SIGNS, type SignName } from "../../src/noise/splices/signs.ts";
import { type Suspect, suspectsOf } from "../../src/noise/splices/suspects.ts";
import { sceneIn, squash } from "./labelled-scene.ts";

export interface LabelledSuspect {
  page: string;
  phrase: string;
  /** What stands around it. */
  shown: string;
  /** How strongly each sign is there. */
  signs: Record<SignName, number>;
  /** It is the author's whatever the signs say. */
  kept: boolean;
  spliced: boolean;
  /** The odds above which it goes. */
  least: number;
}

function suspectsIn(html: string, url: string): (Suspect & { text: string })[] {
  const scene = sceneIn(html, url);
  if (!scene) return [];
  return suspectsOf(scene).map((suspect) => ({ ...suspect, text: scene.blocks[suspect.use.block]?.text ?? "" }));
}

/** So much around a place says whether the author wrote it. */
const BEFORE = 7;
const BEHIND = 2;

/** @param folder pages with labels as test/corpus has them */
export function labelledSuspects(folder: string): LabelledSuspect[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const label = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      const own = squash(label.text.join("\n"));
      return suspectsIn(readFileSync(`${folder}/${label.id}.html`, "utf8"), label.url).flatMap((suspect) => {
        const { phrase, use, text } = suspect;
        const left = squash(use.left).slice(-BEFORE);
        const right = squash(text.slice(use.end)).slice(0, BEHIND);
        const honest = own.includes(left + squash(text.slice(use.start, use.end)) + right);
        // Neither: other noise stands beside it.
        if (!honest && !own.includes(left + right)) return [];
        const signs = Object.fromEntries(Object.entries(SIGNS).map(([name, sign]) => [name, Number(sign(suspect))]));
        const shown = `${use.left.slice(-12)}[${phrase}]${text.slice(use.end, use.end + 3)}`;
        return [{ page: label.id, phrase, shown, signs, kept: isAuthors(suspect), spliced: !honest, least: leastOf(suspect) } as LabelledSuspect];
      });
    });
}
