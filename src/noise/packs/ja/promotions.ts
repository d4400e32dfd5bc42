/** Promotions: do this, there, and get that. */
import type { PhraseRule } from "../../rule.ts";
import { QUOTES, TELLS } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  join: /フォロー|登録|追加|参加|読み取|友だち|友達|検索|シェア|いいね|拡散|応募|募集|予約|クリック|タップ|ポチ|ダウンロード|購入|申し?込|請求|お問い?合わせ|ご相談|お電話|チェック|ブックマーク|お願い|受け取|応援|投票|サポート|お待ち|どうぞ|のぞいて|ご覧|ほしい物|試し|いただ/,
  channel:
    /LINE|ライン|QR|チャンネル|メルマガ|メールマガジン|公式|アカウント|Discord|コミュニティ|Twitter|ツイッター|Instagram|インスタ|YouTube|TikTok|Facebook|Podcast|ラジオ|note|X（|DM|サロン|アプリ|ブログ|村|ランキング|アンテナ|当サイト|ストア|サイト|リンク|こちら|資料|Kindle|電子書籍|リスト|レビュー|感想|セミナー|ページ|記事|転職|診断/i,
  gain: /続き|最新|毎日|毎週|無料|プレゼント|特典|お得|更新|もっと|さらに|サクサク|お届け|限定|PDF|もらえ|クーポン|割引|セール|キャンペーン|抽選|先着|残り|送料|励み|やる気|応援|情報|最短|\d\s*[円分秒名]|新刊|発売|喜び|ごはん代/,
  handle: /@[\w]{3,}|[：:]\s*[A-Za-z][\w-]{4,}|「[^」]{2,14}」|\d{2,4}-\d{3,4}/,
  tone: /[!！♪★☆⭐＼／→▼]|[\u{1f300}-\u{1faff}]|ぜひ|よかったら|気に入った|ください|しよう|ましょう|お願い|まずは|もどうぞ|中$|ます$|です$|はこちら|から[!！]?$/u,
} as const;

/** A promotion invites. */
const INVITES = [IDEA.join, IDEA.tone];

export const promotions: readonly PhraseRule[] = [
  {
    id: "promo-ideas-ja",
    kind: "promo",
    why: "Puts together what promotions say: do this, there, and get that.",
    weight: 0,
    any: INVITES,
    ideas: [
      [0.18, IDEA.join],
      [0.18, IDEA.channel],
      [0.16, IDEA.gain],
      [0.14, IDEA.handle],
      [0.16, IDEA.tone],
    ],
    unless: [TELLS, QUOTES],
    max: 110,
    hit: [
      "QRコードを読み取ってDiscordコミュニティに参加しよう！",
      "LINE公式アカウントを友だち追加して、限定クーポンを受け取ろう！",
    ],
    miss: ["公式の発表はまだない", "予約は三日前に埋まった"],
  },
  {
    id: "promo-ja",
    kind: "promo",
    why: "Asks the reader to follow an account or to register.",
    weight: 0.65,
    all: [
      /フォロー|チャンネル登録|友だち追加|友達追加|メルマガ|LINE登録|QRコード|公式アカウント|DM/,
      /続き|最新|毎日|無料|プレゼント|特典|お得|更新|もっと|お届け|公式|[!！「]|ください|から(?!着想)/,
    ],
    unless: [TELLS, QUOTES],
    max: 80,
    hit: ["公式アカウント「某某」をフォローして最新情報をチェック！", "LINE登録で無料特典をプレゼント"],
    miss: ["私はそのアカウントを毎日フォローしている。"],
  },
];
