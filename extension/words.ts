/** The words of the interface, all from _locales. */
import browser from "webextension-polyfill";

/** The message of that name, with $1, $2 … filled in; "" where there is none. */
export function say(name: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(String));
}

/** Tag of the language that the interface speaks (which may be another than the browser's). */
export function interfaceLanguage(): string {
  return say("language");
}

/** A message that counts: NAME_one or NAME_other, as the interface's language has it; $1 is the number. */
export function sayCount(name: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count) === "one" ? "one" : "other";
  return say(`${name}_${form}`, count.toLocaleString(interfaceLanguage()), ...values);
}

/** What stands between two sentences, or before a quotation: a space, where the interface's language has one. */
export function gap(): string {
  return /^(?:zh|ja)\b/.test(interfaceLanguage()) ? "" : " ";
}

/** What the attributes of a page of ours ask to be filled with. */
const SLOTS: [attribute: string, fill: (element: Element, words: string) => void][] = [
  ["data-say", (element, words) => element.replaceChildren(words)],
  ["data-say-label", (element, words) => element.setAttribute("aria-label", words)],
  ["data-say-title", (element, words) => element.setAttribute("title", words)],
];

/** Fills in the words of a page of ours: `<button data-say="back">`. */
export function localise(document: Document): void {
  document.documentElement.lang = interfaceLanguage();
  for (const [attribute, fill] of SLOTS) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      fill(element, say(element.getAttribute(attribute) ?? ""));
      element.removeAttribute(attribute);
    }
  }
}
