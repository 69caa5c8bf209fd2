// Fails when what index.html loads at once, scripts and styles, is above the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const budget = 225_000;
const dist = new URL("../dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");
const files = [...page.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(match => match[1]);
if (files.length === 0) throw new Error("index.html loads nothing: has the page been built?");

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  in all, of ${budget / 1000} kB (gzip)`);
if (total > budget) process.exitCode = 1;
