import type { Piece } from '../../quantities/piece.ts';
import { layer, layers } from '../parts/layer.ts';
import type { Layer } from '../parts/mark.ts';
import { line } from '../parts/pieces.ts';
import { plain } from '../../quantities/piece.ts';
import { textWidth } from '../parts/text-width.ts';
import type { LoopPlaces, StationPlace, ToldPlace } from './loop-places.ts';
import type { Station } from './stations.ts';

/** Whether lines of text are short enough for a place. */
const fits = (texts: readonly (readonly Piece[])[], { numbers: { room } }: ToldPlace): boolean =>
  texts.every((each) => textWidth(plain(each), 13) <= room);

/** A station's name, and, where it tells them, its numbers with a few words on them. */
function stationWords(
  group: Layer,
  station: Station,
  place: StationPlace,
  { size, roomy }: LoopPlaces,
): void {
  const atWork = station.state === 'work';
  const tone = station.state === 'open' ? 'soft' : undefined;
  const words = {
    pieces: [station.word],
    size: Math.min(size, 17),
    tone: atWork ? undefined : 'soft',
  } as const;
  line(group, 'word', { ...place.word, ...words });
  layers(group, 'told', roomy || atWork ? [station] : [], (each, { numbers, note }) => {
    const told = place.near && fits([numbers, note], place.near) ? place.near : place;
    line(each, 'numbers', { ...told.numbers, pieces: numbers, size, tone, least: 13 });
    if (told.note)
      line(each, 'note', { ...told.note, pieces: note, size: Math.min(size, 15), tone, least: 13 });
  });
}

/** Draws the words and numbers of all stations, each at its place. */
export function drawStations(parent: Layer, stations: readonly Station[], places: LoopPlaces): void {
  stations.forEach((station, index) => {
    const place = places.stations[index];
    if (place) stationWords(layer(parent, station.word), station, place, places);
  });
}
