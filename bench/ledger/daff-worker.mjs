import * as daff from 'daff';

/** daff on rows as arrays of what a person is shown. `job` is `keyed` when it is told which columns make a row that row. */
let tables = [];

/** As `arrays` of the reading worker gives them. */
const FIELDS = 'providerId type time orderId refundId tender state amountMinor feeMinor currency'.split(' ');

function differences(isKeyed) {
  const [before, after] = tables.map((rows) => new daff.TableView(rows));
  const flags = new daff.CompareFlags();
  if (isKeyed) flags.ids = ['providerId', 'type'];
  const aligned = daff.compareTables(before, after, flags).align();
  const list = new daff.TableView([]);
  const diff = new daff.TableDiff(aligned, flags);
  diff.hilite(list);
  const { row_deletes, row_inserts, row_updates } = diff.getSummary();
  return { missing: row_deletes, extra: row_inserts, changed: row_updates };
}

self.onmessage = ({ data: { job, rows } }) => {
  try {
    if (rows) tables = rows.map((some) => [FIELDS, ...some]);
    postMessage({ result: rows ? undefined : differences(job === 'keyed') });
  } catch (fault) {
    postMessage({ fault: String(fault) });
  }
};
postMessage({ ready: true });
