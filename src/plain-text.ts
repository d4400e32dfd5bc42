/**
 * A text file: browsers show it as a page of one `<pre>`. Its prose becomes paragraphs; a program, a table of figures or
 * a log stays as it is laid out.
 */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
const SENTENCE_END = /[。！？!?…]|\.(?=\s|$|["”’)])/u;
const ENDS = /[。！？!?….:：][”’」』"')）]*$/u;
/** Signs that programs and tables are made of, and prose hardly. */
const SIGNS = /[{}[\]<>=\\|$^~`@#_/*+;\d\t]/g;
/** At most this share of a prose's characters … */
const MOST_SIGNS = 0.08;
/** … and in at least this share of its lines a sentence ends. */
const LEAST_SENTENCES = 0.15;
/** Lines broken by hand are between these widths (in columns: a wide character takes two). */
const NARROW = 45;
const BROAD = 130;
/** Shorter lines that stand together are verse, an address, a list: each stays a line. */
const VERSE = 60;

const columns = (line: string) => line.length + (line.match(WIDE)?.length ?? 0);
const isIndented = (line: string) => /^[\s\u3000]/u.test(line);

/** The page's only `<pre>`, where it holds all of its text and nothing else; or null. */
function onlyPre(body: Element): Element | null {
  const all = body.querySelectorAll("pre");
  const pre = all[0];
  if (all.length !== 1 || !pre || pre.firstElementChild || body.querySelector("img, video, iframe, math")) return null;
  return (body.textContent ?? "").trim() === (pre.textContent ?? "").trim() ? pre : null;
}

/** Lines between blank lines. */
function groupsOf(text: string): string[][] {
  const groups: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() !== "") groups[groups.length - 1]?.push(line.trimEnd());
    else if (groups[groups.length - 1]?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function isProse(text: string, groups: readonly string[][]): boolean {
  const letters = text.replace(/\s+/g, "").length;
  if ((text.match(SIGNS)?.length ?? 0) > letters * MOST_SIGNS) return false;
  const lines = groups.flat();
  return lines.filter((line) => SENTENCE_END.test(line)).length >= lines.length * LEAST_SENTENCES;
}

/** The width that the lines were broken to, so that a break says nothing; or null. */
function wrapOf(groups: readonly string[][]): number | null {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const most = (test: (line: string) => boolean) => inner.filter(test).length >= inner.length * 0.6;
  const widths = inner.map(columns).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width < NARROW || width > BROAD) return null;
  return most((line) => columns(line) >= width * 0.75) && most((line) => !ENDS.test(line)) ? width : null;
}

/** Lines of one paragraph again; between two wide characters no blank is wanted. */
function rejoin(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const next = line.trim();
    const isWide = (c: string | undefined) => c !== undefined && columns(c) === 2;
    return text === "" ? next : `${text}${isWide(text.at(-1)) && isWide(next[0]) ? "" : " "}${next}`;
  }, "");
}

/** Each paragraph as its lines. */
function paragraphsOf(groups: readonly string[][]): string[][] {
  const wrap = wrapOf(groups);
  return groups.flatMap((group) => {
    const longest = Math.max(...group.map(columns));
    // Wide blanks begin paragraphs, in verse as well.
    const each = group.every((line) => line.startsWith("\u3000")) || (wrap === null && longest > VERSE);
    if (each) return group.map((line) => [line]);
    if (wrap === null || longest < wrap * 0.75) return [group];
    // A line that is indented where its neighbours are not begins a paragraph.
    const starts = group.some((line) => !isIndented(line)) ? group.map(isIndented) : [];
    const paragraphs: string[][] = [];
    group.forEach((line, i) => {
      if (i === 0 || starts[i]) paragraphs.push([line]);
      else paragraphs[paragraphs.length - 1]?.push(line);
    });
    return paragraphs.map((lines) => [rejoin(lines)]);
  });
}

/**
 * Turns the `<pre>` of a text file into paragraphs, in place, where it holds prose.
 * @returns whether the page is a text file
 */
export function openPlainText(document: Document, body: Element): boolean {
  const pre = onlyPre(body);
  if (!pre) return false;
  const text = pre.textContent ?? "";
  const groups = groupsOf(text);
  if (isProse(text, groups)) {
    const paragraphs = paragraphsOf(groups).map((lines) => {
      const paragraph = document.createElement("p");
      lines.forEach((line, i) => {
        if (i > 0) paragraph.append(document.createElement("br"));
        paragraph.append(line.trim());
      });
      return paragraph;
    });
    pre.replaceWith(...paragraphs);
  }
  return true;
}

/** What a browser calls a text file: its name, as its address ends. */
export function fileTitle(url: string): string {
  try {
    const name = new URL(url).pathname.split("/").pop() ?? "";
    return decodeURIComponent(name).replace(/\s+/g, " ").trim();
  } catch {
    return "";
  }
}
