/**
 * What the user has chosen: one key a record in `storage.local`, `setting:NAME`. The background alone writes. What a
 * later version has written is kept as it is, and read as the default.
 */
import browser from "webextension-polyfill";

/** What counts where nothing was chosen; its types are the settings' types. */
export const DEFAULTS = {
  /** Pages are judged wherever the browser allows it. The browser's permission is the consent; this can only take away. */
  detect: true,
  /** Signs of a copy are told on the page itself, in a bar. */
  bar: false,
  /** Where the words of a text are searched for; "" for what is usual in the interface's language. */
  engine: "",
};
export type Settings = typeof DEFAULTS;
export type SettingName = keyof Settings;

const PREFIX = "setting:";

/** Whether a value fits a setting. */
export function isSetting(name: unknown, value: unknown): name is SettingName {
  return (
    typeof name === "string" && Object.hasOwn(DEFAULTS, name) && typeof value === typeof DEFAULTS[name as SettingName]
  );
}

/** The settings that records of the store hold. */
export function settingsOf(records: Record<string, unknown>): Settings {
  const known = Object.keys(DEFAULTS)
    .map((name) => [name, records[PREFIX + name]] as const)
    .filter(([name, value]) => isSetting(name, value));
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}

/** What the user has chosen. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get(Object.keys(DEFAULTS).map((name) => PREFIX + name)));
}

/** Remembers a choice: the background's alone. */
export async function writeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  await browser.storage.local.set({ [PREFIX + name]: value });
}
