/** Expressions that are held against folded text (script.ts) must be written as folded text is, or they never match. */
import { expect, it } from "vitest";
import { foldScript } from "../../../src/script.ts";
import { EXPRESSIONS, FILES, sourceOf } from "../../fuzz/expressions.ts";

/** Folds its own expressions. */
const FOLDS_ITSELF = /^origin\/(?:labels|attribution)\.ts$/;

it.each(FILES.filter((file) => /import \{[^}]*\bfoldScript\b[^}]*\}/.test(sourceOf(file)) && !FOLDS_ITSELF.test(file)))(
  "%s",
  (file) => {
    // Who writes both forms beside each other reads text of either kind.
    const bad = EXPRESSIONS.filter((expression) => expression.file === file)
      .map(({ regex }) => regex.source)
      .flatMap((source) =>
        [...source].filter((c) => !source.includes(foldScript(c))).map((c) => `${c} in /${source.slice(0, 80)}/`),
      );
    expect(bad).toEqual([]);
  },
);

it("packs that fold are written in folded characters", () => {
  for (const { regex, file } of EXPRESSIONS)
    if (file.startsWith("noise/packs/zh/")) expect(foldScript(regex.source)).toBe(regex.source);
});
