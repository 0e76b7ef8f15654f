import { element } from './element.js';

/** An address comes from a data file, so that it is a link only where it leads to the web. */
export const sourceLink = (url: string, text: string) =>
  isWeb(url) ? element('a', { href: url, rel: 'external noopener noreferrer' }, text) : text;

export const isWeb = (url: string) => /^https?:\/\//i.test(url);
