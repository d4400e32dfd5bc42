/** Formulas: TeX between dollars where the page has it, which is text, and hostile, for every reader that knows no formulas. */
import type { Element } from "hast";
import type { PhrasingContent } from "mdast";

/** TeX on one line in which nothing is Markdown or HTML for a reader that takes it for text. */
function safeTex(tex: string): string {
  return (
    tex
      .replace(/(?<!\\)%.*$/gm, "")
      .replace(/\s+/g, " ")
      .replace(/<(?=[a-z!/?])/gi, "\\lt ")
      .replace(/\](?=[([:])/g, "] ")
      .replace(/!(?=\[)/g, "! ")
      // Neither a cell's border nor a mark: what they look like in a formula has names of its own.
      .replace(/\\\|/g, "\\Vert ")
      .replace(/\|/g, "\\vert ")
      .replace(/(?<!\\)\*/g, "\\ast ")
      .trim()
  );
}

/** A formula in a line, or alone in its paragraph. */
export function mathOf(element: Element): PhrasingContent[] {
  const tex = safeTex(String(element.properties.alttext ?? ""));
  if (tex === "") return [];
  // A dollar or a backtick would end it; commands that load, link or define are not for a reader to run.
  if (
    /[$`]|\\$|\\(?:href|url|html\w*|class|style|cssId|data|require|includegraphics|(?:g|e|x)?def|let|(?:re)?newcommand|unicode)\b/.test(
      tex,
    )
  )
    return [{ type: "inlineCode", value: tex }];
  const fence = element.properties.display === "block" ? "$$" : "$";
  return [{ type: "html", value: `${fence}${tex}${fence}` }];
}
