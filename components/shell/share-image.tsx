import type { Locale } from '@/lib/domain/vocabulary';

type Props = {
  locale: Locale;
  /** A group of the answers, which has a picture of its own (`scripts/share-images.ts`). */
  group?: string;
};

/**
 * The picture a chat shows beside a shared link. Written here and not by Next's metadata, which without `PUBLIC_URL` would
 * name localhost: an address relative to the page is right behind any host, and most readers resolve it.
 */
export function ShareImage({ locale, group = 'site' }: Props) {
  const path = `/share/${locale}-${group}.png`;
  const base = process.env.PUBLIC_URL;
  return (
    <>
      <meta property="og:image" content={base ? new URL(path, base).href : path} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
    </>
  );
}
