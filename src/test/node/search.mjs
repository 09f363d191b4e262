// Asks the search of the page: node search.mjs <engine> <folder of the index> <language> <day> < queries, one a line as JSON.
// Answers with a line of JSON for each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

const [engine, folder, language, today] = process.argv.slice(2);
let files = 0;
let characters = 0;
runInThisContext(readFileSync(engine, "utf8"), engine);
const load = async (address) => {
  const text = readFileSync(address, "utf8");
  files++;
  characters += text.length;
  runInThisContext(text, address);
};
const search = globalThis.handreikingSearch(folder, language, load);
for await (const line of createInterface({ input: process.stdin })) {
  const { query, ...options } = JSON.parse(line);
  const answer = await search.search(query, { today, ...options });
  console.log(JSON.stringify({ ...answer, files, characters }));
}
