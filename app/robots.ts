import type { MetadataRoute } from 'next';
import { publicAddress } from '@/lib/server/public-address';
import { SHELL } from '@/worker/address';

/** The desk, the API and the page the worker fills in are nobody's to find. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/desk', `/*/faq/${SHELL}`] },
    sitemap: `${await publicAddress()}/sitemap.xml`,
  };
}
