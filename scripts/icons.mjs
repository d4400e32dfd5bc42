// Renders the drawings of icons/ to the PNGs that the manifest and extension/lights.ts name. Run by hand when a drawing
// changes; the PNGs are committed.
import { readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { needBrowser } from "./find-browser.mjs";

/** Drawing → name of its PNGs, and their sizes. The dot of small pictures is drawn apart: it must be seen at 16 pixels. */
const PICTURES = [
  { drawing: "icon.svg", name: "icon", sizes: [16, 32, 48, 128] },
  { drawing: "signs.svg", name: "signs", sizes: [16, 32] },
];
const icons = new URL("../icons/", import.meta.url);

const browser = await puppeteer.launch({
  executablePath: needBrowser("chromium"),
  headless: true,
  pipe: true,
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const page = await browser.newPage();
  for (const { drawing, name, sizes } of PICTURES) {
    const data = readFileSync(new URL(drawing, icons)).toString("base64");
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${data}">`,
      );
      writeFileSync(new URL(`${name}-${size}.png`, icons), await page.screenshot({ omitBackground: true }));
      console.log(`icons/${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}
