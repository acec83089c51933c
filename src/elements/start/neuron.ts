import figure from '../../figures/neuron.ts';
import { start } from '../start.ts';

await start(figure);
