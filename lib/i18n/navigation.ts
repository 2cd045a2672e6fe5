import { createNavigation } from 'next-intl/navigation';
import { routing } from './routing';

/** Addresses without the language in front: `<Link href="/faq">`, `usePathname() === '/faq'`. Screens use `PlaceLink`. */
export const { Link, usePathname, useRouter } = createNavigation(routing);
