// The words that the search of the page finds in texts: node words.mjs <engine> <language> < texts, one a line as JSON.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const [engine, language] = process.argv.slice(2);
runInThisContext(readFileSync(engine, "utf8"), engine);
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const found = globalThis.handreikingSearch.words(JSON.parse(line).query, language);
  console.log(found.map(({ form, start, end }) => `${form} ${start} ${end}`).join("\t"));
}
