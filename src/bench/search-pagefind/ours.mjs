// Our own engine, as the site has it: everything that this benchmark knows of it is here.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf } from "./pages.mjs";

export const name = "Handreiking";

/** Whether the site has it. */
export const isIn = (site) => existsSync(join(site, "assets/search-engine.js"));

/** The build of the site has made the index; what is served is the site, with a page to search from. */
export function index(site, language) {
  const start = `search-bench-${language}.html`;
  writeFileSync(
    join(site, start),
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title><script src="assets/search-engine.js"></script>`,
  );
  return { folder: site, start, bytes: bytesOf(join(site, "search", language)), done: () => rmSync(join(site, start)) };
}

/** Runs in the page: the addresses of the first `most` results. */
export async function search(query, most) {
  const language = document.documentElement.lang;
  window.engine ??= window.handreikingSearch("search/", language);
  const wanted = { kind: "", audience: "", upcoming: false, today: "2026-11-22", most };
  const found = await window.engine.search(query, wanted);
  return found.hits.map((hit) => hit.address);
}
