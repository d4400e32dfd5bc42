// The rules of the house: each says in a sentence where it is broken. `node scripts/house-rules.mjs` (after the build).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { runnerImport } from "vite";
import { inProject, readJson, root } from "./project.mjs";
import { factsOf } from "./source-facts.mjs";

/** What the extension asks for at install; each must be used. What shows that it is, beside what grants it on a click. */
const PERMISSIONS = {
  activeTab: /\bscripting\.executeScript\b/,
  contextMenus: /\bcontextMenus\.create\b/,
  scripting: /\bscripting\.executeScript\b/,
  storage: /\bstorage\.(?:session|local)\b/,
};

/** What it may ask for later, on a click: where pages may be judged as they are browsed. What shows that it does ask. */
const OPTIONAL_HOSTS = ["http://*/*", "https://*/*"];
const ASKS_FOR_HOSTS = /\bpermissions\.request\b/;

/** The policy of extension pages is written out in full: what is left out would be allowed, or the browser's to choose. */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: http: https:",
  "font-src": "'none'",
  "media-src": "'none'",
  "connect-src": "'none'",
  "worker-src": "'none'",
  "manifest-src": "'none'",
  "object-src": "'none'",
  "frame-src": "'self'",
  "frame-ancestors": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** Pages that the welcome page shows as somebody else's: one for each language, and their words with them. */
const SAMPLE = /^extension\/welcome\/sample-[\w-]+\.html$/;

const LANGUAGES = ["en", "zh_CN", "zh_TW"];
const PRODUCT = "Unmirror";
const BUILDS = ["chrome", "firefox"];

/** Sizes of what is loaded together, gzipped, in bytes; raised only in the change that needs it. */
const BUDGETS = readJson("scripts", "budgets.json");

// Files.

const LEFT_OUT = new Set(["node_modules", "dist", "demo", "coverage", ".git"]);

function filesIn(folder, left = LEFT_OUT) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path, left) : [path];
  });
}

const named = (file) => relative(root, file).split(sep).join("/");
const text = (file) => readFileSync(file, "utf8");
const isCode = (file) => /\.m?ts$/.test(file) && !/\.d\.m?ts$/.test(file) && !file.endsWith(".test.ts");
const builtFiles = (build) => filesIn(inProject("dist", build), new Set());
const builtManifest = (build) => readJson("dist", build, "manifest.json");

const sources = () => [...filesIn(inProject("src")), ...filesIn(inProject("extension"))].filter(isCode);
const core = () => filesIn(inProject("src")).filter((file) => isCode(file) && !named(file).startsWith("src/cli/"));
const pages = () => filesIn(inProject("extension")).filter((file) => file.endsWith(".html"));

const known = new Map();
/** Facts of a file, as a list of {name, line, file}. */
function facts(file, list) {
  if (!known.has(file)) known.set(file, factsOf(file));
  return known.get(file)[list].map((fact) => ({ ...fact, file: named(file) }));
}
const place = ({ file, line }) => `${file}:${line}`;

// The rules: each gives the sentences of what breaks it.

/** What the language itself gives, the clock and what makes code of strings left out; and addresses, which are everywhere. */
const LANGUAGE = new Set([
  ...vm.runInNewContext("Object.getOwnPropertyNames(globalThis)"),
  "URL",
  "TextDecoder",
  "TextEncoder",
  "__VERSION__",
]);
for (const name of ["console", "eval", "Function", "globalThis", "WebAssembly"]) LANGUAGE.delete(name);
const isOfLanguage = (name) =>
  /^(?:Date|Math)\b|^new Date/.test(name)
    ? /^(?:Date\.(?:UTC|parse)|new Date\(…\)|Math\.(?!random$)\w+)$/.test(name)
    : LANGUAGE.has(name);

const MAKES_HTML = new Set(["insertAdjacentHTML", "setHTMLUnsafe", "parseHTMLUnsafe", "createContextualFragment"]);

