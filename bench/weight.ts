import type { Browser } from '@playwright/test';
import type { Row } from './numbers';
import { newPhone, throttle, untilKept } from './phone';

const KB = 1024;
/** Names of the form library's own code, as it stands in a built chunk. */
const FORM_LIBRARY = /shouldUseNativeValidation|_formState|isSubmitSuccessful/;

type Weight = { html: number; script: number; forms: number; scripts: { name: string; bytes: number }[] };

/**
 * Bytes of a first visit until everything is kept: the page's own requests, the worker's apart. Scripts with their
 * headers, as they cross the wire; of the HTML what gzip made of it.
 */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await newPhone(browser);
  const page = await context.newPage();
  const cdp = await throttle(page, {});
  const asked = new Map<string, { type: string; url: string; head: number }>();
  const weight: Weight = { html: 0, script: 0, forms: 0, scripts: [] };
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const head = response.encodedDataLength;
    if (!response.fromServiceWorker) asked.set(requestId, { type, url: response.url, head });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one?.type === 'Document') weight.html += encodedDataLength - one.head;
    if (one?.type !== 'Script') return;
    weight.script += encodedDataLength;
    weight.scripts.push({ name: one.url.split('/').at(-1) ?? '', bytes: encodedDataLength });
  });
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    bodies.push(
      response.text().then(
        (text) => {
          if (FORM_LIBRARY.test(text)) weight.forms += 1;
        },
        // A body that is gone by now belonged to a request that was cut off.
        () => undefined,
      ),
    );
  });
  await page.goto(url);
  await untilKept(page);
  await Promise.all(bodies);
  await context.close();
  return weight;
}

/** `JavaScript of a first visit until idle` against its budgets. */
export async function measureWeight(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  const pages: [name: string, path: string, script: number | undefined][] = [
    ['an answer', '/zh/faq/data-lost', 165],
    ['home', '/zh', 215],
    ['list of answers', '/zh/faq', undefined],
    ['checklist', '/zh/checklist', undefined],
    ['booking', '/zh/booking', undefined],
  ];
  for (const [name, path, script] of pages) {
    const weight = await weigh(browser, site + path);
    rows.push({
      what: `JavaScript until idle: ${name}`,
      figure: weight.script / KB,
      unit: 'KB',
      ...(script ? { limit: script } : {}),
    });
    rows.push({ what: `HTML: ${name}`, figure: weight.html / KB, unit: 'KB', limit: 8 });
    if (name !== 'booking') {
      rows.push({
        what: `form library: ${name}`,
        figure: weight.forms,
        unit: 'KB',
        limit: 0,
        detail: 'chunks that hold it',
      });
    }
  }
  return rows;
}
