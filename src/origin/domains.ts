/** Registrable domains, by the public suffix list (tldts). */
import { getDomain } from "tldts";
import { hostOf } from "../page.ts";

/** The registrable domain of a host name; the host itself where it has none (an IP, localhost). */
export function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** The site of an address, as lessons name it; "" where it has no host. */
export function siteOf(address: string): string {
  return domainOf(hostOf(address));
}
