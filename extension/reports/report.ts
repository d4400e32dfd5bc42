/** Shows the report about a page before it is copied. (The popup copies at once; a menu has no clipboard of its own.) */
import { reportText } from "../../src/out/report.ts";
import { byId } from "../elements.ts";
import { askedBy } from "../places.ts";
import { readShelved } from "../read-copy.ts";
import { type Refusal, sentenceOf } from "../refusal.ts";
import { fetchShelved } from "../shelf.ts";
import { localise, say } from "../words.ts";

/** @returns why there is no report, or null */
async function show(): Promise<Refusal | null> {
  const asked = askedBy(location.hash);
  if ("why" in asked) return asked.why;
  const shelved = await fetchShelved(asked.key);
  if (!shelved) return "lost";
  const reading = await readShelved(shelved);
  if (!reading.ok) return reading.why;
  const text = reportText(reading.article);
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
show()
  .catch((error: unknown) => {
    console.error(error);
    return "broken" as const;
  })
  .then((why) => {
    if (why !== null) byId("about").textContent = say(sentenceOf(why));
  });
