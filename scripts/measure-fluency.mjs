// node scripts/measure-fluency.mjs: how well the words before a phrase tell a splice from the author's own use of it.
// Two sets: the labelled pages (uses of injected phrases before marks), and prose of honest articles alone, where every
// place before a mark stands for a splice, and terms of the article that honestly stand before a mark for the author.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inProject, installPackages, loadModule as load, shared } from "./project.mjs";

await installPackages();
const { asking, readable } = await load("src", "noise", "splices", "neighbours.ts");
const { endedOdds } = await load("src", "noise", "fluency", "model.ts");
const { read } = await load("src", "index.ts");
const { languageOf } = await load("src", "language.ts");
const { foldScript, lineLangOf } = await load("src", "script.ts");
const { parseHtml } = await load("src", "cli", "dom.ts");

const words = new Intl.Segmenter("zh", { granularity: "word" });
const CLOSED =
  /^(?:是|就是|也是|都是|不是|在|把|被|给|让|从|向|跟|和|与|或|及|以及|以|为|为了|成为|作为|于|对|对于|关于|按照|根据|通过|除了|因为|由于|由|如|好像|比|比如|例如|所谓|而|并|更|最|很|太|还|也|又|再|才|就|都|只|不|没|没有|有|具有|拥有|包括|来自|属于|的|这|那|该|各|其|某|每|将|已|已经|可以|能|应该|会|要|想|需要|必须|一种|一个|一名|一位|一款|所有|任何|许多|很多|各种|其他|这个|那个|这种|这些|那些|一些|个|名|位|种|家|款|台|条|份|项|件|买|用|找|看|选|做|写|参加|进行|使用)$/u;
/** Clause of the last words, which is all that counts. */
const clause = (left) => left.match(/[^，。！？；：、,.!?;:…“”「」（）()]*$/u)[0].slice(-24);
const lastWord = (left) => [...words.segment(foldScript(clause(left)))].at(-1)?.segment ?? "";

/** 0: the clause had ended; more: it asks for the phrase. */
const METHODS = {
  "asking()": ({ left, lang }) => asking(left, lang),
  "closed class of Intl.Segmenter's last word": ({ left }) => (CLOSED.test(lastWord(left)) ? 2 : 0),
  "the model of fluency": ({ left, lang }) => -endedOdds(readable(left), lineLangOf(lang)),
  "asking() and the model, as they are weighed": ({ left, lang }) =>
    METHODS["asking()"]({ left, lang }) * 2 + METHODS["the model of fluency"]({ left, lang }) * 0.5,
  "both, the greater": ({ left, lang }) => Math.max(asking(left, lang), CLOSED.test(lastWord(left)) ? 2 : 0),
};

const FOLDERS = [
  shared && `${shared}/corpus/noise`,
  ...["copies", "copies-fresh", "copies-third", "copies-eighth", "honest", "honest-third", "honest-eighth"].map(
    (name) => inProject("test", "corpus", name),
  ),
].filter((folder) => folder && existsSync(folder));

const squash = (text) => text.normalize("NFC").replace(/[\p{Cf}\p{Cc}\s]+/gu, "");
const MARK = /^\s*(?:[，。！？；：、,!?;:…”」』）)]|\.(?:\s|$)|$)/u;
const OPEN = /(?:^|[，。！？；：、,.!?;:…“「『（(—【[\s])$/u;

const pages = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ ...JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), folder })),
);
const injected = new Map();
for (const { title, phrases = [] } of pages) injected.set(title, new Set([...(injected.get(title) ?? []), ...phrases]));

