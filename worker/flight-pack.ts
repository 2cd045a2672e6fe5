/** What the router asks for when a link is followed (React's flight format), of every kept page by its address, in one file. */
export type FlightPack = Record<string, string>;

export const FLIGHT_PACK_PATH = '/rsc/pack.json';
/** The router falls back to loading the whole page when it gets anything else. */
export const FLIGHT_TYPE = 'text/x-component';

export const flightOf = (pack: FlightPack, path: string): string | undefined =>
  Object.hasOwn(pack, path) ? pack[path] : undefined;
