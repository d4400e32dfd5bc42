/** What English lines tell of an origin. */
import { address, cased, of, type Sentence } from "./sentence.ts";

export const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** The name has ended: the sentence, or the clause. */
const OVER = `(?=\\s*(?:[,;|()[\\]“”"–—]|[.](?:\\s|$)|$)|\\s+(?:and|with|under|as|by|where|who|which|via|through|here|has|is|was|republished|reprinted)\\s|\\s+(?:on|in|at)\\s+(?:the\\s+)?(?:\\d|${MONTH}|mon|tue|wed|thu|fri|sat|sun|its|their|his|her))`;
/** Some words, small ones between them. */
const NAMED = (field: string) =>
  `(?:the (?=(?:website|blog|site|newsletter|magazine|journal|book|column)\\b)(?:\\w+) (?:of )?)?[“"'‘]?(?<${field}>[\\p{L}\\p{N}][^,;|()“”"–—]{1,45}?)[”"'’]?${OVER}`;
const WORK =
  "(?:this|the|it|a version of this|an earlier version of this|portions of this)\\s*(?:story|article|post|piece|essay|column|review|interview|text|report|content|recipe|tutorial|excerpt)?";
const APPEARED = "(?:appeared|published|posted|printed|ran|featured|written|syndicated|shared)";
const PERSON = "[\\p{L}][\\p{L}.'’-]+(?: [\\p{L}][\\p{L}.'’-]*){0,3}?";

/** By whom a text is, in a line of its own. */
const BY =
  "(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport|[Ww]ritten|[Aa]rticle)(?: and (?:photos|photographs|pictures))? by|by|By|BY)";
