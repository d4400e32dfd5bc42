import { describe, expect, it } from "vitest";
import { LANGS, WORDINGS } from "../../../src/noise/wording/grams.ts";
import { linesFrom, trainWording } from "../../../src/noise/wording/lines.ts";
import { wordingOf } from "../../../src/noise/wording/model.ts";
import { packedModel } from "../../../src/noise/wording/weights.ts";
import { lineLang } from "../../../src/script.ts";

// None of these lines is among those that the model was trained with.
const ADDED = [
  ["wall", "剩下的六成要开通年卡才看得到，今日七折"],
  ["wall", "输入口令后显示下半部分"],
  ["wall", "The remaining paragraphs are for supporters; join to unlock them"],
  ["promo", "喜欢就给小灶台点个星标吧，每晚八点见"],
  ["promo", "想要这份清单的，加助理微信备注“清单”领取"],
  ["disclaimer", "图文均搜集自网络，若侵犯您的权益请来信，我们会尽快删除"],
  ["disclaimer", "Everything here is for general information and is no legal advice"],
] as const;

const AUTHORS = [
  "我父亲从不订报，只在传达室蹭着看。",
  "第二天清早，渡口的雾还没有散。",
  "三、把螺丝拧紧之前先对一遍孔位",
  "She kept the receipt in the tin where her mother had kept buttons.",
  "The third chapter is about the price of salt.",
];

describe("the model of wording", () => {
  it.each(ADDED)("knows what sites add: %s, %s", (wording, line) => {
    const voice = wordingOf(line);
    expect(voice.odds).toBeGreaterThan(1);
    expect(voice.wording).toBe(wording);
    for (const gram of voice.telling) expect(line.toLowerCase()).toContain(gram);
  });

  it.each(AUTHORS)("leaves an author's line to its author: %s", (line) => {
    expect(wordingOf(line).odds).toBeLessThan(0);
  });

  it("is the same each time it is trained", () => {
    for (const lang of LANGS) expect(packedModel(lang)).toEqual(packedModel(lang));
  });

  it("keeps its weights as printable letters, a row for each gram and one for the bias", () => {
    const { grams, weights } = packedModel("en");
    expect(weights).toMatch(/^[!-~]+$/);
    expect(weights).toHaveLength((grams.split("\t").length + 1) * WORDINGS.length);
  });

  it("tells apart what it has seen, and nothing else", () => {
    const wall = ["pay here", "pay to read", "pay now to read"];
    const author = ["rain fell", "the rain fell", "rain fell all day"];
    const lines = linesFrom(
      (wording) => ({ wall: wall.join("\n"), author: author.join("\n") })[wording as "wall"] ?? "",
    );
    const { grams } = trainWording(lines, "en");
    expect(grams.split("\t")).toEqual(expect.arrayContaining(["pay", "read", "rain", "rain fell"]));
    expect(grams).not.toContain("day");
  });

  it("is chosen by a line's script", () => {
    expect(["订阅专栏", "続きを読む", "Read on"].map(lineLang)).toEqual(["zh", "ja", "en"]);
    expect(["Join 城南手艺志 and get five free patterns", "App 内订阅 iOS 专栏"].map(lineLang)).toEqual(["en", "zh"]);
  });
});
