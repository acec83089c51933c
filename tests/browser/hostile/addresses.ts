import fc from 'fast-check';

/** Queries and fragments that a hostile, mistaken or curious hand may write; `used` says that nothing of it is refused. */
export const handMade: readonly { readonly name: string; readonly tail: string; readonly used?: true }[] = [
  { name: 'that is huge', tail: `?w=${'9'.repeat(100_000)}` },
  {
    name: 'with ten thousand keys',
    tail: `?${Array.from({ length: 10_000 }, (_, at) => `k${at}=1`).join('&')}`,
  },
  {
    name: 'with a list of thousands',
    tail: `?train=${Array.from({ length: 5000 }, (_, at) => at % 9).join(',')}`,
  },
  { name: 'that is empty', tail: '?', used: true },
  { name: 'with empty values', tail: '?w=&x=&train=' },
  { name: 'that repeats itself', tail: '?w=1&w=2&w=3' },
  { name: 'that was encoded twice', tail: '?w=%2533&%2577=3' },
  {
    name: 'of HTML',
    tail: '?w=<img src=x onerror=alert(1)>&<script>alert(1)</script>=1#<img src=x onerror=alert(1)>',
  },
  {
    name: 'of prototype names',
    tail: '?__proto__=1&constructor=2&toString=3&w.__proto__=4&hasOwnProperty.w=1',
  },
  { name: 'of infinities', tail: '?w=Infinity&x=-Infinity&alpha=NaN' },
  { name: 'of numbers too large', tail: '?w=1e308&x=-1e308&alpha=1e308&train=1e308,1e308' },
  { name: 'of numbers too small', tail: '?w=5e-324&x=1e-320&q=1' },
  { name: 'of zeros below zero', tail: '?w=-0&x=-0&alpha=-0&q=' },
  { name: 'that is no UTF-8', tail: '?w=%ff%fe&%=%&x=%E0%A4%A' },
  { name: 'with control characters', tail: '?w=%00%0a%e2%80%ae1&x=%f0%9f%92%a9' },
  { name: 'of separators', tail: '?&&&===&;;&?w=1?&w==1' },
  { name: 'with a fragment that leads nowhere', tail: '#nowhere.at%20all' },
  { name: 'with a fragment that is huge', tail: `#${'x'.repeat(100_000)}` },
  { name: 'with a fragment of a selector', tail: '#%22%5D,*%7B' },
];

const names = [
  'w',
  'x',
  'goal',
  'alpha',
  'train',
  'test',
  'pass',
  'tolerance',
  'rule',
  'k',
  'goals',
  'goalsby',
];
const steps = ['double', 'zero', 'two', 'work', 'sandbox', 'cure', 'update', '', '__proto__'];
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 6 }));
const key = fc.oneof(
  { weight: 4, arbitrary: name },
  fc.tuple(fc.constantFrom(...steps), name).map((parts) => parts.join('.')),
);
const number = fc
  .oneof(fc.double(), fc.integer({ min: -20, max: 20 }), fc.constantFrom(0, -0, 1e308, -1e308, 5e-324))
  .map(String);
const value = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: fc.array(number, { maxLength: 20 }).map((list) => list.join(',')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const written = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
const parameter = fc.tuple(key, value).map((pair) => pair.map(written).join('='));
const tail = fc
  .tuple(fc.array(parameter, { maxLength: 8 }), fc.constantFrom(...steps))
  .map(([parameters, step]) => `?${parameters.join('&')}#${step}`);

/** Random tails of addresses, the same ones each time. */
export function randomTails(count: number): readonly string[] {
  return fc.sample(tail, { numRuns: count, seed: 20_200_324 });
}
