// Asks the search of the page: node search.mjs <engine> <folder of the index> <language> <day> < queries, one a line as JSON.
// Answers with a line for each: how many pages, how many files were read for it and their bytes when they are compressed,
// whether a part was missing, and the addresses found. Each query is that of a new visitor.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

const [engine, folder, language, today] = process.argv.slice(2);
let files = 0;
let bytes = 0;
runInThisContext(readFileSync(engine, "utf8"), engine);
const load = async (address) => {
  const text = readFileSync(address);
  files++;
  bytes += gzipSync(text).length;
  runInThisContext(text.toString(), address);
};
for await (const line of createInterface({ input: process.stdin })) {
  const { query, ...options } = JSON.parse(line);
  [files, bytes] = [0, 0];
  const search = globalThis.handreikingSearch(folder, language, load);
  const { pages, hits, incomplete } = await search.search(query, { today, ...options });
  const found = hits.map(({ address, anchor }) => (anchor ? `${address}#${anchor}` : address));
  console.log([pages, files, bytes, incomplete, ...found].join("\t"));
}
