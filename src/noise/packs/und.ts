/** What no language decides. */
import type { Pack } from "../rule.ts";

export const und: Pack = {
  lang: "und",
  rules: [
    {
      id: "furniture-counters",
      kind: "furniture",
      why: "Buttons, each with its counter.",
      weight: 0.65,
      all: [/^\s*\p{L}{1,8}\s?[（(]\d{1,6}[)）](?:[\s|·／/]*\p{L}{1,8}\s?[（(]\d{1,6}[)）])+\s*$/u],
      max: 60,
      hit: ["有收获(0) 没收获(0)", "Useful (3) | Boring (0)"],
      miss: ["见表（3）和图（4）。", "三月(12)，四月又添了两只(14)"],
    },
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
