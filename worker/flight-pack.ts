/**
 * What the router asks for when a link is followed (React's flight format), of every kept page, in one file.
 * Pages share most of their text (the layout, the interface words), so each distinct piece is stored once.
 */
export type FlightPack = { pieces: string[]; pages: Record<string, number[]> };

export const FLIGHT_PACK_PATH = '/rsc/pack.json';
/** The router falls back to loading the whole page when it gets anything else. */
export const FLIGHT_TYPE = 'text/x-component';

// Anywhere would do, since the pieces are only ever joined again; objects end at the same places in every page.
const CUT = /(?<=\},)/;

export function makeFlightPack(pages: ReadonlyMap<string, string>): FlightPack {
  const places = new Map<string, number>();
  const placeOf = (piece: string): number => {
    const place = places.get(piece) ?? places.size;
    places.set(piece, place);
    return place;
  };
  const entries = [...pages].map(([path, text]) => [path, text.split(CUT).map(placeOf)] as const);
  return { pieces: [...places.keys()], pages: Object.fromEntries(entries) };
}

export function flightOf(pack: FlightPack, path: string): string | undefined {
  if (!Object.hasOwn(pack.pages, path)) return undefined;
  return pack.pages[path]?.map((place) => pack.pieces[place] ?? '').join('');
}
