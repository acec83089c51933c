import figure from '../../figures/sandbox.ts';
import { ChoiceEntry } from '../choice-entry.ts';
import { listenToDownloads } from '../downloads.ts';
import { controls } from '../number-field.ts';
import { start } from '../start.ts';

controls.set('choice', ChoiceEntry);
const lesson = await start(figure);
if (lesson) listenToDownloads(lesson, figure.results);
