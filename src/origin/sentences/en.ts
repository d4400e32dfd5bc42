/** What English lines tell of an origin. */
import { address, of, type Sentence } from "./sentence.ts";

/** The name has ended: the sentence, or the clause. */
const OVER =
  '(?=\\s*(?:[,;|()[\\]“”"–—]|[.](?:\\s|$)|$)|\\s+(?:and|with|under|as|by|where|who|which|via|through|here|has|is|was|republished|reprinted)\\s|\\s+(?:on|in|at)\\s+(?:the\\s+)?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|its|their|his|her))';
/** Some words, small ones between them. */
const NAMED = (field: string) =>
  `(?:the (?=(?:website|blog|site|newsletter|magazine|journal|book|column)\\b)(?:\\w+) (?:of )?)?[“"'‘]?(?<${field}>[\\p{L}\\p{N}][^,;|()“”"–—]{1,45}?)[”"'’]?${OVER}`;
const WORK =
  "(?:this|the|it|a version of this|an earlier version of this|portions of this)\\s*(?:story|article|post|piece|essay|column|review|interview|text|report|content|recipe|tutorial|excerpt)?";
const APPEARED = "(?:appeared|published|posted|printed|ran|featured|written|syndicated|shared)";
const PERSON = "[\\p{L}][\\p{L}.'’-]+(?: [\\p{L}][\\p{L}.'’-]*){0,3}?";

export const EN: readonly Sentence[] = [
  // The post X appeared first on Y. (what feeds of WordPress end with)
  of(
    "sentence-feed",
    "appeared first on",
    `^\\W*the post (?<originalTitle>.{3,140}?) (?:first appeared|appeared first) on ${NAMED("source")}`,
  ),
  of(
    "sentence-feed",
    "first appeared on",
    `^\\W*the post (?<originalTitle>.{3,140}?) first appeared on ${NAMED("source")}`,
  ),
  // This story originally appeared in X and is republished here with permission.
  of(
    "sentence-work",
    "appeared|published|posted|printed|syndicated|ran in|ran on",
    `(?:^\\W*|[.!?]\\s+)(?:${WORK}\\s+)?(?:(?:is|was|has been|had)\\s+)?(?:(?:originally|first|previously|initially)\\s+${APPEARED}|${APPEARED}\\s+(?:originally|first))\\s+(?:on|in|at|by|with)\\s+${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "republished|reprinted|reposted|reproduced|syndicated|excerpted|adapted",
    `(?:^\\W*|[.!?]\\s+)(?:${WORK}\\s+)?(?:(?:is|was|has been)\\s+)?(?:republished|reprinted|reposted|reproduced|syndicated|excerpted|adapted|extracted)\\b(?: (?:here|in part|with (?:the )?(?:kind )?(?:permission|leave|thanks)|by permission|courtesy)){0,2} (?:from|of) ${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "appeared in|published in",
    `^\\W*(?:this (?:story|article|post|piece) )?(?:originally |first )?(?:appeared|published) in ${NAMED("source")}`,
  ),
  of(
    "sentence-work",
    "cross-posted from|syndicated from|content provided by|from our sister paper|materials provided by|distributed by",
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
  // By X, Y · Written by X | Y · by X — Y — 3 min read
  of(
    "sentence-byline",
    "by ",
    `^\\W*(?:(?:words|text|story|report|written|article)(?: and (?:photos|photographs|pictures))? )?by (?<author>${PERSON})(?:\\s*[|–—/·•]\\s*|,\\s+)(?!(?:md|phd|ph\\.d|esq|jr|sr|staff|editor|contributor|and|updated|published|posted|photo|photos|photographs?|reviewed|edited|translated|illustrat\\w*|medically|fact|with|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\\b)(?<source>\\p{L}[^,;|()–—·•.]{2,40}?)\\s*(?:[|–—·•,].{0,40})?$`,
  ),
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
    `(?:originally|first) (?:published|appeared|posted|ran)\\b.{0,80}? on (?<published>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{4})`,
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
  of(
    "sentence-dateline",
    "(",
    `^\\s*[\\p{L}][\\p{L} .,'’-]{1,40} \\((?<source>[\\p{L}][\\p{L} .&'’-]{1,30})\\)\\s*[–—-]{1,2}\\s`,
  ),
];
