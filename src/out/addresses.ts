/** Which addresses may stand in what we write: decided on the parsed address, never on its text. */

const PICTURE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=\s]*$/i;
/** Larger inline pictures make files that no editor opens. */
const MAX_DATA = 2_000_000;
const MAX_ADDRESS = 8_000;

function resolve(value: string, baseUrl: string | undefined): URL | null {
  try {
    return new URL(value, baseUrl || undefined);
  } catch {
    return null;
  }
}

/** `value` as an absolute address that a link may have (http, https, mailto, or a fragment of the page itself), or null. */
export function linkAddress(value: string, baseUrl?: string): string | null {
  const trimmed = value.trim();
  if (trimmed.length > MAX_ADDRESS) return null;
  if (/^#[\w-]+$/.test(trimmed)) return trimmed;
  const url = resolve(trimmed, baseUrl);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:" && url.protocol !== "mailto:")) return null;
  return tidy(url.href);
}

/** `value` as an absolute address that a picture may have (http, https, or a raster picture as data), or null. */
export function pictureAddress(value: string, baseUrl?: string): string | null {
  const trimmed = value.trim();
  if (/^data:/i.test(trimmed)) {
    return trimmed.length <= MAX_DATA && PICTURE_DATA.test(trimmed) ? trimmed.replace(/\s+/g, "") : null;
  }
  if (trimmed === "" || trimmed.length > MAX_ADDRESS) return null;
  const url = resolve(trimmed, baseUrl);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? tidy(url.href) : null;
}

/** What the parser leaves but mark-up languages trip over. */
function tidy(href: string): string {
  return href.replace(/[\s<>"'`\\|{}^]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
