import { numberOf } from '@/lib/domain/answer';
import { preferredLocale } from '@/lib/i18n/preferred';
import { packOf } from '@/lib/server/content';

type Context = { params: Promise<{ number: string }> };

/** The short address on slips and QR codes: `/q/7` leads to question 7 in the reader's language. Offline the worker answers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  const locale = preferredLocale(request.headers.get('accept-language'));
  const answer = packOf(locale).answers.find(({ id }) => String(numberOf(id)) === number);
  // A route cannot draw the page for what is not there, so another number goes to an address that nothing answers.
  // Relative, because behind a proxy the server does not know the name it is called by.
  const location = `/${locale}${answer ? `/faq/${answer.slug}` : `/q/${encodeURIComponent(number)}`}`;
  return new Response(null, { status: 307, headers: { location, vary: 'accept-language' } });
}
