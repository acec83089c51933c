import type { APIRoute } from 'astro';
import { hrefOf } from '../layouts/chapters.ts';

/** What crawlers may read: everything, and where the map of it is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(hrefOf('sitemap-index.xml'), site).href}\n`);
