import { expect, it } from 'vitest';
import { traceIn } from '../../src/quantities/trace.ts';
import { trainingNumbers } from './numbers.ts';

it('traceIn(numbers) has a heading, and a line for every update until the run has ended, exact', () => {
  expect(traceIn(trainingNumbers({ train: [1, 2], w: 3, alpha: 0.5, pass: 2 }))).toBe(
    [
      'pass,input,weight before,prediction,goal,delta,weight after',
      '1,1,3,3,1,2,2',
      '1,2,2,4,2,2,1',
      '',
    ].join('\n'),
  );
});
