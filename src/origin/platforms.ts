/**
 * Clues of the platform that a text was taken from: weaker than what the page says itself, and told as such. A platform
 * is no source: the text may be anybody's there.
 */
import { linkedText, type Page } from "../page.ts";
import type { Block } from "../text-map.ts";
import type { Evidence, Removal } from "../types.ts";
import { foreignAddress } from "./addresses.ts";

interface Platform {
  name: string;
  /** Where its own editor puts the pictures of its articles: hosts, or what they end in. */
  uploads: readonly string[];
  /** Domains that show its articles. */
  homes: readonly string[];
}

/** Hosts of uploads alone: what people link to from anywhere (image boards, public CDNs) is no clue. */
export const PLATFORMS: readonly Platform[] = [
  { name: "WeChat", uploads: ["mmbiz.qpic.cn", "mmbiz.qlogo.cn", "mmecoa.qpic.cn"], homes: ["qq.com"] },
  { name: "CSDN", uploads: ["img-blog.csdn.net", "img-blog.csdnimg.cn", "i-blog.csdnimg.cn"], homes: ["csdn.net"] },
  { name: "Jianshu", uploads: ["upload-images.jianshu.io"], homes: ["jianshu.com"] },
  { name: "Zhihu", uploads: ["zhimg.com"], homes: ["zhihu.com"] },
  {
    name: "Juejin",
    uploads: [
      "p1-jj.byteimg.com",
      "p3-juejin.byteimg.com",
      "p6-juejin.byteimg.com",
      "p9-juejin.byteimg.com",
      "user-gold-cdn.xitu.io",
    ],
    homes: ["juejin.cn", "juejin.im"],
  },
  { name: "Toutiao", uploads: ["toutiaoimg.com", "pstatp.com"], homes: ["toutiao.com"] },
  { name: "Sohu", uploads: ["itc.cn"], homes: ["sohu.com"] },
  { name: "NetEase", uploads: ["nimg.ws.126.net", "dingyue.ws.126.net"], homes: ["163.com"] },
  { name: "Baijiahao", uploads: ["pics.baidu.com", "pic.rmb.bdstatic.com"], homes: ["baidu.com"] },
  {
    name: "Cnblogs",
    uploads: [
      "img2020.cnblogs.com",
      "img2022.cnblogs.com",
      "img2023.cnblogs.com",
      "img2024.cnblogs.com",
      "images.cnblogs.com",
      "images2015.cnblogs.com",
    ],
    homes: ["cnblogs.com"],
  },
  { name: "SegmentFault", uploads: ["image-static.segmentfault.com"], homes: ["segmentfault.com"] },
  { name: "Douban", uploads: ["doubanio.com"], homes: ["douban.com"] },
  { name: "Pixnet", uploads: ["pimg.tw"], homes: ["pixnet.net"] },
  {
    name: "Hatena",
    uploads: ["cdn-ak.f.st-hatena.com"],
    homes: ["hatenablog.com", "hatenablog.jp", "hatena.ne.jp", "hateblo.jp"],
  },
  { name: "note", uploads: ["assets.st-note.com"], homes: ["note.com"] },
  {
    name: "Qiita",
    uploads: ["qiita-image-store.s3.amazonaws.com", "qiita-image-store.s3.ap-northeast-1.amazonaws.com"],
    homes: ["qiita.com"],
  },
  { name: "Medium", uploads: ["miro.medium.com"], homes: ["medium.com"] },
  { name: "Substack", uploads: ["substackcdn.com"], homes: ["substack.com"] },
];

