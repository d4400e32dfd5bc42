/** What stands in the box of a wall or right behind it, and is known by the wall alone. */
import type { Evidence } from "../../types.ts";
import { isLine, type NoiseSpan, quote, type Scene } from "../rule.ts";
import type { Placed } from "./lines.ts";
import { isTail } from "./places.ts";

const LABEL_MOST = 24;
const LABELS_MOST = 3;
/** An author's line may have come into the box: a day, a place, a name behind a dash. */
const SIGNED = /\d{4}\s*年|^\s*[—–-]{1,2}\s*\p{L}|^[（(].*[）)]$|[写作完]于|^(?:文|作者|来源|by)\b/iu;
/** Lines of a wall's box (steps, a field, a button) are no longer, and no more. */
const STEP_MOST = 30;
const STEPS_MOST = 5;

/** The blocks that stand in an element. */
const blocksIn = ({ blocks }: Scene, box: Element) =>
  blocks.flatMap(({ element }, i) => (box.contains(element) ? [i] : []));

/**
 * What belongs to walls: the lines of a box that holds nothing else (its heading “提示”, its steps, its button), and the
 * button right behind one.
 * @param certain which blocks are noise, and of what kind
 * @returns the evidence of each such block
 */
export function wallParts(
  scene: Scene,
  places: readonly Placed[],
  certain: readonly (NoiseSpan["kind"] | null)[],
): Map<number, Evidence> {
  const parts = new Map<number, Evidence>();
  const isWall = (i: number) => certain[i] === "wall";
  const seen = new Set<Element>();
  scene.blocks.forEach((wall, i) => {
    if (!isWall(i)) return;
    // Lines parted by line breaks share an element: then that is the box. (What an element holds stands together.)
    const isShared = [i - 1, i + 1].some((j) => wall.element.contains(scene.blocks[j]?.element ?? null));
    const box = isShared ? wall.element : wall.element.parentElement;
    if (!box || seen.has(box)) return;
    seen.add(box);
    const within = blocksIn(scene, box);
    const others = within.filter((j) => !certain[j]);
    // Beside a single wall fewer and shorter ones.
    const sure = within.length - others.length > 1;
    const isShort = (j: number) => {
      const text = scene.blocks[j]?.text.trim() ?? "";
      return text.length <= (sure ? STEP_MOST : LABEL_MOST) && isLine(text) && !SIGNED.test(text);
    };
    // A box outside the text that asks for an address (a newsletter's) is no wall.
    if (!within.some((j) => scene.inside[j])) return;
    if (others.length > (sure ? STEPS_MOST : LABELS_MOST) || !others.every(isShort)) return;
    for (const j of others) {
      const text = scene.blocks[j]?.text ?? "";
      if (text.trim() !== "") parts.set(j, { rule: "wall-label", weight: 0.7, why: IN_A_BOX, quote: quote(text) });
    }
  });
  scene.blocks.forEach((block, i) => {
    if (certain[i] || parts.has(i) || !isWall(i - 1) || !isButton(scene, places, i)) return;
    parts.set(i, { rule: "wall-behind", weight: 0.7, why: BEHIND_A_WALL, quote: quote(block.text) });
  });
  return parts;
}

/** A button is no longer. */
const BUTTON_MOST = 10;

/** Whether a block is the button of the wall right before it: a few words that nothing of the author's follows. */
function isButton(scene: Scene, places: readonly Placed[], i: number): boolean {
  const { text = "", role } = scene.blocks[i] ?? {};
  if (role !== "text" || !isTail(places[i] as Placed) || !scene.inside[i]) return false;
  return text.trim().length <= BUTTON_MOST && isLine(text) && !SIGNED.test(text);
}

/** A heading of a box is no longer. */
const HEADING_MOST = 12;

/**
 * Boxes behind a text that breaks off, with a heading and lines that ask for something: whatever these are worded like,
 * they stand before the rest of the text.
 * @param certain which blocks are noise, and of what kind
 * @returns the same, such lines being walls
 */
export function wallBoxes(
  scene: Scene,
  places: readonly Placed[],
  certain: readonly (NoiseSpan["kind"] | null)[],
): (NoiseSpan["kind"] | null)[] {
  const kinds = [...certain];
  scene.blocks.forEach(({ element, text }, i) => {
    if (
      !places[i]?.line.afterCut ||
      !scene.inside[i] ||
      (certain[i] && certain[i] !== "furniture") ||
      text.trim().length > HEADING_MOST ||
      !isLine(text)
    )
      return;
    const box = element.parentElement;
    const lines = box ? blocksIn(scene, box).filter((j) => j !== i) : [];
    const asks = (j: number) => certain[j] === "wall" || certain[j] === "promo";
    if (lines.length === 0 || lines.length > STEPS_MOST || !lines.every(asks)) return;
    for (const j of lines) kinds[j] = "wall";
    if (certain[i]) kinds[i] = "wall";
  });
  return kinds;
}

const BEHIND_A_WALL = "It is a short line right behind a wall, with which the text ends.";
const IN_A_BOX = "It stands in a box that holds nothing but a wall.";
