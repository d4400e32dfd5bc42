/** A trained model, unpacked for reading. */
import type { LineLang } from "../../script.ts";
import { STEPS, softmax, sums, weightsOf } from "./logistic.ts";

/** A model as it ships. */
export interface PackedModel {
  /** All grams, parted by tabs, in the order of their weights. */
  grams: string;
  /** For each gram, then for the bias: a letter for each kind (logistic.ts). */
  weights: string;
}

export class Model {
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #weights: Int8Array;
  readonly #kinds: number;

  /** @param kinds how many things a row of grams may be */
  constructor({ grams, weights }: PackedModel, kinds: number) {
    this.#numberOf = new Map(grams.split("\t").map((gram, i) => [gram, i]));
    this.#weights = weightsOf(weights);
    this.#kinds = kinds;
  }

  knows(gram: string): boolean {
    return this.#numberOf.has(gram);
  }

  /** @returns how likely each kind is, all together 1 */
  likely(grams: Iterable<string>): number[] {
    const at = [this.#numberOf.size, ...[...grams].flatMap((gram) => this.#numberOf.get(gram) ?? [])];
    return softmax(sums(at, this.#weights, this.#kinds, 1 / (STEPS * Math.sqrt(at.length))));
  }

  /** A gram's weight for a kind, in steps of 1/STEPS; only for one that is known. */
  weight(gram: string, kind: number): number {
    return this.#weights[(this.#numberOf.get(gram) as number) * this.#kinds + kind] as number;
  }
}

/** The models of each language, each unpacked when it is first asked for. */
export function modelsOf(packed: (lang: LineLang) => PackedModel, kinds: number): (lang: LineLang) => Model {
  const models = new Map<LineLang, Model>();
  return (lang) => {
    const model = models.get(lang) ?? new Model(packed(lang), kinds);
    models.set(lang, model);
    return model;
  };
}