const CAPITALS = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|la|le|bin|al) )?\\p{Lu}[\\p{L}.'’-]*){0,3}?";
/** Behind a writer's name: his place, a day, another one's part. */
const NO_MEDIUM =
  "(?:Updated|Published|Posted|Photo\\w*|Reviewed|Edited|Translated|Illustrated|Medically|Fact|With|And|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\\b|[^|–—·•]*\\b(?:MD|PhD|Editor|Writer|Reporter|Contributor|Correspondent|Director|Officer|Author|Columnist|Analyst|Staff)\\b";
/** What names of papers end with. */
const MEDIUM =
  "(?:Journal|Times|News|Press|Post|Herald|Tribune|Gazette|Magazine|Review|Daily|Weekly|Observer|Chronicle|Telegraph|Today)";

export const EN: readonly Sentence[] = [
  // The post X appeared first on Y. (what feeds of WordPress end with)
  of(
    "sentence-feed",
    "appeared first on|first appeared on",
    `^\\W*the post (?<originalTitle>.{3,140}?) (?:first appeared|appeared first) on ${NAMED("source")}`,
  ),
  // This story originally appeared in X and is republished here with permission.
  of(
    "sentence-work",
    "appeared|published|posted|printed|syndicated|ran in|ran on",
    `(?:^\\W*|[.!?]\\s+)(?:${WORK}\\s+)?(?:(?:is|was|has been|had)\\s+)?(?:(?:originally|first|previously|initially)\\s+${APPEARED}|${APPEARED}\\s+(?:originally|first))\\s+(?:on|in|at|by|with)\\s+${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "republished|reprinted|reposted|reproduced|syndicated|excerpted|adapted|extracted",
    `(?:^\\W*|[.!?]\\s+)(?:${WORK}\\s+)?(?:(?:is|was|has been)\\s+)?(?:republished|reprinted|reposted|reproduced|syndicated|excerpted|adapted|extracted)\\b(?: (?:here|in part|with (?:the )?(?:kind )?(?:permission|leave|thanks)|by permission|courtesy)){0,2} (?:from|of) ${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "appeared in|published in",
    `^\\W*(?:this (?:story|article|post|piece) )?(?:appeared|published) in ${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "cross-posted from|syndicated from|provided by|from our sister paper",
    `(?:^\\W*|:\\s*)(?:cross-posted from (?:my other blog, )?|syndicated from |(?:content|materials?) provided by (?:the )?|from our sister paper, (?:the )?)${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "distributed by",
    `^\\W*(?:©|\\(c\\)|copyright)\\s*(?:\\d{4},?)?\\s*${NAMED("source")}\\W+distributed by`,
  ),
  // Reposted by somebody from the X forum
  of(
    "sentence-work",
    "posted by",
    `^\\W*(?:re)?posted by [\\w@.-]+ from (?:the )?(?<source>[\\p{L}\\p{N}][^,.;|()]{1,40}?)(?: (?:forum|board|blog|group|subreddit|mailing list))?(?=[,.;|(]|$)`,
  ),
  of(
    "sentence-work",
    "sent to",
    `^\\W*(?:originally|first) (?:sent|emailed|mailed) to (?:the )?(?:subscribers|readers|members) of ${NAMED("source")}`,
  ),
  of("sentence-work", "h/t", `^\\W*(?:h/t|hat tip)[: ]+(?:to )?${NAMED("source")}`),
  of("sentence-work", " via ", `^\\W*(?:written |authored )?by (?<author>${PERSON}) via ${NAMED("source")}`),
  of(
    "sentence-title",
    "headline|title",
    `under the (?:headline|title),? [“"'‘](?<originalTitle>[^”"]{3,120}?)[.,]?[”"'’]`,
  ),
  of("sentence-work", "via", `^\\W*(?:posted by [^|]{2,40}\\|\\s*)via ${NAMED("source")}`),
  // Written by X | Y · by X — Y — 3 min read · By X, The Y Gazette
  // (Behind a comma stand other writers as well, or what the writer is: only a paper by its name is told there.)
  ...[
    `\\s*[|–—/·•]\\s*(?!${NO_MEDIUM})(?<source>\\p{Lu}[^,;|()–—·•.]{2,40}?)\\s*(?:[|–—·•,].{0,40})?$`,
    `,\\s+(?<source>(?!(?:M|Ph|B|D|J)\\.?D|[BM][AS]|R[DN]|M[BP]|APD|[JS]R)\\p{Lu}{2,6}|(?:\\p{Lu}[\\p{L}’'&-]* ){0,4}${MEDIUM})$`,
  ].map((medium) => cased("sentence-byline", "by ", `^\\W*${BY} (?<author>${CAPITALS})${medium}`)),
  of(
    "sentence-title",
    "originally",
    `^\\W*originally (?:titled|entitled|published as|headlined)[,:]? [“"'‘](?<originalTitle>[^”"]{3,120})[”"'’](?:,?(?: and)? (?:(?:run|published|printed|appeared) )?(?:in|on|at|by) ${NAMED("source")})?`,
  ),
  of(
    "sentence-address",
    "http|www.",
    `\\b(?:full|whole|complete|entire|original|rest of the)\\b[^.:]{0,30}\\b(?:at|on|here|from)?:?\\s*${address("url")}`,
  ),
  // This article comes from https://…
  of("sentence-address", "http|www.", `^\\W*${WORK}\\s+(?:comes?|came|is|was)\\b[^.:]{0,20}:?\\s*${address("url")}`),
  of("sentence-writer", "excerpted from", `^\\W*excerpted from .{2,60}? by (?<author>${PERSON})(?=[.,]|$)`),
  of(
    "sentence-writer",
    "written by",
    `^\\W*this (?:post|article|story|piece|essay) was (?:originally )?written by (?:guest blogger )?(?<author>${PERSON})(?=[.,]| (?:and|for|of|at|who)\\b|$)`,
  ),
  of("sentence-writer", "about the author", `^\\W*about the author: (?<author>\\p{L}[\\p{L}'’-]+ \\p{L}[\\p{L}'’-]+)`),
  of(
    "sentence-writer",
    "author",
    `[,;]\\s*(?:original )?author:?\\s+(?<author>@?[\\p{L}\\p{N}_.-]{3,30}(?: \\p{L}[\\p{L}.'’-]*){0,2})\\s*$`,
  ),
  of(
    "sentence-day",
    "published|appeared|posted|ran",
    `(?:originally|first) (?:published|appeared|posted|ran)\\b.{0,80}? on (?<published>${MONTH}[a-z]*\\.? \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH}[a-z]* \\d{4})`,
  ),
  // X is a fellow at Y. This piece first appeared on Z.
  of(
    "sentence-writer",
    "appeared|published",
    `^\\W*(?<author>\\p{L}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){1,2}) (?:is|was) (?:a|an|the)\\b[^.]{3,80}\\.\\s+(?:this|it|a version)\\b[^.]{0,30}\\b(?:first|originally|previously) (?:appeared|published|ran)`,
  ),
];

/** PORT ALMERY (Northline Press) — */
export const EN_DATELINES: readonly Sentence[] = [
  cased(
    "sentence-dateline",
    "(",
    `^\\s*\\p{Lu}{3}[\\p{L} .,'’-]{0,40} \\((?<source>\\p{Lu}[\\p{L} .&'’-]{1,30})\\)\\s*[–—-]{1,2}\\s`,
  ),
];
