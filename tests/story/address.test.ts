import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/story/address.ts';
import { fit } from '../../src/story/fit.ts';
import { keysOf } from '../../src/story/keys.ts';
import { momentAt } from '../../src/story/moment.ts';
import { sentenceOf } from '../../src/story/refusal.ts';
import { anyEdited, story } from './any-story.ts';

const editsOf = (search: string) => Object.fromEntries(readAddress(story, search).edits);
const refusedOf = (search: string) => readAddress(story, search).refused;

describe('writeAddress(story, edits)', () => {
  it('writes only what differs, in the order of declaration, with lists as they are read', () => {
    const edits = new Map<string, number | string | number[]>([
      ['swap.train', [4, 0.5]],
      ['rule', 'gradient'],
      ['double.w', 2],
      ['double.x', -1],
      ['w', 0.05],
    ]);
    expect(writeAddress(story, edits)).toBe('?w=0.05&rule=gradient&double.x=-1&swap.train=4,0.5');
    expect(writeAddress(story, new Map())).toBe('');
  });

  it('leaves out a key that the chapter does not have', () => {
    expect(writeAddress(story, new Map([['zero.w', 1]]))).toBe('');
  });

  it('gives back the same edits when it is read, and the same address from these', () => {
    fc.assert(
      fc.property(anyEdited, ({ of, edits }) => {
        const address = writeAddress(of, edits);
        const read = readAddress(of, address);
        expect(read).toEqual({ edits, refused: [] });
        expect(writeAddress(of, read.edits)).toBe(address);
      }),
    );
  });
});

