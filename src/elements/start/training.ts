import figure from '../../figures/training.ts';
import { start } from '../start.ts';

start(figure);
