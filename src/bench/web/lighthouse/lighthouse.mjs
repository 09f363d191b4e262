// Runs Lighthouse in mobile mode on one page of each kind; called by src/bench/lighthouse.
// usage: lighthouse.mjs <folder of the site> <times>
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "./serve.mjs";

const pages = {
  home: "nl/index.html",
  exercise: "nl/methoden/kracht-achter-tranen/werkvormen/boze-brief/index.html",
  session: "nl/methoden/kracht-achter-tranen/bijeenkomsten/loslaten-bij-vuur/index.html",
  calendar: "nl/agenda/index.html",
};
const least = 0.98;
const categories = ["performance", "accessibility", "best-practices", "seo"];
const [folder, times] = process.argv.slice(2);

// The example asks search engines to stay away; a real site does not.
const server = await serve(folder, (html) => html.replace('<meta name="robots" content="noindex">', ""));
const browser = await launch({ chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(path) {
  const runs = [];
  for (let i = 0; i < Number(times); i++) {
    const { lhr } = await lighthouse(server.address + path, { port: browser.port, onlyCategories: categories });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    runs.push(lhr);
  }
  return runs;
}

let tooLow = false;
try {
  console.log("| page | performance | accessibility | best practices | search engines | LCP ms | TBT ms | CLS |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const [name, path] of Object.entries(pages)) {
    const runs = await measure(path);
    const scores = categories.map((id) => median(runs.map((run) => run.categories[id].score ?? 0)));
    const number = (id) => median(runs.map((run) => run.audits[id].numericValue));
    const figures = [Math.round(number("largest-contentful-paint")), Math.round(number("total-blocking-time")), number("cumulative-layout-shift").toFixed(3)];
    console.log(`| ${[name, ...scores.map((score) => Math.round(score * 100)), ...figures].join(" | ")} |`);
    for (const audit of Object.values(runs[0].audits)) {
      const counts = ["binary", "numeric", "metricSavings"].includes(audit.scoreDisplayMode);
      if (counts && audit.score !== null && audit.score < 0.9) console.error(`  ${name}: ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
    }
    tooLow ||= scores.slice(0, 3).some((score) => score < least);
  }
} finally {
  browser.kill();
  server.close();
}
console.log(`Lighthouse, mobile mode, median of ${times}`);
if (tooLow) {
  console.error(`lighthouse: a score of performance, accessibility or best practices is below ${least * 100}`);
  process.exit(1);
}
