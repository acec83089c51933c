import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What an empty line sets apart in a chapter, but for its head, where it begins with a word: its paragraphs. */
const paragraphsOf = (chapter: string): readonly string[] =>
  readFileSync(`content/${chapter}`, 'utf8')
    .replace(/^---[^]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => /^[\p{L}“_]/u.test(block));

describe.each(readdirSync('content').filter((file) => file.endsWith('.mdx')))('the chapter %s', (chapter) => {
  it('ends each paragraph where a sentence ends', () => {
    const paragraphs = paragraphsOf(chapter);
    expect(paragraphs.length).toBeGreaterThan(2);
    // A component may bring the full stop.
    expect(paragraphs.filter((paragraph) => !/[.:?!)”>]$/.test(paragraph))).toEqual([]);
  });
});
