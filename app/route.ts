import { preferredLocale } from '@/lib/i18n/preferred';

/** The bare address leads to a language. Offline, and once a language was read, the phone's own worker answers instead. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  // Relative, because behind a proxy the server does not know the name it is called by.
  return new Response(null, { status: 307, headers: { location: `/${locale}`, vary: 'accept-language' } });
}
