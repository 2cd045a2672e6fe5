import { expect, test } from 'vitest';
import { flightFaults, markupFaults } from './markup';

test('a page without inline styles and handlers passes', () => {
  const html =
    '<body><script>const a = "<p style=x onclick=y><style>";</script><p class="style">style="a" onclick="b"</p></body>';
  expect(markupFaults(html)).toEqual([]);
});

test.each([
  ['<p style="color:red">', 'a style attribute'],
  ['<style>p{}</style>', 'an inline <style>'],
  ['<button type="button" onclick="go()">', 'an inline event handler'],
  ['<a href="javascript:go()">', 'a javascript: address'],
])('the build stops at %s', (html, fault) => {
  expect(markupFaults(html).join()).toContain(fault);
});

test('the shell name may stand in rows that end with a line, not in rows that say their length', () => {
  const safe = Buffer.from('1:"$Sreact"\n2:{"slug":"__shell__"}\n3:T6,一二0:["__shell__"]\n');
  expect(flightFaults(safe)).toEqual([]);
  const text = '答案 __shell__ 在这里';
  const broken = Buffer.from(`1:T${Buffer.byteLength(text).toString(16)},${text}0:{"a":1}\n`);
  expect(flightFaults(broken)).toHaveLength(1);
});
