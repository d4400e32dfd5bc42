/** Promotions: do this, there, and get that. */
import type { PhraseRule } from "../../rule.ts";
import { PERSON } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  join: /\b(?:follow|subscribe|join|sign up|add|scan|tap|hit|click|download|get (?:the|our)|grab|claim|whats?app us|text us|call|dm|message|contact|share|like|save|bookmark|pin|tag|comment|visit|check out|buy|order|shop|donate|support us|rate)\b/i,
  channel:
    /\b(?:telegram|whatsapp|wechat|discord|twitter|facebook|instagram|insta|tiktok|youtube|linkedin|pinterest|reddit|google news|newsletter|mailing list|channel|group|community|server|page|profile|qr(?: code)?|bio|app|our (?:site|website|store|shop|team|socials?)|patreon|ko-?fi|store|link|podcast|us on|us at|bell)\b/i,
  gain: /\b(?:free|daily|weekly|updates?|more|exclusive|bonus|gifts?|giveaways?|discount|coupon|\d+\s*% off|code|e-?books?|pdf|guide|kit|pack|tips|deals?|offers?|never miss|first|limited|win|prize|starter|stories|posts|content|trial|month on us|readers|offer|service|support)\b/i,
  handle: /(?:^|\s)@\w{3,}|\+\d[\d\s-]{6,}|\b\d{3}[ -]\d{3,4}\b|t\.me\/|\bcode [A-Z]+\d*\b|https?:\/\//i,
  tone: /!|[⭐★👇👉❤🎁🔥📢✨🔔]|[→▶↓]|\b(?:don['’]t forget|make sure|please|today|now|love|like what|enjoyed|thanks? (?:you )?for)\b/iu,
} as const;

/** A promotion invites. */
const INVITES = new RegExp(`${IDEA.join.source}|${IDEA.tone.source}`, "iu");

export const promotions: readonly PhraseRule[] = [
  {
    id: "promo-ideas-en",
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
    unless: [PERSON, /\?\s*$/],
    max: 200,
    hit: [
      "Scan the QR code to join 12,000 readers on Telegram: @fernleafdaily",
      "Join our WhatsApp channel @harbourpost today and get a free guide!",
    ],
    miss: ["She joined a free choir.", "Two boats, one bell"],
  },
  {
    id: "promo-en",
    kind: "promo",
    why: "Asks the reader to follow or to subscribe, and promises something for it.",
    weight: 0.65,
    all: [
      /^[\s\p{P}\p{S}]*(?:[^.?!]{0,60}[?!]\s*)?(?:please |now |and |or |just |don['’]t forget to )?(?:subscribe|follow (?:us|our|me|@|\S+ (?:\S+ )?on\b)|join (?:our|us)|sign up|add (?:us|me) on|scan the (?:qr )?code|dm us|message us|get (?:the|our) (?:app|newsletter))/iu,
      /\b(?:daily|weekly|updates?|free|e-?books?|newsletter|channel|telegram|whatsapp|wechat|twitter|linkedin|facebook|instagram|google news|gifts?|bonus|tips|never miss|every (?:day|week)|stories|giveaways?|whitelist|app|more (?:content|articles|stories)|exclusive|discount)\b/i,
    ],
    unless: [/\b(?:I|he|she|they|my)\b/i, /\?\s*$/],
    max: 200,
    hit: [
      "Subscribe to our channel for daily updates",
      "Found this article interesting? Follow us on Twitter and LinkedIn",
      "Like this? Subscribe to X for a free e-book!",
    ],
    miss: ["I subscribe to a weekly newsletter about bees.", "She told me to sign up for free."],
  },
];
