/** Wording that a copier may have changed: told with its evidence, never cut. Each teller is sure or says nothing. */
import { namesBehind, type Page, squash } from "../page.ts";
import { foldScript } from "../script.ts";
import type { Alteration } from "../types.ts";
import { idioms } from "./idioms.ts";
import { institutions } from "./institutions.ts";
import { lookalikes } from "./lookalikes.ts";
import { SPUN } from "./spun-words.ts";
import { substitutions } from "./substitutions.ts";
import type { Wording } from "./wordings.ts";

/** What the tellers read. */
export interface Wordings {
  /** The title in the first line, then the prose that is left of the article: no code, no quotations. */
  text: string;
  /** The same passages elsewhere on the page. */
  wordings: readonly Wording[];
  /** All that the page says: the text, and every other wording. */
  everywhere: string;
  /** Names that the site goes by, squashed. Its keywords are no names: they hold the subject. */
  brands: ReadonlySet<string>;
}

/** Who writes about spinning shows what it does. */
const ABOUT =
  /伪原创|偽原創|洗稿|同义词替换|同義詞替換|机器翻译|機器翻譯|paraphras|tortured phrase|article spin|spun text/iu;

/** Words of synonym programmes: two of them, or one whose plain word the page has elsewhere. */
function spunWords({ text, everywhere }: Wordings): Alteration[] {
  if (ABOUT.test(everywhere)) return [];
  const folded = foldScript(text).toLowerCase();
  const all = foldScript(everywhere).toLowerCase();
  const found = SPUN.filter(([spun]) => folded.includes(spun));
  if (found.length < 2 && !found.some(([, plain]) => all.includes(plain))) return [];
  return found.length === 0
    ? []
    : [
        {
          rule: "altered-words",
          why: "Words stand in the text that a synonym programme leaves, and hardly anybody writes.",
          quote: found
            .slice(0, 5)
            .map(([spun, plain]) => `${spun} (${plain}?)`)
            .join(" · "),
        },
      ];
}

/** All tellers; each is pure. */
export const TELLERS: Readonly<Record<string, (read: Wordings) => Alteration[]>> = {
  lookalikes: ({ text, everywhere }) => lookalikes(text, everywhere),
  substitutions: ({ text, wordings, brands }) => substitutions(text, wordings, brands),
  institutions: ({ text }) => institutions(text),
  spunWords,
  idioms: ({ text }) => idioms(text),
};

/** What stands behind the article's title in the page's own, and the site's name. */
function brandsOf(page: Page): Set<string> {
  const names = [...namesBehind(page, page.documentTitle), page.siteName ?? ""];
  return new Set(names.map(squash).filter((name) => name.length >= 2 && name.length <= 20));
}

/**
 * @param prose the cleaned blocks that are running text
 * @param wordings what wordingsOf() read before anything was cut
 */
export function alterationsOf(page: Page, prose: readonly string[], wordings: readonly Wording[]): Alteration[] {
  const text = [page.headline, ...prose].join("\n");
  const everywhere = [text, page.keywords.join(" "), ...wordings.map((wording) => wording.text)].join("\n");
  const read = { text, wordings, everywhere, brands: brandsOf(page) };
  return Object.values(TELLERS).flatMap((tell) => tell(read));
}
