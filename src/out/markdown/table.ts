/** Tables: pipes where they say the same, HTML where they cannot, and no table where it only lays out the page. */
import type { Element, ElementContent } from "hast";
import type { AlignType, BlockContent, RootContent, TableRow } from "mdast";
import { type Context, flow, line } from "./handlers.ts";
import { htmlOf } from "./html.ts";
import { settle } from "./marks.ts";
import { holdsBlock } from "./tree.ts";

interface Row {
  cells: Element[];
  head: boolean;
}

const isElement = (node: ElementContent): node is Element => node.type === "element";

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  const visit = (parent: Element, head: boolean) => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.tagName === "tr") {
        const cells = child.children.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th");
        if (cells.length > 0) rows.push({ cells, head });
      } else if (/^t(?:head|body|foot)$/.test(child.tagName)) visit(child, child.tagName === "thead");
    }
  };
  visit(table, false);
  return rows;
}

const spans = (cell: Element): boolean =>
  Number(cell.properties.colspan ?? 1) > 1 ||
  (cell.properties.rowspan !== undefined && cell.properties.rowspan !== "1");

/** True where a cell is one line: text, marks, pictures, at most one paragraph or box around them. */
function isLine(cell: Element): boolean {
  const content = cell.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (!content.some((child) => isElement(child) && holdsBlock(child))) return true;
  const [only] = content;
  return (
    content.length === 1 && only !== undefined && isElement(only) && /^(?:p|div)$/.test(only.tagName) && isLine(only)
  );
}

/** Breaks in a cell are HTML: a row is one line. */
function cellOf(cell: Element, context: Context): TableRow["children"][number] {
  const children = settle(line(cell.children, context)).map((child) =>
    child.type === "break" ? ({ type: "html", value: "<br>" } as const) : child,
  );
  return { type: "tableCell", children };
}

function alignOf(rows: Row[], columns: number): AlignType[] {
  return Array.from({ length: columns }, (_, i) => {
    const given = rows.map(({ cells }) => cells[i]?.properties.align).find((align) => align !== undefined);
    return given === "left" || given === "center" || given === "right" ? given : null;
  });
}

/** See above. */
export function tableOf(table: Element, context: Context): RootContent[] {
  const rows = rowsOf(table);
  const caption = table.children.find((child) => isElement(child) && child.tagName === "caption") as
    | Element
    | undefined;
  const columns = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  if (columns === 0) return flow(table.children, context) as RootContent[];
  // One cell a row, and blocks in it: the page is laid out with it.
  if (columns === 1 && rows.some(({ cells }) => cells.some((cell) => !isLine(cell))))
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => flow(cell.children, context))) as RootContent[];
  const faithful = rows.every(
    ({ cells }) => cells.length <= columns && cells.every((cell) => !spans(cell) && isLine(cell)),
  );
  if (!faithful) return [{ type: "html", value: htmlOf(table) }];

  const above = caption ? flow(caption.children, context) : [];
  const first = rows[0];
  const hasHead = first !== undefined && (first.head || first.cells.every(({ tagName }) => tagName === "th"));
  const children: TableRow[] = rows.map(({ cells }) => ({
    type: "tableRow",
    children: cells.map((cell) => cellOf(cell, context)),
  }));
  for (const row of children)
    while (row.children.length < columns) row.children.push({ type: "tableCell", children: [] });
  if (!hasHead)
    children.unshift({
      type: "tableRow",
      children: Array.from({ length: columns }, () => ({ type: "tableCell", children: [] })),
    });
  return [...(above as BlockContent[]), { type: "table", align: alignOf(rows.slice(0, 50), columns), children }];
}
