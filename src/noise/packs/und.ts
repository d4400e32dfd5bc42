/** What no language decides. */
import type { Pack } from "../rule.ts";

export const und: Pack = {
  lang: "und",
  rules: [
    {
      id: "furniture-arrows",
      kind: "furniture",
      why: "Leads to the page before and the page after.",
      weight: 0.7,
      all: [/^\s*[«‹←◀]\s*[^|｜«»]{2,80}[|｜·\s]\s*[^|｜«»]{2,80}[»›→▶]\s*$/u],
      max: 180,
      hit: ["« Rain on the roof | How a kite is tied »", "← 雨天晒被子 ｜ 怎样系鞋带 →"],
      miss: ["« Go home, » she said, « and shut the door. »", "左 ← 中 → 右"],
    },
  ],
};
