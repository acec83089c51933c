import type { APIRoute, GetStaticPaths } from 'astro';
import { cardMoment } from '../../cards/card-moment.ts';
import { card } from '../../cards/card.ts';
import { figureOf } from '../../figures/registry.ts';
import { type Chapter, chaptersInOrder } from '../../layouts/chapters.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await chaptersInOrder()).map((chapter) => ({
    params: { chapter: chapter.name || 'one-neuron' },
    props: { chapter },
  }));

/** A chapter's picture for link previews. */
export const GET: APIRoute = async ({ props }) => {
  const { name, entry } = props['chapter'] as Chapter;
  const picture = await card(entry.data.title, figureOf(entry.data.figure), cardMoment(name, entry.data));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
