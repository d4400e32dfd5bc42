/** What the bench measures, in one module graph. */
export { parseHtml } from "../../src/cli/dom.ts";
export { read } from "../../src/index.ts";
export { FINDERS } from "../../src/noise/index.ts";
