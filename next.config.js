import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/** @param {Record<string, string>} fields */
const fields = (fields) => Object.entries(fields).map(([key, value]) => ({ key, value }));

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * A page's own content-security-policy is written beside it after the build (scripts/build/seal-pages.ts).
 * Two policies on one response both apply, so no rule here may name a policy for an address that can be a page;
 * an unknown address is one too: it answers with the not-found page.
 */
const responseHeaders = [
  { source: '/:path*', headers: fields({ 'x-content-type-options': 'nosniff' }) },
  // What concerns documents only: a cheap phone loads a dozen scripts, and each would pay for it again.
  {
    source: '/:path((?!_next/static/).*)',
    headers: fields({
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(self), screen-wake-lock=(self), geolocation=(), microphone=(), payment=(), usb=()',
    }),
  },
  // Next would let shared caches keep a page for a year; a new release must reach phones at once. ETags keep it cheap.
  { source: '/:page(zh|en|desk)/:rest*', headers: fields({ 'cache-control': 'no-cache' }) },
  { source: '/:room(api|content|rsc|icons)/:rest*', headers: fields({ 'content-security-policy': NOTHING }) },
  // A script here may be a web worker, and a worker lives by the policy of its own response: WASM is allowed there only.
  {
    source: '/_next/static/:rest*',
    headers: fields({
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    }),
  },
  {
    source: '/sw.js',
    headers: fields({
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    }),
  },
  // A pack is named by its hash; only the list of the newest ones changes.
  {
    source: '/content/:pack((?!current\\.json).+)',
    headers: fields({ 'cache-control': 'public, max-age=31536000, immutable' }),
  },
  { source: '/:list(content/current\\.json|rsc/pack\\.json)', headers: fields({ 'cache-control': 'no-cache' }) },
];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ['@electric-sql/pglite', 'pino'],
  // An unchanged source gives a byte-identical build, so phones download nothing: scripts/build.ts sets the hash.
  generateBuildId: () => process.env.TILLREADY_BUILD_ID ?? 'dev',
  headers: async () => responseHeaders,
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
