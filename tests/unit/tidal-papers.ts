import { paperOf } from './paper-of.ts';

/** Papers that have topics in common, a quarter of them each: tidal energy, European eels, sea ice, kelp forests; some fish passes. */
export const tidalPapers = [
  ...Array.from({ length: 4 }, (_, at) =>
    paperOf({
      id: `tides-${at}`,
      title: `Tidal energy in bay ${'abcd'[at]}`,
      abstract: `Experimental results on tidal energy. Turbine ${at} turns.`,
      ...(at === 0 && { keywords: ['Fish passes'] }),
    }),
  ),
  ...Array.from({ length: 4 }, (_, at) =>
    paperOf({
      id: `eels-${at}`,
      title: `European eels in river ${'vwxy'[at]}`,
      abstract: `European eels are watched. Experimental results of year ${at}.`,
      ...(at === 0 && { keywords: ['Fish passes'] }),
    }),
  ),
  ...Array.from({ length: 4 }, (_, at) =>
    paperOf({
      id: `ice-${at}`,
      title: `Sea ice off coast ${'klmn'[at]}`,
      abstract: `How thick is the sea ice? Experimental results of year ${at}.`,
    }),
  ),
  ...Array.from({ length: 4 }, (_, at) =>
    paperOf({
      id: `kelp-${at}`,
      title: `Kelp forests of island ${'pqrs'[at]}`,
      abstract: `What lives in kelp forests. Experimental results of year ${at}.`,
    }),
  ),
];
