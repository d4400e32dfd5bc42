/** What the capture of a live page and the core agree on. */

/** Marks the topmost element of a subtree that the page hides; the value says how. */
export const HIDDEN_ATTRIBUTE = "data-unmirror-hidden";

/** How the capture found an element hidden. (The core, which sees no layout, adds "attribute".) */
export type HiddenHow =
  | "display"
  | "visibility"
  | "opacity"
  | "font-size"
  | "off-screen"
  | "clip"
  | "size"
  | "scale"
  | "colour";

/** Elements nested deeper than this give their text to the deepest one that is kept. */
export const MAX_DEPTH = 256;
/** Elements and text nodes that are copied; the rest of the page is not read. */
export const MAX_NODES = 200_000;
/** Characters of HTML that are copied. */
export const MAX_CHARACTERS = 10_000_000;

/** A frame that fills a page which has hardly a text of its own. */
export interface FrameFact {
  url: string;
  /** The frame comes from the page's own origin. */
  sameOrigin: boolean;
}

/** The copy of a live page: inert HTML and what only the live page could tell. Plain JSON. */
export interface Capture {
  html: string;
  /** Address of the page, without user name and password. */
  url: string;
  title: string;
  /** What the page says its language is; "" where it says nothing. */
  lang: string;
  /** MIME type that the browser gave the document. */
  contentType: string;
  /** The reader of the page has typed something into it that leaving would lose. */
  edited: boolean;
  /** The page was larger than the limits: the rest is not in `html`. */
  partial: boolean;
  /** The page was still loading when it was copied. */
  loading: boolean;
  /** The copy holds what was selected, not the whole page. */
  selection: boolean;
  frame: FrameFact | null;
}
