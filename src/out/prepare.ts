/**
 * Brings what pages write in many ways into the few elements that the sanitiser lets through, before it runs: languages
 * of code, formulas, embedded films. Works on an inert document; nothing here is about safety.
 */

/** Deeper elements give their content to the deepest one allowed: every recursive reader after this is safe. */
const MAX_DEPTH = 200;

/** Ids that are made, not the page's own: targets of footnotes. */
export const SAFE_ID = /^(?:fn|fnref|ref)-[\w-]{1,40}$/;

/** Numbers beside lines of code. */
const GUTTERS =
  ".hljs-ln-numbers, .line-numbers-rows, td.gutter, td.lineno, td.linenos, td.blob-num, span.lineno, span.linenos, .linenodiv";
/** What names its language, in the class of the code or of a box around it. */
const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source|brush:)[-:\s]?\s*([\w+#.-]{1,30})/i;
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|undefined|nohighlight)$/i;

/** Names shadow properties of forms and documents (`<input name=firstChild>`): gone before anything is read. */
function unclobber(root: Element): void {
  const { removeAttribute, getAttribute } = root;
  for (const element of root.querySelectorAll("[name], [id]")) {
    removeAttribute.call(element, "name");
    if (!SAFE_ID.test(getAttribute.call(element, "id") ?? "")) removeAttribute.call(element, "id");
  }
}

function capDepth(root: Element): void {
  const atLimit: Element[] = [];
  let depth = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    const enter = node.firstChild !== null && depth < MAX_DEPTH;
    if (node.firstChild && !enter) atLimit.push(node as Element);
    if (enter) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  for (const box of atLimit) if (box.firstElementChild) flatten(box);
}

/** Leaves an element with its text and those elements inside that hold nothing but text. */
function flatten(box: Element): void {
  const kept: ChildNode[] = [];
  let node: Node | null = box.firstChild;
  while (node) {
    if (node.nodeType !== 1 || !(node as Element).firstElementChild) kept.push(node as ChildNode);
    else if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== box && !node.nextSibling) node = node.parentNode;
    if (!node || node === box) break;
    node = node.nextSibling;
  }
  // Out first, all at once: moving them one by one would touch the whole depth each time.
  box.replaceChildren();
  for (const child of kept) box.append(child);
}

/** A film or a frame is a link to where it plays. */
function linkEmbeds(root: Element): void {
  for (const embed of root.querySelectorAll("iframe, video, audio, embed, object")) {
    const source =
      embed.getAttribute("src") ??
      embed.getAttribute("data-src") ??
      embed.querySelector("source[src]")?.getAttribute("src") ??
      embed.getAttribute("data") ??
      "";
    if (!/^(?:https?:)?\/\//i.test(source.trim())) {
      embed.remove();
      continue;
    }
    const link = root.ownerDocument.createElement("a");
    link.setAttribute("href", source.trim().replace(/^\/\//, "https://"));
    link.textContent = embed.getAttribute("title")?.trim() || link.getAttribute("href");
    embed.replaceWith(link);
  }
}

function nameLanguages(root: Element): void {
  for (const gutter of root.querySelectorAll(GUTTERS)) gutter.remove();
  for (const pre of root.querySelectorAll("pre")) {
    const code = pre.querySelector("code");
    const boxes = [code, pre, pre.parentElement, pre.parentElement?.parentElement];
    let language = "";
    for (const box of boxes) {
      if (!box || box === root) continue;
      language =
        box.getAttribute("data-language") ??
        box.getAttribute("data-lang") ??
        LANGUAGE.exec(box.getAttribute("class") ?? "")?.[1] ??
        "";
      if (language !== "") break;
    }
    for (const box of [code, pre]) box?.removeAttribute("class");
    if (/^[\w+#.-]{1,30}$/.test(language) && !NO_LANGUAGE.test(language))
      (code ?? pre).setAttribute("class", `language-${language.toLowerCase()}`);
    // Highlighters lay code out as a table of two cells, of which the numbers have gone by now.
    const table = pre.closest("table");
    if (table && root.contains(table) && table.querySelectorAll("td, th").length === 1) table.replaceWith(pre);
  }
}

/** A formula keeps its TeX, where the page has it, in one attribute. */
function nameFormulas(root: Element): void {
  for (const drawn of root.querySelectorAll(".katex-html, .MathJax_Preview, mjx-container > svg")) drawn.remove();
  for (const math of root.querySelectorAll("math")) {
    const notes = [...math.querySelectorAll("annotation, annotation-xml")];
    const tex = notes.find((note) => /^(?:application\/x-tex|TeX|LaTeX|)$/i.test(note.getAttribute("encoding") ?? ""));
    const known = tex?.textContent?.trim();
    if (known) math.setAttribute("alttext", known);
    if (math.parentElement?.closest(".katex-display, .MathJax_Display, .MathJax_SVG_Display"))
      math.setAttribute("display", "block");
    for (const note of notes) note.remove();
    const semantics = math.querySelector("semantics");
    if (semantics) semantics.replaceWith(...semantics.childNodes);
  }
}

/** See above. */
export function prepare(root: Element): void {
  unclobber(root);
  capDepth(root);
  linkEmbeds(root);
  nameLanguages(root);
  nameFormulas(root);
}
