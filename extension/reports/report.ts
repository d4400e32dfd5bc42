/** Shows the report on a page before it is copied. (The popup copies at once; a menu has no clipboard of its own.) */
import { reportText } from "../../src/out/report.ts";
import { byId } from "../elements.ts";
import { reasonOf } from "../judgement.ts";
import { tellOutcome } from "../outcome.ts";
import { askedBy } from "../places.ts";
import { readShelved } from "../read-copy.ts";
import { sentenceOf } from "../refusal.ts";
import { fetchShelved } from "../shelf.ts";
import { localise, say, sayCount } from "../words.ts";

/** @returns name of the sentence that says why there is no report, or null */
async function show(): Promise<string | null> {
  const asked = askedBy(location.hash);
  if ("why" in asked) return sentenceOf(asked.why);
  const shelved = await fetchShelved(asked.key);
  if (!shelved) return sentenceOf("lost");
  const reading = await readShelved(shelved);
  if (!reading.ok) return sentenceOf(reading.why);
  const text = reportText(reading.article, { say, sayCount, reasonOf });
  if (text === null) return "report_nothing";
  byId("text").textContent = text;
  byId("report").hidden = false;
  byId("copy").focus();
  byId("copy").onclick = async () => {
    await navigator.clipboard.writeText(text);
    byId("said").textContent = say("report_copied");
  };
  return null;
}

localise(document);
document.title = say("report_title");
void tellOutcome(show());
