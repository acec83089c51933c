import figure from '../../figures/learning-rate.ts';
import { start } from '../start.ts';

await start(figure);
