/** The ledger: what was taken out, grouped, with its place and its reasons; each passage can be put back. */
import { KINDS, type Kind, type Removal, removalKey } from "../../src/index.ts";
import { button, element } from "../elements.ts";
import { foldedEvidence, quotation } from "../judgement.ts";
import { gap, say, sayCount } from "../words.ts";

export interface LedgerState {
  /** All that cutting takes out where nothing is put back. */
  removals: readonly Removal[];
  /** Keys of what has been put back. */
  kept: ReadonlySet<string>;
  lang: string;
  /** What stands below: what has been taught about the site. */
  below: HTMLElement | null;
  /** The page is of a site, about which something can be taught. */
  hasSite: boolean;
}

export interface LedgerActions {
  putBack(keys: string[]): void;
  hide(keys: string[]): void;
  notNoise(keys: string[]): void;
  close(): void;
}

/** Groups larger than this begin closed. */
const OPEN_UP_TO = 12;
/** So many passages of a group are shown; the next ones on a click. */
const AT_ONCE = 100;

// Characters that can't be seen, and soft hyphens: they are shown by number.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** A text in which nothing is invisible. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === "\n" || character === "\t"
      ? character
      : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}

/** Marks that end something before the words that are quoted. */
const MARKS_BEFORE = /^[\s，。、；：！？,.;:!?]+/;

function placeOf({ after }: Removal, lang: string): HTMLElement {
  const words = after ? quotation(after.replace(MARKS_BEFORE, "") || after, lang) : null;
  return element("p", { class: "place" }, words ? say("place_after") : say("place_start"), words && gap(), words);
}

function passage(removal: Removal, state: LedgerState, actions: LedgerActions): HTMLElement {
  const key = removalKey(removal);
  const kept = state.kept.has(key);
  const toggle = kept
    ? button(say("hide_again"), () => actions.hide([key]), { "data-key": key })
    : button(say("put_back"), () => actions.putBack([key]), { "data-key": key });
  return element(
    "li",
    { class: kept ? "passage kept" : "passage" },
    element("p", { class: "text", lang: state.lang || undefined, dir: "auto" }, visible(removal.text)),
    kept && element("p", { class: "place" }, say("is_back")),
    placeOf(removal, state.lang),
    foldedEvidence(
      removal.evidence,
      state.lang,
      removal.text,
      removal.markup !== null && element("p", { class: "place" }, say("place_markup", removal.markup)),
    ),
    element(
      "p",
      { class: "does" },
      toggle,
      state.hasSite &&
        button(say("not_noise"), () => actions.notNoise([key]), { "data-teach": key, title: say("not_noise_hint") }),
    ),
  );
}

/** The passages of a group, a hundred at a time: a page can hold thousands of invisible characters. */
function passages(removals: Removal[], state: LedgerState, actions: LedgerActions): HTMLElement {
  const list = element("ol", {});
  const more = button("", () => show(), { class: "more" });
  const show = () => {
    const begin = list.childElementCount;
    for (const removal of removals.slice(begin, begin + AT_ONCE)) list.append(passage(removal, state, actions));
    const left = removals.length - list.childElementCount;
    more.textContent = say("show_more", Math.min(left, AT_ONCE));
    more.hidden = left === 0;
  };
  show();
  return element("div", {}, list, more);
}

function group(
  kind: Kind,
  removals: Removal[],
  state: LedgerState,
  actions: LedgerActions,
  open: boolean,
): HTMLElement {
  const keys = removals.map(removalKey);
  const allKept = keys.every((key) => state.kept.has(key));
  return element(
    "details",
    { open, "data-kind": kind },
    element("summary", {}, say("group", say(`kind_${kind.replaceAll("-", "_")}`), removals.length)),
    removals.length > 1 &&
      element(
        "p",
        { class: "does" },
        allKept
          ? button(say("hide_group"), () => actions.hide(keys), { "data-group": kind })
          : button(say("put_back_group"), () => actions.putBack(keys), { "data-group": kind }),
        state.hasSite &&
          button(say("not_noise_group"), () => actions.notNoise(keys), {
            "data-teach": kind,
            title: say("not_noise_hint"),
          }),
      ),
    passages(removals, state, actions),
  );
}

/** What keeps the focus when the ledger is filled anew: [its name in the data of a button]. */
const FOCUSABLE = ["key", "group", "teach", "forget", "case"] as const;

/**
 * Fills the ledger anew; which groups are open, how far it is scrolled and where the focus is stay as they were. The
 * focus of a button that went goes to the same button of the passage that is in its place now, or to the title.
 * @param ledger the element that holds it
 */
export function fillLedger(ledger: HTMLElement, state: LedgerState, actions: LedgerActions): void {
  const shown = new Map([...ledger.querySelectorAll("details")].map((one) => [one.dataset.kind, one.open]));
  const focused = ledger.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const placeIn = (name: string, one: HTMLElement) => [...ledger.querySelectorAll(`[data-${name}]`)].indexOf(one);
  const name = FOCUSABLE.find((one) => focused?.dataset[one] !== undefined);
  const place = name && focused ? placeIn(name, focused) : -1;
  const { scrollTop } = ledger;
  const all = state.removals.map(removalKey);
  const groups = KINDS.map((kind) => [kind, state.removals.filter((one) => one.kind === kind)] as const);
  ledger.replaceChildren(
    element(
      "header",
      {},
      element("h2", { id: "ledger-title", tabindex: "-1" }, sayCount("removed", all.length)),
      button("✕", actions.close, { class: "close", "aria-label": say("close") }),
    ),
    element("p", { class: "about" }, say("ledger_about")),
    all.some((key) => !state.kept.has(key))
      ? button(say("put_back_all"), () => actions.putBack(all), { id: "put-back-all", "data-group": "all" })
      : button(say("hide_all"), () => actions.hide(all), { id: "hide-all", "data-group": "all" }),
    ...groups
      .filter(([, removals]) => removals.length > 0)
      .map(([kind, removals]) =>
        group(kind, removals, state, actions, shown.get(kind) ?? removals.length <= OPEN_UP_TO),
      ),
    state.below ?? "",
  );
  ledger.scrollTop = scrollTop;
  if (!name || !focused) return;
  const same = ledger.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(focused.dataset[name] ?? "")}"]`);
  const next = [...ledger.querySelectorAll<HTMLElement>(`[data-${name}]`)].at(place);
  (same ?? next ?? ledger.querySelector<HTMLElement>("#ledger-title"))?.focus({ preventScroll: true });
}
