// Read before anything else, by any Node that knows modules: an old one gets a sentence, not a stack.
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  const has = process.versions.node;
  console.error(`Node ${has} is too old: Tillready needs ${wanted.join('.')} or newer (https://nodejs.org).`);
  process.exit(1);
}
