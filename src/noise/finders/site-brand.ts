/** The site's name with its host, dropped between sentences: `。某某网 - host.example接下一句`. */
import { type Finder, type NoiseSpan, quote } from "../rule.ts";

const NAME = /(?:[\p{L}\p{N}]{1,16}\s*[-–—_|｜·:：]\s*|\p{Script=Han}{2,10}\s)$/u;

export const siteBrand: Finder = function* (scene) {
  const { host } = scene.page;
  if (!host.includes(".")) return;
  for (const [i, block] of scene.blocks.entries()) {
    if (block.role === "code") continue;
    const lower = block.text.toLowerCase();
    for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + host.length)) {
      const end = at + host.length;
      let start = lower.startsWith("www.", at - 4) ? at - 4 : at;
      // An address or a mailbox is written by somebody; a brand stands bare.
      if (
        /[A-Za-z0-9@/.]$/.test(block.text.slice(0, start)) ||
        /^[/\w.-]*\//.test(block.text.slice(end)) ||
        /^[.\w-]*\w/.test(/^[a-z0-9.-]*/i.exec(block.text.slice(end))?.[0] ?? "")
      )
        continue;
      const bracket = /[（(【[「]\s*(?:[\p{L}\p{N}]{1,16}\s*[-–—_|｜·:：]?\s*)?$/u.exec(block.text.slice(0, start));
      const shut = /^\s*[）)】\]」]/u.exec(block.text.slice(end));
      if (bracket && shut) {
        yield brandSpan(i, start - bracket[0].length, end + shut[0].length, block.text);
        continue;
      }
      const head = block.text.slice(0, start);
      const sentence =
        Math.max(...["。", "！", "？", "!", "?", "”", "」", "…", "；"].map((mark) => head.lastIndexOf(mark))) + 1;
      const name = NAME.exec(head.slice(Math.max(sentence, start - 30)))?.[0];
      if (!name) continue;
      start -= name.length;
      // It stands between two sentences, or alone: else somebody speaks of the site.
      if (start > 0 && sentence !== start) continue;
      // Without a sign between name and host it must hang between two sentences.
      const parted = /[-–—_|｜·:：]\s*$/u.test(name);
      if (!parted && (start === 0 || !/^(?:\p{L}|\s*$)/u.test(block.text.slice(end)))) continue;
      yield brandSpan(i, start, end, block.text);
    }
  }
};

function brandSpan(block: number, start: number, end: number, text: string): NoiseSpan {
  const why = "The page's own host stands between the sentences of the text.";
  return {
    kind: "site-brand",
    block,
    start,
    end,
    evidence: [{ rule: "site-brand", weight: 1, why, quote: quote(text.slice(start, end)) }],
  };
}
