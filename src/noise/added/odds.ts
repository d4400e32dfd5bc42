/** How likely each line of a scene is one that a site added: asked alone first, then with what is known of the others. */
import { selfCredit } from "../finders/self-credit.ts";
import { summaries } from "../finders/summaries.ts";
import { titleEchoes } from "../finders/title-echoes.ts";
import type { Scene } from "../rule.ts";
import { type Line, linesOf, type Placed, placed } from "./lines.ts";
import { oddsAlone, oddsAround } from "./signs.ts";

/** The scene's lines, without those that other finders take counting as the author's. */
export function addedLinesOf(scene: Scene): Line[] {
  return linesOf(
    scene,
    new Set([...titleEchoes(scene), ...selfCredit(scene), ...summaries(scene)].map(({ block }) => block)),
  );
}

/** A line in its place, with the natural logarithm of the odds that it was added. */
export interface Told {
  at: Placed;
  odds: number;
}

/** So often the lines are asked with what is known of the others: what stands behind a site's line may stand behind the text. */
const ROUNDS = 2;

/**
 * Asks all lines again and again, each time with what is known of the others.
 * @param alone natural logarithms of the odds of each line alone
 * @param around the same of a line in its place
 */
export function toldBy(lines: readonly Line[], alone: readonly number[], around: (at: Placed) => number): Told[] {
  let best = alone;
  let told: Told[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    told = placed(lines, alone, best).map((at) => ({ at, odds: around(at) }));
    best = told.map(({ odds }) => odds);
  }
  return told;
}

/** @returns each block of the scene, told */
export function addedOdds(scene: Scene): Told[] {
  const lines = addedLinesOf(scene);
  return toldBy(lines, lines.map(oddsAlone), oddsAround);
}
