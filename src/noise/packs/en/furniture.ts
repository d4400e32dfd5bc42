/** Furniture: counters, buttons and links of the page. */
import type { PhraseRule } from "../../rule.ts";

export const furniture: readonly PhraseRule[] = [
  {
    id: "furniture-en",
    kind: "furniture",
    why: "Buttons, counters and links of the page.",
    weight: 0.8,
    all: [
      /^[\s\p{P}\p{S}]*(?:share(?: (?:this|on|to))?|tweet|pin it|like|print|email this|leave a (?:comment|reply)|post a comment|\d+ (?:comments?|views?|likes?|shares?)|(?:previous|next) (?:post|article|page|story)|related (?:posts?|articles?|stories)|trending(?: now)?|most (?:read|popular)|popular (?:posts|articles)|show more|load more|cite this (?:article|page)|\d+ min(?:ute)?s? read|you may also like|read next|back to top|follow|tags?|filed under|categories|advertisement|sponsored)(?:[\s\p{P}\p{S}\d]|share|tweet|facebook|twitter|linkedin|reddit|whatsapp|email|pinterest|on|to|this|hacker news|comments?|views?|likes?)*$/iu,
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
      /^[\s\p{P}\p{S}]*(?:(?:posted|published|filed|updated|last updated|written)\s*)?(?:in|on|by|under)?\b.*(?:\b\d{4}\b|\bago\b)/iu,
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
];
