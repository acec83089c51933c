import figure from '../../figures/forward-propagation.ts';
import { start } from '../start.ts';

await start(figure);
