/** Line drawings as in `icons.ts`, apart from them: a module travels whole, and an answer needs none of these. */
export const bin = 'M4.5 7h15M9.5 7V4h5v3M6.5 7l.8 13.5h9.4L17.5 7M10.2 11v5.5M13.8 11v5.5';
export const book =
  'M12 6.5C9.5 4.8 6.8 4.3 3.5 4.5v14c3.3-.2 6 .3 8.5 2 2.5-1.7 5.2-2.2 8.5-2v-14c-3.3-.2-6 .3-8.5 2zM12 6.5v14';
export const call =
  'M5 3.8h3.6l1.8 4.4-2.2 1.7a11 11 0 0 0 5.8 5.8l1.7-2.2 4.4 1.8V19c0 .8-.6 1.4-1.4 1.4C10.7 20.4 3.6 13.3 3.6 5.2c0-.8.6-1.4 1.4-1.4z';
export const camera = 'M3.5 7.5h4L9 5h6l1.5 2.5h4V19h-17zM12 9.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z';
export const clock = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7v5.2l3.4 2';
export const data =
  'M4.5 6c0-1.5 3.4-2.8 7.5-2.8s7.5 1.3 7.5 2.8-3.4 2.8-7.5 2.8S4.5 7.5 4.5 6zM4.5 6v12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6M4.5 12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8';
export const disk = 'M4 4h13l3 3v13H4zM8 4v5h7.5V4M8 20v-6.5h8V20';
export const file = 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12.5h6.5M9 16h6.5';
export const note = 'M4.5 19.5 5.5 15l11-11L20 7.5l-11 11zM14 6.5l3.5 3.5';
export const pause = 'M8 5.5h1.5v13H8zM14.5 5.5H16v13h-1.5z';
export const play = 'M7.5 5v14l11-7z';
export const plug = 'M8.5 3.5v5M15.5 3.5v5M5.5 8.5h13v3.2a5.3 5.3 0 0 1-5.3 5.3h-2.4a5.3 5.3 0 0 1-5.3-5.3zM12 17v4';
export const print = 'M7 8V3.5h10V8M7 16H3.5V8h17v8H17M7 13h10v7.5H7z';
export const remote = 'M3.5 4.5h17V16h-17zM8.5 20h7M12 16v4M9 10.2l2.2 2.2 4-4.2';
export const rewind = 'M4.5 12A7.7 7.7 0 1 0 7 6.3L4.5 8.7M4.5 3.8v5h5';
export const shield = 'M12 3.2 19.5 6v5.5c0 4.4-2.8 7.7-7.5 9.3-4.7-1.6-7.5-4.9-7.5-9.3V6zM8.6 11.8l2.5 2.5 4.4-4.8';
export const truck =
  'M2.8 6h11v10h-11zM13.8 10h4l3.4 3.2V16h-7.4M7 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM17 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z';
export const users =
  'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.8 19.5c.4-3.6 2.8-5.3 6.2-5.3s5.8 1.7 6.2 5.3M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c1.9.8 3 2.4 3.2 4.7';
export const watch =
  'M12 6.3a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4zM12 9.5v4.2l2.5 1.5M9.5 3h5M12 3v3M18.2 6.6l1.3 1.3';
export const yuan =
  'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8.5 7l3.5 4.8L15.5 7M12 11.8v5.7M8.8 12.2h6.4M8.8 14.9h6.4';
