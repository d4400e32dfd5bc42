/** Runs in a page without a policy: shows each payload as the reader does, and tells what happened. */
import { sanitise } from "../../src/out/safe-html.ts";

const BASE = "https://pages.example/article.html";
/** What the nodes may not hold, whether it would have run or not. */
const BAD_ELEMENTS =
  "script,iframe,frame,object,embed,applet,base,meta,link,style,form,input,button,textarea,select,template,svg,foreignObject,annotation-xml,portal,noscript,audio,video,canvas,dialog,slot";
const GOOD_ADDRESS = /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|gif|jpe?g|webp|avif)[;,])/i;

let happened: string[] = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"] as const) {
  Object.defineProperty(globalThis, name, { value: () => happened.push(`${name}() was called`) });
}
addEventListener("error", (event) => happened.push(`a script ran: ${event.message}`));
const globals = () => Object.keys(globalThis).length;

/** A payload's own names must not get in the way of finding it. */
const getAttributes = Object.getOwnPropertyDescriptor(Element.prototype, "attributes")?.get;
const attributesOf = (element: Element) => getAttributes?.call(element) as NamedNodeMap;

function problemsOf(element: Element): string[] {
  const problems: string[] = [];
  if (element.matches(BAD_ELEMENTS)) problems.push(`<${element.localName}>`);
  for (const { name, value } of attributesOf(element)) {
    if (/^on|^style$|^srcdoc$|^srcset$|^name$|^formaction$|^action$|^ping$|^target$/i.test(name))
      problems.push(`${name}=${value}`);
    if (/^(?:href|src|xlink:href)$/i.test(name) && !GOOD_ADDRESS.test(value)) problems.push(`${name}=${value}`);
  }
  return problems;
}

/** @returns a sentence for each payload that did something or left something */
export async function show(payloads: string[]): Promise<string[]> {
  const found: string[] = [];
  const title = document.title;
  for (const payload of payloads) {
    happened = [];
    const before = globals();
    const safe = sanitise(payload, window, { baseUrl: BASE });
    for (const element of safe.querySelectorAll("*")) happened.push(...problemsOf(element));
    // Pictures would be asked for: that is the reader's business, not what is looked for here.
    for (const image of safe.querySelectorAll("img")) image.removeAttribute("src");
    const box = document.createElement("div");
    box.append(document.adoptNode(safe));
    document.body.append(box);
    for (const link of box.querySelectorAll<HTMLAnchorElement>("a[href^='javascript' i]")) link.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (globals() !== before) happened.push("a global was made");
    if (document.title !== title) happened.push("the title was changed");
    box.remove();
    for (const what of new Set(happened)) found.push(`${what}, after: ${payload.slice(0, 300)}`);
  }
  return found;
}
