// The pages of a built site that search may find, and how their addresses are compared.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file below `folder`, from there, with `/`. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export const bytesOf = (folder) => files(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** The language that the site is written in: the one whose pages are not translations. */
const source = "nl";

/**
 * The pages of `language`, from its folder, with their HTML: those in the site map, unless their title has
 * no translation. Our own index has the same ones.
 */
export function pages(site, language) {
  const map = readFileSync(join(site, "sitemap.xml"), "utf8");
  const listed = [...map.matchAll(/<loc>[^<]*?\/\/[^/<]+\/([^<]*)<\/loc>/g)].map(([, path]) => path);
  const found = [];
  for (const path of listed) {
    if (!path.startsWith(`${source}/`)) continue;
    const page = path.slice(source.length + 1);
    const file = join(site, language, page, "index.html");
    if (!existsSync(file)) continue;
    const html = readFileSync(file, "utf8");
    const title = /<h1[^>]*>[^]*?<\/h1>/.exec(html)?.[0] ?? "";
    if (language === source || !title.includes(`lang="${source}"`)) found.push({ page, html });
  }
  return found;
}

/** What of a page is no text of it, as a selector; in translations also what still is in the source language. */
export const leftOut = (language) => [".no-search", "nav", ...(language === source ? [] : [`[lang=${source}]`])].join(", ");

/** The page of an address, below its language, as the quality sets name it. */
export function pageOf(address, language) {
  const path = new URL(address, "http://x/").pathname.replace(/index\.html$/, "").replace(/^\/|\/$/g, "");
  return decodeURIComponent(path).replace(new RegExp(`^${language}(/|$)`), "");
}
