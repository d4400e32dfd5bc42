/** A page that has copied an article, and the same page with what keeps scripts like ours from reading it. */

const ARTICLE = `<div class="content">
<h1>磨剪子的人</h1>
<p>来源：东巷记事</p>
<p>磨剪子的人每年秋天来一趟，肩上扛一条长凳，凳头绑着两块石头，一块粗，一块细。他不吆喝，只把几片铁板摇得哗啦哗啦响。</p>
<p>祖母把家里的剪子、菜刀都拿出来，摆在他脚边。他先用拇指在刃上轻轻一刮，听一听，再决定从哪块石头磨起。</p>
<p>磨好了，他从凳子底下抽出一条旧布，剪一刀给人看。布口齐整得像是撕开的纸，他这才把剪子递回来，收五毛钱。</p>
<p>本文由网友投稿，不代表本站观点，如有侵权请联系我们删除。</p>
</div>`;

const page = ({ head = "", before = "", after = "" }) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>磨剪子的人 - 万象转载网</title>${head}</head>
<body>${before}${ARTICLE}${after}</body></html>`;

/** The page as its copier would have it without what follows. */
export const PLAIN = page({});

const script = (code: string) => `<script>${code}</script>`;
const whenLoaded = (code: string) => script(`addEventListener("load", () => { ${code} });`);

const NAMES = (
  "body documentElement querySelector querySelectorAll getElementsByTagName title contentType hidden " +
  "addEventListener defaultView createElement head cookie unmirrorSigns unmirrorClaims requestIdleCallback location chrome browser"
).split(" ");
const FIELDS =
  "parentNode firstChild nextSibling textContent nodeType localName matches closest contains getAttribute style id".split(
    " ",
  );

/** Name → markup. */
export const HOSTILE: Record<string, string> = {
  "takes the names of what a reader calls": page({
    before: [
      ...NAMES.map((name) => `<img name="${name}" alt=""><a id="${name}"></a>`),
      `<form>${FIELDS.map((name) => `<input type="hidden" name="${name}">`).join("")}`,
    ].join(""),
    after: "</form>",
  }),

  "is full of fields that nobody sees": page({
    before: "<input>".repeat(100),
    after: whenLoaded(`
      for (const p of document.querySelectorAll("p"))
        for (let i = 0; i < 50; i++) p.after(Object.assign(document.createElement("input"), { hidden: true }));`),
  }),

  "changes what the language and the document do": page({
    head: script(`
      for (const [owner, names] of [
        [Array.prototype, ["push", "map", "flatMap", "slice", "some", "findIndex", "findLastIndex", "entries"]],
        [Element.prototype, ["querySelectorAll", "getAttribute", "matches", "closest", "checkVisibility"]],
        [String.prototype, ["replace", "trim", "toLowerCase", "normalize", "includes"]],
      ]) for (const name of names) owner[name] = () => { throw new Error("not yours"); };
      for (const name of ["textContent", "firstChild", "nextSibling", "nodeType"])
        Object.defineProperty(Node.prototype, name, { get: () => null });
      Object.defineProperty(Document.prototype, "hidden", { get: () => true });
      RegExp.prototype.test = () => false;
      Promise.prototype.then = () => new Promise(() => {});
      window.requestIdleCallback = window.setTimeout = () => 0;
      window.chrome = { runtime: { id: "x", sendMessage: () => Promise.reject(new Error("not yours")) } };`),
  }),

  "changes its text all the time": page({
    after: whenLoaded(`
      const content = document.querySelector(".content");
      (function storm() {
        for (let i = 0; i < 200; i++) {
          const own = document.createElement("span");
          own.textContent = "广告" + Math.random();
          content.append(own);
          if (content.childNodes.length > 3000) content.lastChild.remove();
        }
        setTimeout(storm, 20);
      })();`),
  }),

  "changes its address all the time": page({
    after: script(`setInterval(() => history.replaceState({}, "", "?n=" + Math.random()), 120);`),
  }),

  "puts a new body into its place all the time": page({
    after: whenLoaded(`setInterval(() => document.body.replaceWith(document.body.cloneNode(true)), 50);`),
  }),

  "has no time for anybody": page({
    after: whenLoaded(`setInterval(() => { const since = Date.now(); while (Date.now() - since < 450); }, 500);`),
  }),
};