/** Lines that a platform's editor writes around a text. */
const LEFTOVERS: readonly { match: RegExp; homes: readonly string[] }[] = [
  {
    match: /返回(?:搜狐|网易|新浪|腾讯|凤凰|今日头条)[，,]\s*(?:查看更多|查看更多资讯)/u,
    homes: ["sohu.com", "163.com", "sina.com.cn", "qq.com", "ifeng.com", "toutiao.com"],
  },
  {
    match:
      /(?:戳|点击|點擊)(?:左下角|下方|文末)?\s*[“"「『]\s*(?:阅读原文|閱讀原文)|预览时标签不可点|(?:点击|點擊)(?:上方|文首)?[“"「『]?(?:蓝字|藍字)[”"」』]?(?:关注|關注)|继续滑动看下一个/u,
    homes: ["qq.com"],
  },
];

const LEAST_PICTURES = 2;

/** Whether a host is `name` or within it. */
const isWithin = (host: string, name: string) => host === name || host.endsWith(`.${name}`);

/** The platform from whose own uploads most pictures of the article come, on a page of another site. */
function hotlinks(page: Page, blocks: readonly Block[]): Evidence[] {
  const hosts = blocks
    .flatMap((block) => block.images)
    .flatMap((image) => {
      const address = foreignAddress(image.getAttribute("src") ?? "", page);
      return [{ host: address ? new URL(address).hostname : "" }];
    });
  const foreign = new Map<Platform, string[]>();
  for (const { host } of hosts) {
    const platform = PLATFORMS.find(({ uploads }) => uploads.some((name) => isWithin(host, name)));
    if (platform) foreign.set(platform, [...(foreign.get(platform) ?? []), host]);
  }
  for (const [{ name, homes }, of] of foreign) {
    const isHome = homes.some((home) => isWithin(page.host, home));
    if (!isHome && of.length >= LEAST_PICTURES && of.length * 2 > hosts.length)
      return [
        {
          rule: "hotlinks-elsewhere",
          // Less than half of what is enough: whoever writes in two places may take the pictures along.
          weight: 0.2,
          why: "Most pictures of the text are served by another platform's own store.",
          quote: `${of[0]} (${name}, ${of.length}/${hosts.length})`,
        },
      ];
  }
  return [];
}

/** A line that the editor of a platform left, on a page of another site. */
function leftovers(page: Page, lines: readonly string[]): Evidence[] {
  for (const { match, homes } of LEFTOVERS) {
    if (homes.some((home) => isWithin(page.host, home))) continue;
    const line = lines.find((text) => text.length <= 60 && match.test(text));
    if (line)
      return [
        {
          rule: "platform-leftover",
          // What the line itself was cut as counts already.
          weight: 0.05,
          why: "A line of another platform was left in the text.",
          quote: line.trim(),
        },
      ];
  }
  return [];
}

/** JSON-LD that names the article's address on another site. */
function linkedElsewhere(page: Page): Evidence[] {
  for (const object of page.linked) {
    if (!/Article|Posting|Report/i.test(linkedText(object["@type"]))) continue;
    const entry = object.mainEntityOfPage;
    const addresses = [object.sameAs, object.url, entry && typeof entry === "object" ? undefined : entry];
    for (const address of addresses.map(linkedText)) {
      const foreign = /^https?:\/\//i.test(address) ? foreignAddress(address, page) : null;
      if (foreign && new URL(foreign).pathname.length > 1)
        return [
          {
            rule: "data-elsewhere",
            weight: 0.15,
            why: "The page's data give the article an address on another site.",
            quote: foreign.replace(/[?#].*$/su, ""),
          },
        ];
    }
  }
  return [];
}

/** Clues for the verdict. @param blocks the article's @param removals what was cut: leftovers are found there */
export function platformClues(page: Page, blocks: readonly Block[], removals: readonly Removal[]): Evidence[] {
  if (page.host === "") return [];
  const lines = removals.map(({ text }) => text);
  return [...hotlinks(page, blocks), ...leftovers(page, lines), ...linkedElsewhere(page)];
}

/** Parameters that name the page which a proxy shows; where to go next or where one came from is none. */
const SHOWN = /^(?:url|u|src|source_url|original_url|origin_url|target|article_url|page_url|link)$/i;

/** The address of a page on another site that the page's own address holds: a proxy's, a cache's, a reader's. */
export function proxiedAddress(page: Page): string | null {
  if (!page.url) return null;
  const inPath = /\/(https?:\/\/?.+)$/i.exec(decoded(page.url.pathname) + page.url.search)?.[1];
  const candidates = [...page.url.searchParams].flatMap(([name, value]) => (SHOWN.test(name) ? [value] : []));
  for (const candidate of [...candidates, inPath ?? ""]) {
    const address = /^https?:\/\/[^/]+\.[^/]+\/./i.test(candidate) ? foreignAddress(candidate, page) : null;
    if (address && page.domainOf(new URL(address).hostname) !== page.domainOf(page.host)) return address;
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
