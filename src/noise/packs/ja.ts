/** Japanese. A rule names the groups of ideas that a habit puts together, not its sentences. */
import type { Pack } from "../rule.ts";

const TELLS = /私|僕|俺|彼|彼女|思[うっい]|だった|でした|なぜ|という話|らしい|[？?]\s*$/;

export const ja: Pack = {
  lang: "ja",
  rules: [
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
    {
      id: "promo-ja",
      kind: "promo",
      why: "Asks the reader to follow an account or to register.",
      weight: 0.65,
      all: [
        /フォロー|チャンネル登録|友だち追加|友達追加|メルマガ|LINE登録|QRコード|公式アカウント|DM/,
        /続き|最新|毎日|無料|プレゼント|特典|お得|更新|もっと|お届け|公式|[!！「]|ください|から/,
      ],
      unless: [TELLS],
      max: 80,
      hit: ["公式アカウント「某某」をフォローして最新情報をチェック！", "LINE登録で無料特典をプレゼント"],
      miss: ["私はそのアカウントを毎日フォローしている。"],
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
    {
      id: "furniture-ja-meta",
      kind: "furniture",
      why: "A line of dates, categories and counters of the page.",
      weight: 0.55,
      all: [/^[\s\p{P}\p{S}]*(?:カテゴリー?|タグ|投稿日|公開日|更新日|閲覧数?|投稿者)\s*[：:]?/u, /\d/],
      unless: [/[。]/],
      max: 70,
      hit: ["カテゴリ：くらし　2024.03.05　882 views", "投稿日：2020年1月2日"],
      miss: ["タグを3つ付けると、記事が見つけやすくなる。"],
    },
    {
      id: "furniture-ja",
      kind: "furniture",
      why: "Buttons and links of the page.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}]*(?:シェア(?:する)?|ツイート|いいね|はてなブックマーク|関連記事|おすすめ記事|人気記事|前の記事|次の記事|コメント(?:を書く)?|スポンサーリンク|ページトップへ|カテゴリー?|タグ)(?:[\s\p{P}\p{S}\d]|シェア|ツイート|LINE|Facebook|Twitter|件)*$/u,
      ],
      max: 50,
      hit: ["シェアする ツイート", "関連記事"],
      miss: ["シェアハウスの台所"],
    },
  ],
};
