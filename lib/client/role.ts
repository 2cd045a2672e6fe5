import 'client-only';
import type { KindName } from '@/lib/domain/kinds';
import { readIdentity } from './identity';
import { useLive } from './live';

/**
 * Whether the server would take an entry of this kind from this phone (`checkWriter`), so that a screen offers only what
 * can be done. `undefined` while the phone is being asked; a phone that has recorded nothing yet is its owner's.
 */
export function useMayWrite(kind: KindName): boolean | undefined {
  return useLive(`may-write/${kind}`, async (tables) => {
    const { role = 'owner' } = (await readIdentity(tables)) ?? {};
    // Whatever people may write, an owner may: most phones need not load the rules for this.
    if (role === 'owner') return true;
    return (await import('@/lib/domain/kinds')).checkWriter(kind, role) === undefined;
  });
}
