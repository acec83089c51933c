import { LessonChapter } from './lesson-chapter.ts';
import { NumberField } from './number-field.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
// The chapter speaks to its fields as soon as it is defined, so they come first.
customElements.define('lesson-number', NumberField);
customElements.define('lesson-chapter', LessonChapter);
