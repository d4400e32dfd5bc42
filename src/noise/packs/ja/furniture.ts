/** Furniture: counters, buttons and links of the page. */
import type { PhraseRule } from "../../rule.ts";

export const furniture: readonly PhraseRule[] = [
  {
    id: "furniture-ja-row",
    kind: "furniture",
    why: "The page's buttons, or the way to it within the site.",
    weight: 0.8,
    all: [
      /^[\s\p{P}\p{S}\d]*(?:(?:トップ(?:ページ)?|ホーム|HOME|読みもの|本文|記事一覧|新着|印刷(?:する)?|文字サイズ|小|中|大|更新日|公開日|投稿日|閲覧数?|PV|シェア|ツイート|ポスト|いいね|保存|お気に入り|コメント|返信(?:する)?|前へ|次へ|前の記事|次の記事|関連記事|人気記事|一覧|戻る|目次|通報|LINE|はてブ|Pocket|Facebook|X|件|ページトップへ|カテゴリー?|タグ|view[s]?|分で読めます)[\s\p{P}\p{S}\d.]*){2,14}$/iu,
    ],
    max: 80,
    hit: ["トップ ＞ 読みもの ＞ 本文", "更新日 2023.11.20｜閲覧数 3,317"],
    miss: ["大中小の鍋", "印刷の記事を書いた"],
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
      /^[\s\p{P}\p{S}]*(?:シェア(?:する)?|ツイート|いいね|はてなブックマーク|関連記事|おすすめ記事|人気記事(?:ランキング)?|アクセスランキング|前の記事(?:へ)?|次の記事(?:へ)?|目次(?:\s*\[[^\]]{1,6}\])?|トラックバック|もっと見る|前の記事|次の記事|コメント(?:を書く)?|スポンサーリンク|ページトップへ|カテゴリー?|タグ)(?:[\s\p{P}\p{S}\d]|シェア|ツイート|LINE|Facebook|Twitter|件)*$/u,
    ],
    max: 50,
    hit: ["シェアする ツイート", "関連記事"],
    miss: ["シェアハウスの台所"],
  },
];