describe('readAddress(story, search)', () => {
  it('reads chapter and step keys, with or without the question mark', () => {
    expect(editsOf('?w=0.05&double.w=3&train=4,5,6')).toEqual({ w: 0.05, 'double.w': 3, train: [4, 5, 6] });
    expect(editsOf('w=1')).toEqual({ w: 1 });
    expect(editsOf('?train=4%2C5')).toEqual({ train: [4, 5] });
    expect(editsOf('?w=+1&x=20e-1&pass=1e+1')).toEqual({ w: 1, x: 2, pass: 10 });
  });

  it('takes a plus between two entries of a list for a space, and any other for a plus', () => {
    expect(editsOf('?train=4+5+6')).toEqual({ train: [4, 5, 6] });
    expect(editsOf('?train=4,+5,+6')).toEqual({ train: [4, 5, 6] });
    expect(editsOf('?train=4+0.05e+2')).toEqual({ train: [4, 5] });
  });

  it('reads the names that a number and a step had before', () => {
    expect(editsOf('?weight=1&twice.weight=3')).toEqual({ w: 1, 'double.w': 3 });
  });

  it.each(['.', ',', ')', ').', '!', ';'])(
    'leaves out “%s” where a letter has put it after a link',
    (end) => {
      expect(readAddress(story, `?w=0.5${end}`)).toEqual({ edits: new Map([['w', 0.5]]), refused: [] });
      expect(editsOf(`?train=4,5,6${end}`)).toEqual({ train: [4, 5, 6] });
      expect(editsOf(`?rule=gradient${end}`)).toEqual({ rule: 'gradient' });
    },
  );

  it('reads a link that was copied from the source of a page', () => {
    const { edits, refused } = readAddress(story, '?w=0.5&amp;train=4,5,6&amp;double.w=3');
    expect(Object.fromEntries(edits)).toEqual({ w: 0.5, train: [4, 5, 6], 'double.w': 3 });
    expect(refused).toEqual([]);
  });

  it('takes a value that is the lesson’s own for no edit, and does not complain', () => {
    const own = { edits: new Map(), refused: [] };
    expect(readAddress(story, '?w=0&double.w=2&train=1,2,3&rule=delta')).toEqual(own);
    expect(readAddress(story, '?w=-0')).toEqual(own);
  });

  it.each([
    ['?v=1', { key: 'v', given: '1', why: 'names no number that this chapter has' }],
    ['?=1', { key: '', given: '1', why: 'names no number that this chapter has' }],
    ['?zero.w=1', { key: 'zero.w', given: '1', why: 'names no number that a step of that name sets' }],
    ['?nowhere.w=1', { key: 'nowhere.w', given: '1', why: 'names no number that a step of that name sets' }],
    ['?.w=1', { key: '.w', given: '1', why: 'names no number that a step of that name sets' }],
    ['?__proto__=1', { key: '__proto__', given: '1', why: 'names no number that this chapter has' }],
    [
      '?constructor.w=1',
      { key: 'constructor.w', given: '1', why: 'names no number that a step of that name sets' },
    ],
    ['?w=', { key: 'w', given: '', why: 'is empty' }],
    ['?w=NaN', { key: 'w', given: 'NaN', why: 'is not a number' }],
    ['?w=Infinity', { key: 'w', given: 'Infinity', why: 'is not a number' }],
    ['?w=0x1', { key: 'w', given: '0x1', why: 'is not a number' }],
    ['?w=%E0%A4%A', { key: 'w', given: '\ufffd%A', why: 'is not a number' }],
    ['?rule=best', { key: 'rule', given: 'best', why: 'is not one of delta, gradient' }],
    ['?train=4,a,5', { key: 'train', given: '4,a,5', why: 'holds “a”, which is not a number' }],
    ['?w=1+1', { key: 'w', given: '1+1', why: 'is not a number' }],
    [`?w=${'a'.repeat(40)}`, { key: 'w', given: 'a'.repeat(40), why: 'is not a number' }],
    ['?train=,', { key: 'train', given: '', why: 'is empty' }],
  ])('refuses %s and says why', (search, refusal) => {
    expect(readAddress(story, search)).toEqual({ edits: new Map(), refused: [refusal] });
  });

  it.each([
    ['?w=9', 'w', 3, 'is not between −3 and 3'],
    ['?w=-1e308', 'w', -3, 'is not between −3 and 3'],
    ['?w=1e999', 'w', 3, 'is not between −3 and 3'],
    ['?pass=2.6', 'pass', 3, 'is not a whole number between 0 and 50'],
    ['?train=4,-1', 'train', [4, 0], 'holds “-1”, which is not between 0 and 9'],
    [`?train=${'5,'.repeat(5000)}`, 'train', [5, 5, 5, 5], 'has more than 4 entries'],
  ])('uses the nearest value for %.30s and says so', (search, key, used, why) => {
    const { edits, refused } = readAddress(story, search);
    expect(edits.get(key)).toEqual(used);
    expect(refused).toMatchObject([{ key, why, used }]);
  });

  it('uses the first value of a repeated key that can be used, under whichever of its names', () => {
    const { edits, refused } = readAddress(story, '?w=a&w=1&weight=2');
    expect(edits).toEqual(new Map([['w', 1]]));
    expect(refused.map(({ key, why }) => [key, why])).toEqual([
      ['w', 'is not a number'],
      ['weight', 'was asked for before'],
    ]);
  });

  it('still uses what comes after more nonsense than it tells of', () => {
    const { edits, refused } = readAddress(story, `?${'v=1&'.repeat(3000)}w=1`);
    expect(edits.get('w')).toBe(1);
    expect(refused).toHaveLength(20);
  });

  it('says of very long text what it says of any, and is done with it', () => {
    const long = [
      `1${' '.repeat(2e5)}1`,
      '9'.repeat(2e5),
      ','.repeat(2e5) + 'a',
      '1 2 '.repeat(5e4),
      '×'.repeat(2e5),
    ];
    for (const text of long) {
      const { refused } = readAddress(story, `?w=${text}&train=${text}&${text}=1`);
      expect(refused.map(({ key }) => key)).toContain('w');
    }
  });

  it('gives a usable moment and a bounded list of refusals, whatever the string', () => {
    const keys = fc.constantFrom(...keysOf(story).keys(), '__proto__', 'constructor', 'v', 'twice.weight');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.array(fc.double()).map(String),
      fc.constantFrom('%', '%F', '1/0', '1/3', '−1', '0,1', '1 000', '1 × 10⁻⁹', 'e', '.', '+', '\ud800'),
    );
    const pairs = fc.array(fc.tuple(keys, values), { maxLength: 60 });
    const likely = pairs.map((made) => '?' + made.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), likely), (search) => {
        const { edits, refused } = readAddress(story, search);
        expect(refused.length).toBeLessThanOrEqual(20);
        for (const refusal of refused) expect(sentenceOf(refusal).length).toBeLessThan(260);
        for (const [key, value] of edits) {
          const declaration = keysOf(story).get(key)?.declaration;
          expect(declaration && fit(declaration, value)).toEqual(value);
        }
        for (const step of story.steps.keys()) momentAt(story, { step, progress: 0, arrival: 1 }, edits);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sentenceOf(refusal)', () => {
  it('says what was asked, why it was not used, and what was done instead', () => {
    const said = refusedOf('?w=abc&double.w=5&v=3&train=4,10').map(sentenceOf);
    expect(said).toEqual([
      'The address asked for “w=abc”, but that is not a number, so it was left out.',
      'The address asked for “double.w=5”, but that is not between −3 and 3, so the page uses 3.',
      'The address asked for “v=3”, but that names no number that this chapter has, so it was left out.',
      'The address asked for “train=4,10”, but that holds “10”, which is not between 0 and 9, so the page uses 4, 9.',
    ]);
  });

  it('cuts what was asked for when it is long, and breaks no character', () => {
    const [refusal] = refusedOf(`?w=${'a'.repeat(39)}${'😀'.repeat(9)}`);
    expect(refusal?.given).toBe('a'.repeat(39) + '…');
  });
});
