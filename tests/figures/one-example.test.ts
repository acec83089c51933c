import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import { plain } from '../../src/quantities/piece.ts';
import { figureOf, viewsOf } from '../../src/figures/registry.ts';
import { drawn, momentOf, pictureOf } from './drawings.ts';

const drawings = ['one-neuron', 'neuron', 'forward-propagation'].flatMap((name) =>
  frames.map((frame) => {
    const views = viewsOf(name);
    return { name, figure: figureOf(name), frame, room: frame.name, shows: views.length ? views : [''] };
  }),
);

describe('draw(root, scene, frame) of one example', () => {
  it.each(drawings)('writes no bare NaN for extreme numbers in $name ($room)', ({ figure, frame, shows }) => {
    const extremes = [0, 5e-324, 1e-9, -1e15, 1e160, Number.MAX_VALUE, -Number.MAX_VALUE];
    const weights = [...extremes, Infinity, -Infinity, NaN];
    for (const show of shows)
      for (const x of extremes)
        for (const w of weights) {
          const moment = momentOf(show, { x, w, goal: x }, 0.7);
          expect(drawn(figure, frame, moment)).not.toMatch(/NaN|Infinity|undefined/);
          expect(plain(figure.scene(moment).caption)).not.toMatch(/NaN|Infinity|undefined/);
        }
  });

  it.each(drawings.flatMap((each) => each.shows.map((show) => ({ ...each, show }))))(
    'draws $name $show ($room) as a picture that can be looked at',
    async ({ name, figure, frame, show }) => {
      const picture = pictureOf(figure, frame, momentOf(show, { x: 3, w: 2, goal: 3 }, 0.55));
      const file = [name, show, frame.name, 'svg'].filter(Boolean).join('.');
      await expect(picture).toMatchFileSnapshot(`snapshots/${file}`);
    },
  );
});
