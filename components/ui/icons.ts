/**
 * Line drawings on a 24 grid, one path each, so that a page carries only those it imports:
 * `import { check } from '@/components/ui/icons'` and `<Icon of={check} />`.
 * Stroke 1.75, square caps, mitred joins, no fill. A dot is a stroke of almost no length.
 */
export const aa = 'M2.8 18.5 8 5.5l5.2 13M4.6 14.2h6.8M14.5 18.5l3.2-8 3.2 8M15.6 15.8h4.2';
export const ask =
  'M4 4.5h16v12h-8.2l-4.3 3.7v-3.7H4zM9.8 9c.1-1.1 1-1.8 2.2-1.8s2.2.7 2.2 1.8c0 1.4-2.1 1.5-2.1 3M12.1 13.9v.5';
export const back = 'm15 5-7 7 7 7';
export const bin = 'M4.5 7h15M9.5 7V4h5v3M6.5 7l.8 13.5h9.4L17.5 7M10.2 11v5.5M13.8 11v5.5';
export const book =
  'M12 6.5C9.5 4.8 6.8 4.3 3.5 4.5v14c3.3-.2 6 .3 8.5 2 2.5-1.7 5.2-2.2 8.5-2v-14c-3.3-.2-6 .3-8.5 2zM12 6.5v14';
export const cal = 'M4 5.5h16V20H4zM4 10.5h16M8.5 3v4M15.5 3v4M8 15l2.5 2.4L16 13.2';
export const call =
  'M5 3.8h3.6l1.8 4.4-2.2 1.7a11 11 0 0 0 5.8 5.8l1.7-2.2 4.4 1.8V19c0 .8-.6 1.4-1.4 1.4C10.7 20.4 3.6 13.3 3.6 5.2c0-.8.6-1.4 1.4-1.4z';
export const camera = 'M3.5 7.5h4L9 5h6l1.5 2.5h4V19h-17zM12 9.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z';
export const check = 'm4.5 12.6 5 5L19.5 6.8';
export const clock = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7v5.2l3.4 2';
export const copy = 'M8.5 8.5H20V20H8.5zM15.5 5V4H4v11.5h1';
export const data =
  'M4.5 6c0-1.5 3.4-2.8 7.5-2.8s7.5 1.3 7.5 2.8-3.4 2.8-7.5 2.8S4.5 7.5 4.5 6zM4.5 6v12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6M4.5 12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8';
export const disk = 'M4 4h13l3 3v13H4zM8 4v5h7.5V4M8 20v-6.5h8V20';
export const file = 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12.5h6.5M9 16h6.5';
export const home = 'M4 11.2 12 4l8 7.2M6 9.8V20h4.2v-5.5h3.6V20H18V9.8';
export const inbox = 'M4 14v6h16v-6M12 4v11M7.5 11l4.5 4.5 4.5-4.5';
export const info = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.5v.5';
export const link =
  'm10 14 4-4M8 11.5l-2.6 2.6a3.2 3.2 0 0 0 4.5 4.5l2.6-2.6M16 12.5l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5L11.5 8';
export const list =
  'm3.6 6 1.6 1.6 3-3.2M3.6 12.4 5.2 14l3-3.2M3.6 18.8l1.6 1.6 3-3.2M12 6.2h8.4M12 12.6h8.4M12 19h8.4';
export const lock = 'M5.5 10.5h13V20h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2';
export const logo = 'M5 2.8h14v18.4l-2.33-1.6-2.33 1.6L12 19.6l-2.34 1.6-2.33-1.6L5 21.2zM8.3 10.6l2.7 2.7 4.9-5.4';
export const minus = 'M5 12h14';
export const next = 'm9 5 7 7-7 7';
export const note = 'M4.5 19.5 5.5 15l11-11L20 7.5l-11 11zM14 6.5l3.5 3.5';
export const offline = 'M7.2 18.5a4.2 4.2 0 0 1-.4-8.3 5.6 5.6 0 0 1 10.6 1.2 3.6 3.6 0 0 1 1.9 6.3M4 4l16 16';
export const outbox = 'M4 14v6h16v-6M12 15.5V4M7.5 8 12 3.6 16.5 8';
export const pause = 'M8 5.5h1.5v13H8zM14.5 5.5H16v13h-1.5z';
export const play = 'M7.5 5v14l11-7z';
export const plug = 'M8.5 3.5v5M15.5 3.5v5M5.5 8.5h13v3.2a5.3 5.3 0 0 1-5.3 5.3h-2.4a5.3 5.3 0 0 1-5.3-5.3zM12 17v4';
export const plus = 'M5 12h14M12 5v14';
export const print = 'M7 8V3.5h10V8M7 16H3.5V8h17v8H17M7 13h10v7.5H7z';
export const remote = 'M3.5 4.5h17V16h-17zM8.5 20h7M12 16v4M9 10.2l2.2 2.2 4-4.2';
export const rewind = 'M4.5 12A7.7 7.7 0 1 0 7 6.3L4.5 8.7M4.5 3.8v5h5';
export const saved = 'M7 2.8h10v18.4H7zM9.6 11.8l1.8 1.8 3.2-3.6';
export const search = 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5';
export const share = 'M12 15V4M8 7.6l4-4.1 4 4.1M7 11H5v9.5h14V11h-2';
export const shield = 'M12 3.2 19.5 6v5.5c0 4.4-2.8 7.7-7.5 9.3-4.7-1.6-7.5-4.9-7.5-9.3V6zM8.6 11.8l2.5 2.5 4.4-4.8';
export const shop =
  'M5 4h14l2 5.2c0 1.4-1 2.3-2.3 2.3s-2.2-.9-2.2-2.3c0 1.4-1 2.3-2.25 2.3S12 10.6 12 9.2c0 1.4-1 2.3-2.25 2.3S7.5 10.6 7.5 9.2c0 1.4-1 2.3-2.25 2.3S3 10.6 3 9.2zM5 14v6.2h14V14M9.8 20.2v-4.4h4.4v4.4';
export const stop = 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM8.5 12h7';
export const sync = 'M4.5 11a7.7 7.7 0 0 1 13.7-3.8M19.5 13a7.7 7.7 0 0 1-13.7 3.8M18.5 3.5v4h-4M5.5 20.5v-4h4';
export const thumb = 'M3.5 11h4v9.5h-4zM7.5 11.5l3.5-8c1.7 0 2.6 1 2.6 2.6v3.7h6.7l-1.5 10.7H7.5';
export const thumbd = 'M3.5 13h4V3.5h-4zM7.5 12.5l3.5 8c1.7 0 2.6-1 2.6-2.6v-3.7h6.7L18.8 3.5H7.5';
export const truck =
  'M2.8 6h11v10h-11zM13.8 10h4l3.4 3.2V16h-7.4M7 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM17 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z';
export const users =
  'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.8 19.5c.4-3.6 2.8-5.3 6.2-5.3s5.8 1.7 6.2 5.3M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c1.9.8 3 2.4 3.2 4.7';
export const warn = 'M12 4l9 16H3zM12 10v4.5M12 17v.5';
export const watch =
  'M12 6.3a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4zM12 9.5v4.2l2.5 1.5M9.5 3h5M12 3v3M18.2 6.6l1.3 1.3';
export const x = 'm5.5 5.5 13 13M18.5 5.5l-13 13';
export const yuan =
  'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8.5 7l3.5 4.8L15.5 7M12 11.8v5.7M8.8 12.2h6.4M8.8 14.9h6.4';