function* labelledUses() {
  const seen = new Set();
  for (const { id, url, title, text, noise, folder } of pages) {
    const reading = read(parseHtml(readFileSync(`${folder}/${id}.html`, "utf8")), url);
    if (!reading.ok) continue;
    const own = squash(text.join("\n"));
    const splices = new Set(
      noise.filter(({ kind, how }) => kind === "inline-keyword" && how === "inline").map((n) => n.text),
    );
    for (const block of reading.article.isolated) {
      const taken = [];
      for (const phrase of [...injected.get(title), ...splices].sort((a, b) => b.length - a.length)) {
        for (let at = block.indexOf(phrase); at >= 0; at = block.indexOf(phrase, at + phrase.length)) {
          const end = at + phrase.length;
          const [left, right] = [block.slice(0, at), block.slice(end)];
          if (taken.some(([from, to]) => at < to && end > from)) continue;
          taken.push([at, end]);
          if (phrase.length < 3 || !MARK.test(right.slice(0, 2)) || (OPEN.test(left) && !/[a-z] $/i.test(left)))
            continue;
          const before = squash(left).slice(-8);
          const without = own.includes(before + squash(right).slice(0, 4));
          const honest = own.includes(before + squash(phrase)) && !(without && splices.has(phrase));
          if (!honest && !(without && splices.has(phrase))) continue;
          const key = [title, before, phrase, honest].join("\n");
          if (seen.has(key)) continue;
          seen.add(key);
          yield { left, lang: reading.article.lang, splice: !honest };
        }
      }
    }
  }
}

/** A term: it stands elsewhere in the article too, behind something else, and holds no function word. */
const PLAIN = /^[\p{Script=Han}]{3,8}$/u;
const FUNCTION = /[的了是在不我你他她它这那也都就着吗呢吧啊很还把被和与或到去来说要会能有没]/u;

function* syntheticUses() {
  const articles = new Map(pages.map(({ title, text }) => [title, text.join("\n")]));
  const real = shared && `${shared}/corpus/real/honest.jsonl`;
  if (real && existsSync(real))
    for (const line of readFileSync(real, "utf8").trim().split("\n")) {
      const { id, text } = JSON.parse(line);
      articles.set(id, text);
    }
  for (const text of articles.values()) {
    const lang = languageOf(text, "");
    for (const line of text.split("\n")) {
      for (const { index } of line.matchAll(/(?<=\p{L})(?=[，。！？；：、,!?;:]|\.(?:\s|$))/gu)) {
        const left = line.slice(0, index);
        if (clause(left).length < 2) continue;
        yield { left, lang, splice: true };
        if (!lang.startsWith("zh")) continue;
        for (let size = Math.min(8, clause(left).length - 1); size >= 3; size--) {
          const term = left.slice(-size);
          if (!PLAIN.test(term) || FUNCTION.test(foldScript(term)) || text.split(term).length < 4) continue;
          yield { left: left.slice(0, -size), lang, splice: false };
          break;
        }
      }
    }
  }
}

/** Chance that a splice looks more ended than an honest use. */
function areaUnder(splices, honest) {
  let sum = 0;
  for (const a of splices) for (const b of honest) sum += a < b ? 1 : a === b ? 0.5 : 0;
  return sum / (splices.length * honest.length);
}

const percent = (part, all) => (all ? `${((100 * part) / all).toFixed(1)} %` : "–").padStart(8);

function print(name, uses) {
  for (const lang of ["zh-Hans", "zh-Hant", "en", "ja"]) {
    const of = uses.filter((use) => use.lang === lang);
    const total = { splices: of.filter((use) => use.splice).length, honest: of.filter((use) => !use.splice).length };
    console.log(`\n${name}, ${lang}: ${total.splices} splices, ${total.honest} honest uses`);
    for (const [method, ask] of Object.entries(METHODS)) {
      if (method !== "asking()" && !lang.startsWith("zh")) continue;
      const splices = of.filter((use) => use.splice).map(ask);
      const honest = of.filter((use) => !use.splice).map(ask);
      const share = (list, least) => percent(list.filter((level) => level >= least).length, list.length);
      const area = splices.length && honest.length ? areaUnder(splices, honest).toFixed(3) : "–";
      console.log(
        `  ${method.padEnd(44)} AUC ${area.padStart(5)}   honest asked ≥1 ${share(honest, 1)} ≥2 ${share(honest, 2)}   splices not asked ${percent(splices.filter((level) => level === 0).length, splices.length)}, below 2 ${percent(splices.filter((level) => level < 2).length, splices.length)}`,
      );
    }
  }
}

print("labelled", [...labelledUses()]);
print("synthetic", [...syntheticUses()]);
