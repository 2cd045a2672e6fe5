import Papa from 'papaparse';

/** papaparse alone: the file's bytes to records of plain strings, part by part, which nobody looks at but to count them. */
self.onmessage = ({ data: { files, chunkSize } }) => {
  let records = 0;
  Papa.parse(files[0], {
    delimiter: ',',
    ...(chunkSize ? { chunkSize } : {}),
    chunk: ({ data }) => {
      records += data.length;
    },
    complete: () => postMessage({ result: { records } }),
    error: (fault) => postMessage({ fault: String(fault) }),
  });
};
postMessage({ ready: true });
