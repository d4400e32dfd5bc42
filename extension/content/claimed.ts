/**
 * Reads what a page claims of its origin, in slices. It comes into a page only where signs of a copy were found
 * (closer.ts), and leaves a function in their common world.
 */
import { claimSteps } from "../../src/signs/claims.ts";
import type { LivePage, Sight, Signs } from "../../src/signs/sight.ts";
import { inSlices } from "./idle.ts";

const claims = (sight: Sight, isHidden: LivePage["isHidden"]): Promise<Signs> => inSlices(claimSteps(sight, isHidden));

declare global {
  /** Set by this script, called by the one that looks for signs in the same isolated world. */
  var unmirrorClaims: typeof claims | undefined;
}
globalThis.unmirrorClaims = claims;
