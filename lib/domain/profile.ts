import type { Only } from './content';
import type { DeviceClass, Industry, Peripheral, ServiceId, Tender } from './vocabulary';

/**
 * What the shop said of itself in four skippable questions. A question nobody answered is `undefined`:
 * everything is then shown, with that reason. `core` are the tenders the shop cannot open without (DOMAIN §8.3).
 */
export type ShopProfile = {
  classes?: readonly DeviceClass[] | undefined;
  tenders?: readonly Tender[] | undefined;
  core?: readonly Tender[] | undefined;
  peripherals?: readonly Peripheral[] | undefined;
  industries?: readonly Industry[] | undefined;
  /** Of the booked visit, once there is one: a remote update brings no technician and replaces no device. */
  services?: readonly ServiceId[] | undefined;
};

export type Dimension = keyof Only;
const DIMENSIONS: readonly Dimension[] = ['classes', 'tenders', 'peripherals', 'industries', 'services'];

/**
 * `for`: it concerns this shop. `not-for`: an answer rules it out, `because` names the question.
 * `unasked`: it is shown because `because` was not answered.
 */
export type Concern = { is: 'for' } | { is: 'not-for'; because: Dimension } | { is: 'unasked'; because: Dimension };

/** Whether an item or test concerns a shop. Every dimension given must match; one that was not answered matches. */
export function concernOf(only: Only | undefined, profile: ShopProfile): Concern {
  let unasked: Dimension | undefined;
  for (const dimension of DIMENSIONS) {
    const wanted: readonly string[] | undefined = only?.[dimension];
    if (!wanted) continue;
    const answered: readonly string[] | undefined = profile[dimension];
    if (!answered) unasked ??= dimension;
    else if (!wanted.some((one) => answered.includes(one))) return { is: 'not-for', because: dimension };
  }
  return unasked ? { is: 'unasked', because: unasked } : { is: 'for' };
}

/** The tenders whose failure keeps the shop closed. Until the shop says which, all of them: never a false all-clear. */
export const isCore = (tender: Tender, profile: ShopProfile): boolean => profile.core?.includes(tender) ?? true;
