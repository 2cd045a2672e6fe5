import 'server-only';

/** Read by `POST /api/session/restore` alone; no other route looks at it, so it opens nothing by itself. */
const NAME = 'tillready-restore';
const YEAR_SECONDS = 365 * 24 * 60 * 60;
const SECRET = /^[0-9a-f]{64}$/;

/** Whether the request came over HTTPS, directly or through a proxy. A plain-HTTP trial on a laptop gets no `Secure` cookie. */
const isHttps = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';

function withCookie(response: Response, secret: string, maxAge: number, request: Request): Response {
  const secure = isHttps(request) ? '; Secure' : '';
  response.headers.append(
    'set-cookie',
    `${NAME}=${secret}; Path=/api/session/restore; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`,
  );
  return response;
}

/** Leaves the phone's secret where scripts cannot read it and a wipe of script storage does not reach it. */
export const withRestoreCookie = (response: Response, secret: string, request: Request): Response =>
  withCookie(response, secret, YEAR_SECONDS, request);

/** Takes it away again: the phone was cleared. */
export const withoutRestoreCookie = (response: Response, request: Request): Response =>
  withCookie(response, '', 0, request);

/** Whether a page of this address asks: browsers name the page's own address, and no page can name another's. */
export function isOwnPage(request: Request): boolean {
  const origin = request.headers.get('origin') ?? '';
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The secret, only from a page of this address. */
export function readRestoreCookie(request: Request): string | undefined {
  if (!isOwnPage(request)) return undefined;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const secret = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return secret && SECRET.test(secret) ? secret : undefined;
}
