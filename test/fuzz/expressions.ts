/** Every regular expression of the core, read from its source, and texts that nearly match it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
/** The command and the writers of files have tests of their own. */
const OTHERS = /^(?:out|cli)\//;

export interface Expression {
  /** Its file and a shortened source. */
  name: string;
  file: string;
  regex: RegExp;
}

interface Node {
  type?: string;
  regex?: { pattern: string; flags: string } | null;
}

function literalsOf(node: unknown, found: RegExp[] = []): RegExp[] {
  if (Array.isArray(node)) for (const child of node) literalsOf(child, found);
  else if (node && typeof node === "object") {
    const { type, regex } = node as Node;
    if (type === "Literal" && regex) found.push(new RegExp(regex.pattern, regex.flags));
    else for (const child of Object.values(node)) if (child && typeof child === "object") literalsOf(child, found);
  }
  return found;
}

export const FILES: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => relative(SRC, join(SRC, file)).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !OTHERS.test(file))
  .sort();

export const sourceOf = (file: string) => readFileSync(join(SRC, file), "utf8");

export const EXPRESSIONS: readonly Expression[] = FILES.flatMap((file) => {
  const { program, errors } = parseSync(file, sourceOf(file));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return literalsOf(program).map((regex, i) => ({ name: `${file} #${i + 1} ${regex}`.slice(0, 110), file, regex }));
});

/** What any text may be full of. */
const COMMON =
  " |\u3000|\t|a|A|1|的|。|，|、|（|「|“|_|｜|<|&|{|[|…|↓|-|—|/|.|：|@|\u200b|\u0005|a |a_|a，|1 |甲，|甲_|甲 |(a|http://a|www.a.|a.b|<a|&a|{{a".split(
    "|",
  );

/** Strings to be repeated: the words of an expression, alone and broken off, and what any text may be full of. */
export function pumpsOf({ source }: RegExp): string[] {
  const words =
    source
      .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\[a-z]/gi, " ")
      .replace(/\(\?(?:[:=!]|<[=!])/g, " ")
      .match(/[\p{L}\p{N}]{1,10}/gu) ?? [];
  const own = [...new Set(words)].flatMap((word) => [
    word,
    `${word} `,
    word.length > 2 ? word.slice(0, -1) : `${word}，`,
  ]);
  return [...new Set([...own, ...COMMON])];
}

/** `pump` repeated to a length, with an end that breaks the match. */
export const repeated = (pump: string, length: number) =>
  `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u2021`;
