import { readAddress, writeAddress } from '../story/address.ts';
import type { Figure } from '../figures/figure.ts';
import { isShown, type Moment, momentAt } from '../story/moment.ts';
import { beginning, nowhere, type Position } from '../story/position.ts';
import { sectionsOf } from '../story/read-story.ts';
import type { Edits, Story } from '../story/story.ts';
import { type Actions, listenToButtons, showPossible } from './actions.ts';
import { addressWriter } from './address-writer.ts';
import { announcer } from './announcer.ts';
import { listenToAsks } from './ask.ts';
import { editsInSteps } from './edits-in-steps.ts';
import { followFocus } from './follow-focus.ts';
import { twiceAFrame } from './twice-a-frame.ts';
import { go } from './go.ts';
import { listenToHandles } from './handles.ts';
import { numberHere } from './number-here.ts';
import { listenToKeys } from './keyboard.ts';
import { keepLanding, land } from './landing.ts';
import { showNotice } from './notice.ts';
import { onceQuiet } from './once-quiet.ts';
import { orStandStill } from './or-stand-still.ts';
import { listenToPointing } from './pointing.ts';
import { listenToPresets } from './presets.ts';
import { showPresentStep, stepName } from './present-step.ts';
import { ReaderEdits } from './reader-edits.ts';
import { readingPosition } from './reading-position.ts';
import { listenToScrubber } from './scrubber.ts';
import { liveStage } from './live-stage.ts';
import { liveStills } from './live-stills.ts';
import { listenToStepLinks } from './step-link.ts';
import { watchLayout } from './watch-layout.ts';

