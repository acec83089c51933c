import figure from '../../figures/training.ts';
import { start } from '../start.ts';

await start(figure);
