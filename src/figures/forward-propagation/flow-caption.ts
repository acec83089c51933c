import type { Update } from '../../neuron/update.ts';
import type { Piece } from '../../quantities/piece.ts';
import { said, saidPrediction } from '../../quantities/piece.ts';
import { product } from './product.ts';

/** Where on its way the value is: waiting at the input, on the edge, in the body, on its way out, arrived. */
type Stage = 'in' | 'edge' | 'body' | 'out' | 'done';

const stops = [
  { until: 0.08, stage: 'in' },
  { until: 0.38, stage: 'edge' },
  { until: 0.62, stage: 'body' },
  { until: 0.92, stage: 'out' },
] as const;

const stageAt = (progress: number): Stage => stops.find(({ until }) => progress < until)?.stage ?? 'done';

/** What the figure says about a value on its way; `output` is what the neuron's output goes by. */
export function flowCaption(
  { input, weight, prediction, goal }: Update,
  progress: number,
  output: 'output' | 'prediction',
): readonly Piece[] {
  const [x, y] = [said('input', input), saidPrediction(prediction, goal)];
  const captions: Record<Stage, readonly Piece[]> = {
    in: ['The input ', x, ' comes in.'],
    edge: ['The input ', x, ' travels to the neuron.'],
    body: ['In the neuron it is transformed: ', ...product(input, weight, prediction, goal), '.'],
    out: ['The result ', y, ' travels on to the output.'],
    done: [output === 'output' ? 'The output is ' : 'The output is the prediction: ', y, '.'],
  };
  return captions[stageAt(progress)];
}
