import figure from '../../figures/sandbox.ts';
import { listenToDownloads } from '../downloads.ts';
import { start } from '../start.ts';

const lesson = await start(figure);
if (lesson) listenToDownloads(lesson, figure.results);
