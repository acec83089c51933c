import figure from '../../figures/one-neuron.ts';
import { start } from '../start.ts';

await start(figure);
