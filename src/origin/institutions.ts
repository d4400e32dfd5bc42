/** One name replaced throughout: where the sentences speak of a school or a hospital, and the name is of neither. */
import type { Alteration } from "../types.ts";

interface Institution {
  /** Behind a name: the people and things that only such an institution has. */
  owns: RegExp;
  /** How the name of one ends, or what it holds. */
  named: RegExp;
  /** How the text speaks of it in short. */
  short: RegExp;
  /** One by its full name: whose text has it may be somebody who speaks of it. */
  proper: RegExp;
}

/** Names may be shortened (交大, 师大): whoever ends like one of these passes. */
const INSTITUTIONS: readonly Institution[] = [
  {
    owns: /全体师生|师生员工|全体教职|教职员?工/gu,
    named: /[学學校院园園大中小高附系班级級部所馆馆县縣市区區镇鎮乡鄉局]$|教育|[学學]|幼儿|幼兒/u,
    short: /学校|學校|校园|校園|我校|全校|本校/gu,
    proper: /\p{Script=Han}{2}(?:大学|学院|中学|小学|幼儿园|大學|學院|中學|小學|幼兒園)/u,
  },
  {
    owns: /全体医护|全体医务|全體醫護|门诊部|門診部|住院部/gu,
    named: /[院所科站中心大附]$|[医醫]|卫生|衛生|健康|[县縣市区區镇鎮乡鄉局]$/u,
    short: /医院|醫院|我院|全院|本院/gu,
    proper: /\p{Script=Han}{2}(?:医院|醫院)/u,
  },
];

const TOLD = {
  rule: "altered-institution",
  why: "A name stands where the sentences speak of a school or a hospital, but it is the name of neither.",
};

const LONGEST = 12;
const SHORTEST = 4;
const LEAST_USES = 3;

/** The longest run of characters before `at` that the text uses often: the name that stands there. */
function nameBefore(text: string, at: number): string | null {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const name = text.slice(Math.max(0, at - length), at);
    if (name.length === length && /^\p{Script=Han}+$/u.test(name) && text.split(name).length > LEAST_USES) return name;
  }
  return null;
}

/** @param text the cleaned text with its title in the first line: a name that is everywhere stands there too */
export function institutions(text: string): Alteration[] {
  const [title = ""] = text.split("\n");
  return INSTITUTIONS.flatMap(({ owns, named, short, proper }) => {
    if ((text.match(short) ?? []).length < 2) return [];
    for (const { index, 0: owned } of text.matchAll(owns)) {
      const name = nameBefore(text, index);
      if (!name || named.test(name) || !title.includes(name)) continue;
      return proper.test(text) ? [] : [{ ...TOLD, quote: text.slice(index - name.length, index + owned.length) }];
    }
    return [];
  });
}
