/** What was typed, as data. */
import { parseArgs } from "node:util";
import { FIELDS, type Field } from "../out/result.ts";
import { UsageError } from "./failure.ts";

export const FORMATS = ["markdown", "html", "text", "json"] as const;
export type Format = (typeof FORMATS)[number];

export interface PageCommand {
  name: "page";
  /** A file, an http(s) address, or "-" for standard input. */
  input: string;
  url: string;
  format: Format;
  output: string | null;
  force: boolean;
  explain: boolean;
  fields: Field[] | null;
}
export interface BulkCommand {
  name: "bulk";
  /** null: as many as serve this machine. */
  jobs: number | null;
  fields: Field[] | null;
  pageSeconds: number;
}
export type Command = PageCommand | BulkCommand | { name: "help" } | { name: "version" };

/** Generous: on a busy machine a large page takes a minute. */
const PAGE_SECONDS = 120;

export const USAGE = `unmirror PAGE.html [--url URL]          cleaned Markdown on standard output
unmirror https://…                      fetches the page first
unmirror - --url URL                    the page on standard input
  --format markdown|html|text|json      markdown where it is left out
  --output FILE                         writes there; never over a file without --force
  --explain                             each block of the article, with why it was kept or dropped
unmirror --jsonl                        one JSON object {"id", "url", "html"} a line in, one result a line out
  --jobs N                              so many pages at once
  --page-timeout SECONDS                no page may take longer (120)
  --fields text,verdict,…               only these parts of the result (also for --format json):
                                        ${FIELDS.join(", ")}
unmirror --help | --version

Exit status: 0 done; 1 a page could not be cleaned; 2 wrong usage.
`;

const OPTIONS = {
  url: { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  explain: { type: "boolean" },
  jsonl: { type: "boolean" },
  jobs: { type: "string" },
  "page-timeout": { type: "string" },
  fields: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0] ?? "This is not understood.");
  }
}

function fieldsOf(list: string | undefined): Field[] | null {
  if (list === undefined) return null;
  const names = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = names.find((name) => !(FIELDS as string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no field “${unknown}”. Fields: ${FIELDS.join(", ")}.`);
  if (names.length === 0) throw new UsageError("--fields names no field.");
  return names as Field[];
}

function numberOf(option: string, value: string | undefined, most: number): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new UsageError(`--${option} takes a whole number from 1 to ${most}.`);
  return number;
}

/**
 * Reads the words after the name of the command.
 * @throws {UsageError} with a sentence that says what is wrong
 */
export function commandOf(argv: string[]): Command {
  if (argv[0] === "lists") throw new UsageError("“lists merge” is not part of this version yet.");
  const { values, positionals } = parse(argv);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const fields = fieldsOf(values.fields);
  if (values.jsonl) {
    const stray = (["url", "format", "output", "force", "explain"] as const).find((name) => values[name] !== undefined);
    if (stray) throw new UsageError(`--${stray} does not go with --jsonl.`);
    if (positionals.length > 0) throw new UsageError("--jsonl reads standard input; it takes no file.");
    const pageSeconds = numberOf("page-timeout", values["page-timeout"], 86_400) ?? PAGE_SECONDS;
    return { name: "bulk", jobs: numberOf("jobs", values.jobs, 256), fields, pageSeconds };
  }
  for (const name of ["jobs", "page-timeout"] as const)
    if (values[name] !== undefined) throw new UsageError(`--${name} goes with --jsonl alone.`);
  const [input, another] = positionals;
  if (input === undefined) throw new UsageError("Which page? Name a file, an address, or - for standard input.");
  if (another !== undefined) throw new UsageError("One page at a time; for many there is --jsonl.");
  const format = (values.format ?? "markdown") as Format;
  if (!FORMATS.includes(format)) throw new UsageError(`--format takes one of ${FORMATS.join(", ")}.`);
  if (fields && format !== "json") throw new UsageError("--fields goes with --jsonl or --format json.");
  if (values.explain && (values.format !== undefined || fields))
    throw new UsageError("--explain has a form of its own.");
  if (values.force && values.output === undefined) throw new UsageError("--force goes with --output.");
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError("--url takes a whole address.");
  if (values.url !== undefined && isAddress(input)) throw new UsageError("--url goes with a file or standard input.");
  return {
    name: "page",
    input,
    url: values.url ?? "",
    format,
    output: values.output ?? null,
    force: values.force ?? false,
    explain: values.explain ?? false,
    fields,
  };
}

/** True for what is fetched; everything else is the name of a file. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input);
