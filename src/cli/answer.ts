/** One line in, one line out: the contract of bulk mode, for a single line. */
import type { ErrorCode, Field } from "../out/result.ts";
import { resultOf } from "../out/result.ts";
import { clean } from "./clean.ts";
import { window } from "./dom.ts";
import { PageFailure } from "./failure.ts";

type Id = string | number | null;

/** The line that says why a page has no result. */
export function errorLine(id: Id, code: ErrorCode, message: string): string {
  return `${JSON.stringify({ id, error: { code, message } })}\n`;
}

/** The id that a line begins with, where the line is too long or too broken to be parsed. */
export function idIn(line: string): Id {
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(line)?.[1];
  try {
    return found === undefined ? null : JSON.parse(found);
  } catch {
    return null;
  }
}

interface LineIn {
  id: Id;
  url: string;
  html: string;
}

function parseLine(line: string): LineIn {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new PageFailure("bad-input", `This line is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new PageFailure("bad-input", "This line is JSON, but not an object.");
  const { id = null, url = "", html } = value as Record<string, unknown>;
  if (id !== null && typeof id !== "string" && typeof id !== "number")
    throw new PageFailure("bad-input", "“id” is neither a string nor a number.");
  if (typeof html !== "string") throw new PageFailure("bad-input", "“html” is missing, or not a string.");
  if (url !== null && typeof url !== "string") throw new PageFailure("bad-input", "“url” is not a string.");
  return { id, url: url ?? "", html };
}

/** Answers a line: always with exactly one, whatever the page is like. */
export function answer(line: string, fields: ReadonlySet<Field> | undefined): string {
  let id = idIn(line);
  try {
    const page = parseLine(line);
    id = page.id;
    const result = resultOf(clean(page.html, page.url), window(), fields);
    return `${JSON.stringify({ id, error: null, ...result })}\n`;
  } catch (error) {
    if (error instanceof PageFailure) return errorLine(id, error.code, error.message);
    if (error instanceof RangeError) return errorLine(id, "too-large", `The page is too large: ${error.message}.`);
    return errorLine(id, "bad-input", `The page could not be read: ${(error as Error).message}`);
  }
}
