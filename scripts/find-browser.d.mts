export type BrowserName = "chromium" | "firefox";
export function findBrowser(name: BrowserName): string | null;
export function needBrowser(name: BrowserName): string;
