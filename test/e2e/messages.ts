/** The sentences of the interface, in English: what the stories expect to read. */
import { readFileSync } from "node:fs";

const file = new URL("../../public/_locales/en/messages.json", import.meta.url);
const MESSAGES = JSON.parse(readFileSync(file, "utf8")) as Record<string, { message: string }>;

/** The message of that name, with $1, $2 … filled in. */
export function say(name: string, ...values: (string | number)[]): string {
  const message = MESSAGES[name]?.message;
  if (message === undefined) throw new Error(`There is no message "${name}".`);
  return message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]));
}
