/** Walls: something is kept back until the reader does something. */
import type { PhraseRule } from "../../rule.ts";
import { PERSON, TELLS } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  kept: /\b(?:rest|remaining|remainder|full (?:article|story|text|version|post|piece|experience|walkthrough)|whole (?:article|story|thing)|entire|hidden|locked|lock|blurred|preview|sample|excerpt|teaser|free (?:articles?|stories|edition)|reserved|members?[- ]only|for (?:members|subscribers)|premium|exclusive|early access|access options|paywall|limit|(?:this|your) (?:story|article|content|post|page|chapter|section|episode|document|thread)|ends here|more (?:words|sections)|\d+\s*%|read on|keep reading|how it ends|next page|chapter|the answer|protected|the article)\b/i,
  act: /\b(?:subscri\w+|sign(?:ing)? (?:in|up)|log(?:ging)? ?in|register\w*|members?|membership|patrons?|tier|pay(?:ing|ment)?|paid|purchase|buy|rent|enrol|credits?|coins?|points|tokens?|wallet|top(?:ping)? up|costs?|trial|upgrade|plans?|account|password|passcode|code|verif\w+|confirm|human|over 18|donat\w+|tip|share (?:it|this|on|to)|follow|like (?:us|our)|watch (?:an? )?(?:ad|video)|disable (?:your )?ad|whitelist|app|download|upload|install|comment|reply|turn off|enter your|e-?mail|institution\w*)\b|[$€£]\s?\d/i,
  see: /\b(?:unlock\w*|continue|keep (?:on )?reading|go on|proceed|read (?:on|more|the)|reading|view|see|access|reveal|open|get the|available|finish)\b/i,
  until:
    /\b(?:to|after|only|reserved|now|free|please|want|just|first|instant(?:ly)?|then|you have|you['’]ve|you['’]re|your|left|reached|required|needed|anytime|is)\b|[»→↓>]{1,3}|\*{3,}|={4,}/i,
  gate: /\b(?:reached your (?:\w+ )?limit|free (?:articles?|stories|reads) (?:this|left|remaining)|password[- ]protected|create (?:a|your) (?:free )?account|unlock (?:this|the|now)|subscribe to (?:unlock|read|continue)|sign in (?:via|to|with)|verify (?:that )?you are|confirm your age|to reveal|access options|early access|paid readers|cancel any ?time|then \$\d+|top up|coins: \d|solve to|free edition|see plans|join to|you['’]ve (?:reached|used|read))\b|full text available|day refund/i,
} as const;

export const walls: readonly PhraseRule[] = [
  {
    id: "wall-ideas-en",
    kind: "wall",
    why: "Puts together what walls say: something is kept back until the reader does something.",
    weight: 0,
    all: [new RegExp(`${IDEA.kept.source}|${IDEA.gate.source}|\\bto (?:read|view|see|continue)\\b`, "iu")],
    ideas: [
      [0.2, IDEA.kept],
      [0.2, IDEA.act],
      [0.14, IDEA.see],
      [0.1, IDEA.until],
      [0.36, IDEA.gate],
    ],
    unless: [PERSON, /^#/],
    told: [/\?\s*$/],
    max: 180,
    hit: [
      "This content is locked! Share it on Facebook or X to reveal the rest.",
      "The remaining part is hidden. Share this post to unlock the full text.",
    ],
    miss: ["I opened the app to read the rest.", "The road goes on"],
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
];
