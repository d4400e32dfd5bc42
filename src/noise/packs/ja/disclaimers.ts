/** Disclaimers: where the text is from, that nobody answers for it, who may have it removed. */
import type { PhraseRule } from "../../rule.ts";
import { TELLS } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  gathered:
    /投稿者|投稿され|ユーザー|インターネット|ネット上|各サイト|引用|転載|拝借|収集|自動|生成|AI|翻訳|まとめた|提供/,
  rights: /著作権|肖像権|権利|商標|帰属|侵害|所有者|クレジット|無断|©|製作委員会/,
  remove: /削除|取り下げ|消します|非公開に|対応(?:いた)?します|撤去|禁じ/,
  contact: /ご連絡|連絡|お知らせ|お問い?合わせ|管理人|運営|フォーム|メール|まで$|まで。|@|依頼/,
  stance:
    /見解|保証(?:しま|いたし|する|は)|責任を負|責任は負|一切の責任|代表する|示すもの|個人の(?:感想|意見)|筆者|個人差|関係(?:は)?(?:ありま|ござい)|フィクション|ではありません|ございません/,
  risk: /自己責任|ご自身の(?:責任|判断)|参考(?:として|まで|程度)|誤りを?含|正確性|安全性|イメージです/,
  advice:
    /助言|勧(?:める|誘)|推奨するもの|専門家|医師|投資|目的と(?:して|した)|意図する|プロモーション|広告を含|アフィリエイト/,
  machine: /AI|人工知能|自動(?:生成|翻訳)|機械翻訳/,
  site: /当サイト|本サイト|当ブログ|本記事|当記事|この記事|本ページ|サイト|掲載|記事|画像|写真|内容|文章|効果|物語|※/,
  formula:
    /フィクションです|イメージです|個人差があり|プロモーションが?(?:を)?含|無断転載(?:を)?(?:禁|お断)|転載(?:を)?禁|^©|関係(?:は)?ありません|保証(?:するもの|いたし)/,
} as const;

export const disclaimers: readonly PhraseRule[] = [
  {
    id: "disclaimer-ideas-ja",
    kind: "disclaimer",
    why: "Puts together what disclaimers say: where the text is from, that nobody answers for it, who may have it removed.",
    weight: 0,
    ideas: [
      [0.16, IDEA.gathered],
      [0.16, IDEA.rights],
      [0.18, IDEA.remove],
      [0.14, IDEA.contact],
      [0.24, IDEA.stance],
      [0.3, IDEA.risk],
      [0.3, IDEA.advice],
      [0.3, IDEA.machine],
      [0.14, IDEA.site],
      [0.36, IDEA.formula],
    ],
    unless: [TELLS],
    max: 260,
    hit: [
      "掲載画像は各サイトより拝借しております。不都合があればお知らせください、すぐに消します。",
      "本文と写真はネットから引用しています。権利者の方はご連絡ください、削除いたします。",
    ],
    miss: ["バスを待っていた", "画像の隅に日付がある"],
  },
  {
    id: "disclaimer-ja",
    kind: "disclaimer",
    why: "Says that the site does not answer for the text, or takes it down when its owner writes.",
    weight: 0.65,
    all: [
      /著作権|権利|転載|引用|当サイト|本サイト|見解|インターネット|ユーザー|投稿/,
      /削除|ご連絡|お問い合わせ|責任を負|帰属|代表する|示すもの|参考|禁じ/,
      /当サイト|本サイト|管理人|運営|ご連絡|サイト|元の|権利者|筆者|著者/,
    ],
    unless: [TELLS],
    max: 200,
    hit: [
      "著作権は権利者に帰属します。問題がある場合は管理人までご連絡ください、削除します。",
      "本記事は当サイトの見解を示すものではありません。",
    ],
    miss: ["著作権の本を読んで、私は引用について考えた。"],
  },
];
