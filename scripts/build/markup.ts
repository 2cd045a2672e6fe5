import { SHELL } from '../../worker/address';
import { textRows } from './flight-rows';

const SCRIPT_BODY = /(<script[^>]*>)[\s\S]*?<\/script>/g;
const TAG = /<[a-z][^>]*>/gi;

/**
 * What the page's security policy would block, or the worker would break. Empty when all is well.
 * A blocked style is seen by nobody until a person reports an ugly page, so the build stops instead.
 */
export function markupFaults(html: string): string[] {
  const faults: string[] = [];
  for (const [tag] of html.replace(SCRIPT_BODY, '$1').matchAll(TAG)) {
    if (/^<style/i.test(tag)) faults.push('an inline <style>');
    if (/\sstyle=/i.test(tag)) faults.push(`a style attribute: ${tag.slice(0, 120)}`);
    if (/\son[a-z]+=/i.test(tag)) faults.push(`an inline event handler: ${tag.slice(0, 120)}`);
    if (/="javascript:/i.test(tag)) faults.push(`a javascript: address: ${tag.slice(0, 120)}`);
  }
  return [...new Set(faults)];
}

/** A text row says its length in bytes before the text: another slug in it would shift everything after. */
export function flightFaults(flight: Buffer): string[] {
  const named = textRows(flight).filter((row) => row.includes(SHELL));
  return named.map((row) => `${SHELL} inside a length-prefixed text row: ${row.slice(0, 120)}`);
}
