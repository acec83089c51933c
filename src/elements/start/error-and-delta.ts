import figure from '../../figures/error-and-delta.ts';
import { start } from '../start.ts';

await start(figure);
