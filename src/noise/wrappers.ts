/** Inline mark-up that programs put around what they splice in. */
import { type Block, rangesWithin } from "../text-map.ts";

const WRAPPER = /^(?:a|strong|b|em|i|u|span|font|mark|big|small)$/;

export interface Wrapper {
  start: number;
  end: number;
  element: Element;
}

/** The inline elements of a block, as ranges of its text. */
export function wrappersOf(block: Block): Wrapper[] {
  return rangesWithin(block, (element) => WRAPPER.test(element.localName));
}
