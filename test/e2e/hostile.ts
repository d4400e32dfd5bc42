/** How a hostile page takes it that it is judged, and what the probe says of it. */
import { type Browser, sleep, type Tab, until } from "./browser.ts";
import { said, titleAt } from "./judging.ts";

/** The page answers within so many milliseconds, whatever it does itself and we besides. */
const PROMPT = 10_000;

export interface Told {
  /** What was said of the page, in the order in which it was. */
  labels: string[];
  /** What the button says. */
  title: string | null;
  /** Whether the page still answers. */
  answers: boolean;
  /** What went wrong in our script. */
  mistakes: string[];
}

/**
 * Opens a page and hears what is said of it.
 * @param inside a page of the extension that listens to probes
 * @param patience how long the first word is waited for, in milliseconds
 * @param rest how much longer the page is watched, in milliseconds
 */
export async function watchPage(
  browser: Browser,
  inside: Tab,
  url: string,
  { patience, rest }: { patience: number; rest: number },
): Promise<Told> {
  const tab = await browser.open(`${new URL(url).origin}/pages/empty.html`);
  const mistakes = await browser.noteMistakes(tab);
  await tab.go(url);
  const isOf = (address: string) => address.replace(/[?#].*/s, "") === url;
  const heard = async () => (await inside.evaluate(said)).flatMap(({ url, label }) => (isOf(url) ? [label] : []));
  for (const end = Date.now() + patience; Date.now() < end && (await heard()).length === 0; ) await sleep(100);
  await sleep(rest);
  const answers = await Promise.race([
    // (While it changes its address, a page may be asked in vain.)
    until("the page answers", () => tab.evaluate(() => true)).catch(() => false),
    sleep(PROMPT).then(() => false),
  ]);
  const found = {
    labels: await heard(),
    title: await titleAt(inside, url),
    answers,
    mistakes: (await mistakes()).filter((one) => one.includes(browser.extension)),
  };
  await tab.close();
  return found;
}
