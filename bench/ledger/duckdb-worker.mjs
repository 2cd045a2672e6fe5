import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';

/**
 * DuckDB-WASM, which runs in a worker of its own under this one: it reads both files as text, makes amounts of what are
 * amounts, and pairs rows by the provider's number, the type and the number of the refund (a sale may be paid back in parts).
 * It is asked for no more columns than the comparison needs.
 */
const db = new AsyncDuckDB(new VoidLogger(), new Worker('/duckdb-browser-eh.worker.js'));
await db.instantiate('/duckdb-eh.wasm');
const connection = await db.connect();

const bare = (column) => `ltrim("${column}", '\`')`;
const yuan = (column) => `CAST(${bare(column)} AS DECIMAL(18, 2))`;
const rowsOf = (name) => `
  SELECT ${bare('微信订单号')} AS id, ${bare('交易状态')} AS type, ${bare('交易时间')} AS time,
         ${bare('商户订单号')} AS orderId, ${bare('微信退款单号')} AS refundId,
         CASE WHEN ${bare('交易状态')} = 'SUCCESS' THEN ${yuan('应结订单金额')} ELSE -${yuan('退款金额')} END AS amount
  FROM read_csv('${name}', all_varchar = true, header = true, delim = ',', quote = '"', auto_detect = false,
       columns = {COLUMNS}, null_padding = true, strict_mode = false)
  WHERE "交易时间" LIKE '\`2%'`;
const compare = (before, after) => `
  SELECT b.id AS wasId, a.id AS isId, b.*, a.*
  FROM (${before}) b FULL OUTER JOIN (${after}) a ON a.id = b.id AND a.type = b.type AND a.refundId = b.refundId
  WHERE a.id IS NULL OR b.id IS NULL OR a.amount <> b.amount OR a.time <> b.time`;

let run = 0;

async function register(name, file, isHandle) {
  if (isHandle) await db.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  else await db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
}

async function differences(files, isHandle) {
  run += 1;
  const names = files.map((_, at) => `${run}-${at}.csv`);
  for (const [at, name] of names.entries()) await register(name, files[at], isHandle);
  const heading = (await files[0].slice(0, 4096).text()).split(/\r?\n/)[0].split(',');
  const columns = heading.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const [before, after] = names.map((name) => rowsOf(name).replace('COLUMNS', columns));
  const found = (await connection.query(compare(before, after))).toArray().map((row) => row.toJSON());
  for (const name of names) await db.dropFile(name);
  const count = (holds) => found.filter(holds).length;
  return {
    list: found,
    missing: count(({ isId }) => isId === null),
    extra: count(({ wasId }) => wasId === null),
    changed: count(({ wasId, isId }) => wasId !== null && isId !== null),
  };
}

self.onmessage = async ({ data: { job, files } }) => {
  try {
    postMessage({ result: await differences(files, job === 'handles') });
  } catch (fault) {
    postMessage({ fault: String(fault) });
  }
};
postMessage({ ready: true });
