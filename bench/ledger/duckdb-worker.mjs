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
const table = (name, columns) =>
  `read_csv('${name}', header = true, delim = ',', quote = '"', auto_detect = false, columns = {${columns}}, null_padding = true, strict_mode = false)`;
const DETAIL = `"交易时间" LIKE '\`2%'`;
const AMOUNT = `CASE WHEN ${bare('交易状态')} = 'SUCCESS' THEN ${yuan('应结订单金额')} ELSE -${yuan('退款金额')} END AS amount`;

/** Just enough of a row to say whether it is there and equal. */
const lean = (name, _, columns) => `
  SELECT ${bare('微信订单号')} AS id, ${bare('交易状态')} AS type, ${bare('交易时间')} AS time,
         ${bare('微信退款单号')} AS refundId, ${AMOUNT}
  FROM ${table(name, columns)} WHERE ${DETAIL}`;

/** What our reader makes of a row too: all of its normal form, and a look at every cell for the digits of a card. */
const whole = (name, heading, columns) => `
  SELECT ${bare('微信订单号')} AS id, ${bare('交易状态')} AS type,
         CAST(${bare('交易时间')} AS TIMESTAMP) AS time, CAST(CAST(${bare('交易时间')} AS TIMESTAMP) AS DATE) AS day,
         ${bare('微信退款单号')} AS refundId, ${bare('商户订单号')} AS orderId, ${bare('特约商户号')} AS mid,
         ${bare('设备号')} AS tid, ${bare('货币种类')} AS currency, ${bare('退款状态')} AS state,
         round(CAST(${bare('手续费')} AS DECIMAL(18, 5)), 2) AS fee,
         regexp_matches(concat_ws(',', ${heading.map((one) => `"${one}"`).join(', ')}), '(^|[^0-9])[0-9]{13,19}([^0-9]|$)') AS card,
         ${AMOUNT}
  FROM ${table(name, columns)} WHERE ${DETAIL}`;

const compare = (before, after) => `
  SELECT b.id AS wasId, a.id AS isId, b.*, a.*
  FROM (${before}) b FULL OUTER JOIN (${after}) a ON a.id = b.id AND a.type = b.type AND a.refundId = b.refundId
  WHERE a.id IS NULL OR b.id IS NULL OR a.amount <> b.amount OR a.time <> b.time`;

let run = 0;

async function register(name, file, isHandle) {
  if (isHandle) await db.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  else await db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
}

async function differences(files, job) {
  run += 1;
  const names = files.map((_, at) => `${run}-${at}.csv`);
  for (const [at, name] of names.entries()) await register(name, files[at], job.endsWith('handles'));
  const heading = (await files[0].slice(0, 4096).text()).split(/\r?\n/)[0].split(',');
  const columns = heading.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const [before, after] = names.map((name) => (job.startsWith('lean') ? lean : whole)(name, heading, columns));
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
    postMessage({ result: await differences(files, job) });
  } catch (fault) {
    postMessage({ fault: String(fault) });
  }
};
postMessage({ ready: true });
