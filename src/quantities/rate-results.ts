import { type Behaviour, behaviourOf } from '../neuron/behaviour.ts';
import { endText } from './end-text.ts';
import { factorsIn, passFactorIn } from './factors.ts';
import { behaviourText, factorsText, passEffectText } from './rate-text.ts';
import { said } from './said.ts';
import type { Numbers } from '../story/number.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { runIn } from './trained.ts';
import { valueResult } from './value-result.ts';

const behaviourIn = (numbers: Numbers): Behaviour => behaviourOf(settingIn(numbers));

/** The text for what the weight does, out of one for every behaviour. */
export const byBehaviour = (texts: Readonly<Record<Behaviour, string>>): ResultOf =>
  said((numbers) => texts[behaviourIn(numbers)]);

/** What a chapter with a learning rate can show: how its run goes and ends, and what each example does to the distance. */
export const rateResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ['factors', said((numbers) => factorsText(factorsIn(numbers)))],
  ['pass-factor', (numbers) => valueResult(passFactorIn(numbers))],
  ['pass-effect', said((numbers) => passEffectText(passFactorIn(numbers), behaviourIn(numbers)))],
  ['behaviour', byBehaviour(behaviourText)],
  ['run-end', said((numbers) => endText(runIn(numbers), settingIn(numbers)))],
];
