/** Disclaimers: where the text is from, that nobody answers for it, who may have it removed. */
import type { PhraseRule } from "../../rule.ts";
import { PERSON } from "./prose.ts";

// Ideas, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  gathered:
    /\b(?:from the (?:internet|web)|found on|collected|gathered|compiled|sourced|submitted|uploaded|posted by|contributed|contributors?|user-?(?:generated|submitted)|syndicated|republished|repost(?:ed)?|originally (?:appeared|published)|aggregated|generated|automatically|translated|third part(?:y|ies)|wire service|ai|fans)\b/i,
  rights:
    /\b(?:copyrights?|rights|owners?|infring\w*|trademarks?|dmca|credit|credits|belongs?|property|fair use|holders?|intellectual|licen[sc]e|official release|artist)\b/i,
  remove: /\b(?:remov\w+|tak(?:e|en|ing) (?:it |this |them )?down|takedown|delet\w+|disabled?|act within)\b/i,
  contact: /\b(?:contact|e-?mail|write to|notify|let us know|dm|message|reach (?:us|out)|report)\b|@/i,
  views: /\b(?:views?|opinions?|statements?)\b.{0,40}\b(?:own|author'?s?|writer'?s?|expressed|solely|personal)\b/i,
  denies:
    /\b(?:not|n['’]t) (?:necessarily )?(?:reflect|represent|those of|endorse|verify|guarantee|responsible|liable)\b|\bno (?:\w+ )?(?:liability|responsibility|warrant(?:y|ies)|guarantees?)\b|\bas is\b|\bno (?:\w+ )?infringement (?:is )?intended/i,
  study:
    /\b(?:informational|educational|information|reference|study|entertainment|illustration|commentary)(?: and \w+)? (?:purposes?|only|use)|\b(?:purposes|illustration) only\b|\bfor (?:illustration|commentary)\b/i,
  advice:
    /\b(?:not|isn['’]t|does not constitute) (?:intended as |meant as |be taken as |a substitute for )?(?:financial|legal|medical|investment|professional|any) ?(?:advice)?|\bdo your own research|\bat your own risk|\bconsult (?:a|your)|\bmay contain (?:mistakes|errors|inaccuracies)|\bpast performance\b|\bcapital (?:is )?at risk\b|\bindividual circumstances\b|\bindicative of future|\baffiliate (?:links?|commission)|\bearn a (?:small )?commission/i,
  accuracy:
    /\b(?:accura\w+|complete(?:ness)?|reliab\w+|correct) .{0,30}(?:time of (?:publish|publication|writing)|information)|\b(?:at the time of (?:publishing|publication|writing))|subject to change|may have (?:been )?changed|have been changed (?:to|for)/i,
  site: /\b(?:this (?:site|website|page|article|post|blog|content|story)|our (?:site|website|staff)|we (?:do|are|act|will|may|make)|the (?:site|website|publisher|platform)|articles?|content|materials?|images?|photos?|clips?|text|information|prices?|names?|headline)\b/i,
  notice: /^[\s\p{P}\p{S}]*(?:disclaimer|notice|note|copyright|legal|fair use)\b|©|\ball rights reserved/iu,
} as const;

export const disclaimers: readonly PhraseRule[] = [
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
      [0.36, IDEA.advice],
      [0.3, IDEA.accuracy],
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
];
