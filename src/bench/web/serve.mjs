// Serves a folder as a good host does: gzip for texts, index.html for folders. Nothing leaves the machine.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
const zipped = new Set([".html", ".css", ".js", ".json", ".svg", ".txt"]);

/**
 * @param change what is done to each HTML page on its way out
 * @param sent is told what is sent: the path that was asked for, and the bytes of the body on the wire
 */
export async function serve(folder, change = (html) => html, sent = () => {}) {
  const server = createServer((request, response) => {
    let file = normalize(join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file.startsWith(normalize(folder)) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    let body = readFileSync(file);
    if (ending === ".html") body = Buffer.from(change(body.toString("utf8")));
    const headers = { "Content-Type": types[ending] ?? "application/octet-stream", "Cache-Control": "max-age=31536000" };
    if (zipped.has(ending)) {
      body = gzipSync(body, { level: 9 });
      headers["Content-Encoding"] = "gzip";
    }
    sent(request.url, body.length);
    response.writeHead(200, { ...headers, "Content-Length": body.length }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