/** A chapter while it is read: the reader's edits and place, and what the page shows of them. */
export class Lesson {
  /** What the chapter declares. */
  readonly story: Story;
  readonly #figure: Figure;
  readonly #sections: readonly HTMLElement[];
  readonly #edits: ReaderEdits;
  readonly #inSteps;
  readonly #showInStills;
  readonly #place;
  readonly #address = addressWriter(() => this.#wantedAddress());
  readonly #status = announcer(document.querySelector('[role="status"]'));
  readonly #stage;
  readonly #showAll = (edits: Edits) => {
    // First, while asking what is in sight costs nothing.
    this.#showInStills(edits);
    this.#inSteps.show(edits);
  };
  /** Shows the edits where they are out of sight, once those in sight are painted. */
  readonly #showRest = onceQuiet(100, this.#showAll);
  readonly #dressHandles: () => void;
  readonly #frames = twiceAFrame(() => orStandStill(() => this.#show()));
  #position = nowhere;
  /** Where the reader is to be kept once the page is measured anew; undefined where it need not be. */
  #unmeasured: Position | undefined;
  #caption = '';
  /** What was drawn last, at first by the build; undefined where that no longer holds. */
  #moment: Moment | undefined;

  constructor(root: HTMLElement, article: Element, stage: HTMLElement, figure: Figure, story: Story) {
    this.story = story;
    this.#figure = figure;
    const begun = (this.#moment = momentAt(story, beginning, new Map()));
    this.#sections = [...sectionsOf(article)];
    this.#stage = liveStage(stage, figure, begun, (at) => this.#draw(at && this.#momentAt(at)));
    this.#dressHandles = listenToHandles(stage, (name) =>
      numberHere(this.story, this.#position.step, this.#edits.present, name),
    );
    this.#place = readingPosition(article, this.#sections, stage);
    this.#showInStills = liveStills(article, figure, this.story);
    this.#inSteps = editsInSteps(this.#sections, this.story, figure.results);
    this.#edits = new ReaderEdits(this.story, this.#readAddress(), (changed) => this.#onEdit(changed));
    // Mostly before the browser has come to where the address leads: what grows afterwards would shift that.
    if (this.#edits.present.size > 0) keepLanding(() => this.#showAll(this.#edits.present));
    this.#place.measure();
    this.#showEdits();
    this.#frames.soon();
    this.#listen(root);
    listenToScrubber(stage);
    watchLayout(stage.querySelector('.figure'), (isNewWindow) => this.#onLayout(isNewWindow));
  }

  #listen(root: HTMLElement): void {
    const actions: Actions = {
      undo: () => this.#edits.undo(),
      redo: () => this.#edits.redo(),
      'put-all-back': () => this.#edits.replace(new Map()),
      previous: () => this.#go(-1),
      next: () => this.#go(1),
    };
    listenToButtons(actions);
    listenToKeys(actions);
    listenToPointing(root);
    followFocus();
    listenToStepLinks(root, () => writeAddress(this.story, this.#edits.present), this.#status.say);
    listenToPresets(root, (search) => this.#edits.replace(readAddress(this.story, search).edits));
    listenToAsks(root, (asked) => this.#edits.answer(asked, this.#position.step));
    // What was held kept its neighbours still; now they may move.
    document.addEventListener('lostpointercapture', () => {
      this.#inSteps.forget();
      this.#showEdits();
      this.#frames.soon();
    });
    addEventListener('popstate', () => this.#onArrival());
    addEventListener('scroll', () => this.#onScroll(), { passive: true });
  }

  /** The edits that the address asks for, once the page has said what of it cannot be used, and is where it leads. */
  #readAddress(): Edits {
    const { edits, refused } = readAddress(this.story, location.search);
    this.#status.say(showNotice(refused, location.hash.slice(1)));
    land();
    return edits;
  }

  #wantedAddress(): string {
    const isBefore = this.#place.isAbove() || this.#place.isAtStart();
    const id = isBefore ? '' : (this.#sections[this.#position.step]?.id ?? '');
    return writeAddress(this.story, this.#edits.present) + (id && `#${id}`);
  }

  /** After a change; where it was undone or redone, `changed` says which, for it may be far from where the reader is. */
  #onEdit(changed: string): void {
    showNotice([]);
    this.#showEdits();
    this.#moment = undefined;
    this.#frames.now();
    this.#address.followEdits();
    this.#status.saySoon(() => changed + this.#caption);
  }

  #onScroll(): void {
    this.#place.look();
    this.#frames.soon();
    this.#address.followPlace();
  }

  #onLayout(isNewWindow: boolean): void {
    // With the next frame: measured now, what has just been laid out would be painted later.
    this.#unmeasured = isNewWindow ? this.#position : (this.#unmeasured ?? nowhere);
    if (isNewWindow) this.#moment = undefined;
    this.#frames.soon();
  }

  /** After a link within the page, or back and forward. */
  #onArrival(): void {
    if (this.#address.hasNewQuery()) this.#edits.replace(readAddress(this.story, location.search).edits);
    this.#readAddress();
    this.#address.followPlace();
  }

  #showEdits(): void {
    this.#inSteps.show(this.#edits.present, this.#place.isInSight);
    this.#showRest(this.#edits.present);
    showPossible(this.#edits.possible);
  }

  #show(): void {
    if (this.#unmeasured) this.#place.measure(this.#unmeasured);
    this.#unmeasured = undefined;
    const before = this.#position;
    const now = (this.#position = this.#place.at());
    if (before.step !== now.step) showPresentStep(this.#sections, now.step);
    const moment = this.#momentAt(now);
    if (!isShown(this.#moment, moment, !!this.#figure.stop)) this.#draw(moment);
    else if (before === nowhere) this.#dressHandles();
  }

  #momentAt(position: Position): Moment {
    return momentAt(this.story, position, this.#edits.present);
  }

  #draw(moment = this.#momentAt(this.#position)): void {
    this.#moment = moment;
    this.#caption = this.#stage.draw(moment);
    this.#dressHandles();
  }

  /** What the reader has changed. */
  get edits(): Edits {
    return this.#edits.present;
  }

  #go(by: number): void {
    const isWithin = go(by, this.#place, this.#sections, (position) =>
      this.#figure.stop?.(this.#momentAt(position), by),
    );
    this.#status.saySoon(() => (isWithin ? '' : stepName(this.story, this.#position.step)) + this.#caption);
  }
}