const RULES = {
  "the core takes nothing from its surroundings": () =>
    core().flatMap((file) =>
      facts(file, "globals")
        .filter(({ name }) => !isOfLanguage(name))
        .map((fact) => `${place(fact)} uses ${fact.name}: the core gets what it needs as an argument.`),
    ),

  "modules of Node are for the command alone": () =>
    sources().flatMap((file) =>
      facts(file, "imports")
        .filter(({ name }) => name.startsWith("node:") && !named(file).startsWith("src/cli/"))
        .map((fact) => `${place(fact)} imports ${fact.name}: only src/cli may.`),
    ),

  "the browser's interfaces are for the shells alone": () =>
    sources().flatMap((file) =>
      facts(file, "imports")
        .filter(({ name }) => name === "webextension-polyfill" && !/^extension\/(?!content\/)/.test(named(file)))
        .map((fact) => `${place(fact)} imports ${fact.name}: the core knows no browser, and in pages it only weighs.`),
    ),

  "the sanitiser has one door": () =>
    sources().flatMap((file) =>
      facts(file, "imports")
        .filter(({ name }) => name === "dompurify" && named(file) !== "src/out/safe-html.ts")
        .map((fact) => `${place(fact)} imports ${fact.name}: only src/out/safe-html.ts may.`),
    ),

  "HTML becomes nodes in one place": () =>
    sources()
      .filter((file) => named(file) !== "src/out/safe-html.ts")
      .flatMap((file) => [
        ...facts(file, "writes").filter(({ name }) => name === "innerHTML" || name === "outerHTML"),
        ...facts(file, "calls").filter(({ name }) => MAKES_HTML.has(name)),
      ])
      .map((fact) => `${place(fact)} makes nodes of HTML (${fact.name}): only src/out/safe-html.ts may.`),

  "no string becomes code": () => [
    ...sources()
      .flatMap((file) => facts(file, "globals").filter(({ name }) => name === "eval" || name === "Function"))
      .map((fact) => `${place(fact)} uses ${fact.name}, which makes code of a string.`),
    ...BUILDS.flatMap(builtFiles)
      .filter((file) => file.endsWith(".js") && /\beval\s*\(|\bnew Function\b|\bimportScripts\s*\(/.test(text(file)))
      .map((file) => `${named(file)} holds eval, new Function or importScripts: stores refuse it.`),
  ],

  "no code comes from elsewhere": () => [
    ...BUILDS.flatMap(builtFiles)
      .filter(
        (file) =>
          /\.js$/.test(file) && /\bimport\s*\(?\s*["'`](?:https?:)?\/\/|from\s*["'](?:https?:)?\/\//.test(text(file)),
      )
      .map((file) => `${named(file)} loads code from a remote address.`),
    ...BUILDS.flatMap(builtFiles)
      .filter(
        (file) =>
          /\.(?:html|css)$/.test(file) &&
          /(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/.test(text(file)),
      )
      .map((file) => `${named(file)} loads something from a remote address.`),
    ...BUILDS.flatMap(builtFiles)
      .filter((file) => file.endsWith(".html") && /<script(?![^>]*\ssrc=)|\son\w+=/.test(text(file)))
      .map((file) => `${named(file)} has a script within the page.`),
  ],

  "the manifest asks for what is used, and no more": () =>
    BUILDS.flatMap((build) => {
      const manifest = builtManifest(build);
      const code = filesIn(inProject("extension")).filter(isCode).map(text).join("\n");
      const asked = manifest.permissions ?? [];
      return [
        ...[
          "web_accessible_resources",
          "content_scripts",
          "host_permissions",
          "optional_permissions",
          "externally_connectable",
        ]
          .filter((key) => key in manifest)
          .map((key) => `dist/${build}/manifest.json has ${key}.`),
        ...(JSON.stringify(manifest.optional_host_permissions) === JSON.stringify(OPTIONAL_HOSTS) &&
        ASKS_FOR_HOSTS.test(code)
          ? []
          : [`dist/${build}/manifest.json has other hosts to ask for than those agreed on, or nobody asks for them.`]),
        ...asked
          .filter((name) => !(name in PERMISSIONS))
          .map((name) => `dist/${build}/manifest.json asks for ${name}, which nobody has agreed to.`),
        ...Object.keys(PERMISSIONS)
          .filter((name) => !asked.includes(name))
          .map((name) => `dist/${build}/manifest.json does not ask for ${name}, which the code needs.`),
        ...asked
          .filter((name) => PERMISSIONS[name] && !PERMISSIONS[name].test(code))
          .map((name) => `The permission ${name} is asked for but not used.`),
        ...Object.keys(manifest.action?.default_icon ?? {})
          .concat(Object.keys(manifest.icons ?? {}))
          .filter((size) => pngSize(inProject("dist", build, manifest.icons[size])) !== Number(size))
          .map((size) => `The icon of ${size} pixels is missing or of another size in dist/${build}.`),
      ];
    }),

  "the manifest fits its browser": () => [
    ...["browser_specific_settings"]
      .filter((key) => key in builtManifest("chrome"))
      .map((key) => `dist/chrome has ${key}.`),
    ...["minimum_chrome_version"]
      .filter((key) => key in builtManifest("firefox"))
      .map((key) => `dist/firefox has ${key}.`),
    ...("scripts" in builtManifest("chrome").background ? ["dist/chrome has background.scripts."] : []),
    ...("service_worker" in builtManifest("firefox").background ? ["dist/firefox has background.service_worker."] : []),
    ...BUILDS.filter((build) => builtManifest(build).version !== readJson("package.json").version).map(
      (build) => `dist/${build} has another version than package.json.`,
    ),
  ],

  "the policy of extension pages is complete": () =>
    BUILDS.flatMap((build) => {
      const policy = builtManifest(build).content_security_policy?.extension_pages ?? "";
      const said = Object.fromEntries(policy.split(";").map((part) => part.trim().split(/\s+(.*)/s)));
      const names = new Set([...Object.keys(DIRECTIVES), ...Object.keys(said)]);
      return [...names]
        .filter((name) => said[name] !== DIRECTIVES[name])
        .map(
          (name) =>
            `dist/${build}: the policy says "${name} ${said[name] ?? "(nothing)"}", not "${DIRECTIVES[name] ?? "(nothing)"}".`,
        );
    }),

  "the article's frame runs no script": () =>
    BUILDS.flatMap(builtFiles)
      .filter((file) => /article[^/\\]*\.html$/.test(file))
      .filter((file) => {
        const { document } = new JSDOM(text(file)).window;
        const policy =
          document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
        return !/(?:^|;)\s*default-src 'none'/.test(policy) || document.querySelector("script") !== null;
      })
      .map((file) => `${named(file)} has a script, or no policy with default-src 'none'.`),

  "built files are clean text": () =>
    BUILDS.flatMap(builtFiles)
      .filter((file) => /\.(?:js|html|css|json)$/.test(file))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
      .filter((file) => /[\uFFFE\uFFFF\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text(file)))
      .map(
        (file) =>
          `${named(file)} holds a raw U+FFFE, U+FFFF, control character or broken UTF-8: Chrome refuses such scripts.`,
      ),

  "the three languages say the same things": () => {
    const [first, ...others] = LANGUAGES.map((language) => [language, messages(language)]);
    return others.flatMap(([language, has]) => [
      ...Object.keys(first[1])
        .filter((key) => !(key in has))
        .map((key) => `_locales/${language} lacks "${key}".`),
      ...Object.keys(has)
        .filter((key) => !(key in first[1]))
        .map((key) => `_locales/${language} has "${key}", which en lacks.`),
      ...Object.keys(has)
        .filter((key) => key in first[1] && slots(has[key]) !== slots(first[1][key]))
        .map((key) => `_locales/${language}: "${key}" has other places to fill in than in en.`),
      ...Object.keys(has)
        .filter((key) => !has[key].message?.trim())
        .map((key) => `_locales/${language}: "${key}" is empty.`),
      ...Object.keys(has)
        .filter((key) => /\$\w+\$/.test(has[key].message))
        .map((key) => `_locales/${language}: "${key}" has something between two $, which Chromium takes for a name.`),
    ]);
  },

  "every message is used, and every message used is there": async () => {
    const has = new Set(Object.keys(messages("en")));
    const asked = await askedMessages();
    return [
      ...[...asked.exact]
        .filter(([key]) => !has.has(key))
        .map(([key, where]) => `${where} asks for the message "${key}", which _locales lacks.`),
      ...[...has]
        .filter(
          (key) =>
            !asked.exact.has(key) && !asked.loose.has(key) && !asked.beginnings.some((start) => key.startsWith(start)),
        )
        .map((key) => `The message "${key}" is used nowhere.`),
    ];
  },

  "every reason has its sentence in each language": async () => {
    const ids = await ruleIds();
    const keyOf = (id) => `rule_${id.replaceAll("-", "_")}`;
    const keys = new Set([...ids.keys()].map(keyOf));
    return LANGUAGES.flatMap((language) => {
      const has = messages(language);
      return [
        ...[...ids]
          .filter(([id]) => !(keyOf(id) in has))
          .map(([id, where]) => `_locales/${language} lacks "${keyOf(id)}": ${where} gives the reason "${id}".`),
        ...Object.keys(has)
          .filter((key) => key.startsWith("rule_") && !keys.has(key))
          .map((key) => `_locales/${language} has "${key}", but no reason is called so.`),
      ];
    });
  },

  "pages hold no words of their own": () =>
    pages()
      .filter((file) => !SAMPLE.test(named(file)))
      .flatMap((file) => {
        const { document, NodeFilter } = new JSDOM(text(file)).window;
        const found = [];
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) found.push(walker.currentNode.data.trim());
        for (const element of document.querySelectorAll("[title],[alt],[aria-label],[placeholder]")) {
          for (const name of ["title", "alt", "aria-label", "placeholder"])
            found.push(element.getAttribute(name) ?? "");
        }
        return found
          .filter((words) => words && words !== PRODUCT)
          .map((words) => `${named(file)} says "${words}": words come from _locales.`);
      }),

  "no machine's paths and no registry's host in the tree": () =>
    filesIn(root)
      .filter((file) => !/\.(?:png|woff2?|gz|zip)$/.test(file))
      .filter((file) => MACHINE.test(text(file)))
      .map((file) => `${named(file)} names a path of a machine or a registry: ${text(file).match(MACHINE)[0].trim()}`),

  "the lock names every package, for every system": () => {
    const { packages } = readJson("package-lock.json");
    // Where a package looks for another: in its own folder, then in those around it. `npm ci` refuses a lock with a gap.
    const isLocked = (from, name) => {
      for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
        if (`${at}${at && "/"}node_modules/${name}` in packages) return true;
        if (at === "") return false;
      }
    };
    return Object.entries(packages).flatMap(([place, { dependencies, devDependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter((name) => !isLocked(place, name))
        .map((name) => `package-lock.json lacks ${name}, which ${place || "package.json"} asks for.`),
    );
  },

  "nothing has outgrown its budget": () =>
    sizes()
      .filter(({ name, size }) => !(size <= BUDGETS[name]))
      .map(({ name, size }) => `${name}: ${size} bytes, but the budget is ${BUDGETS[name] ?? "not set"}.`),
};

const MACHINE = /(?:^|[^A-Za-z.])\/(?:work|root|farm|Users)\/|"resolve[d]": "http/m;

/** Width of a square PNG, or null. */
function pngSize(file) {
  if (!existsSync(file)) return null;
  const head = readFileSync(file);
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  return width === height ? width : null;
}

// Messages.

const messages = (language) => readJson("public", "_locales", language, "messages.json");
const slots = ({ message }) => [...new Set(message.match(/\$\d/g))].sort().join(" ");

const load = async (file) =>
  (await runnerImport(inProject(file), { root, configFile: false, logLevel: "error" })).module;

/** Ids of the rules that evidence names, each with where it comes from: the packs' and those that the code writes. */
async function ruleIds() {
  const { PACKS } = await load("src/noise/packs/index.ts");
  const { KINDS } = await load("src/types.ts");
  const { SENTENCES, DATELINES } = await load("src/origin/sentences/index.ts");
  const ids = new Map(PACKS.flatMap(({ lang, rules }) => rules.map(({ id }) => [id, `The pack "${lang}"`])));
  for (const { rule } of [...SENTENCES, ...DATELINES]) ids.set(rule, "src/origin/sentences");
  for (const file of core()) {
    for (const fact of facts(file, "rules")) {
      if (!fact.name.endsWith("*")) ids.set(fact.name, place(fact));
      // `found-${kind}`: of the kinds that the file has a row for.
      else {
        for (const kind of KINDS.filter((one) => new RegExp(`^\\s*"?${one}"?: \\{`, "m").test(text(file)))) {
          ids.set(fact.name.slice(0, -1) + kind, place(fact));
        }
      }
    }
  }
  return ids;
}

/** What of _locales is asked for: by name (exact), perhaps (any string), or by the beginning of the name. */
async function askedMessages() {
  const exact = new Map();
  for (const match of text(inProject("manifest.json")).matchAll(/__MSG_(\w+)__/g)) exact.set(match[1], "manifest.json");
  for (const file of pages()) {
    for (const match of text(file).matchAll(/\sdata-say[\w-]*="(\w+)"/g)) exact.set(match[1], named(file));
  }
  const loose = new Set();
  const beginnings = [];
  for (const file of sources()) {
    for (const fact of facts(file, "say")) exact.set(fact.name, place(fact));
    for (const fact of facts(file, "sayCount")) {
      for (const form of ["one", "other"]) exact.set(`${fact.name}_${form}`, place(fact));
    }
    for (const { name } of facts(file, "strings")) {
      if (/^\w+_\*$/.test(name)) beginnings.push(name.slice(0, -1));
      else for (const form of ["", "_one", "_other"]) loose.add(name + form);
    }
  }
  // The families whose members the code lists.
  const { KINDS, ATTRIBUTION_FIELDS } = await load("src/types.ts");
  const { REFUSALS } = await load("extension/refusal.ts");
  const family = (start, members, end = "") => {
    for (const member of members) exact.set(start + member.replaceAll("-", "_") + end, `the list of "${start}…"`);
  };
  family("kind_", KINDS);
  family("field_", ATTRIBUTION_FIELDS);
  family("why_", REFUSALS);
  family("why_", REFUSALS, "_help");
  return { exact, loose, beginnings };
}

// Sizes.

/** A script and all that it loads at once, as file names in its folder. */
function closure(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of text(join(folder, file)).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    closure(folder, join(file, "..", path), seen);
  }
  return seen;
}

const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Sizes of what is loaded together, as {name, size}. */
function sizes() {
  const folder = inProject("dist", "chrome");
  const all = builtFiles("chrome");
  const scripts = (files) =>
    gzipped(files.flatMap((file) => [...closure(folder, file)]).map((file) => join(folder, file)));
  const ofPage = (page) => [...text(page).matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map((match) => match[1]);
  const inPage = (name) => gzipped(all.filter((file) => new RegExp(`^${name}\\b.*\\.js$`).test(basename(file))));
  return [
    { name: "background", size: scripts([builtManifest("chrome").background.service_worker]) },
    { name: "copier in the page", size: inPage("capture") },
    { name: "probe in the page", size: inPage("probe") },
    { name: "signs in the page", size: inPage("closer") },
    { name: "claims in the page", size: inPage("claimed") },
    { name: "bar in the page", size: inPage("bar") },
    ...all
      .filter((file) => file.endsWith(".html") && ofPage(file).length > 0)
      .map((page) => ({ name: `${basename(page, ".html")} page`, size: scripts(ofPage(page)) })),
    { name: "whole extension", size: gzipped(all) },
    { name: "command", size: gzipped([inProject("dist", "cli.js")]) },
  ];
}

/** Checks every rule and prints what breaks it; gives [{rule, problems}]. */
export async function checkHouseRules() {
  const found = [];
  for (const [rule, check] of Object.entries(RULES)) {
    let problems;
    try {
      problems = [...new Set(await check())];
    } catch (error) {
      problems = [`It could not be checked: ${error instanceof Error ? error.message : error}`];
    }
    found.push({ rule, problems });
    console.log(`${problems.length === 0 ? "✓" : "✗"} ${rule}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  if (existsSync(inProject("dist", "chrome"))) {
    console.log("\n  gzipped                size   budget");
    for (const { name, size } of sizes()) {
      console.log(`  ${name.padEnd(20)} ${String(size).padStart(6)} ${String(BUDGETS[name] ?? "–").padStart(8)}`);
    }
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = await checkHouseRules();
  process.exitCode = found.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
