// `npm start`. Loaded in two steps, so that an old Node is told so before it meets what it cannot read.
import './start/node-version.mjs';

await import('./start/run.mjs');
