/** Japanese. A rule names the groups of ideas that a habit puts together, not its sentences. */
import type { Pack } from "../rule.ts";

const TELLS = /私|僕|俺|彼|彼女|思[うっい]|だった|でした|なぜ|という話|らしい|[？?]\s*$/;

// Ideas, for rules that add up what a line voices. None of them says anything alone.
const IDEA = {
  kept: /続き|つづき|ここから先|この先|以降|全文|残り|最後まで|全部|非公開|限定|隠れ|隠され|この記事|本文|本編|プレビュー|試し読み|ロック|次のページ|\d+ページ目|\d+\s*文字|字/,
  act: /有料|課金|購入|会員|ログイン|登録|投げ銭|フォロー|シェア|拡散|パスワード|ポイント|コイン|チケット|サポート|支払|購読|プラン|アプリ|ダウンロード|インストール|LINE|コメント|動画|広告|メールアドレス|\d\s*円|\d+\s*pt/i,
  see: /読める|読めます|お読み|読むに|読む$|ご覧|閲覧|表示|公開|解放|解除|アンロック|見られ|見る|開く|開放|楽しめ/,
  until: /すると|には|必要|のみ|ください|あと|足り|まで|だけ|今すぐ|無料|→|▼|↓|>>|»|こちら|（|から先/,
  join: /フォロー|登録|追加|参加|読み取|友だち|友達|検索|シェア|いいね|拡散|応募|予約|クリック|タップ|ダウンロード|購入|申し?込|お問い?合わせ|ご相談|お電話|チェック|ブックマーク|お願い|受け取/,
  channel:
    /LINE|ライン|QR|チャンネル|メルマガ|公式|アカウント|Discord|コミュニティ|Twitter|ツイッター|Instagram|インスタ|YouTube|TikTok|Facebook|X（|DM|サロン|アプリ|ブログ|ランキング|当サイト|ストア|サイト/i,
  gain: /続き|最新|毎日|毎週|無料|プレゼント|特典|お得|更新|もっと|お届け|限定|PDF|もらえ|クーポン|割引|キャンペーン|抽選|先着|送料|励み|応援|情報/,
  handle: /@[\w]{3,}|[：:]\s*[A-Za-z][\w-]{4,}|「[^」]{2,14}」|\d{2,4}-\d{3,4}/,
  tone: /[!！♪★☆👇⭐＼／→▼]|ぜひ|よかったら|ください|しよう|ましょう|お願い/u,
  gathered:
    /投稿者|投稿され|ユーザー|インターネット|ネット上|各サイト|引用|転載|拝借|収集|自動|生成|AI|翻訳|まとめた|提供/,
  rights: /著作権|肖像権|権利|商標|帰属|侵害|所有者|クレジット/,
  remove: /削除|取り下げ|消します|非公開に|対応(?:いた)?します|撤去/,
  contact: /ご連絡|連絡|お知らせ|お問い?合わせ|管理人|運営|フォーム|メール|まで$|まで。|@|依頼/,
  stance: /見解|保証(?:しま|いたし|する|は)|責任を負|責任は負|一切の責任|代表する|示すもの|個人の(?:感想|意見)|筆者/,
  risk: /自己責任|ご自身の(?:責任|判断)|参考(?:として|まで|程度)|誤りを?含|正確性/,
  advice: /助言|勧(?:める|誘)|推奨するもの|専門家|医師|投資|目的と(?:して|した)/,
  machine: /AI|人工知能|自動(?:生成|翻訳)|機械翻訳/,
  site: /当サイト|本サイト|当ブログ|本記事|当記事|この記事|サイト|掲載|記事|画像|内容|文章|※/,
} as const;

/** A promotion invites. */
const INVITES = new RegExp(`${IDEA.join.source}|${IDEA.tone.source}`, "iu");

export const ja: Pack = {
  lang: "ja",
  rules: [
    {
      id: "wall-ideas-ja",
      kind: "wall",
      why: "Puts together what walls say: something is kept back until the reader does something.",
      weight: 0,
      ideas: [
        [0.2, IDEA.kept],
        [0.2, IDEA.act],
        [0.16, IDEA.see],
        [0.1, IDEA.until],
      ],
      unless: [TELLS],
      max: 90,
      hit: [
        "SNSでシェアすると、隠れている部分が表示されます",
        "残りの本文は非公開です。シェアすると全文が表示されます",
      ],
      miss: ["その先の道は海に出る", "母は続きを話さなかった"],
    },
    {
      id: "promo-ideas-ja",
      kind: "promo",
      why: "Puts together what promotions say: do this, there, and get that.",
      weight: 0,
      all: [INVITES],
      ideas: [
        [0.18, IDEA.join],
        [0.18, IDEA.channel],
        [0.16, IDEA.gain],
        [0.14, IDEA.handle],
        [0.14, IDEA.tone],
      ],
      unless: [TELLS],
      max: 110,
      hit: [
        "QRコードを読み取ってDiscordコミュニティに参加しよう！",
        "LINE公式アカウントを友だち追加して、限定クーポンを受け取ろう！",
      ],
      miss: ["公式の発表はまだない", "予約は三日前に埋まった"],
    },
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
