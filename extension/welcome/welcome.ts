/** The welcome page: what the extension does, shown on a page that comes with it; and the question that it asks. */
import browser from "webextension-polyfill";
import { startConsent } from "../consent.ts";
import { byId } from "../elements.ts";
import { interfaceLanguage, localise, say } from "../words.ts";
import { markRemovals, showArticle, showRemovals } from "./reading.ts";
import { readSample, sampleAddress } from "./sample.ts";

const PARTS = ["after", "removed"];

const page = () => byId<HTMLIFrameElement>("before").contentDocument;

/** Shows the article beside the page, or the page alone. */
function show(isShown: boolean): void {
  for (const part of PARTS) byId(part).hidden = !isShown;
  page()?.body.classList.toggle("is-read", isShown);
  byId("show").setAttribute("aria-expanded", String(isShown));
  byId("show").textContent = say(isShown ? "sample_hide" : "sample_show");
}

/** Reads the sample for real, by the same code as any page. */
function readOnce(): void {
  if (byId("article").childElementCount > 0) return;
  const article = readSample(byId<HTMLIFrameElement>("before"));
  byId("article").lang = article.lang;
  showArticle(byId("article"), article);
  showRemovals(byId("removed"), article);
  const shown = page();
  if (shown) markRemovals(shown, article);
}

localise(document);
document.title = say("name");
byId<HTMLIFrameElement>("before").src = sampleAddress(interfaceLanguage());
byId("show").onclick = () => {
  readOnce();
  show(byId("show").getAttribute("aria-expanded") === "false");
};
// It scrolls by keyboard as well.
byId("article").tabIndex = 0;
byId("options").onclick = () => void browser.runtime.openOptionsPage();
show(false);
startConsent();
