/**
 * Which library splits a transaction export: `node bench/ledger-split.mjs`, after `npm install` in bench/. Makes a WeChat bill
 * of 250,000 rows (65 MB) from a printed seed, plain and with every field quoted, and tells CPU time and wall time of each.
 */
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';

const require = createRequire(import.meta.url);
const { inferSchema, initParser } = require('udsv');

const SEED = 7;
const ROWS = 250_000;
const HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';

function bill(quoted) {
  let state = SEED;
  const dice = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
  const lines = [HEAD];
  for (let at = 0; at < ROWS; at += 1) {
    const time = new Date(1_764_547_200_000 + at * 2592).toISOString();
    const yuan = (Math.floor(dice() * 20_000) + 1) / 100;
    const cells = [
      `${time.slice(0, 10)} ${time.slice(11, 19)}`,
      'wx2421b1c4370ec43b',
      '10000100',
      '0',
      '',
      `420000120261209${String(1e12 + at * 7919)}`,
      `S2021012815${1e10 + at}`,
      `085e9858e3ba5186aafcbaed1${at % 977}`,
      'MICROPAY',
      'SUCCESS',
      'OTHERS',
      'CNY',
      yuan.toFixed(2),
      '0.00',
      '0',
      '0',
      '0.00',
      '0.00',
      '',
      '',
      '被扫支付测试',
      '',
      (yuan * 0.006).toFixed(2),
      '0.60%',
      yuan.toFixed(2),
      '0.00',
      '',
    ];
    lines.push(cells.map((cell) => (quoted ? `"\`${cell}"` : `\`${cell}`)).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Pieces of about a megabyte that end with a line, as the reader gets them. */
function pieces(text) {
  const list = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 1_000_000 >= text.length ? text.length : text.lastIndexOf('\n', at + 1_000_000) + 1;
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}

const SPLITTERS = {
  papaparse: (list) => {
    const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
    return list.reduce((sum, piece) => sum + parser.parse(piece, 0, true).data.length, 0);
  },
  udsv: (list) => {
    const parser = initParser(inferSchema(list[0]));
    let rows = 1;
    for (const piece of list) parser.chunk(piece, parser.stringArrs, (batch) => (rows += batch.length));
    parser.end();
    return rows;
  },
  'csv-parse': (list) => list.reduce((sum, piece) => sum + parse(piece, { relax_column_count: true }).length, 0),
};

console.log(`seed ${SEED}, ${ROWS} rows, node ${process.version}`);
for (const quoted of [false, true]) {
  const text = bill(quoted);
  const list = pieces(text);
  for (const [name, split] of Object.entries(SPLITTERS)) {
    const runs = Array.from({ length: 5 }, () => {
      const [cpu, wall] = [process.cpuUsage(), performance.now()];
      const rows = split(list);
      const spent = process.cpuUsage(cpu);
      return { rows, cpu: (spent.user + spent.system) / 1000, wall: performance.now() - wall };
    }).sort((a, b) => a.wall - b.wall);
    const { rows, cpu, wall } = runs[2];
    const speed = Math.round(Buffer.byteLength(text) / 1000 / wall);
    console.log(
      `${quoted ? 'quoted' : 'plain '} ${name.padEnd(10)} ${wall.toFixed(0)} ms, ${speed} MB/s, CPU ${cpu.toFixed(0)} ms, ${rows} records`,
    );
  }
}
