/** The page that comes with the extension to show what it does: one for each language of the interface. */
import browser from "webextension-polyfill";
import { type Article, read } from "../../src/index.ts";

const LANGUAGES = ["en", "zh-Hans", "zh-Hant"];

/** Where the sample of that language is. */
export function sampleAddress(language: string): string {
  const known = LANGUAGES.includes(language) ? language : "en";
  return browser.runtime.getURL(`extension/welcome/sample-${known}.html`);
}

/** Reads the sample that a frame shows. */
export function readSample(frame: HTMLIFrameElement): Article {
  const html = frame.contentDocument?.documentElement.outerHTML ?? "";
  const reading = read(new DOMParser().parseFromString(html, "text/html"), "https://copies.example/clock-shop");
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
}
