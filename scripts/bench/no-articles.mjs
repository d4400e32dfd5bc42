// Pages that can be no article, one of a kind and about as large as such pages are.

const many = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join("\n");
const page = (title, body, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const menu = many(14, (i) => `<a href="/menu/${i}">Section ${i}</a>`);

/** Name → markup. */
export const NO_ARTICLES = {
  "an empty page": page("", ""),

  "the shell of an application": page(
    "Mail",
    `<div id="root"><div class="spinner" role="progressbar"></div></div><noscript>This application needs scripts.</noscript>
    <script type="application/json">${JSON.stringify({ state: "x".repeat(60_000) })}</script>`,
  ),

  "a feed": page(
    "Home",
    `<header>${menu}</header><main>${many(
      80,
      (i) => `<div class="post"><div><a href="/u/${i}"><img alt="">Person ${i}</a> <time>${i} min</time></div>
      <div><span dir="auto">Went up the hill before breakfast, number ${i}, and the tea was still warm.</span></div>
      <div><button>Like</button><button>Answer</button><button>Share</button> <span>${i * 7}</span></div></div>`,
    )}</main>`,
  ),

  "a page of search results": page(
    "kettle - Search",
    `<form><input name="q" value="kettle"><button>Search</button></form>${menu}<div>${many(
      30,
      (i) => `<div class="result"><a href="https://shop${i}.example/"><h3>Kettle ${i}: which one to buy</h3></a>
      <cite>shop${i}.example › kettles</cite><div>A kettle of ${i} litres … <b>kettle</b> with a lid … and more.</div></div>`,
    )}</div><nav>${many(10, (i) => `<a href="?p=${i}">${i}</a>`)}</nav>`,
  ),

  "a portal of links": page(
    "门户",
    many(
      24,
      (i) =>
        `<div class="box"><h2>频道${i}</h2><ul>${many(
          25,
          (j) => `<li><a href="/${i}/${j}.html">第${j}条新闻的标题在这里</a></li>`,
        )}</ul></div>`,
    ),
    "zh",
  ),

  "the index of a forum": page(
    "论坛",
    `<table>${many(
      60,
      (i) => `<tr><td><a href="/t/${i}">求助：第${i}个问题怎么解决</a></td><td><a href="/u/${i}">用户${i}</a></td>
      <td>${i * 3}</td><td>昨天 12:${i}</td></tr>`,
    )}</table>`,
    "zh",
  ),

  "a gallery of pictures": page(
    "Album",
    `<div class="grid">${many(
      200,
      (i) =>
        `<figure><a href="/p/${i}"><img alt="Picture ${i}" width="200" height="150"></a><figcaption>No. ${i}</figcaption></figure>`,
    )}</div>`,
  ),

  "a form to sign in": page(
    "Sign in",
    `<main><h1>Sign in</h1><form><label>Name <input name="name"></label><label>Password <input type="password"></label>
    <button>Sign in</button></form><p>Forgotten? <a href="/reset">Ask for a new one</a>.</p></main>`,
  ),

  "a table of figures": page(
    "Dashboard",
    `<aside>${menu}</aside><section>${many(8, (i) => `<div class="card"><b>${i * 113}</b> orders</div>`)}</section>
    <table><thead><tr>${many(9, (i) => `<th>Column ${i}</th>`)}</tr></thead><tbody>${many(
      250,
      (i) => `<tr>${many(9, (j) => `<td>${(i * 37 + j * 11) % 1000}</td>`)}</tr>`,
    )}</tbody></table>`,
  ),

  "a video": page(
    "视频",
    `<header>${menu}</header><video controls width="800" height="450"></video><h1>山里的一天</h1>
    <div>12万次播放 · 3天前</div><div>${many(
      40,
      (i) => `<div class="comment"><b>观众${i}</b><span>拍得真好，第${i}次看</span><button>赞</button></div>`,
    )}</div><aside>${many(30, (i) => `<a href="/v/${i}"><img alt=""><span>下一个视频${i}</span></a>`)}</aside>`,
    "zh",
  ),
};
