import { expect, test } from 'vitest';
import { structuredDataOf } from '../../src/layouts/structured-data.ts';

const place = {
  url: 'https://example.org/neuron/',
  course: 'https://example.org/',
  picture: 'https://example.org/cards/neuron.png',
  description: 'Ends a script: </script><b>',
};

test('structuredDataOf(resource, place) is safe to stand in HTML, and gives back what was said', () => {
  const text = structuredDataOf({ name: 'A <b>neuron</b>', minutes: 4, position: 2 }, place);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: 'A <b>neuron</b>', description: place.description });
});
