// `npm start`. Written so that any Node that knows `import()` can read it: an old one gets a sentence, not a stack.
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `start: Node ${process.versions.node} is too old; Tillready needs ${wanted.join('.')} or newer (https://nodejs.org).`,
  );
  process.exit(1);
}
await import('./start/run.mjs');
