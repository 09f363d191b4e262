// Weighs the same pages as three generators make them; called by src/bench/weights.
// usage: weights.mjs markdown <our site> <folder>      writes the four pages as Markdown
//        weights.mjs weigh <name>=<folder of a site>…  opens each page in Chromium and adds up what it asks for
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serve } from "./serve.mjs";

const base = "nl/methoden/kracht-achter-tranen/";
const pages = {
  home: "nl/index.html",
  article: base + "werkvormen/boze-brief/index.html",
  list: "nl/projecten/index.html",
  table: base + "bijeenkomsten/loslaten-bij-vuur/index.html",
};
const browserOptions = {
  executablePath: process.env.CHROME_PATH,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
};
// Puppeteer is installed beside Lighthouse.
const puppeteer = createRequire(join(process.cwd(), "target/bench/lighthouse/package.json"))("puppeteer-core");

/** Runs in the page: the text of its main part as Markdown, without what is there for looks. */
function asMarkdown() {
  const inline = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.data.replace(/\s+/g, " ").replace(/([\\`*_{}[\]<>|~])/g, "\\$1");
        if (child.nodeName === "A") return `[${inline(child)}](#)`;
        if (child.nodeName === "STRONG") return `**${inline(child)}**`;
        return inline(child);
      })
      .join("")
      .trim();
  const cells = (row) => `| ${[...row.cells].map(inline).join(" | ")} |`;
  const block = (node) => {
    const level = /^H([2-6])$/.exec(node.nodeName)?.[1];
    if (node.nodeName === "H1" || node.nodeName === "SCRIPT" || node.closest("nav")) return "";
    if (level) return `${"#".repeat(level)} ${inline(node)}\n\n`;
    if (/^(P|DT|DD|SUMMARY)$/.test(node.nodeName) && ![...node.children].some((child) => /^(P|UL|OL|DL|DIV)$/.test(child.nodeName))) return `${inline(node)}\n\n`;
    if (/^(UL|OL)$/.test(node.nodeName)) return [...node.children].map((item) => `- ${inline(item)}\n`).join("") + "\n";
    if (node.nodeName === "TABLE") {
      const [first, ...others] = node.rows;
      return `${cells(first)}\n|${" --- |".repeat(first.cells.length)}\n${others.map(cells).join("\n")}\n\n`;
    }
    return [...node.children].map(block).join("");
  };
  return { title: document.querySelector("h1").innerText, text: block(document.querySelector("main")) };
}

/** What `look` finds in a new tab of a new browser, on a site that is served meanwhile. */
async function looking(site, look) {
  const server = await serve(site);
  try {
    const browser = await puppeteer.launch(browserOptions);
    try {
      return await look(await browser.newPage(), server.address);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

async function markdown(site, folder) {
  mkdirSync(folder, { recursive: true });
  await looking(site, async (tab, address) => {
    for (const [name, path] of Object.entries(pages)) {
      await tab.goto(address + path);
      const { title, text } = await tab.evaluate(asMarkdown);
      const head = `---\ntitle: ${JSON.stringify(title)}\n${name === "home" ? 'slug: "/"\n' : ""}---\n\n`;
      writeFileSync(join(folder, name === "home" ? "index.md" : `${name}.md`), head + text);
    }
  });
}

/** What a phone asks for until the page has been quiet for a second, without scrolling or touching. */
async function weigh(tab, address) {
  await tab.setViewport({ width: 360, height: 800, isMobile: true });
  const parts = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  let requests = 0;
  const waiting = [];
  tab.on("response", (response) => {
    // Pictures within the style sheet are no requests.
    if (response.url().startsWith("data:")) return;
    const kind = response.request().resourceType();
    waiting.push(
      response.buffer().then((body) => {
        const size = kind === "font" || kind === "image" ? body.length : gzipSync(body, { level: 9 }).length;
        parts[kind in parts ? kind : "other"] += size;
        requests++;
      }),
    );
  });
  await tab.goto(address, { waitUntil: "networkidle0" });
  await new Promise((done) => setTimeout(done, 1000));
  await Promise.all(waiting);
  return { ...parts, whole: Object.values(parts).reduce((a, b) => a + b), requests };
}

async function compare(sites) {
  const kb = (bytes) => (bytes / 1024).toFixed(1);
  console.log("| page | made by | HTML | CSS | JS | fonts | other | whole | requests |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const kind of Object.keys(pages)) {
    for (const site of sites) {
      const [name, folder] = site.split("=");
      const path = name === "Handreiking" ? pages[kind] : kind === "home" ? "" : `${kind}/`;
      const weight = await looking(folder, (tab, address) => weigh(tab, address + path));
      const { document, stylesheet, script, font, other, whole } = weight;
      console.log(`| ${[kind, name, ...[document, stylesheet, script, font, other, whole].map(kb), weight.requests].join(" | ")} |`);
    }
  }
}

const [command, ...rest] = process.argv.slice(2);
await (command === "markdown" ? markdown(...rest) : compare(rest));
