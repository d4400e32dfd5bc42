/** English. A rule names the groups of ideas that a habit puts together, not its sentences. */
import type { Pack } from "../rule.ts";

const TELLS = /\b(?:I|he|she|they|we|people|readers|many|because|however|although|why|how)\b(?!['’]?re\b)/i;

// The same ideas more widely, for rules that add up what a line voices. None of them says anything alone.
const IDEA = {
  // of walls
  kept: /\b(?:rest|remaining|remainder|full (?:article|story|text|version|post|piece)|whole (?:article|story|thing)|entire|hidden|locked|lock|preview|sample|excerpt|teaser|free articles?|reserved|members?[- ]only|for (?:members|subscribers)|premium|exclusive|paywall|limit|this (?:story|article|content|post|page|chapter|section)|ends here|more words|\d+\s*%|read on|keep reading|how it ends|next page|chapter)\b/i,
  act: /\b(?:subscri\w+|sign(?:ing)? (?:in|up)|log(?:ging)? ?in|register\w*|members?|membership|pay(?:ing|ment)?|purchase|buy|credits?|coins?|points|tokens?|wallet|top(?:ping)? up|trial|upgrade|plan|account|password|passcode|code|verif\w+|donat\w+|tip|share (?:it|this|on|to)|follow|watch (?:an? )?(?:ad|video)|disable (?:your )?ad|whitelist|app|download|install|comment|reply|turn off|enter your|e-?mail)\b|[$€£]\s?\d/i,
  see: /\b(?:unlock\w*|continue|keep (?:on )?reading|go on|read (?:on|more|the)|view|see|access|reveal|open|get the|available|finish)\b/i,
  until:
    /\b(?:to|after|only|reserved|now|free|please|want|just|first|instant(?:ly)?|then|you have|you['’]ve|your|left|reached|required|needed)\b|[»→↓>]{1,3}|\*{3,}|={4,}/i,
  // of promotions
  join: /\b(?:follow|subscribe|join|sign up|add|scan|tap|hit|click|download|get (?:the|our)|grab|claim|whats?app us|text us|call|dm|message|contact|share|like|save|bookmark|pin|tag|comment|visit|check out|buy|order|shop|donate|support us|rate)\b/i,
  channel:
    /\b(?:telegram|whatsapp|wechat|discord|twitter|facebook|instagram|insta|tiktok|youtube|linkedin|pinterest|reddit|google news|newsletter|mailing list|channel|group|community|server|page|profile|qr(?: code)?|bio|app|our (?:site|website|store|shop|team|socials?)|patreon|ko-?fi|store|link|podcast|us on|us at|bell)\b/i,
  gain: /\b(?:free|daily|weekly|updates?|more|exclusive|bonus|gifts?|giveaways?|discount|coupon|\d+\s*% off|code|e-?books?|pdf|guide|kit|pack|tips|deals?|offers?|never miss|first|limited|win|prize|starter|stories|posts|content|trial|month on us|readers|offer|service|support)\b/i,
  handle: /(?:^|\s)@\w{3,}|\+\d[\d\s-]{6,}|\b\d{3}[ -]\d{3,4}\b|t\.me\/|\bcode [A-Z]+\d*\b|https?:\/\//i,
  tone: /!|[⭐★👇👉❤🎁🔥📢✨🔔]|[→▶↓]|\b(?:don['’]t forget|make sure|please|today|now|love|like what|enjoyed|thanks? (?:you )?for)\b/iu,
  // of disclaimers
  gathered:
    /\b(?:from the (?:internet|web)|found on|collected|gathered|compiled|sourced|submitted|uploaded|posted by|contributed|contributors?|user-?generated|syndicated|republished|aggregated|generated|automatically|translated|third part(?:y|ies)|ai)\b/i,
  rights:
    /\b(?:copyrights?|rights|owners?|infring\w*|trademarks?|dmca|credit|credits|belongs?|property|fair use|holders?|intellectual)\b/i,
  remove: /\b(?:remov\w+|tak(?:e|en|ing) (?:it |this |them )?down|takedown|delet\w+|disabled?|act within)\b/i,
  contact: /\b(?:contact|e-?mail|write to|notify|let us know|dm|message|reach (?:us|out)|report)\b|@/i,
  views: /\b(?:views?|opinions?|statements?)\b.{0,40}\b(?:own|author'?s?|writer'?s?|expressed|solely|personal)\b/i,
  denies:
    /\b(?:not|n['’]t) (?:necessarily )?(?:reflect|represent|those of|endorse|verify|guarantee|responsible|liable)\b|\bno (?:liability|responsibility|warranty|guarantee)\b|\bas is\b/i,
  study:
    /\b(?:informational|educational|information|reference|study|entertainment)(?: and \w+)? (?:purposes?|only|use)|\bpurposes only\b/i,
  advice:
    /\b(?:not|isn['’]t|does not constitute) (?:intended as |meant as |be taken as |a substitute for )?(?:financial|legal|medical|investment|professional|any) ?(?:advice)?|\bdo your own research|\bat your own risk|\bconsult (?:a|your)|\bmay contain (?:mistakes|errors|inaccuracies)/i,
  site: /\b(?:this (?:site|website|page|article|post|blog|content)|our (?:site|website)|we (?:do|are|act|will|make)|the (?:site|website|publisher|platform)|articles?|content|materials?|images?|text|information)\b/i,
  notice: /^[\s\p{P}\p{S}]*(?:disclaimer|notice|note|copyright|legal)\b|©|\ball rights reserved/iu,
} as const;
/** Somebody speaks of himself or of others. */
const PERSON = /\b(?:I|my|me|he|she|his|her|they|their|court|judge|lawyer)\b(?! (?:rightful|respective|own(?:er)?))/;

/** A promotion invites. */
const INVITES = new RegExp(`${IDEA.join.source}|${IDEA.tone.source}`, "iu");

export const en: Pack = {
  lang: "en",
  rules: [
    {
      id: "wall-ideas-en",
      kind: "wall",
      why: "Puts together what walls say: something is kept back until the reader does something.",
      weight: 0,
      ideas: [
        [0.2, IDEA.kept],
        [0.2, IDEA.act],
        [0.14, IDEA.see],
        [0.1, IDEA.until],
      ],
      unless: [PERSON, /\?\s*$/],
      max: 180,
      hit: [
        "This content is locked! Share it on Facebook or X to reveal the rest.",
        "The remaining part is hidden. Share this post to unlock the full text.",
      ],
      miss: ["I opened the app to read the rest.", "The road goes on"],
    },
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
      id: "disclaimer-ideas-en",
      kind: "disclaimer",
      why: "Puts together what disclaimers say: where the text is from, that nobody answers for it, who may have it removed.",
      weight: 0,
      ideas: [
        [0.16, IDEA.gathered],
        [0.16, IDEA.rights],
        [0.18, IDEA.remove],
        [0.14, IDEA.contact],
        [0.3, IDEA.views],
        [0.3, IDEA.denies],
        [0.3, IDEA.study],
        [0.3, IDEA.advice],
        [0.1, IDEA.site],
        [0.12, IDEA.notice],
      ],
      unless: [PERSON, /\?\s*$/],
      max: 420,
      hit: [
        "Images and text found on the web, credit goes to the rightful owner. DM for removal",
        "Material collected from the internet; all rights belong to the owners. Contact us and it will be removed.",
      ],
      miss: ["She said that the copyright was his.", "The image hung on the wall"],
    },
    {
      id: "wall-en",
      kind: "wall",
      why: "Says that the reader has to do something before the text can be read.",
      weight: 0.65,
      all: [
        /\b(?:subscrib\w*|sign(?:ing)? (?:in|up)|log ?in|register|members?|pay|purchase|buy|tip|donat\w*|upgrade|unlock|follow (?:\S+ ){0,2}to (?:read|unlock|continue|see|view)|verification code|coins?|credits|password)\b/i,
        /\b(?:unlock|continue|keep reading|read(?:ing)?|view|see|access|rest of|remaining|full|whole|entire|hidden|behind|only)\b/i,
        /\b(?:article|story|text|post|content|rest|chapter|reading|preview|more|it|page|guide|section)\b/i,
      ],
      unless: [TELLS, /\?\s*$/],
      max: 120,
      hit: [
        "Sign in to read the rest of this article",
        "Subscribe to unlock the full story",
        "This content is for members only. Log in to view the post",
      ],
      miss: [
        "I had to pay to read the full article, and it was not worth it.",
        "They unlock the gate at six and read the post.",
      ],
    },
    {
      id: "wall-en-preview",
      kind: "wall",
      why: "Says that the free part of the text ends here.",
      weight: 0.65,
      all: [
        /\b(?:end of (?:the|this|your) (?:free )?(?:preview|sample|excerpt)|free (?:preview|sample|part) ends|preview ends here|\d+\s*% (?:of (?:this|the) \w+ )?(?:remain\w*|left|hidden))\b/i,
      ],
      unless: [TELLS],
      max: 100,
      hit: ["This is the end of the free preview", "60% of this article remains hidden"],
      miss: ["We reached the end of the preview screening at nine, and people left."],
    },
    {
      id: "wall-en-member",
      kind: "wall",
      why: "Marks the text as one for members.",
      weight: 0.55,
      all: [
        /^[\s\p{P}\p{S}]*(?:members?[- ]only (?:story|post|content|article)|premium (?:content|article)|subscribers? only|you don['’]t have access to this (?:post|article|content|story).*)[\s\p{P}\p{S}]*$/iu,
      ],
      max: 260,
      hit: ["Member-only story", "Premium content"],
      miss: ["Members only meet on Tuesdays"],
    },
    {
      id: "wall-next-part-en",
      kind: "wall",
      why: "Says that the text continues on another page.",
      weight: 0.6,
      all: [
        /^[\s\p{P}\p{S}]*(?:continue(?:d|s)?(?: reading)?(?: on)?(?: the)? (?:next page|page \d+)|(?:go to|see|read) (?:the )?(?:next page|page \d+)|next page)[\s\p{P}\p{S}]*$|^[\s\p{P}\p{S}]*to be continued\b[^.]{0,24}\bnext (?:page|part)\b|\bclick (?:on )?[“"']?next[”"']? (?:to|for)\b/iu,
      ],
      max: 90,
      hit: ["Continue reading on page 2 »", "Go to the next page"],
      miss: ["The story continues on the next page of his life."],
    },
    {
      id: "wall-en-button",
      kind: "wall",
      why: "A button or a price that belongs to a wall next to it.",
      weight: 0.2,
      beside: true,
      all: [
        /^[\s\p{P}\p{S}]*(?:sign in|log ?in|register|sign up|subscribe(?: now)?|buy now|unlock(?: now)?|pay(?: now)?|upgrade(?: now)?|get access|continue reading|read more|join now|become a member|top up(?: now)?)(?: for)?\s*(?:[$£€]\s*\d+(?:\.\d+)?(?:\s*\/?\s*(?:month|year|mo|yr))?)?[\s\p{P}\p{S}]*$/iu,
      ],
      max: 40,
      hit: ["Subscribe now", "Unlock for $1.99"],
      miss: ["Read more slowly"],
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
    {
      id: "disclaimer-en",
      kind: "disclaimer",
      why: "Says that the site does not answer for the text, or takes it down when its owner writes.",
      weight: 0.65,
      all: [
        /\b(?:copyright|infring\w*|all rights|views?|opinions?|content|article|material|information|pictures?|images?)\b/i,
        /\b(?:removed?|deleted?|e-?mail|take (?:it )?down|contact us|notify us|belong to (?:the|their)|do(?:es)? not (?:reflect|represent)|solely those of|user-?(?:generated|submitted|contributed)|(?:uploaded|posted|submitted|contributed|collected) (?:and posted )?(?:by|from)|only provides? information storage)\b/i,
        /\b(?:us|our|site|website|platform|author'?s?|users?|internet|web|owners?|page|readers)\b/i,
      ],
      unless: [/\b(?:I|he|she|my|court|judge)\b/, /\?\s*$/],
      max: 420,
      hit: [
        "The views expressed here are solely those of the author and do not reflect the position of this site.",
        "This article was collected from the internet; if it infringes your copyright, contact us and we will remove it.",
        "Content is user-submitted. Contact us for removal.",
      ],
      miss: [
        "The court ordered the site to remove the infringing pictures from its page.",
        "I asked them to delete the article from our website.",
      ],
    },
    {
      id: "furniture-en",
      kind: "furniture",
      why: "Buttons, counters and links of the page.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}]*(?:share(?: (?:this|on|to))?|tweet|pin it|like|print|email this|leave a (?:comment|reply)|post a comment|\d+ (?:comments?|views?|likes?|shares?)|(?:previous|next) (?:post|article|page|story)|related (?:posts?|articles?|stories)|you may also like|read next|back to top|follow|tags?|filed under|categories|advertisement|sponsored)(?:[\s\p{P}\p{S}\d]|share|tweet|facebook|twitter|linkedin|reddit|whatsapp|email|pinterest|on|to|this|hacker news|comments?|views?|likes?)*$/iu,
      ],
      max: 120,
      hit: ["Share on Facebook Twitter LinkedIn", "12 Comments", "Related articles"],
      miss: ["Like a comment on the weather, it went unnoticed"],
    },
    {
      id: "furniture-en-meta",
      kind: "furniture",
      why: "A line of dates, categories and counters of the page.",
      weight: 0.55,
      all: [
        /^[\s\p{P}\p{S}]*(?:posted|published|filed|updated|last updated|written)?\s*(?:in|on|by|under)?\b.*(?:\b\d{4}\b|\bago\b)/iu,
        /\b(?:\d[\d,.]*\s*(?:views?|comments?|reads?|shares?|likes?|min(?:ute)?s? read)|posted (?:in|on|by)|filed under|last updated)\b/iu,
      ],
      unless: [/[.!?]\s+\p{Lu}/u],
      max: 110,
      hit: ["Posted in Lifestyle on March 5, 2024 | 882 views | 3 comments", "Last updated 3 May 2020"],
      miss: ["In 2020 we had 300 views of the valley. Then came fog."],
    },
    {
      id: "furniture-en-row",
      kind: "furniture",
      why: "A row of the page's buttons, or the way to it within the site.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}\d]*(?:(?:home|articles?|general|news|blog|save|print|email|e-mail|report|share|tweet|pin|like|comments?|bookmark|subscribe|follow|copy link|read aloud|listen|text size|min read|views?|reads?|advertisement|sponsored|back to top|next|previous|tags?|related|more|menu|search|login|log in|sign in|category|categories|uncategorized|facebook|twitter|linkedin|reddit|whatsapp|telegram|pinterest|x|rate this|helpful|yes|no|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\s\p{P}\p{S}\d.kK]*){1,14}$/iu,
        /[\p{P}\p{S}\d]|^(?:advertisement|sponsored)$/iu,
      ],
      unless: [/[.!?]\s*$/],
      max: 90,
      hit: ["Save · Print · Email · Report", "Home / Articles / General"],
      miss: ["Next Tuesday, home again", "More news, no comment."],
    },
    {
      id: "furniture-en-neighbours",
      kind: "furniture",
      why: "A link to the page before or after.",
      weight: 0.8,
      all: [/^[\s\p{P}\p{S}]*(?:previous|next)(?: (?:post|article|page|story|chapter))?\s*[:»«←→]/iu],
      max: 140,
      hit: ["Next: How to fold a map", "Previous post: Rain"],
      miss: ["Next to the house stood a pear tree"],
    },
  ],
};
