import { type Behaviour, behaviourOf } from '../neuron/behaviour.ts';
import { endText } from './end-text.ts';
import { factorsIn, passFactorIn } from './factors.ts';
import { behaviourText, factorsText, passEffectText } from './rate-text.ts';
import { inPieces, inWords } from './in-words.ts';
import type { Numbers } from '../story/number.ts';
import { once } from '../story/once.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { runIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** What the weight does. */
export const behaviourIn: (numbers: Numbers) => Behaviour = once((numbers) =>
  behaviourOf(settingIn(numbers)),
);

/** What a chapter with a learning rate can show: how its run goes and ends, and what each example does to the distance. */
export const rateResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ['factors', inWords((numbers) => factorsText(factorsIn(numbers)))],
  ['pass-factor', (numbers) => valueResult(passFactorIn(numbers))],
  ['pass-effect', inWords((numbers) => passEffectText(passFactorIn(numbers), behaviourIn(numbers)))],
  ['behaviour', inWords((numbers) => behaviourText(behaviourIn(numbers)))],
  ['run-end', inPieces((numbers) => endText(runIn(numbers), settingIn(numbers)))],
];
