import { hasLocale } from 'next-intl';
import { routing } from '@/lib/i18n/routing';

type Context = { params: Promise<{ locale: string }> };

/**
 * Where other apps share files to. The phone's service worker answers this address; until it does, the person is led to where a file
 * can be chosen by hand. The body is never read: no file of a shop comes to the server.
 */
async function leadBack(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
  // Relative, as behind a proxy the server does not know its name; closing spares the rest of a large body.
  const headers = { location: `/${locale}/ledger`, connection: 'close', 'cache-control': 'no-store' };
  return new Response(null, { status: 303, headers });
}

export { leadBack as GET, leadBack as POST };
