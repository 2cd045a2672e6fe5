import { expect, test } from 'vitest';
import { inlineScripts, pagePolicy } from './page-policy';

test('every script written into the page is found, and none that is fetched', () => {
  const html =
    '<head><script src="/a.js" async=""></script><script src="/b.js" noModule=""></script></head>' +
    '<body><script id="_R_">one("<b>")</script><p>src=</p><script>two()\nthree()</script></body>';
  expect(inlineScripts(html)).toEqual(['one("<b>")', 'two()\nthree()']);
});

test('a page may run its own scripts, and nothing inline beside them', () => {
  const policy = pagePolicy(['AAA=', 'BBB=', 'AAA=']);
  expect(policy).toContain("script-src 'self' 'sha256-AAA=' 'sha256-BBB=';");
  expect(policy).not.toContain('unsafe');
});
