/** Whose an address is. */
import { hostOf, type Page } from "../page.ts";

/** Whether an address (absolute, relative, or without its scheme) leads to the site of the page. */
export function isOwnAddress(address: string, page: Page): boolean {
  const absolute = /^www\./i.test(address) ? `https://${address}` : address;
  let host: string;
  try {
    host = hostOf(new URL(absolute, page.base || undefined).href);
  } catch {
    return false;
  }
  return host !== "" && page.host !== "" && page.domainOf(host) === page.domainOf(page.host);
}

/** An http(s) address on another site than the page's, or null. */
export function foreignAddress(address: string, page: Page): string | null {
  try {
    const url = new URL(address, page.base || undefined);
    return /^https?:$/.test(url.protocol) && page.host !== "" && !isOwnAddress(url.href, page) ? url.href : null;
  } catch {
    return null;
  }
}
