import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['@electric-sql/pglite', 'pino'],
  // An unchanged source gives a byte-identical build, so phones download nothing: scripts/build.ts sets the hash.
  generateBuildId: () => process.env.TILLREADY_BUILD_ID ?? 'dev',
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
