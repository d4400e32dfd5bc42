/** Runs in a world of its own in each page of the bench, as the probe does. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import "../../extension/content/claimed.ts";
import "../../extension/content/closer.ts";
import { inSlices } from "../../extension/content/idle.ts";
import { bodyOf, textContent } from "../../extension/content/live-dom.ts";
import { livePage } from "../../extension/content/live-page.ts";
import { glanceAt } from "../../extension/content/look.ts";
import { claimSteps } from "../../src/signs/claims.ts";
import { quietSigns, sightOf } from "../../src/signs/sight.ts";
import type { Steps } from "../../src/steps.ts";

const now = () => performance.now();

/** The page's turn comes between two slices: what lies between asking for it and having it is none of our time. */
let began = 0;
let slices: number[] = [];
/** Whether the glance asked for the signs. */
let asked = false;
globalThis.requestIdleCallback = ((run: () => void) => {
  slices.push(now() - began);
  setTimeout(() => {
    began = now();
    run();
  });
  return 0;
}) as typeof requestIdleCallback;

/** Settled when the page has been drawn, as every page is before the probe begins. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What the probe does in a page, by slices. */
async function probe(url: string): Promise<number[]> {
  slices = [];
  asked = false;
  began = now();
  const body = bodyOf(document);
  const ground = body && (await inSlices(glanceAt(body, textContent(body) ?? "")));
  slices.push(now() - began);
  if (!body || !ground) return slices;
  asked = true;
  // Here the page breathes as well: what reads the signs is sent for.
  await new Promise((resolve) => setTimeout(resolve));
  began = now();
  await globalThis.unmirrorSigns?.(body, ground, url);
  slices.push(now() - began);
  return slices;
}

async function timed(run: () => unknown): Promise<number[]> {
  const since = now();
  try {
    run();
  } catch {
    // What it says of the page is not of interest here, nor that it gives up.
  }
  return [now() - since];
}

/** Each gives the milliseconds of its slices. */
export const readers: Record<string, (url: string) => Promise<number[]>> = {
  probe,
  probably: () => timed(() => isProbablyReaderable(document)),
  readability: () => timed(() => new Readability(document.cloneNode(true) as Document).parse()),
};

/** Lets the readers take turns; the probe begins, as it does in a page that nobody has read yet. */
export async function takeTurns(url: string, rounds: number): Promise<Record<string, number[]>[]> {
  const names = Object.keys(readers);
  const times: Record<string, number[]>[] = [];
  await drawn();
  for (let round = 0; round < rounds; round++) {
    const turn = round % names.length;
    const taken: Record<string, number[]> = {};
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      taken[name] = (await readers[name]?.(url)) ?? [];
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (asked) taken.asked = [1];
    times.push(taken);
  }
  return times;
}

/** Milliseconds of each step, in their order. */
export async function stagesOf(url: string): Promise<[stage: string, time: number][]> {
  const stages: [string, number][] = [];
  await drawn();
  let since = now();
  const done = (stage: string) => {
    stages.push([stage, now() - since]);
    since = now();
  };
  const body = bodyOf(document);
  if (!body) return stages;
  const text = textContent(body) ?? "";
  done("text");
  const glance = glanceAt(body, text);
  let looked = glance.next();
  for (; !looked.done; looked = glance.next()) done(looked.value);
  done("glance");
  const ground = looked.value;
  if (!ground) return stages;
  const page = livePage(body, url);
  done("facts");
  const take = <Result>(steps: Steps<Result>): Result => {
    for (;;) {
      const step = steps.next();
      done(step.done ? "verdict" : step.value);
      if (step.done) return step.value;
    }
  };
  const sight = take(sightOf(page, ground));
  if (!quietSigns(sight)) take(claimSteps(sight, page.isHidden));
  return stages;
}
