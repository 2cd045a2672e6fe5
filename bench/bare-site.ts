import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';

/** The same words and the same stylesheet with nothing else: what any page of ours is measured against. */
export type BareSite = { url: string; close: () => Promise<void> };

const WORKER = `
self.addEventListener('install', (e) => e.waitUntil(caches.open('bare').then((c) => c.addAll(FILES))));
self.addEventListener('activate', (e) => e.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (e) => e.respondWith(caches.match(e.request).then((hit) => hit ?? fetch(e.request))));`;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** Reads a page of ours: its visible blocks as tag and text, and its stylesheets' bytes. */
export async function makeBarePage(url: string): Promise<{ html: string; css: string }> {
  const html = await (await fetch(url)).text();
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map((hit) => hit[1] ?? '');
  const css = (await Promise.all(sheets.map(async (sheet) => (await fetch(new URL(sheet, url))).text()))).join('\n');
  const body = html.replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>|<head>[\s\S]*?<\/head>/g, '');
  const blocks = [...body.matchAll(/<(h1|h2|h3|p|li|a)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const lines = blocks.map(([, tag = 'p', inner = '']) => {
    const words = escaped(inner.replace(/<[^>]+>/g, '').replace(/&[a-z#0-9]+;/g, ' ')).trim();
    return words === '' ? '' : tag === 'a' ? `<p><a href="#">${words}</a></p>` : `<${tag}>${words}</${tag}>`;
  });
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>bare</title><link rel="stylesheet" href="/bare.css"></head><body><main>${lines.join('')}</main></body></html>`;
  return { html: page, css };
}

/** Serves one bare page as gzip, with a worker that keeps it, on a free port of this machine. */
export async function serveBare({ html, css }: { html: string; css: string }): Promise<BareSite> {
  const keep = html.replace('</body>', '<script>navigator.serviceWorker.register("/sw.js")</script></body>');
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html; charset=utf-8', html],
    '/kept': ['text/html; charset=utf-8', keep],
    '/bare.css': ['text/css', css],
    '/sw.js': ['text/javascript', `const FILES = ['/kept', '/bare.css'];${WORKER}`],
  };
  const server: Server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(text ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(text));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
