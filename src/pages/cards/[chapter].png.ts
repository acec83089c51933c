import type { APIRoute, GetStaticPaths } from 'astro';
import { cardMoment } from '../../cards/card-moment.ts';
import { card } from '../../cards/card.ts';
import { figureOf, viewsOf } from '../../figures/registry.ts';
import { frontName } from '../../layouts/chapter-names.ts';
import { type Chapter, chaptersInOrder } from '../../layouts/chapters.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await chaptersInOrder()).map((chapter) => ({
    params: { chapter: chapter.name || frontName },
    props: { chapter },
  }));

/** A chapter's picture for link previews. */
export const GET: APIRoute = async ({ props }) => {
  const { name, entry } = props['chapter'] as Chapter;
  const { data } = entry;
  const figure = figureOf(data.figure);
  const picture = await card(
    name ? data.title : 'The smallest thing that learns',
    figure,
    cardMoment(name, data, figure, viewsOf(data.figure)),
  );
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
