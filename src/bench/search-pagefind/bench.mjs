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
/** How many pairs of queries with ten results are weighed: a first one, and one more. */
const pairs = 20;
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

/** Bytes and requests of a first query and of one more, with ten results each; the page itself does not count. */
async function weights(browser, engine, address, log, queries, language) {
  const cold = [];
  const warm = [];
  const ask = async (page, query) => {
    const results = await found(page, engine, query, language);
    const weight = { bytes: log.reduce((sum, one) => sum + one.bytes, 0), requests: log.length };
    log.length = 0;
    return { full: results.length === most, weight };
  };
  for (let i = 0; i + 1 < queries.length && warm.length < pairs; i++) {
    log.length = 0;
    const { page, close } = await tab(browser, address);
    // What the page has loaded by itself is the engine; the page is the first.
    log.shift();
    const first = await ask(page, queries[i].query);
    const second = await ask(page, queries[i + 1].query);
    if (first.full) cold.push(first.weight);
    if (first.full && second.full) warm.push(second.weight);
    await close();
  }
  const of = (all) => ({ bytes: median(all.map((one) => one.bytes)), requests: median(all.map((one) => one.requests)), pairs: all.length });
  return { cold: of(cold), warm: of(warm) };
}

async function measure(browser, engine, site, language, queries, work) {
  const index = engine.index(site, language, work);
  const log = [];
  const server = await serve(index.folder, undefined, (path, bytes) => path !== "/favicon.ico" && log.push({ path, bytes }));
  const address = server.address + index.start;
  try {
    const all = await ranks(browser, engine, address, queries, language);
    return { ...index, ranks: all, ...(await weights(browser, engine, address, log, queries, language)) };
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
  const weight = (what, number, value, shown) => row(what, number, (result) => shown(value(result)), value);
  return [
    ...kinds.map((kind) => row(kind, queries.filter((one) => one.kind === kind).length, of(kind))),
    row("**all**", queries.length, of("")),
    weight("first query, KB", results[0].cold.pairs, (one) => one.cold.bytes, kb),
    weight("first query, requests", results[0].cold.pairs, (one) => one.cold.requests, String),
    weight("next query, KB", results[0].warm.pairs, (one) => one.warm.bytes, kb),
    weight("next query, requests", results[0].warm.pairs, (one) => one.warm.requests, String),
    weight("index, KB on disk", results[0].pages, (one) => one.bytes, kb),
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
