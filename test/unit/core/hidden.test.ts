import { describe, expect, it } from "vitest";
import { HIDDEN_ATTRIBUTE } from "../../../src/capture-format.ts";
import { concealmentOf } from "../../../src/hidden.ts";
import { normalised } from "../../dom.ts";

/** Text of what is marked as hidden, and how. */
function hiddenIn(html: string): [string | null, string | null][] {
  return [...normalised(html).body.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map((element) => [
    element.textContent,
    element.getAttribute(HIDDEN_ATTRIBUTE),
  ]);
}

describe("declarations that hide", () => {
  it.each([
    ["display:none", "display"],
    ["DISPLAY : None !important", "display"],
    ["color:red; display:none;", "display"],
    ["visibility:hidden", "visibility"],
    ["visibility:collapse", "visibility"],
    ["opacity:0", "opacity"],
    ["opacity:.01", "opacity"],
    ["font-size:0", "font-size"],
    ["font-size:0px", "font-size"],
    ["font-size:1px", "font-size"],
    ["font-size:0.01em", "font-size"],
    ["position:absolute;left:-9999px", "off-screen"],
    ["position:fixed;top:-1000em", "off-screen"],
    ["position:relative;right:-3000px", "off-screen"],
    ["text-indent:-9999px", "off-screen"],
    ["margin-left:-2000px", "off-screen"],
    ["position:absolute;clip:rect(0,0,0,0)", "clip"],
    ["clip:rect(1px 1px 1px 1px)", "clip"],
    ["clip-path:inset(50%)", "clip"],
    ["clip-path:circle(0)", "clip"],
    ["height:0;overflow:hidden", "size"],
    ["overflow:hidden;width:1px", "size"],
    ["max-height:0;overflow:clip", "size"],
    ["transform:scale(0)", "scale"],
    ["color:#fff", "colour"],
    ["color:#FFFFFF", "colour"],
    ["color:white", "colour"],
    ["color:transparent", "colour"],
    ["color:rgba(0,0,0,0)", "colour"],
    ["color:rgb(255, 255, 255)", "colour"],
    ["color:#eee;background-color:#eee", "colour"],
    ["background:#123;color:#123", "colour"],
  ])("%s", (css, how) => {
    expect(concealmentOf(css)).toBe(how);
    expect(hiddenIn(`<p>一<span style="${css}">二</span></p>`)).toEqual([["二", how]]);
  });
});

describe("declarations that hide nothing", () => {
  it.each([
    "",
    "none",
    "display:block",
    "visibility:visible",
    "opacity:0.5",
    "opacity:1",
    "font-size:12px",
    "font-size:1em",
    "font-size:1rem",
    "font-size:10%",
    "font-size:100%",
    "left:-9999px",
    "position:absolute;left:-10px",
    "text-indent:2em",
    "text-indent:-2em",
    "margin-left:-20px",
    "height:0",
    "height:100px;overflow:hidden",
    "overflow:hidden;max-height:300px",
    "clip-path:inset(0)",
    "transform:scale(0.9)",
    "transform:scale(1)",
    "color:#fff;background-color:#000",
    "color:white;background:navy",
    "color:#000",
    "background-color:#fff",
  ])("%s", (css) => {
    expect(concealmentOf(css)).toBeNull();
    expect(hiddenIn(`<p>一<span style="${css}">二</span></p>`)).toEqual([]);
  });
});

describe("rules of the page's own style sheets", () => {
  const style = (css: string, media = "") => `<style${media && ` media="${media}"`}>${css}</style>`;

  it.each([
    [style(".x{display:none}"), '<p class="x">二</p>'],
    [style("p.x , .y { visibility : hidden }"), '<p class="y">二</p>'],
    [style("div .x{opacity:0}"), '<div><p class="x">二</p></div>'],
    [style("div > p{font-size:0}"), "<div><p>二</p></div>"],
    [style("/* .y{} */ .x{/* */display:none}"), '<p class="x">二</p>'],
    [style("#gone{display:none}"), '<p id="gone">二</p>'],
    [style("@charset 'utf-8'; .x{display:none}"), '<p class="x">二</p>'],
    [style("@media print{.y{display:none}} .x{display:none}"), '<p class="x">二</p>'],
  ])("%s hides %s", (head, body) => {
    expect(hiddenIn(`${head}<p>一</p>${body}`).map(([text]) => text)).toEqual(["二"]);
  });

  it.each([
    [style(".x{display:none}", "print"), '<p class="x">二</p>'],
    [style("@media print{.x{display:none}}"), '<p class="x">二</p>'],
    [style("@media (max-width:600px){.x{display:none}}"), '<p class="x">二</p>'],
    [style(".x:hover{display:none}"), '<p class="x">二</p>'],
    [style(".x::before{display:none}"), '<p class="x">二</p>'],
    [style("p:not(.open){display:none}"), "<p>二</p>"],
    [style(".x{display:none"), '<p class="x y">二</p>'],
    [style("}}}{{{ .x"), '<p class="x">二</p>'],
    [style(".x > > {display:none}"), '<p class="x">二</p>'],
  ])("%s does not hide %s", (head, body) => {
    expect(hiddenIn(`${head}<p>一</p>${body}`)).toEqual([]);
  });
});

describe("attributes", () => {
  it("hidden hides", () => {
    expect(hiddenIn("<p hidden>二</p>")).toEqual([["二", "attribute"]]);
  });

  it("the mark of the capture stays as it is", () => {
    expect(hiddenIn(`<p ${HIDDEN_ATTRIBUTE}="colour">二</p>`)).toEqual([["二", "colour"]]);
  });

  it("the topmost element alone is marked", () => {
    expect(hiddenIn('<div hidden>一<p style="display:none">二<b hidden>三</b></p></div>')).toEqual([
      ["一二三", "attribute"],
    ]);
  });
});

describe("what opens on a click is not hidden", () => {
  it.each([
    "<details><summary>问</summary><p>答</p></details>",
    '<details style="display:none"><p>答</p></details>',
    '<div role="tabpanel" hidden>答</div>',
    '<div role="tabpanel" style="display:none">答</div>',
    '<div aria-expanded="false" style="display:none">答</div>',
    '<div role="tab" id="t">问</div><div id="p" aria-labelledby="t" hidden>答</div>',
    '<button aria-controls="p" aria-expanded="false">问</button><div id="p" hidden>答</div>',
    '<a href="#p" data-toggle="tab">问</a><div id="p" role="tabpanel" hidden>答</div>',
    '<div hidden="until-found">答</div>',
  ])("%s", (html) => {
    expect(hiddenIn(html)).toEqual([]);
  });
});
