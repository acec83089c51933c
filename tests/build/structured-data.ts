import { parseHTML } from 'linkedom';
import { addressOf, type Site } from './site.ts';

/** What schema.org's LearningResource has on every page of the site, and the form that it must have. */
const forms: Readonly<Record<string, RegExp>> = {
  '@context': /^https:\/\/schema\.org$/,
  '@type': /^LearningResource$/,
  name: /\S/,
  description: /\S/,
  inLanguage: /^en$/,
  license: /^https:\/\/creativecommons\.org\//,
  educationalLevel: /^beginner$/,
  timeRequired: /^PT[1-9]\d*M$/,
  position: /^[1-9]\d*$/,
};

/** What the structured data of a page of the site lack, one sentence each; empty for a page that has all of them. */
export function lackingOf(site: Site, path: string): readonly string[] {
  const { document } = parseHTML(site.files.get(path) ?? '');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const [script] = scripts;
  if (!script || scripts.length > 1) return [`${path} has ${scripts.length} pieces of structured data`];
  const data = JSON.parse(script.textContent) as Readonly<Record<string, unknown>>;
  const lacking = Object.entries(forms).filter(([key, form]) => !form.test(text(data[key])));
  if (data['url'] !== addressOf(site, path)) lacking.push(['url', /^/]);
  if (text(data['isPartOf'], 'url') !== site.address) lacking.push(['isPartOf', /^/]);
  if (!Array.isArray(data['isBasedOn'])) lacking.push(['isBasedOn', /^/]);
  return lacking.map(([key]) => `${path} has no good ${key}`);
}

function text(value: unknown, key?: string): string {
  if (key !== undefined) return text((value as Readonly<Record<string, unknown>> | undefined)?.[key]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
