/**
 * Registrable domains without the list of public suffixes, which is too large for what runs in every page: right for
 * nearly all hosts (test/unit/core/signs.test.ts holds it against the list).
 */

/** Under the domains of countries: com.cn, co.uk, or.jp. */
const SECOND_LEVEL = /^(?:com?|net|org?|gov?|edu|ac|ne|gob|mil|idv|gr|lg|ltd|plc|nom|info|web)$/;
/** Where each name below is somebody else's site. */
const SHARED = new Set(
  (
    "github.io gitlab.io gitee.io blogspot.com wordpress.com vercel.app netlify.app pages.dev workers.dev web.app " +
    "firebaseapp.com herokuapp.com readthedocs.io neocities.org myshopify.com fly.dev onrender.com glitch.me " +
    "cloudfront.net azurewebsites.net hatenablog.com hatenablog.jp fc2.com altervista.org weebly.com wixsite.com"
  ).split(" "),
);

/** @returns the registrable domain of a host name; the host itself where it has none (an IP, localhost) */
export function shortDomainOf(host: string): string {
  const labels = host.split(".");
  const [second = "", last = ""] = labels.slice(-2);
  if (labels.length < 3 || /^\d+$/.test(last) || host.includes(":")) return host;
  const isDeep = (last.length === 2 && SECOND_LEVEL.test(second)) || SHARED.has(`${second}.${last}`);
  return labels.slice(isDeep ? -3 : -2).join(".");
}
