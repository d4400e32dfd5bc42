/** Promotions: do this, there, and get that. */
import type { PhraseRule } from "../../rule.ts";
import { PERSON } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  join: /\b(?:follow|subscribe|join|sign up|add|scan|tap|hit|smash|click|clap|download|install|get (?:the|our|your)|grab|claim|book|register|enrol+|apply|use (?:the )?code|rate|review|star|whats?app us|text|signal|call|dm|message|contact|share|like|save|bookmark|pin|tag|comment|visit|check out|try|buy|order|pre-?order|shop|donate|support|vote|turn on|send|tell|never miss|looking for|more from|start your)\b/i,
  channel:
    /\b(?:telegram|whatsapp|wechat|discord|twitter|facebook|instagram|insta|threads|tiktok|youtube|linkedin|pinterest|reddit|substack|medium|spotify|apple podcasts|google news|newsletter|mailing list|channel|group|community|server|page|profile|qr(?: code)?|bio|app|our (?:site|website|store|shop|team|socials?|newsroom)|my (?:shop|store|novel|book|course|channel)|patreon|ko-?fi|store|shop|link|podcast|us on|us at|(?:ring the|the) bell|like button|inbox|feed|webinar|workshop|course|cohort|notifications?|repo|checkout|journalism|newsroom|results page|show|call with|free call|below|friend who)\b/i,
  gain: /\b(?:free|daily|weekly|updates?|more|exclusive|bonus|gifts?|giveaways?|discount|coupon|\d+\s*% off|code|e-?books?|pdf|guide|checklist|printable|template|kit|pack|tips|deals?|offers?|never miss|(?:the )?first(?: to)?|limited|only \d+|seats?|spots?|doors close|win|prize|starter|stories|posts|content|trial|month on us|readers|listeners|founders|offer|service|support|no spam|cancel any ?time|rated|open 24|early|price of|straight to|out (?:now|from|in)|drive|preferred|live|today|now)\b/i,
  handle:
    /(?:^|\s)@\w{3,}|\+\d[\d\s-]{6,}|\b\d{3}[ -]\d{3,4}\b|t\.me\/|\bcode [A-Z]+\d*\b|https?:\/\/|\b[A-Z]{3,}\d{1,3}\b|\b24\/7\b|\d[,.]*k?\+? (?:readers|subscribers|followers|founders|people)/,
  tone: /!|[\u2b50\u2605\u{1f300}-\u{1faff}\u2764\u2728]|[→▶↓]|\b(?:don['’]t forget|make sure|please|today|now|love|like what|enjoyed|thanks? (?:you )?for|you|your|our|us)\b/iu,
  // A call begins with what is to be done.
  call: /^[\s\p{P}\p{S}]*(?:please |now |and |just |go |psst[,:]? )?(?:join|get (?:the|our|your|more)|grab|use (?:the )?code|book (?:a|your)|register|rate|star|support|pre-?order|add us|tag (?:a|someone)|looking for|turn on|shop|more from|never miss|smash|hit|clap|download (?:our|the|my|your)|subscribe|follow (?:us|me|our|@)|sign up|donate|visit our|buy (?:me|our|the)|save|scan|claim|try|check out|leave (?:us|a (?:review|comment))|got a (?:tip|story)|only \d+ (?:seats|spots|left))\b/iu,
} as const;

/** A promotion invites. */
const INVITES = [IDEA.join, IDEA.tone];

export const promotions: readonly PhraseRule[] = [
  {
    id: "promo-ideas-en",
    kind: "promo",
    why: "Puts together what promotions say: do this, there, and get that.",
    weight: 0,
    any: INVITES,
    ideas: [
      [0.18, IDEA.join],
      [0.18, IDEA.channel],
      [0.16, IDEA.gain],
      [0.14, IDEA.handle],
      [0.1, IDEA.tone],
      [0.22, IDEA.call],
    ],
    unless: [PERSON],
    told: [/\?\s*$/],
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
      /^[\s\p{P}\p{S}]*(?:[^.?!\s\p{P}\p{S}][^.?!]{0,59}[?!]\s*)?(?:please |now |and |or |just |don['’]t forget to )?(?:subscribe|follow (?:us|our|me|@|\S+ (?:\S+ )?on\b)|join (?:our|us)|sign up|add (?:us|me) on|scan the (?:qr )?code|dm us|message us|get (?:the|our) (?:app|newsletter))/iu,
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
  {
    id: "promo-en-share",
    kind: "promo",
    why: "Asks the reader to share the text and to follow somebody.",
    weight: 0.65,
    all: [
      /^[\s\p{P}\p{S}]*(?:if you (?:like|enjoy|love|found)[^,.]{1,40},\s*)?(?:please |now |just )?(?:share|forward|pass|send)\b[^.!?]{0,30}\b(?:friends?|others|someone|family)\b[^.!?]{0,16}\b(?:follow|subscribe|join)\b/iu,
    ],
    unless: [/\b(?:I|he|she|they)\b/, /\?\s*$/],
    max: 160,
    hit: [
      "If you liked this, share it with a friend and follow Harbour Post.",
      "Please forward it to friends, and subscribe to the Dispatch",
    ],
    miss: ["Share the bread with a friend.", "They share a boat with friends and follow the river."],
  },
];
