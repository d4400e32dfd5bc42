/** Walls: something is kept back until the reader does something. */
import type { PhraseRule } from "../../rule.ts";
import { TELLS } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  kept: /続き|つづき|ここから先|この先|以降|全文|残り|最後まで|全部|すべて|非公開|限定|隠れ|隠され|この記事|本文|本編|プレビュー|試し読み|ロック|次のページ|\dページ目|\d\s*文字|\d\s*字|\d\s*話|読み放題|年齢確認|コンテンツ|\d\s*[%％]/,
  act: /有料|課金|購入|会員|ログイン|登録|加入|メンバーシップ|投げ銭|フォロー|シェア|拡散|パスワード|ポイント|コイン|チケット|サポート|支払|購読|プラン|トライアル|アプリ|ダウンロード|インストール|LINE|コメント|動画|広告|メールアドレス|18歳|\d\s*円|[¥￥]\s*\d|\d\s*pt|解約|ブロック/i,
  see: /読める|読めます|お読み|読むに|読む|みる|ご覧|閲覧|表示|公開|解放|解除|アンロック|見られ|見る|見て|開く|開放|楽しめ/,
  until: /すると|には|必要|のみ|ください|あと|足り|まで|だけ|今すぐ|無料|いつでも|→|▼|↓|>>|»|こちら|（|から先/,
  gate: /続きを(?:読む|みる|見る)(?:には)?\s*$|続きを読むには|ここから先は|(?:会員|メンバーシップ|有料)(?:の方)?限定|有料会員|次のページ[：:へ]|購入手続き|広告ブロック|年齢確認|無料トライアル|会員登録が必要|読み放題/,
} as const;

export const walls: readonly PhraseRule[] = [
  {
    id: "wall-ideas-ja",
    kind: "wall",
    why: "Puts together what walls say: something is kept back until the reader does something.",
    weight: 0,
    all: [new RegExp(`${IDEA.kept.source}|${IDEA.gate.source}`, "u")],
    ideas: [
      [0.2, IDEA.kept],
      [0.2, IDEA.act],
      [0.16, IDEA.see],
      [0.1, IDEA.until],
      [0.36, IDEA.gate],
    ],
    unless: [/か[。？?]?$|など(?:と)?|ことは(?:ありません|ない)|私|僕|俺|彼|思[うっい]|だった|という|^#/],
    told: [TELLS],
    max: 90,
    hit: ["SNSでシェアすると、隠れている部分が表示されます", "残りの本文は非公開です。シェアすると全文が表示されます"],
    miss: ["その先の道は海に出る", "母は続きを話さなかった"],
  },
  {
    id: "wall-ja",
    kind: "wall",
    why: "Says that the reader has to do something before the text can be read.",
    weight: 0.65,
    all: [
      /有料|課金|購入|会員|ログイン|登録|投げ銭|フォロー(?:して|すると|で).{0,6}(?:読|見|続き)|パスワード|ポイント|コイン|サポート|支払|購読|\d\s*円/,
      /続き|ここから先|この先|以降|全文|残り|非公開|限定|読むには|ご覧|閲覧|表示|公開|この記事|本文/,
    ],
    unless: [TELLS],
    max: 60,
    hit: [
      "ここから先は有料です",
      "続きを読むには会員登録が必要です",
      "投げ銭して続きを読む（100円）",
      "残り1,200字は有料会員限定",
    ],
    miss: ["この記事を有料にするか、僕は迷った。", "会員登録の続きは駅前の店でした。"],
  },
  {
    id: "wall-ja-button",
    kind: "wall",
    why: "A button or a price that belongs to a wall next to it.",
    weight: 0.2,
    beside: true,
    all: [
      /^[\s\p{P}\p{S}]*(?:ログイン|会員登録|新規登録|購入する|購入手続きへ|続きを読む|今すぐ登録|サポートする|投げ銭する)[\s\p{P}\p{S}]*(?:\d+\s*円)?[\s\p{P}\p{S}]*$/u,
    ],
    max: 24,
    hit: ["ログイン", "購入する 300円"],
    miss: ["ログイン画面の色"],
  },
];
