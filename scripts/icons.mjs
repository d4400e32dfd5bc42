// Renders icons/icon.svg to the PNGs that the manifest names. Run by hand when the drawing changes; the PNGs are committed.
import { readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { needBrowser } from "./find-browser.mjs";

const SIZES = [16, 32, 48, 128];
const icons = new URL("../icons/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", icons)).toString("base64");

const browser = await puppeteer.launch({
  executablePath: needBrowser("chromium"),
  headless: true,
  pipe: true,
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    writeFileSync(new URL(`icon-${size}.png`, icons), await page.screenshot({ omitBackground: true }));
    console.log(`icons/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
