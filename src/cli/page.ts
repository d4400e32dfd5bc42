/** A single page: loaded, cleaned, written. */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { htmlFile } from "../out/html-file.ts";
import { markdownFile } from "../out/markdown-file.ts";
import { resultOf } from "../out/result.ts";
import type { Article } from "../types.ts";
import type { Format, PageCommand } from "./args.ts";
import { clean } from "./clean.ts";
import { window } from "./dom.ts";
import { explain } from "./explain.ts";
import { UsageError } from "./failure.ts";
import { load } from "./load.ts";

const FORMAT: Record<Format, (article: Article, command: PageCommand) => string> = {
  markdown: (article) => markdownFile(article, window(), new Date()),
  html: (article) => htmlFile(article, window()),
  text: (article) => `${article.text}\n`,
  json: (article, { input, fields }) => {
    const result = resultOf(article, window(), fields ? new Set(fields) : undefined);
    return `${JSON.stringify({ id: input, error: null, ...result }, null, 2)}\n`;
  },
};

/**
 * Cleans one page.
 * @param write where it goes without --output
 * @throws {import("./failure.ts").PageFailure | UsageError}
 */
export async function runPage(command: PageCommand, write: (text: string) => Promise<void>): Promise<void> {
  const { output, force } = command;
  const taken = () => new UsageError(`${output} is there already; --force writes over it.`);
  if (output !== null && !force && existsSync(output)) throw taken();
  const { html, url } = await load(command.input, command.url);
  const article = clean(html, url);
  const text = command.explain ? explain(article) : FORMAT[command.format](article, command);
  if (output === null) return write(text);
  try {
    await writeFile(output, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EEXIST" ? taken() : new UsageError(`${output} cannot be written: ${code}.`);
  }
}
