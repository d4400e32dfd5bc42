/** What the stories expect of the sample pages: the mirror, and the honest page that it copied. */
import { readFileSync } from "node:fs";

export const MIRROR = "/sample/mirror.html";
export const HONEST = "/sample/honest.html";

export const TITLE = "钟表铺的三条规矩";
export const SOURCE = "城南手艺志";

/** What the copier put in; none of it is in the article. (铝合金门窗 by itself is: the shop has such windows.) */
export const INJECTED = [
  "铝合金门窗厂家",
  "断桥铝门窗厂家报价",
  "封阳台门窗厂家电话",
  "试读到此结束",
  "万花每日精选",
  "免责声明",
  "相关推荐",
  "网友评论",
];

/** Where the mirror stops, in mid-sentence. */
export const LAST_WORDS = "钟在怀里一下一下地";
/** How the honest page goes on there. */
export const REST = "响，像是终于想起了自己该往哪里走。";

/** The paragraphs that the copier touched or left, as they were written: the honest page's. */
export function paragraphs(): string[] {
  const page = readFileSync(new URL("honest.html", import.meta.url), "utf8");
  const html = page.slice(page.indexOf("<article>"), page.indexOf("</article>"));
  return [...html.matchAll(/<(?:p|h2)>(.*?)<\/(?:p|h2)>/g)].map((match) => match[1] ?? "");
}
