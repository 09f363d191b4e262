// Pagefind, as it comes, over the same text that our own index has.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bytesOf, leftOut, pages } from "./pages.mjs";

export const name = "Pagefind";

/** Indexes the pages of `language`; what is served lies below the folder that comes back. */
export function index(site, language, work) {
  const folder = join(work, "pagefind", language);
  const input = join(work, "pagefind-pages", language);
  rmSync(folder, { recursive: true, force: true });
  rmSync(input, { recursive: true, force: true });
  const all = pages(site, language);
  for (const { page, html } of all) {
    const file = join(input, page, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  const options = ["--root-selector", "main", "--exclude-selectors", leftOut(language), "--silent"];
  const start = process.hrtime.bigint();
  execFileSync(join(work, "node_modules/.bin/pagefind"), ["--site", input, "--output-path", join(folder, "search"), ...options]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title>`);
  return { folder, start: "index.html", seconds, bytes: bytesOf(join(folder, "search")), pages: all.length };
}

/** Runs in the page: the addresses of the first `most` results. */
export async function search(query, most) {
  const pagefind = await import(new URL("search/pagefind.js", location.href).href);
  const found = await pagefind.search(query);
  const shown = await Promise.all((found?.results ?? []).slice(0, most).map((result) => result.data()));
  return shown.map((result) => result.raw_url ?? result.url);
}
