// Asks the queries of the quality sets of Pagefind and of our own engine, in Chromium; called by src/bench/search.
// usage: bench.mjs <folder of a built site> <folder of the sets> <folder to work in>
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import * as ours from "./ours.mjs";
import * as pagefind from "./pagefind.mjs";
import { pageOf } from "./pages.mjs";
import { serve } from "./serve.mjs";

const most = 10;
/** Of so many queries, one and the next are weighed. */
const step = 3;
const browserOptions = {
  executablePath: process.env.CHROME_PATH,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
};

function set(folder, language) {
  return readFileSync(join(folder, `${language}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([kind, query, expected]) => ({ kind, query, expected: expected.split("|") }));
}

/** A tab that has nothing in its cache, on a page from which the engine searches. */
async function tab(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address);
  return { page, close: () => context.close() };
}

/** The pages found, the best first; of a page that is found twice, the first counts. */
async function found(page, engine, query, language) {
  const addresses = await page.evaluate(engine.search, query, most);
  return [...new Set(addresses.map((address) => pageOf(address, language)))];
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 0 ? NaN : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** Where a page that was expected stands, from 1; 0 when it is not among the first ten. */
async function ranks(browser, engine, address, queries, language) {
  const { page, close } = await tab(browser, address);
  const all = [];
  for (const { query, expected } of queries) {
    const pages = await found(page, engine, query, language);
    all.push(pages.findIndex((one) => expected.includes(one)) + 1);
  }
  await close();
  return all;
}

/**
 * For pairs of queries the bytes and requests of the first one in an empty browser and of the second one after it, with
 * the results; the page itself does not count. Undefined where a query has no ten results.
 */
async function weights(browser, engine, address, log, queries, language) {
  const ask = async (page, query) => {
    const results = await found(page, engine, query, language);
    const weight = { bytes: log.reduce((sum, one) => sum + one.bytes, 0), requests: log.length };
    log.length = 0;
    return results.length === most ? weight : undefined;
  };
  const all = [];
  for (let i = 0; i + 1 < queries.length; i += step) {
    log.length = 0;
    const { page, close } = await tab(browser, address);
    // The page is the first; what it has loaded by itself is the engine.
    log.shift();
    const cold = await ask(page, queries[i].query);
    const warm = await ask(page, queries[i + 1].query);
    all.push({ cold, warm: cold && warm });
    await close();
  }
  return all;
}

async function measure(browser, engine, site, language, queries, work) {
  const index = engine.index(site, language, work);
  const log = [];
  const server = await serve(index.folder, undefined, (path, bytes) => path !== "/favicon.ico" && log.push({ path, bytes }));
  const address = server.address + index.start;
  try {
    const all = await ranks(browser, engine, address, queries, language);
    return { ...index, ranks: all, weights: await weights(browser, engine, address, log, queries, language) };
  } finally {
    server.close();
    index.done?.();
  }
}

const percent = (part, whole) => String(Math.round((100 * part) / whole));

/** success@1 · success@10 · mean reciprocal rank, among the first ten. */
function quality(ranks) {
  const sum = ranks.reduce((total, rank) => total + (rank ? 1 / rank : 0), 0);
  return [
    `${percent(ranks.filter((rank) => rank === 1).length, ranks.length)} %`,
    `${percent(ranks.filter((rank) => rank > 0).length, ranks.length)} %`,
    (sum / ranks.length).toFixed(2),
  ].join(" · ");
}

const kb = (bytes) => (bytes / 1024).toFixed(1);

function rows(language, queries, results) {
  const row = (what, number, cell, value) => {
    const [one, other] = results.map(value ?? (() => NaN));
    const ratio = one / other;
    return `| ${[language, what, number, ...results.map(cell), Number.isFinite(ratio) ? ratio.toFixed(1) : ""].join(" | ")} |`;
  };
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const of = (kind) => (result) => quality(result.ranks.filter((_, i) => !kind || queries[i].kind === kind));
  // Only what every engine has ten results for.
  const weight = (what, when, unit, shown) => {
    const both = results[0].weights.map((_, i) => i).filter((i) => results.every((result) => result.weights[i][when]));
    const value = (result) => median(both.map((i) => result.weights[i][when][unit]));
    return row(`${what} query, ${unit === "bytes" ? "KB" : unit}`, both.length, (result) => shown(value(result)), value);
  };
  return [
    ...kinds.map((kind) => row(kind, queries.filter((one) => one.kind === kind).length, of(kind))),
    row("**all**", queries.length, of("")),
    weight("first", "cold", "bytes", kb),
    weight("first", "cold", "requests", String),
    weight("next", "warm", "bytes", kb),
    weight("next", "warm", "requests", String),
    row("index, KB on disk", results[0].pages, (one) => kb(one.bytes), (one) => one.bytes),
    row("index, seconds", results[0].pages, (one) => one.seconds?.toFixed(1) ?? "with the site"),
  ];
}

const [siteFolder, sets, workFolder] = process.argv.slice(2);
const site = resolve(siteFolder);
const work = resolve(workFolder);
const engines = [pagefind, ...(ours.isIn(site) ? [ours] : [])];
const table = [`| language | what | of | ${engines.map(({ name }) => name).join(" | ")} | ratio |`, `| ${"--- | ".repeat(engines.length + 4)}`.trimEnd()];
const details = [["language", "kind", "query", ...engines.map(({ name }) => name)].join("\t")];
const browser = await puppeteer.launch(browserOptions);
try {
  for (const language of readdirSync(sets).map((file) => file.replace(".tsv", "")).sort()) {
    const queries = set(sets, language);
    const results = [];
    for (const engine of engines) results.push(await measure(browser, engine, site, language, queries, work));
    table.push(...rows(language, queries, results));
    queries.forEach(({ kind, query }, i) => details.push([language, kind, query, ...results.map(({ ranks }) => ranks[i])].join("\t")));
  }
} finally {
  await browser.close();
}
writeFileSync(join(work, "ranks.tsv"), details.join("\n") + "\n");
console.log(table.join("\n"));
